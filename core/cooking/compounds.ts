import type { WordForm } from './name-fit.ts';
import type { Sought } from './use-names.ts';

const joining: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'no']);
const least = 4;
const longest = 28;
/** Ends that make another thing of what stands before them: a tomato purée is no tomato, a garlic press no garlic. */
const otherEnds =
  /(?:ol|essig|sauce|sosse|bruhe|mark|mehl|pulver|presse|press|muhle|kocher|topf|pfanne|form|papier|pan|olja|buljong|sas|saus|olie|azijn|bouillon|poeder|pure|puree|sirup|mjol|pulver|brett|messer|schal)$/;
/** Short words that names end in: "Olivenöl", "Hühnerei". */
const shortEnds: ReadonlySet<string> = new Set([
  'ol',
  'ei',
  'olj',
  'lok',
  'ost',
  'ui',
  'vin',
  'mel',
  'reis',
  'salz',
  'kase',
]);

/** German, Dutch and Scandinavian names are written together: the "Öl" of a step is the "Olivenöl" of the list, and "Zwiebelringe" are its "Zwiebeln". */
export function compounds(
  byWord: ReadonlyMap<string, readonly Sought[]>,
  language: string,
): (word: WordForm) => readonly string[] {
  if (!joining.has(language)) return () => [];
  const byEnd = new Map<string, string>();
  for (const stem of byWord.keys()) {
    for (let from = 2; from <= Math.min(stem.length, longest) - 2; from += 1) {
      const end = stem.slice(from);
      if ((end.length >= least || shortEnds.has(end)) && !byEnd.has(end)) byEnd.set(end, stem);
    }
  }
  const known = new Map<string, readonly string[]>();
  return ({ lower, stems }) => {
    const kept = known.get(lower);
    if (kept) return kept;
    const inside = insideOf(stems[0] ?? lower, byWord, byEnd);
    known.set(lower, inside);
    return inside;
  };
}

function insideOf(
  stem: string,
  byWord: ReadonlyMap<string, readonly Sought[]>,
  byEnd: ReadonlyMap<string, string>,
): readonly string[] {
  const asEnd = byEnd.get(stem);
  if (asEnd !== undefined) return [asEnd];
  if (stem.length > longest) return [];
  for (let from = 2; from <= stem.length - 2; from += 1) {
    const end = stem.slice(from);
    if ((end.length >= least || shortEnds.has(end)) && byWord.has(end)) return [end];
  }
  if (otherEnds.test(stem)) return [];
  for (let to = stem.length - 2; to >= least; to -= 1) if (byWord.has(stem.slice(0, to))) return [stem.slice(0, to)];
  return [];
}
