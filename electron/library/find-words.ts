import { setImmediate as otherQuestions } from 'node:timers/promises';
import {
  mostHits,
  type FoundInLibrary,
  type FoundInRecipe,
  type LeftRecipe,
  type ReplaceOrder,
} from '#core/contract/replacing.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { hitsIn, withReplaced, type Wanted } from '#core/replace/hits.ts';
import { previewed } from '#core/replace/previewed.ts';
import type { PlannedText } from './plan-relocation.ts';
import { readText } from './read-text.ts';
import type { Shelf } from './shelf.ts';

/** A disk that answers slowly is asked for some files at a time; the folder is never held in memory whole. */
const readAtOnce = 16;

export interface ReplacementPlan {
  readonly texts: readonly PlannedText[];
  /** How many places each text has replaced, in the same order. */
  readonly counts: readonly number[];
  readonly left: readonly LeftRecipe[];
}

/** Reads recipes by title until there are hits enough. Null as soon as `isWanted` says that another question took its place. */
export async function findWords(
  root: string,
  wanted: Wanted,
  shelf: Shelf,
  isWanted: () => boolean,
): Promise<FoundInLibrary | null> {
  const recipes: FoundInRecipe[] = [];
  const left: LeftRecipe[] = [];
  const ids = byTitle(shelf);
  let room = mostHits;
  for (let at = 0; at < ids.length; at += readAtOnce) {
    const some = ids.slice(at, at + readAtOnce);
    const read = await Promise.all(some.map(async (id) => ({ id, file: await readText(root, id) })));
    if (!isWanted()) return null;
    for (const { id, file } of read) {
      if (file === null) continue;
      const hits = hitsIn(file.text, wanted);
      if (hits.length === 0) continue;
      if (file.readOnly !== null) left.push({ id, why: file.readOnly });
      else {
        if (room === 0) return { recipes, left, isCut: true };
        const shown = previewed(file.text, hits.slice(0, room));
        recipes.push({ id, title: shelf.entry(id)?.digest.title ?? id, version: file.version, hits: shown });
        room -= shown.length;
        if (shown.length < hits.length) return { recipes, left, isCut: true };
      }
    }
    // Reads from a fast disk follow each other without a pause in which anything else is answered.
    await otherQuestions();
  }
  return { recipes, left: [...left, ...tooLarge(ids, shelf)], isCut: false };
}

const tooLarge = (ids: readonly RecipeId[], shelf: Shelf): readonly LeftRecipe[] =>
  ids.filter((id) => shelf.entry(id)?.digest.look?.code === 'look.too-large').map((id) => ({ id, why: 'size' }));

function byTitle(shelf: Shelf): readonly RecipeId[] {
  const compare = new Intl.Collator().compare;
  return shelf
    .ids()
    .map((id) => ({ id, title: shelf.entry(id)?.digest.title ?? id }))
    .sort((one, other) => compare(one.title, other.title) || compare(one.id, other.id))
    .map(({ id }) => id);
}

/** The texts as they will be. A recipe that is not the previewed version any more is named, not guessed at. */
export async function planReplacement(
  root: string,
  { wanted, insert, recipes }: ReplaceOrder,
): Promise<ReplacementPlan> {
  const texts: PlannedText[] = [];
  const counts: number[] = [];
  const left: LeftRecipe[] = [];
  for (const { id, version, starts } of recipes) {
    const read = await readText(root, id);
    const why = read === null ? 'gone' : read.version === version ? read.readOnly : 'changed';
    if (read === null || why !== null) {
      left.push({ id, why: why ?? 'gone' });
      continue;
    }
    const chosen = new Set(starts);
    const hits = hitsIn(read.text, wanted).filter(({ start }) => chosen.has(start));
    const text = withReplaced(read.text, hits, insert);
    if (text === read.text) continue;
    texts.push({ id, version, text });
    counts.push(hits.length);
  }
  return { texts, counts, left };
}
