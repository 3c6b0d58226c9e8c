import { remembered } from '#core/text/remember.ts';
import { headingNames, notForParagraphs } from './heading-names.ts';
import type { HeadingMeaning } from './heading-names.ts';

export type { HeadingMeaning } from './heading-names.ts';

const meanings = new Map<string, HeadingMeaning>();
for (const [meaning, list] of Object.entries(headingNames))
  for (const name of list.split('|')) meanings.set(name, meaning as HeadingMeaning);
const loose = new Set(notForParagraphs.split('|'));

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\([^()]*\)|（[^（）]*）/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}&]+/gu, ' ')
    .trim();

/** What a heading announces, and whether it says more than that ("Ingredients for the sauce" names a group). */
export interface HeadingReading {
  readonly meaning: HeadingMeaning;
  readonly group: string | null;
}

const joining = new Set(
  'for to of list the needed für pour para per du de der des and voor till til in a part i ii iii iv och und et y e en'.split(
    ' ',
  ),
);
const continues = (word: string): boolean => joining.has(word) || /^\d{1,2}$/.test(word);

/** "for 4 people", "für 4 Personen", "4人分": how much it makes is no name of a group. */
const howMany =
  /(?:^|\s)(?:for|serves|makes|für|pour|para|per|voor|till|til|för|dla|na)?\s?\d{1,3}(?:\s(?:to|bis|à|a|of|or|oder|ou|o)?\s?\d{1,3})?\s?(?:servings?|people|persons?|portions?|personen|portionen|person|personnes?|parts|personas?|porciones|raciones|pessoas|porções|persone|porzioni|personer|portioner|porties|osoby|osób|porcji|порци\p{L}*|人前|人分|人份|份|人)(?=\s|$)/u;

export const readHeading = remembered(headingOf, 500);

function headingOf(title: string): HeadingReading | null {
  if (title.length > 120) return null;
  const all = plain(title);
  const words = all.replace(howMany, ' ').replace(/ {2,}/g, ' ').trim();
  const exact = meanings.get(words);
  if (exact) return { meaning: exact, group: null };
  if (/\p{Script=Han}/u.test(words)) return hanHeading(words, title);
  const parts = words.split(' ');
  if (parts.length > 8) return null;
  for (let count = Math.min(4, parts.length - 1); count > 0; count -= 1) {
    const first = meanings.get(parts.slice(0, count).join(' '));
    if (first && continues(parts[count]!))
      return { meaning: first, group: /^\d+$/.test(parts.slice(count).join(' ')) ? null : title.trim() };
    const last = meanings.get(parts.slice(-count).join(' '));
    if (last && last !== 'info' && parts.length - count <= 3 && parts.at(-count)!.length > 3)
      return { meaning: last, group: title.trim() };
  }
  return null;
}

function hanHeading(words: string, title: string): HeadingReading | null {
  const bare = words.replace(/\s/g, '');
  for (let length = Math.min(8, bare.length); length > 1; length -= 1) {
    const first = meanings.get(bare.slice(0, length));
    if (first) return { meaning: first, group: bare.length > length + 4 ? title.trim() : null };
    const last = bare.length <= 16 ? meanings.get(bare.slice(-length)) : undefined;
    if (last) return { meaning: last, group: title.trim() };
  }
  return null;
}

/**
 * What a line that is no heading announces all the same: "Ingredients:", "**Zubereitung**", "做法". `isMarked` where bold
 * type or a colon says that it stands above something. Words that also name a part of a dish ("Assembly") announce nothing.
 */
export function readAnnouncement(line: string, isMarked: boolean): HeadingReading | null {
  if (line.length > 60 || (!isMarked && /[.!?,;。！？]$/.test(line))) return null;
  const reading = readHeading(line);
  if (reading === null || reading.meaning === 'info' || reading.meaning === 'source') return null;
  const words = plain(line).replace(howMany, ' ').trim();
  if (loose.has(words)) return null;
  const isMain = reading.meaning === 'ingredients' || reading.meaning === 'steps';
  if (reading.group === null) return isMarked || (isMain && !/[.!?,;]$/.test(line)) ? reading : null;
  // "For serving" and "Marinade preparation" are parts; "Ingredients for the dough" is a part of the ingredients.
  return isMarked && isMain && meanings.has(words.split(' ')[0]!) && !loose.has(words.split(' ')[0]!) ? reading : null;
}

/** How much a heading says the recipe makes: "(4 servings)", "für 4 Personen". */
export function yieldInHeading(title: string): string | null {
  if (!/\d/.test(title) || title.length > 120) return null;
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return (
    (howMany.exec(words) ??
      /\b(?:serves|makes|yields|feeds)\s\d{1,3}(?:\s(?:to\s)?\d{1,3})?(?:\s\p{L}{3,20})?/u.exec(words))?.[0].trim() ??
    null
  );
}

/** "For the sauce", "Pour la pâte": a part of the dish. */
export const isPartTitle = (title: string): boolean =>
  /^(?:for|für|pour|para|per|voor|till|til|to|dla|для)\b/i.test(title.trim());
