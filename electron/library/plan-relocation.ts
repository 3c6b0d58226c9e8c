import { failed, success, type Result } from '#core/contract/result.ts';
import { gatherPlaces } from '#core/library/link-places.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { followReferences, type Places, type Relocation } from '#core/references/follow.ts';
import { applied } from '#core/text/minimal-change.ts';
import type { NamingTexts } from './naming-texts.ts';
import type { Parser } from './parser.ts';
import { readText } from './read-text.ts';
import type { Shelf } from './shelf.ts';

export interface PlannedText {
  readonly id: RecipeId;
  /** The version that the text was made from. */
  readonly version: string;
  /** With LF line ends. */
  readonly text: string;
}

export interface RelocationPlan {
  /** The recipe itself, under its name from before; null when its text stays. */
  readonly own: PlannedText | null;
  readonly others: readonly PlannedText[];
  /** Recipes that name this one and can't be changed. */
  readonly left: readonly RecipeId[];
}

interface Order {
  readonly from: RecipeId;
  readonly to: RecipeId;
  /** Null when it stays. */
  readonly title: string | null;
}

/** Looks through every recipe of the folder for what names this one; changes nothing. */
export async function planRelocation(
  root: string,
  { from, to, title }: Order,
  shelf: Shelf,
  parser: Parser,
  texts: NamingTexts,
): Promise<Result<RelocationPlan>> {
  const own = await readText(root, from);
  if (own === null) return failed({ kind: 'not-found', path: from });
  const titleBefore = shelf.entry(from)?.digest.title ?? '';
  const relocation: Relocation = { from, to, title: title ?? titleBefore };
  const places = placesOf(shelf, relocation);
  const retitled =
    title === null || title === titleBefore ? own.text : await parser.retitled({ id: from, text: own.text, title });
  if (retitled === null) return failed({ kind: 'title-not-written', path: from });
  if (retitled !== own.text && !own.canBeSaved) return failed({ kind: 'read-only', path: from });
  const itself = followed(retitled, from, relocation, places);
  const others: PlannedText[] = [];
  const left: RecipeId[] = own.canBeSaved || !itself.isTouched ? [] : [from];
  const otherIds = shelf.ids().filter((each) => each !== from);
  for await (const { id, read } of texts.of(root, otherIds)) {
    const next = followed(read.text, id, relocation, places);
    if (next.text !== read.text && read.canBeSaved) others.push({ id, version: read.version, text: next.text });
    if (next.isLost || (next.isTouched && !read.canBeSaved)) left.push(id);
  }
  const text = own.canBeSaved ? itself.text : own.text;
  return success({ own: text === own.text ? null : { id: from, version: own.version, text }, others, left });
}

function placesOf(shelf: Shelf, { from, to, title }: Relocation): Places {
  const titles = shelf.ids().map((id) => [id, shelf.entry(id)?.digest.title ?? ''] as const);
  const after = titles.map(([id, old]) => (id === from ? ([to, title] as const) : ([id, old] as const)));
  const gather = (all: typeof titles) =>
    gatherPlaces(
      all.map(([id]) => id),
      all,
    );
  return { before: gather(titles), after: gather(after), pictures: shelf.pictures };
}

function followed(text: string, id: RecipeId, relocation: Relocation, places: Places) {
  const { changes, lost } = followReferences(text, id, relocation, places);
  return { text: applied(text, changes), isTouched: changes.length > 0, isLost: lost.length > 0 };
}
