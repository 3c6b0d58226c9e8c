import { findLinked, type RecipePlaces } from '#core/library/link-places.ts';
import { foldedKey, nameOf } from '#core/library/names.ts';
import { findPicture, type Pictures } from '#core/library/picture-places.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { conflictName } from './conflict-names.ts';
import type { Examined } from './examine.ts';
import type { LibraryFinding } from './finding.ts';
import { Alike, nearlySame } from './sketch.ts';

/** What is around the recipes. */
export interface Surroundings {
  readonly places: RecipePlaces;
  readonly pictures: Pictures;
}

/** Everything of a library that needs a look, by recipe in the order of their paths and by line. */
export function libraryFindings(
  examined: ReadonlyMap<RecipeId, Examined>,
  around: Surroundings,
): readonly LibraryFinding[] {
  for (const steps = libraryFindingsInSteps(examined, around); ;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, a recipe a step: ten thousand at once would keep a cook's question waiting. */
export function* libraryFindingsInSteps(
  examined: ReadonlyMap<RecipeId, Examined>,
  around: Surroundings,
): Generator<undefined, readonly LibraryFinding[]> {
  const ids = [...examined.keys()].sort();
  // "leek 2.md" comes before "leek.md", and is the copy all the same.
  const isCopy = new Set(ids.filter((id) => conflictName(id) !== null));
  const together = new Map<RecipeId, LibraryFinding>();
  const titles = new Map<string, RecipeId>();
  const texts = new Alike();
  for (const id of [...ids.filter((one) => !isCopy.has(one)), ...ids.filter((one) => isCopy.has(one))]) {
    const one = examined.get(id)!;
    // Both are asked, so that later ones are compared with this one.
    const found = [sameText(id, one, texts), sameTitle(id, one, titles)];
    const alike = (isCopy.has(id) ? conflictCopy(id, one, examined, around.places) : null) ?? found[0] ?? found[1];
    if (alike) together.set(id, alike);
    yield;
  }
  const findings: LibraryFinding[] = [];
  for (const id of ids) {
    const alike = together.get(id);
    // Two versions of one recipe are one thing to look at: what is wrong in both would be told twice.
    const own = alike?.code === 'look.conflict-copy' ? [] : ofFile(id, examined.get(id)!, around);
    const all = [...own, ...(alike === undefined ? [] : [alike])];
    findings.push(...all.sort((one, other) => one.line - other.line));
    yield;
  }
  return findings;
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

/** Each recipe but the first with a title. */
function sameTitle(id: RecipeId, one: Examined, first: Map<string, RecipeId>): LibraryFinding | null {
  const { titleKey, titleLine, isRecipe } = one;
  if (!isRecipe || titleKey === '') return null;
  const other = first.get(titleKey);
  if (other === undefined) first.set(titleKey, id);
  return other === undefined ? null : { id, code: 'look.same-title', line: titleLine, detail: other, other };
}

function sameText(id: RecipeId, { sketch }: Examined, texts: Alike): LibraryFinding | null {
  const other = sketch === null ? null : texts.add(id, sketch);
  return other === null ? null : { id, code: 'look.same-text', line: 1, detail: other, other };
}

function conflictCopy(
  id: RecipeId,
  one: Examined,
  examined: ReadonlyMap<RecipeId, Examined>,
  places: RecipePlaces,
): LibraryFinding | null {
  const named = conflictName(id);
  if (named === null) return null;
  const other = places.byPath.get(foldedKey(named.original)) ?? null;
  const original = other === null ? undefined : examined.get(other);
  if (!named.certain && (original === undefined || !isAlike(one, original))) return null;
  const code = other === null ? 'look.conflict-alone' : 'look.conflict-copy';
  return { id, code, line: 1, detail: other ?? named.original, other };
}

/** "Soup 2" may be another soup: only the same dish in nearly the same words is a copy. */
const isAlike = (one: Examined, other: Examined): boolean =>
  one.titleKey === other.titleKey ||
  (one.sketch !== null && other.sketch !== null && nearlySame(one.sketch, other.sketch));
