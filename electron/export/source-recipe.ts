import { createHash } from 'node:crypto';
import path from 'node:path';
import type { RecipeToExport } from '#core/export/format.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { nameOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { hasRecipeKeys, parseLimit } from '#core/library/which-files.ts';
import { readRecipe } from '#core/recipe/read.ts';
import type { LfText } from '#core/text/file-text.ts';
import { t } from '#core/words/words.ts';
import { decode } from '../library/decode.ts';
import { readBytes } from '../library/read-bytes.ts';

/** A file of a folder that is to be exported. */
export interface SourceFile {
  /** Absolute path of the folder. */
  readonly root: string;
  readonly id: RecipeId;
  /** True for a file that was named itself: it leaves also where it is no recipe. */
  readonly meant: boolean;
}

/** A recipe that was read, all but its pictures. */
export interface SourceRecipe {
  readonly kind: 'recipe';
  readonly bytes: Uint8Array;
  /** With its line ends and its mark, for a text that is to have the same. */
  readonly lf: LfText;
  readonly recipe: Omit<RecipeToExport, 'pictures'>;
}

/** Of the last day that a calendar of four digits has. */
const lastMoment = Date.UTC(9999, 11, 31);

/** Null for a note or a file of settings that was only found in the folder. */
export async function sourceRecipe(
  { root, id, meant }: SourceFile,
  factor: Rational,
): Promise<SourceRecipe | { readonly kind: 'unread'; readonly reason: string } | null> {
  const found = await readBytes(path.join(root, id));
  if (found.kind !== 'read') return { kind: 'unread', reason: t(unreadWords[found.kind]) };
  if (found.bytes.length > parseLimit) return { kind: 'unread', reason: t('export.too-large') };
  const { lf } = decode(found.bytes);
  const { text } = lf;
  const isSettings = !meant && /\.ya?ml$/i.test(id) && !hasRecipeKeys(text);
  if (isSettings) return null;
  const fileName = nameOf(id);
  const recipe = readRecipe(text, fileName);
  if (recipe.kind === 'note' && !meant) return null;
  const modified = Math.min(Math.max(0, found.stamp.modified), lastMoment);
  const known = createHash('sha256').update(`${id}\n${recipe.title.value}`).digest('hex').slice(0, 32);
  return { kind: 'recipe', bytes: found.bytes, lf, recipe: { fileName, text, recipe, factor, modified, id: known } };
}

const unreadWords = {
  gone: 'export.unread-gone',
  folder: 'export.unread-folder',
  link: 'export.unread-link',
  'not-a-file': 'export.unread-device',
  'too-large': 'export.too-large',
  unreadable: 'export.unread',
} as const;
