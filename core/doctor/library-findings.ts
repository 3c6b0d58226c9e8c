import { findLinked, type RecipePlaces } from '#core/library/link-places.ts';
import { foldedKey, nameOf } from '#core/library/names.ts';
import { findPicture, type Pictures } from '#core/library/picture-places.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { conflictName } from './conflict-names.ts';
import type { Examined } from './examine.ts';
import type { LibraryFinding } from './finding.ts';
import { nearDuplicates, nearlySame } from './sketch.ts';

/** What is around the recipes. */
export interface Surroundings {
  readonly places: RecipePlaces;
  readonly pictures: Pictures;
}

/** Everything of a library that needs a look, by recipe in the order of their paths and by line. Takes time in proportion to their number. */
export function libraryFindings(
  examined: ReadonlyMap<RecipeId, Examined>,
  around: Surroundings,
): readonly LibraryFinding[] {
  const sorted = [...examined].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  // "leek 2.md" comes before "leek.md", and is the copy all the same.
  const isCopy = new Set(sorted.flatMap(([id]) => (conflictName(id) === null ? [] : [id])));
  const originalsFirst = [...sorted.filter(([id]) => !isCopy.has(id)), ...sorted.filter(([id]) => isCopy.has(id))];
  const together = new Map([
    ...sameTitles(originalsFirst),
    ...sameTexts(originalsFirst),
    ...conflictCopies(examined, around.places),
  ]);
  return sorted.flatMap(([id, one]) => {
    const alike = together.get(id);
    return [...ofFile(id, one, around), ...(alike === undefined ? [] : [alike])].sort(
      (first, second) => first.line - second.line,
    );
  });
}

/** What one file alone, and what it names, needs a look for. */
export function ofFile(id: RecipeId, one: Examined, { places, pictures }: Surroundings): readonly LibraryFinding[] {
  return [
    ...one.findings.map((finding) => ({ ...finding, id, other: null })),
    ...one.pictures
      .filter(({ path }) => findPicture(path, id, pictures) === null)
      .map(({ path, line }) => ({ id, code: 'look.image-missing', line, detail: path, other: null })),
    ...one.links
      .filter(({ path }) => findLinked(path, id, places) === null && !isShared(path, places))
      .map(({ path, line }) => ({ id, code: 'look.dead-link', line, detail: path, other: null })),
  ];
}

/** A name that several recipes have leads nowhere, and is not dead. */
const isShared = (path: string, places: RecipePlaces): boolean =>
  (places.byTitle.get(foldedKey(path.trim())) ?? []).length > 1 ||
  (places.byStem.get(foldedKey(nameOf(path).replace(/\.(?:md|markdown|cook)$/i, ''))) ?? []).length > 1;

type Together = readonly [RecipeId, LibraryFinding];
type Sorted = readonly (readonly [RecipeId, Examined])[];

/** Each recipe but the first with a title; a page of each folder may be called "index". */
function sameTitles(sorted: Sorted): readonly Together[] {
  const first = new Map<string, RecipeId>();
  return sorted.flatMap(([id, { titleKey, titleLine, isRecipe }]): readonly Together[] => {
    if (!isRecipe || titleKey === '') return [];
    const other = first.get(titleKey);
    if (other === undefined) first.set(titleKey, id);
    return other === undefined ? [] : [[id, { id, code: 'look.same-title', line: titleLine, detail: other, other }]];
  });
}

function sameTexts(sorted: Sorted): readonly Together[] {
  const sketches = sorted.flatMap(([id, { sketch }]) => (sketch === null ? [] : [[id, sketch] as const]));
  return [...nearDuplicates(sketches)].map(([id, other]) => [
    id,
    { id, code: 'look.same-text', line: 1, detail: other, other },
  ]);
}

function conflictCopies(examined: ReadonlyMap<RecipeId, Examined>, places: RecipePlaces): readonly Together[] {
  return [...examined].flatMap(([id, one]): readonly Together[] => {
    const named = conflictName(id);
    if (named === null) return [];
    const other = places.byPath.get(foldedKey(named.original)) ?? null;
    const original = other === null ? undefined : examined.get(other);
    if (!named.certain && (original === undefined || !isAlike(one, original))) return [];
    const code = other === null ? 'look.conflict-alone' : 'look.conflict-copy';
    return [[id, { id, code, line: 1, detail: other ?? named.original, other }]];
  });
}

/** "Soup 2" may be another soup: only the same dish in nearly the same words is a copy. */
const isAlike = (one: Examined, other: Examined): boolean =>
  one.titleKey === other.titleKey ||
  (one.sketch !== null && other.sketch !== null && nearlySame(one.sketch, other.sketch));
