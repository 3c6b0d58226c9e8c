import { blockText } from '#core/library/block-text.ts';
import { nameOf, stemOf } from '#core/library/names.ts';
import { readRecipe } from '#core/recipe/read.ts';
import type { Recipe, StatedTime } from '#core/recipe/recipe.ts';
import type { FileToImport, ImportFormat } from '../format.ts';
import { emptyImport, type ImportedPicture, type ImportedRecipe } from '../imported-recipe.ts';
import { picturesIn } from './beside.ts';
import { endsWith } from './json.ts';

/** Files that Hobside also reads in place (core/recipe/dialects/cooklang.ts): the marks become prose, the ingredients a list. */
export const cooklang: ImportFormat = {
  id: 'cooklang',
  name: 'Cooklang',
  basis: 'https://cooklang.org/docs/spec/; cooklang/spec EBNF.md, conventions.md and the canonical tests',
  accepts: (file) => endsWith(file, '.cook'),
  recipes(file) {
    const recipe = readRecipe(file.text, nameOf(file.path), 'list');
    return recipe.stepGroups.length === 0 ? [] : [recipeOf(recipe, file)];
  },
};

const seconds = (time: StatedTime | null): number | null => time?.maxSeconds ?? null;

function recipeOf(recipe: Recipe, file: FileToImport): ImportedRecipe {
  const { times, source } = recipe;
  return {
    ...emptyImport,
    title: recipe.title.value,
    ingredients: recipe.ingredientGroups.flatMap(({ name: group, ingredients }) =>
      ingredients.map(({ text }) => ({ text, group })),
    ),
    steps: recipe.stepGroups.flatMap(({ name: group, steps }) =>
      steps.map(({ content: { text } }) => ({ text, group })),
    ),
    yield: recipe.yield?.text ?? null,
    times: { prep: seconds(times.prep), cook: seconds(times.cook), total: seconds(times.total) },
    pictures: picturesBeside(file),
    author: recipe.author?.value ?? null,
    source: source.name,
    link: source.url,
    description: recipe.description.map(blockText).join('\n\n') || null,
    notes: [...recipe.notes.flatMap(({ blocks }) => blocks.map(blockText)), ...commentsIn(file.text)],
    tags: recipe.tags.map(({ value }) => value),
    lost: recipe.extra.map(({ key, text }) => ({ field: key, detail: text })),
  };
}

const frontMatter = /^\ufeff?---[ \t]*\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/;
const comment = /\[-((?:(?!\[-)[^])*?)-\]|(?<!-)--(?!-)([^\n]*)/g;

/** What a cook wrote for herself: a reader of the file in place has it still, a recipe in another dialect has no place for it. */
const commentsIn = (text: string): readonly string[] =>
  [...text.replace(frontMatter, '').matchAll(comment)].flatMap(([, block, line]) => (block ?? line ?? '').trim() || []);

/** "Soup.jpg", and of its steps "Soup.1.jpg", as the conventions call them. */
function picturesBeside(file: FileToImport): readonly ImportedPicture[] {
  const stem = stemOf(file.path);
  const isOwn = (name: string): boolean =>
    name === stem || (name.startsWith(`${stem}.`) && /^[\d.]+$/.test(name.slice(stem.length)));
  return picturesIn(file, '')
    .filter((one) => isOwn(stemOf(one)))
    .toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))
    .map((path) => ({ kind: 'file', path }));
}
