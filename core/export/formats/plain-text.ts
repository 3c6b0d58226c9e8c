import { t } from '#core/words/words.ts';
import { authorLines, sourceLines, timeLines } from '../fact-lines.ts';
import { asText, type ExportFormat } from '../format.ts';
import { lostLinks, lostPictures, lostRating } from '../losses.ts';
import { outgoingRecipe, type OutgoingRecipe } from '../outgoing-recipe.ts';
import { lineGroups } from '../schema-recipe.ts';

/** Words as they would be written into a letter. */
export const plainText: ExportFormat = {
  id: 'text',
  name: 'Plain text',
  basis: 'No format: by form, as core/import/text reads it.',
  ending: '.txt',
  layout: { kind: 'file' },
  ownKind: null,
  pictures: 'left',
  write(exported) {
    const recipe = outgoingRecipe(exported.recipe, exported.factor);
    return asText(textOf(recipe), [
      ...recipe.lost,
      ...lostLinks(exported.recipe),
      ...lostPictures(exported, () => false, false),
      ...lostRating(recipe),
    ]);
  },
};

/** The text of a recipe, also for the clipboard. Ends with a line end. */
export function textOf(recipe: OutgoingRecipe): string {
  const makes = recipe.yield === null ? [] : [t('export.yield', { text: recipe.yield })];
  const facts = [...makes, ...timeLines(recipe), ...authorLines(recipe), ...sourceLines(recipe)];
  const tags = recipe.tags.length === 0 ? [] : [t('export.tags', { text: recipe.tags.join(', ') })];
  return `${[
    recipe.title,
    ...recipe.description,
    ...(facts.length === 0 ? [] : [facts.join('\n')]),
    ...headed(
      t('export.ingredients'),
      lists(recipe.ingredients, () => '- '),
    ),
    ...headed(t('export.steps'), lists(recipe.steps, numbered())),
    ...recipe.notes.flatMap(({ heading, paragraphs }) => [`${heading ?? t('export.notes')}:`, ...paragraphs]),
    ...tags,
  ].join('\n\n')}\n`;
}

/** A line for each ingredient, with the names of their groups. Ends with a line end; '' where there is none. */
export const ingredientsText = ({ ingredients }: OutgoingRecipe): string =>
  lists(ingredients, () => '')
    .map((lines) => `${lines}\n`)
    .join('');

const headed = (heading: string, parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [`${heading}:`, ...parts];

const lists = (lines: OutgoingRecipe['steps' | 'ingredients'], lead: () => string): readonly string[] =>
  lineGroups(lines).flatMap(({ name, texts }) => [
    ...(name === null ? [] : [`${name}:`]),
    texts.map((text) => lead() + text).join('\n'),
  ]);

function numbered(): () => string {
  let last = 0;
  return () => `${(last += 1)}. `;
}
