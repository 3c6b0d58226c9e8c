import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { NamedPlace } from './mentions.ts';

/* Japanese and Chinese lists put one mark before the lines that go in together ("A 醤油", "★砂糖", "【B】酢"), and steps say the mark. */

const signs = '★☆●○◎◆◇■□▲△▼▽♪♥♡※＊*';
const lineMark = new RegExp(
  `^\\s*(?:[(（【\\[〔]\\s*([A-DＡ-Ｄ])\\s*[)）】\\]〕]|([A-DＡ-Ｄ])(?![\\p{Script=Latin}\\d])|([${signs}]))[\\s.．:：・]*`,
  'u',
);
const stepMark = new RegExp(
  `[(（【\\[〔]?(?:(?<![\\p{Script=Latin}\\d])([A-DＡ-Ｄ])(?![\\p{Script=Latin}\\d])|([${signs}]))[)）】\\]〕]?`,
  'gu',
);

/** Ingredient.index of the lines of each mark. */
export type Marks = ReadonlyMap<string, readonly number[]>;

/** The name without its mark: "【B】ごま油" is "ごま油". */
export const withoutMark = (name: string): string => name.replace(lineMark, '');

/** "Ａ" is "A". */
const plain = (mark: string): string => mark.normalize('NFKC');

export function marksOf(ingredients: readonly Ingredient[]): Marks {
  const marks = new Map<string, number[]>();
  for (const { index, text } of ingredients) {
    const found = lineMark.exec(text);
    const mark = found?.[1] ?? found?.[2] ?? found?.[3];
    // A line that is nothing but "A" is no line of the group A.
    if (found === null || mark === undefined || found[0].length === text.length) continue;
    marks.set(plain(mark), [...(marks.get(plain(mark)) ?? []), index]);
  }
  return marks;
}

/** Where a step says a mark of the list: all its lines are meant. */
export function markMentions(text: string, marks: Marks): readonly NamedPlace[] {
  if (marks.size === 0) return [];
  const found: NamedPlace[] = [];
  for (const match of text.matchAll(stepMark)) {
    const lines = marks.get(plain(match[1] ?? match[2] ?? ''));
    if (!lines) continue;
    found.push({
      among: lines.map((ingredient) => ({ ingredients: [ingredient] })),
      start: match.index,
      end: match.index + match[0].length,
      certain: true,
      isPlural: true,
      only: null,
      isMarked: true,
    });
  }
  return found;
}

/** "★の調味料" are the lines of the star, and no others. */
export const isAfterMark = (before: string): boolean => afterMark.test(before);
const afterMark = new RegExp(`(?:[A-DＡ-Ｄ]|[${signs}])[)）】\\]〕]?の?$`, 'u');
