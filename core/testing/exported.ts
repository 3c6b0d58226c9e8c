import type { ExportFormat, ExportPicture, RecipeToExport } from '#core/export/format.ts';
import type { FileToImport, ImportFormat } from '#core/import/format.ts';
import type { ImportedRecipe, Loss } from '#core/import/imported-recipe.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { one } from '#core/ingredient/rational.ts';
import { blockText } from '#core/library/block-text.ts';
import type { Block } from '#core/recipe/rich-text.ts';
import { readRecipe } from '#core/recipe/read.ts';
import type { Recipe, StatedTime } from '#core/recipe/recipe.ts';

export interface HowExported {
  readonly fileName?: string;
  readonly factor?: Rational;
  readonly pictures?: readonly ExportPicture[];
}

/** A file as the exporter gives it to a format. */
export const toExport = (
  text: string,
  { fileName = 'x.md', factor = one, pictures = [] }: HowExported = {},
): RecipeToExport => ({
  fileName,
  text,
  recipe: readRecipe(text, fileName),
  pictures,
  factor,
  modified: Date.UTC(2026, 0, 2, 3, 4, 5),
  id: '0123456789abcdef0123456789abcdef',
});

/** The text of the exported file; of one that leaves byte for byte its own. */
export function exportedText(
  format: ExportFormat,
  recipe: RecipeToExport,
): { readonly text: string; readonly lost: readonly Loss[] } {
  const { content, lost } = format.write(recipe);
  return { text: content.kind === 'text' ? content.text : recipe.text, lost };
}

/** The one recipe that an import reads of a text. */
export function importedFrom(format: ImportFormat, path: string, text: string): ImportedRecipe {
  const file: FileToImport = { path, bytes: new Uint8Array(), text, paths: [path] };
  const [recipe] = format.recipes(file);
  if (recipe === undefined) throw new Error(`${format.id} finds no recipe in ${text.slice(0, 200)}`);
  return recipe;
}

interface Line {
  readonly text: string;
  readonly group: string | null;
}

/** What is compared of a recipe before it left and after it was read again. Lines carry their group. */
export interface Compared {
  readonly Title: string;
  readonly Yield: string;
  readonly Author: string;
  readonly Source: string;
  readonly 'Link to the source': string;
  readonly 'Preparation time': number;
  readonly 'Cooking time': number;
  readonly 'Total time': number;
  readonly Tags: readonly string[];
  readonly Ingredients: readonly string[];
  readonly Steps: readonly string[];
  readonly 'Description and notes': readonly string[];
}

const tidy = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
/** "200g" is "200 g". */
const lined = (lines: readonly Line[]): readonly string[] =>
  lines
    .filter(({ text }) => tidy(text) !== '')
    .map(
      ({ text, group }) =>
        `${tidy(group).replace(/\s*[:：]$/, '')} > ${tidy(text).replace(/(\p{N}) (?=\p{L})/gu, '$1')}`,
    );
/** What a picture is called goes with it. */
const wordsIn = (block: Block): string =>
  block.kind === 'image' ? '' : block.kind === 'quote' ? block.blocks.map(wordsIn).join('\n') : blockText(block);
const seconds = (time: StatedTime | null): number => time?.maxSeconds ?? 0;

export function comparedRecipe(recipe: Recipe): Compared {
  const { source, times } = recipe;
  const ingredients = recipe.ingredientGroups.flatMap(({ name, ingredients: all }) =>
    all.map(({ text }) => ({ text, group: name })),
  );
  const steps = recipe.stepGroups.flatMap(({ name, steps: all }) =>
    all.map(({ content }) => ({ text: content.text, group: name })),
  );
  const words = [...recipe.description, ...recipe.notes.flatMap(({ blocks }) => blocks)].map(wordsIn);
  return {
    Title: tidy(recipe.title.value),
    Yield: tidy(recipe.yield?.text),
    Author: tidy(recipe.author?.value),
    Source: tidy(source.name),
    'Link to the source': tidy(source.url),
    'Preparation time': seconds(times.prep),
    'Cooking time': seconds(times.cook),
    'Total time': seconds(times.total),
    Tags: recipe.tags.map(({ value }) => tidy(value)),
    Ingredients: lined(ingredients),
    Steps: lined(steps),
    'Description and notes': [...words, ...recipe.notes.map(({ heading }) => heading ?? '')],
  };
}

export const comparedImport = (recipe: ImportedRecipe): Compared => ({
  Title: tidy(recipe.title),
  Yield: tidy(recipe.yield),
  Author: tidy(recipe.author),
  Source: tidy(recipe.source),
  'Link to the source': tidy(recipe.link),
  'Preparation time': recipe.times.prep ?? 0,
  'Cooking time': recipe.times.cook ?? 0,
  'Total time': recipe.times.total ?? 0,
  Tags: recipe.tags.map(tidy),
  Ingredients: lined(recipe.ingredients),
  Steps: lined(recipe.steps),
  'Description and notes': [recipe.description ?? '', ...recipe.notes],
});

/** What is otherwise after the way there and back, and is not told as lost. Empty where the report tells all. */
export function untold(before: Compared, after: Compared, lost: readonly Loss[]): readonly string[] {
  const isTold = (field: string): boolean => lost.some((loss) => loss.field === field);
  return (Object.keys(before) as (keyof Compared)[]).flatMap((field) => {
    const [was, is] = [before[field], after[field]];
    if (isSame(field, was, is)) return [];
    return isTold(field) ? [] : [`${field}: ${JSON.stringify(was)} became ${JSON.stringify(is)}`];
  });
}

function isSame(field: keyof Compared, was: unknown, is: unknown): boolean {
  if (field === 'Description and notes') {
    const all = bare(is as readonly string[]);
    return (was as readonly string[]).flatMap((text) => text.split('\n')).every((text) => all.includes(bare([text])));
  }
  if (field === 'Tags') return (was as readonly string[]).every((tag) => (is as readonly string[]).includes(tag));
  // What a recipe doesn't say may be guessed by a reader.
  return was === '' || was === 0 || JSON.stringify(was) === JSON.stringify(is);
}

/** Bullets and the lines of a table are drawn anew. */
const bare = (texts: readonly string[]): string =>
  texts
    .flatMap((text) => text.split('\n'))
    .map((line) => line.replace(/^\s*(?:[-*+•]|\d{1,9}[.)])\s+/, ''))
    .join('')
    .replace(/[\s|\u0000-\u001f\u007f-\u009f]+/g, '');
