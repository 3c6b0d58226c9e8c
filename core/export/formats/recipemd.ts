import { escaped } from '#core/import/write/recipe-file.ts';
import { readLine } from '#core/ingredient/line.ts';
import { one } from '#core/ingredient/rational.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { t } from '#core/words/words.ts';
import { authorLines, sourceLines, timeLines } from '../fact-lines.ts';
import { asText, type ExportFormat } from '../format.ts';
import { differences, lostLinks, lostPictures, lostRating, readBackOf } from '../losses.ts';
import { outgoingRecipe, type OutgoingRecipe } from '../outgoing-recipe.ts';
import { lineGroups } from '../schema-recipe.ts';

/** What RecipeMD has no place for stands in its description, in words. */
export const recipeMd: ExportFormat = {
  id: 'recipemd',
  name: 'RecipeMD',
  basis: 'RecipeMD specification 2.3.6 and 2.4 (https://recipemd.org/specification.html)',
  ending: '.md',
  layout: { kind: 'file' },
  ownKind: null,
  pictures: 'left',
  write(exported) {
    const recipe = outgoingRecipe(exported.recipe, exported.factor);
    const text = textOf(recipe);
    const found = readBackOf(outgoingRecipe(readRecipe(text, 'export.md', 'list'), one));
    // Those are carried, as words.
    const told = { ...recipe, author: null, source: null, link: null, times: { prep: null, cook: null, total: null } };
    return asText(text, [
      ...recipe.lost,
      ...lostLinks(exported.recipe),
      ...lostPictures(exported, () => false, false),
      ...lostRating(recipe),
      ...differences(told, found),
    ]);
  },
};

function textOf(recipe: OutgoingRecipe): string {
  const notes = recipe.notes.flatMap(({ heading, paragraphs }) => [
    ...(heading === null ? [] : [heading]),
    ...paragraphs,
  ]);
  const facts = [...timeLines(recipe), ...authorLines(recipe), ...sourceLines(recipe)];
  const said = [
    ...recipe.description,
    ...facts,
    ...(recipe.notes[0]?.heading === null ? [t('export.notes')] : []),
    ...notes,
  ];
  const { tags } = recipe;
  return `${[
    `# ${escaped(recipe.title)}`,
    ...said.map(paragraph),
    ...(tags.length === 0 ? [] : [`*${tags.map(escaped).join(', ')}*`]),
    ...(recipe.yield === null ? [] : [`**${escaped(recipe.yield)}**`]),
    '---',
    ...ingredients(recipe),
    ...(recipe.steps.length === 0 ? [] : ['---', ...steps(recipe)]),
  ].join('\n\n')}\n`;
}

const paragraph = (text: string): string =>
  text
    .split('\n')
    .map((line) => escaped(line.trim()))
    .join('  \n');

const ingredients = (recipe: OutgoingRecipe): readonly string[] =>
  lineGroups(recipe.ingredients).flatMap(({ name, texts }) => [
    ...(name === null ? [] : [`## ${escaped(name)}`]),
    texts.map((text) => `- ${ingredient(text)}`).join('\n'),
  ]);

/** The amount in italics, as far as the line begins with one. */
function ingredient(text: string): string {
  const [first] = readLine(text).amounts;
  if (first?.start !== 0 || first.quantity === null || first.isSize || first.end === text.length) return escaped(text);
  return `*${escaped(text.slice(0, first.end))}*${text.slice(first.end).replace(/^(\s*)(.*)$/s, (_, space: string, rest: string) => space + escaped(rest))}`;
}

function steps(recipe: OutgoingRecipe): readonly string[] {
  let number = 0;
  return lineGroups(recipe.steps).flatMap(({ name, texts }) => [
    ...(name === null ? [] : [`## ${escaped(name)}`]),
    texts.map((text) => `${(number += 1)}. ${escaped(text)}`).join('\n'),
  ]);
}
