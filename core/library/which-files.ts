/** What a file in the folder can be for Hobside, by its name alone. Null is left alone entirely. */
export type FileKind = 'recipe' | 'maybe-recipe' | 'picture';

const kinds: Readonly<Record<string, FileKind>> = {
  md: 'recipe',
  markdown: 'recipe',
  cook: 'recipe',
  yaml: 'maybe-recipe',
  yml: 'maybe-recipe',
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  webp: 'picture',
  gif: 'picture',
  avif: 'picture',
};

export function fileKind(name: string): FileKind | null {
  const dot = name.lastIndexOf('.');
  if (dot <= 0 || name.startsWith('.')) return null;
  return kinds[name.slice(dot + 1).toLowerCase()] ?? null;
}

/** Folders that hold no recipes of the cook: hidden ones (.git, .obsidian) and node_modules. */
export const isSkippedFolder = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** True for a library-relative path that Hobside reads, whatever the disk holds there. */
export function isReadPath(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return fileKind(name) !== null && !parts.some(isSkippedFolder);
}

const recipeKey =
  /^(?:ingredients|directions|instructions|steps|method|ingrédients|étapes|zutaten|zubereitung|recipe_yield|prep_time|cook_time)[ \t]*:/im;

/** A YAML file is a recipe when it has a key at its top level that only recipes have; a compose file or a config has none. */
export const hasRecipeKeys = (text: string): boolean => recipeKey.test(text);

/** Above this many bytes a file is listed but not parsed. */
export const parseLimit = 2 * 1024 * 1024;
/** Above this many bytes a file is listed but not read at all. */
export const readLimit = 10 * 1024 * 1024;
/** A folder with more files than this, of any kind, is asked about before it is opened. */
export const askAbove = 20_000;
