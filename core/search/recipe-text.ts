import { blockText } from '#core/library/block-text.ts';
import { allIngredients, allSteps, type Recipe } from '#core/recipe/recipe.ts';
import { foldFields, type FoldedFields } from './fields.ts';

/** What a recipe is found by as soon as it is listed. */
export const nearText = (recipe: Recipe): FoldedFields =>
  foldFields({
    title: recipe.title.value,
    tags: recipe.tags.map((tag) => tag.value).join('\n'),
    ingredients: allIngredients(recipe)
      .map(({ text }) => text)
      .join('\n'),
    source: [recipe.source?.name ?? '', recipe.source?.url ?? '', recipe.author?.value ?? ''].join('\n'),
  });

/** The rest of its words. */
export const farText = (recipe: Recipe): FoldedFields =>
  foldFields({
    text: [...allSteps(recipe).map(({ content }) => content.text), ...recipe.description.map(blockText)].join('\n'),
    notes: recipe.notes.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map(blockText)]).join('\n'),
  });
