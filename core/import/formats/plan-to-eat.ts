import { t } from '#core/words/words.ts';
import type { ImportFormat } from '../format.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { isTable, rowsOf } from './csv-table.ts';
import { timesOf, type Fields } from './fields.ts';
import { finished, oneLine, orNull, tagsOf } from './finished.ts';
import { groupedLines, paragraphsOf } from './grouped-lines.ts';
import { momentOf } from './moments.ts';
import { ratingOf } from './rating.ts';
import { isAddress, sourceOf } from './source.ts';

/** Plan to Eat: a row for each recipe. */
export const planToEat: ImportFormat = {
  id: 'plan-to-eat',
  name: 'Plan to Eat',
  basis:
    'Names of the columns from mealie-recipes/mealie mealie/services/migrations/plantoeat.py; the vendor documents none',
  accepts: (file) => isTable(file, ['Title', 'Ingredients', 'Directions']),
  recipes: (file) => rowsOf(file).map(fromPlanToEat),
};

const planToEatNutrition = [
  'Calories',
  'Fat',
  'Saturated Fat',
  'Cholesterol',
  'Sodium',
  'Sugar',
  'Carbohydrate',
  'Fiber',
  'Protein',
];

function fromPlanToEat(fields: Fields): ImportedRecipe {
  const { rating, lost } = ratingOf(fields.number('Rating'));
  const servings = fields.text('Servings');
  const made = fields.text('Yield');
  const nutrition = planToEatNutrition.map((name) => [name, fields.text(name)] as const);
  const parts = {
    title: oneLine(fields.text('Title')),
    ingredients: groupedLines(fields.text('Ingredients'), 'ingredients'),
    steps: groupedLines(fields.text('Directions'), 'steps'),
    yield: orNull(servings || made),
    times: timesOf(fields, ['Prep Time'], ['Cook Time'], ['Total Time']),
    pictures: picturesIn(fields, 'Photo Url'),
    ...sourceOf(fields.text('Url'), fields.text('Source')),
    description: orNull(fields.text('Description')),
    tags: tagsOf([
      ...fields.text('Tags').split(/[,^]/),
      fields.text('Course'),
      fields.text('Cuisine'),
      fields.text('Main Ingredient'),
    ]),
    nutrition: Object.fromEntries(nutrition.filter(([, text]) => text !== '' && text !== '0')),
    rating,
    created: momentOf(fields.text('Created At')),
  };
  const notes = [
    ...paragraphsOf(fields.text('Notes')),
    ...(servings !== '' && made !== '' && made !== servings ? [t('app-files.yield', { text: made })] : []),
  ];
  // Where the recipe lies on the vendor's own site, and the site of the address above.
  fields.ignore('Public Url', 'Url Host', 'Updated At');
  return finished({ ...parts, lost: [...lost, ...fields.lost()], notes: [...notes, ...fields.notes] });
}

function picturesIn(fields: Fields, name: string): ImportedRecipe['pictures'] {
  const address = fields.text(name);
  if (isAddress(address)) return [{ kind: 'address', address }];
  fields.lose(t('app-files.lost-picture'), address);
  return [];
}
