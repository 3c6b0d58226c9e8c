import { emptyImport, type ImportedRecipe } from '#core/import/imported-recipe.ts';
import type { OutgoingRecipe } from './outgoing-recipe.ts';

/** What leaves as what comes in: for the writer of files in Hobside's own manner. */
export const asImport = (recipe: OutgoingRecipe): ImportedRecipe => ({
  ...emptyImport,
  title: recipe.title,
  ingredients: recipe.ingredients.map(({ text, group }) => ({ text, group })),
  steps: recipe.steps.map(({ text, group }) => ({ text, group })),
  yield: recipe.yield,
  times: recipe.times,
  author: recipe.author,
  source: recipe.source,
  link: recipe.link,
  description: recipe.description.join('\n\n') || null,
  notes: recipe.notes.flatMap(({ heading, paragraphs }) => [...(heading === null ? [] : [heading]), ...paragraphs]),
  tags: recipe.tags,
  rating: recipe.rating,
});
