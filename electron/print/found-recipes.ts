import type { PrintProgress } from '#core/contract/printing.ts';
import { success } from '#core/contract/result.ts';
import { one } from '#core/ingredient/rational.ts';
import { picturesIn } from '#core/library/mentions.ts';
import { findPicture, gatherPictures, type Pictures } from '#core/library/picture-places.ts';
import type { Outcome } from '../export/outcome.ts';
import { sourceRecipe, type SourceFile, type SourceRecipe } from '../export/source-recipe.ts';
import { readPicture } from '../library/picture.ts';
import { walk } from '../library/walk.ts';
import { gather, type Gathered, type GatherOrder, type PrintSource } from './gather.ts';
import type { PrintPicture } from './press.ts';

/** Files of one folder, an absolute path. */
export interface PagesSource {
  readonly root: string;
  readonly files: readonly SourceFile[];
}

/** A recipe that was read, with the pictures of its folder. */
export interface FoundRecipe extends SourceRecipe {
  readonly file: SourceFile;
  readonly pictures: Pictures;
}

/** A small copy; null for bytes that can't be drawn. */
export type ForPaper = (bytes: Uint8Array) => Promise<PrintPicture | null>;

/** Reads the files one after the other; notes that were only found are left out. */
export async function* foundRecipes(
  sources: readonly PagesSource[],
): AsyncGenerator<FoundRecipe | Extract<Outcome, { readonly kind: 'failed' }>> {
  for (const { root, files } of sources) {
    const pictures = gatherPictures((await walk(root, '')).pictures);
    for (const file of files) {
      const source = await sourceRecipe(file, one);
      if (source?.kind === 'unread') yield { kind: 'failed', from: file.id, reason: source.reason };
      else if (source !== null) yield { ...source, file, pictures };
    }
  }
}

/** Told apart by their place in the list: two folders may have a "soup.md" each. */
export function gatherFound(
  found: readonly FoundRecipe[],
  how: Omit<GatherOrder, 'recipes'>,
  forPaper: ForPaper,
  signal: AbortSignal,
  progress: (how: PrintProgress) => void,
): Promise<Gathered> {
  const source: PrintSource = {
    open: (place) => {
      const { recipe, file, pictures } = found[Number(place)]!;
      // Without a prototype: a picture may be called "constructor".
      const images = Object.create(null) as Record<string, string>;
      for (const written of picturesIn(recipe.recipe)) {
        const at = findPicture(written, file.id, pictures);
        if (at !== null && !at.startsWith('/')) images[written] = `${place}/${at}`;
      }
      return Promise.resolve(success({ recipe: recipe.recipe, images }));
    },
    picture: async (address) => {
      const [place = ''] = address.split('/', 1);
      const read = await readPicture(found[Number(place)]!.file.root, address.slice(place.length + 1));
      return read.ok ? forPaper(read.value.bytes) : null;
    },
  };
  return gather({ ...how, recipes: found.map((_, at) => `${at}`) }, source, signal, progress);
}
