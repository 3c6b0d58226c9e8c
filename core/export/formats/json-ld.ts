import { schemaFile } from '#core/import/formats/schema-file.ts';
import { asText, type ExportFormat } from '../format.ts';
import { readBackAs } from '../read-back.ts';
import { differences, lostLinks, lostPictures } from '../losses.ts';
import { lostRanges, outgoingRecipe, type OutgoingRecipe } from '../outgoing-recipe.ts';
import {
  howToSteps,
  imagePlaces,
  lineGroups,
  noteText,
  schemaFacts,
  schemaFileText,
  schemaText,
  type SchemaValue,
} from '../schema-recipe.ts';

/** A recipe in the words of schema.org, with groups of ingredients as its ItemList. */
export const jsonLd: ExportFormat = {
  id: 'json-ld',
  name: 'Recipe data (JSON-LD)',
  basis: 'https://schema.org/Recipe, with recipeIngredient as Text or ItemList; https://www.w3.org/TR/json-ld11/',
  ending: '.jsonld',
  layout: { kind: 'file' },
  ownKind: null,
  pictures: 'beside',
  write(exported) {
    const recipe = outgoingRecipe(exported.recipe, exported.factor);
    const text = schemaFileText({
      ...schemaFacts(recipe),
      keywords: recipe.tags.length === 0 ? undefined : recipe.tags.map(schemaText),
      image: undefinedIfNone(imagePlaces(recipe, exported)),
      recipeIngredient: ingredientsOf(recipe),
      recipeInstructions: howToSteps(recipe.steps),
      comment: undefinedIfNone(
        recipe.notes.map((note): SchemaValue => ({ '@type': 'Comment', text: schemaText(noteText(note)) })),
      ),
    });
    return asText(text, [
      ...recipe.lost,
      ...lostRanges(exported.recipe),
      ...lostLinks(exported.recipe),
      ...lostPictures(exported, () => true, true),
      ...differences(recipe, readBackAs(schemaFile, 'recipe.jsonld', text)),
    ]);
  },
};

const undefinedIfNone = (list: readonly SchemaValue[]): SchemaValue => (list.length === 0 ? undefined : list);

const ingredientsOf = ({ ingredients }: OutgoingRecipe): readonly SchemaValue[] =>
  lineGroups(ingredients).flatMap(({ name, texts }): readonly SchemaValue[] =>
    name === null
      ? texts.map(schemaText)
      : [{ '@type': 'ItemList', name: schemaText(name), itemListElement: texts.map(schemaText) }],
  );
