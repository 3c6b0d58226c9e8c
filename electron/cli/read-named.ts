import { hasRecipeKeys, parseLimit, readLimit } from '#core/library/which-files.ts';
import { nameOf } from '#core/library/names.ts';
import { plainRecipe } from '#core/recipe/plain-recipe.ts';
import { readRecipe } from '#core/recipe/read.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import type { LfText } from '#core/text/file-text.ts';
import { decode } from '../library/decode.ts';
import { readBytes } from '../library/read-bytes.ts';
import { namedFiles, trouble, unreadable } from './named-files.ts';
import type { NamedFile, Trouble } from './named-files.ts';

export interface ReadFile {
  readonly kind: 'read';
  readonly shown: string;
  readonly absolute: string;
  readonly lf: LfText;
  readonly recipe: Recipe;
}

/** Reads what the words name, one file after the other; at no time are two held. */
export async function* readNamed(places: readonly string[]): AsyncGenerator<ReadFile | Trouble> {
  for await (const found of namedFiles(places)) {
    const read = found.kind === 'trouble' ? found : await readOne(found);
    if (read !== null) yield read;
  }
}

/** Null for YAML of a folder that is no recipe: a compose file, a config. */
async function readOne(file: NamedFile): Promise<ReadFile | Trouble | null> {
  const { absolute, shown } = file;
  const found = await readBytes(absolute);
  switch (found.kind) {
    case 'read':
      return recipeIn(found.bytes, file);
    case 'gone':
      return unreadable(shown, 'ENOENT');
    case 'unreadable':
      return unreadable(shown, found.code);
    case 'too-large':
      return trouble(
        shown,
        `is larger than ${readLimit / 1024 / 1024} MB, so it is not read.`,
        'name a smaller file; no recipe is that long.',
      );
    default:
      return trouble(shown, 'is no plain file.', 'name a file or a folder.');
  }
}

function recipeIn(bytes: Uint8Array, { absolute, shown, meant }: NamedFile): ReadFile | null {
  const { lf, encoding, canBeSaved } = decode(bytes);
  if (!meant && !hasRecipeKeys(lf.text)) return null;
  const name = nameOf(shown.replaceAll('\\', '/'));
  const recipe =
    bytes.length > parseLimit ? plainRecipe(lf.text, name, 'look.too-large', '') : readRecipe(lf.text, name);
  if (canBeSaved) return { kind: 'read', shown, absolute, lf, recipe };
  const look = { code: 'look.encoding', line: 1, detail: encoding, span: { start: 0, end: 0 } };
  return { kind: 'read', shown, absolute, lf, recipe: { ...recipe, needsALook: [look, ...recipe.needsALook] } };
}
