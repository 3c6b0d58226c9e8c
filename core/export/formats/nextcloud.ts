import { schemaFile } from '#core/import/formats/schema-file.ts';
import type { Loss } from '#core/import/imported-recipe.ts';
import { t } from '#core/words/words.ts';
import { asText, type ExportFormat } from '../format.ts';
import { differences, lostLinks, lostPictures } from '../losses.ts';
import { shortened } from '../one-line.ts';
import { lostRanges, outgoingRecipe, type OutgoingRecipe } from '../outgoing-recipe.ts';
import { readBackAs } from '../read-back.ts';
import { lineGroups, noteText, schemaFacts, schemaFileText, schemaText } from '../schema-recipe.ts';

/** A folder for each recipe, to be put into Nextcloud's folder of recipes. Steps are texts alone, a heading is a line that begins with "## ". */
export const nextcloud: ExportFormat = {
  id: 'nextcloud',
  name: 'Nextcloud Cookbook',
  basis: 'nextcloud/cookbook docs/dev/api/0.1.2/objects.yaml, lib/Helper/Filter/JSON and RecipeIngredient.vue',
  ending: 'recipe.json',
  layout: { kind: 'folder' },
  ownKind: null,
  pictures: 'beside',
  write(exported) {
    const recipe = outgoingRecipe(exported.recipe, exported.factor);
    const { text, lost } = textOf(recipe);
    const found = readBackAs(schemaFile, 'recipe.json', text);
    const [first] = exported.pictures;
    return asText(text, [
      ...recipe.lost,
      ...lostRanges(exported.recipe),
      ...lost,
      ...lostLinks(exported.recipe),
      ...lostPictures(exported, (written) => written === first?.written, false),
      ...differences({ ...recipe, yield: null }, found),
    ]);
  },
};

function textOf(recipe: OutgoingRecipe): { readonly text: string; readonly lost: readonly Loss[] } {
  const { yield: makes } = recipe;
  // It has a whole number of servings and nothing else, and takes the largest that it finds in a text.
  const numbers = (makes?.match(/\d{1,6}/g) ?? []).map(Number);
  const servings = numbers.length === 0 ? null : Math.max(...numbers);
  const isAll = makes === null || makes === String(servings);
  const text = schemaFileText({
    ...schemaFacts(recipe),
    recipeYield: servings ?? undefined,
    description: schemaText([...recipe.description, ...recipe.notes.map(noteText)].join('\n\n')),
    keywords: recipe.tags.map(schemaText).join(','),
    url: recipe.link ?? '',
    tool: [],
    recipeIngredient: headed(recipe.ingredients),
    recipeInstructions: headed(recipe.steps),
  });
  return { text, lost: isAll ? [] : [{ field: t('export.lost.yield'), detail: shortened(makes) }] };
}

const headed = (lines: OutgoingRecipe['steps' | 'ingredients']): readonly string[] =>
  lineGroups(lines).flatMap(({ name, texts }) => (name === null ? texts : [`## ${name}`, ...texts]).map(schemaText));
