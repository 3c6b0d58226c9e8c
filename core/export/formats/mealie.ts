import { schemaFile } from '#core/import/formats/schema-file.ts';
import type { Loss } from '#core/import/imported-recipe.ts';
import { t } from '#core/words/words.ts';
import { asText, type ExportFormat } from '../format.ts';
import { differences, lostLinks, lostPictures } from '../losses.ts';
import { shortened } from '../one-line.ts';
import { lostRanges, outgoingRecipe, type OutgoingRecipe } from '../outgoing-recipe.ts';
import { readBackAs } from '../read-back.ts';
import { lineGroups, noteText, schemaFacts, schemaFileText, schemaText } from '../schema-recipe.ts';

/** What Mealie takes under "Import from HTML or JSON": it reads lists without headings, and no notes but those in the description. */
export const mealie: ExportFormat = {
  id: 'mealie',
  name: 'Mealie',
  basis: 'mealie-recipes/mealie mealie/services/scraper/cleaner.py and recipe_scraper.py; https://schema.org/Recipe',
  ending: '.json',
  layout: { kind: 'file' },
  ownKind: null,
  pictures: 'left',
  write(exported) {
    const recipe = outgoingRecipe(exported.recipe, exported.factor);
    const text = textOf(recipe);
    const found = readBackAs(schemaFile, 'recipe.json', text);
    const lists = { ingredients: withoutGroups(recipe.ingredients), steps: withoutGroups(recipe.steps) };
    return asText(text, [
      ...recipe.lost,
      ...lostRanges(exported.recipe),
      ...lostHeadings(recipe),
      ...lostLinks(exported.recipe),
      ...lostPictures(exported, () => false, true),
      ...differences({ ...recipe, ...lists }, found),
    ]);
  },
};

const textOf = (recipe: OutgoingRecipe): string =>
  schemaFileText({
    ...schemaFacts(recipe),
    description: schemaText([...recipe.description, ...recipe.notes.map(noteText)].join('\n\n')),
    keywords: recipe.tags.map(schemaText).join(', '),
    image: recipe.remotePictures.length === 0 ? undefined : recipe.remotePictures,
    url: recipe.link ?? undefined,
    recipeIngredient: recipe.ingredients.map((line) => schemaText(line.text)),
    recipeInstructions: recipe.steps.map((step) => ({ '@type': 'HowToStep', text: schemaText(step.text) })),
  });

const withoutGroups = <Line extends { readonly group: string | null }>(lines: readonly Line[]): readonly Line[] =>
  lines.map((line) => ({ ...line, group: null }));

const lostHeadings = ({ ingredients, steps }: OutgoingRecipe): readonly Loss[] => [
  ...named(ingredients).map((detail) => ({ field: t('export.lost.groups-of-ingredients'), detail })),
  ...named(steps).map((detail) => ({ field: t('export.lost.groups-of-steps'), detail })),
];
const named = (lines: OutgoingRecipe['steps' | 'ingredients']): readonly string[] =>
  lineGroups(lines).flatMap(({ name }) => (name === null ? [] : shortened(name)));
