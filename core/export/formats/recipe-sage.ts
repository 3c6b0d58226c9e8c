import { schemaFile } from '#core/import/formats/schema-file.ts';
import type { Loss } from '#core/import/imported-recipe.ts';
import { t } from '#core/words/words.ts';
import { asText, type ExportFormat, type RecipeToExport } from '../format.ts';
import { differences, lostLinks, lostPictures } from '../losses.ts';
import { lostRanges, outgoingRecipe, type OutgoingRecipe } from '../outgoing-recipe.ts';
import { readBackAs } from '../read-back.ts';
import { jsonText, lineGroups, noteText, schemaFacts, schemaText, type SchemaValue } from '../schema-recipe.ts';

/** One list of all recipes, as RecipeSage's own export has them: a heading is a section without steps, or a line in brackets. */
export const recipeSage: ExportFormat = {
  id: 'recipesage',
  name: 'RecipeSage',
  basis: 'julianpoy/RecipeSage packages/util/server/src/general/jsonLD.ts and its import of JSON-LD',
  ending: '.json',
  layout: { kind: 'together', join: (parts) => `[\n${parts.join(',\n')}\n]\n` },
  ownKind: null,
  pictures: 'inside',
  write(exported) {
    const recipe = outgoingRecipe(exported.recipe, exported.factor);
    const words = wordsOf(recipe);
    const found = readBackAs(schemaFile, 'recipe.json', jsonText(words));
    return asText(jsonText({ ...words, image: [...recipe.remotePictures, ...pngOf(exported)] }), [
      ...recipe.lost,
      ...lostRanges(exported.recipe),
      ...lostCooking(recipe),
      ...lostLinks(exported.recipe),
      ...lostPictures(exported, isPng(exported), true),
      ...differences(recipe, found),
    ]);
  },
};

const wordsOf = (recipe: OutgoingRecipe) => ({
  ...schemaFacts(recipe),
  recipeCategory: recipe.tags.map(schemaText),
  recipeIngredient: lineGroups(recipe.ingredients).flatMap(({ name, texts }) =>
    (name === null ? texts : [`[${name}]`, ...texts]).map(schemaText),
  ),
  recipeInstructions: lineGroups(recipe.steps).flatMap(({ name, texts }): readonly SchemaValue[] => [
    ...(name === null ? [] : [{ '@type': 'HowToSection', name: schemaText(name) }]),
    ...texts.map((text) => ({ '@type': 'HowToStep', text: schemaText(text) })),
  ]),
  // The name is not ours to translate: by it RecipeSage knows its notes.
  comment: [{ '@type': 'Comment', name: 'Author Notes', text: schemaText(recipe.notes.map(noteText).join('\n\n')) }],
});

/** It reads pictures within the file only as PNG. */
const pngOf = ({ pictures }: RecipeToExport): readonly string[] =>
  pictures.filter(({ type }) => type === 'image/png').map(({ base64 }) => `data:image/png;base64,${base64}`);

const isPng = ({ pictures }: RecipeToExport): ((written: string) => boolean) => {
  const png = new Set(pictures.filter(({ type }) => type === 'image/png').map(({ written }) => written));
  return (written) => png.has(written);
};

/** It has one time besides that of the preparation. */
const lostCooking = ({ times }: OutgoingRecipe): readonly Loss[] =>
  times.cook === null || times.total === null
    ? []
    : [{ field: t('export.lost.cook'), detail: t('export.minutes', { count: Math.round(times.cook / 60) }) }];
