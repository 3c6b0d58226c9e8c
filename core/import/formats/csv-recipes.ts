import { t } from '#core/words/words.ts';
import type { FileToImport, ImportFormat } from '../format.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import type { Json } from '#core/import/web/loose-json.ts';
import { csvRows, headerOf, separatorOf } from './csv.ts';
import { Fields, timesOf } from './fields.ts';
import { finished, isAddress, oneLine, orNull, tagsOf } from './finished.ts';
import { groupedLines, paragraphsOf } from './grouped-lines.ts';
import { endsWith } from './json.ts';
import { momentOf } from './moments.ts';
import { nutritionIn } from './nutrition-text.ts';
import { ratingOf } from './rating.ts';

const isTable = (file: FileToImport, columns: readonly string[]): boolean => {
  if (!endsWith(file, '.csv')) return false;
  const header = new Set(headerOf(file.text));
  return columns.every((column) => header.has(column));
};

/** A recipe for each row, by the names of the columns; of two columns of one name the first that holds something counts. */
function rowsOf(file: FileToImport): readonly Fields[] {
  const [header = [], ...rows] = csvRows(file.text, separatorOf(file.text));
  return rows.map((row) => {
    const found = Object.create(null) as Record<string, Json>;
    row.forEach((value, at) => {
      const name = (header[at] ?? '').trim();
      const key =
        Object.hasOwn(found, name) && found[name] !== '' && value !== '' ? `${name} (column ${at + 1})` : name;
      if (value !== '' || !Object.hasOwn(found, key)) found[key] = value;
    });
    return new Fields(found);
  });
}

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
  const { rating, lost } = ratingOf(numberIn(fields, 'Rating'));
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
    ...sourceOf(fields.text('Source'), fields.text('Url')),
    description: orNull(fields.text('Description')),
    tags: tagsOf([
      ...apart(fields.text('Tags'), /[,^]/),
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
    ...fields.notes,
  ];
  // Where the recipe lies on the vendor's own site, and the site of the address above.
  fields.ignore('Public Url', 'Url Host', 'Updated At');
  return finished({ ...parts, notes, lost: [...lost, ...fields.lost()] });
}

/** My Recipe Box: a row for each recipe. */
export const myRecipeBox: ImportFormat = {
  id: 'my-recipe-box',
  name: 'My Recipe Box',
  basis:
    'Names of the columns from mealie-recipes/mealie mealie/services/migrations/myrecipebox.py; the vendor documents none',
  accepts: (file) => isTable(file, ['title', 'ingredients', 'instructions', 'preparationTime']),
  recipes: (file) => rowsOf(file).map(fromMyRecipeBox),
};

function fromMyRecipeBox(fields: Fields): ImportedRecipe {
  const { rating, lost } = ratingOf(numberIn(fields, 'rating'));
  const nutrition = nutritionIn(fields.text('nutrition'));
  const parts = {
    title: oneLine(fields.text('title')),
    ingredients: groupedLines(fields.text('ingredients'), 'ingredients'),
    steps: groupedLines(fields.text('instructions'), 'steps'),
    yield: orNull(fields.text('quantity')),
    times: timesOf(fields, ['preparationTime'], ['cookingTime'], ['totalTime']),
    pictures: picturesIn(fields, 'originalPicture'),
    ...sourceOf(fields.text('source'), ''),
    description: orNull(fields.text('description')),
    tags: tagsOf([...apart(fields.text('categories'), /;/), ...apart(fields.text('tags'), /;/)]),
    nutrition: nutrition.nutrition,
    rating,
    favourite: fields.flag('favorite'),
  };
  const notes = [...paragraphsOf(fields.text('notes')), ...nutrition.notes, ...fields.notes];
  return finished({ ...parts, notes, lost: [...lost, ...fields.lost({ video: 'Video' })] });
}

const apart = (text: string, sign: RegExp): readonly string[] => text.split(sign);

/** A cell that is empty is no number, and nothing that is lost. */
const numberIn = (fields: Fields, name: string): number | null => (fields.has(name) ? fields.number(name) : null);

function picturesIn(fields: Fields, name: string): ImportedRecipe['pictures'] {
  const address = fields.text(name);
  if (isAddress(address)) return [{ kind: 'address', address }];
  fields.lose(t('app-files.lost-picture'), address);
  return [];
}

function sourceOf(source: string, address: string): Pick<ImportedRecipe, 'source' | 'link'> {
  const link = [address, source].find(isAddress) ?? null;
  return { source: orNull([source, address].filter((one) => one !== '' && one !== link).join(', ')), link };
}
