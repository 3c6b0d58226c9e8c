import { t } from '#core/words/words.ts';
import { ImportError, type FileToImport, type ImportFormat } from '../format.ts';
import type { ImportedPicture, ImportedRecipe } from '../imported-recipe.ts';
import { isObject, own, type Json, type JsonObject } from '#core/import/web/loose-json.ts';
import { pictureBeside } from './beside.ts';
import { Fields, timesOf } from './fields.ts';
import { finished, oneLine, orNull, tagsOf } from './finished.ts';
import { paragraphsOf, withGroups } from './grouped-lines.ts';
import { endsWith, holds, jsonOf } from './json.ts';
import { ingredientLines, snakeCased, stepLines } from './mealie-lines.ts';
import { recipesOfDatabase } from './mealie-database.ts';
import { momentOf } from './moments.ts';
import { ratingOf } from './rating.ts';
import { isAddress, sourceOf } from './source.ts';

const pictureNames = ['original', 'min-original', 'tiny-original'];

/** Mealie: the JSON of a recipe (an export has one for each, with its pictures beside it) and the database of a backup. */
export const mealie: ImportFormat = {
  id: 'mealie',
  name: 'Mealie',
  basis:
    'mealie-recipes/mealie: mealie/services/exporter, mealie/schema/recipe, mealie/services/backups_v2, mealie/db/models/recipe (versions 0.5 to 3)',
  accepts: (file) => endsWith(file, '.json') && (isDatabase(file) || isRecipe(file)),
  recipes(file) {
    const data = jsonOf(file);
    if (!isObject(data))
      throw new ImportError('This file holds no recipe of Mealie. Export your recipes there once more.');
    if (!isDatabase(file)) return [recipeOf(data, pictureBeside(file, 'images/', pictureNames))];
    return recipesOfDatabase(data).map((one) => recipeOf(one, pictureInBackup(file, own(one, 'id'))));
  },
};

const isDatabase = (file: FileToImport): boolean =>
  endsWith(file, 'database.json') && holds(file, '"recipes_ingredients"', '"recipe_instructions"');
const isRecipe = (file: FileToImport): boolean =>
  holds(file, '"slug"') &&
  (holds(file, '"recipe_ingredient"', '"org_url"') || holds(file, '"recipeIngredient"', '"orgURL"'));

/** A backup calls the folder of a recipe by its number, with the dashes that SQLite goes without. */
function pictureInBackup(file: FileToImport, id: Json | undefined): readonly ImportedPicture[] {
  const digits = typeof id === 'string' ? id.replaceAll('-', '').toLowerCase() : '';
  const dashed = digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return pictureBeside(file, `data/recipes/${dashed}/images/`, pictureNames);
}

const names = {
  assets: 'Assets',
  extras: 'Extras',
  last_made: 'Last made',
  timeline: 'Timeline',
};

function recipeOf(data: JsonObject, beside: readonly ImportedPicture[]): ImportedRecipe {
  const fields = new Fields(snakeCased(data));
  const settings = snakeCased(fields.value('settings'));
  const image = fields.text('image');
  const { rating, lost: lostRating } = ratingOf(fields.number('rating'));
  const { made, notes: yieldNotes } = yieldOf(fields);
  const parts = {
    title: oneLine(fields.text('name')),
    ingredients: withGroups(
      ingredientLines(fields.list('recipe_ingredient'), own(settings, 'disable_amount') === true),
      'ingredients',
    ),
    steps: withGroups(stepLines(fields.list('recipe_instructions')), 'steps'),
    yield: made,
    times: timesOf(fields, ['prep_time'], ['perform_time', 'cook_time'], ['total_time']),
    pictures: beside.length === 0 && isAddress(image) ? [{ kind: 'address' as const, address: image }] : beside,
    ...sourceOf(fields.text('org_url')),
    description: orNull(fields.text('description')),
    tags: tagsOf([...namesIn(fields.list('recipe_category')), ...namesIn(fields.list('tags'))]),
    nutrition: nutritionOf(fields.value('nutrition')),
    rating,
    favourite: fields.flag('is_favorite'),
    created: momentOf(fields.text('created_at'), 'utc') ?? momentOf(fields.text('date_added')),
  };
  const notes = [...notesOf(fields), ...yieldNotes];
  fields.ignore(
    'id',
    'slug',
    'user_id',
    'household_id',
    'group_id',
    'date_added',
    'date_updated',
    'updated_at',
    'update_at',
  );
  fields.ignore('name_normalized', 'description_normalized', 'is_ocr_recipe');
  return finished({ ...parts, lost: [...lostRating, ...fields.lost(names)], notes: [...notes, ...fields.notes] });
}

const namesIn = (list: readonly Json[]): readonly Json[] =>
  list.map((one) => (isObject(one) ? (own(one, 'name') ?? '') : one));

/** Since version 2 servings stand apart from what is made ("12 cookies" for 4); before, one text says either. */
function yieldOf(fields: Fields): { readonly made: string | null; readonly notes: readonly string[] } {
  const servings = fields.number('recipe_servings') ?? 0;
  const count = fields.number('recipe_yield_quantity') ?? 0;
  const made = [count > 0 ? String(count) : '', fields.text('recipe_yield')].filter((one) => one !== '').join(' ');
  if (servings <= 0) return { made: orNull(made), notes: [] };
  return {
    made: String(servings),
    notes: made === '' || made === String(servings) ? [] : [t('app-files.yield', { text: made })],
  };
}

const milligrams = new Set(['sodium_content', 'cholesterol_content']);

/** Mealie keeps bare numbers: grams, for salt and cholesterol milligrams. */
function nutritionOf(value: Json | undefined): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  for (const [key, one] of Object.entries(snakeCased(value))) {
    const text = typeof one === 'string' || typeof one === 'number' ? String(one).trim() : '';
    if (text === '' || !/^calories$|_content$/.test(key)) continue;
    const unit = key === 'calories' ? 'kcal' : milligrams.has(key) ? 'mg' : 'g';
    const name = key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    found.push([name, /^[\d.,]+$/.test(text) ? `${text} ${unit}` : text]);
  }
  return Object.fromEntries(found);
}

function notesOf(fields: Fields): readonly string[] {
  const notes = fields
    .list('notes')
    .flatMap((note) => titled(text(own(note, 'title')), isObject(note) ? text(own(note, 'text')) : text(note)));
  const comments = fields.list('comments').flatMap((comment) => {
    const writer = text(own(own(comment, 'user'), 'full_name')) || text(own(own(comment, 'user'), 'username'));
    return titled(
      writer === '' ? t('app-files.comment') : t('app-files.comment-by', { name: writer }),
      text(own(comment, 'text')),
    );
  });
  const tools = tagsOf(namesIn(fields.list('tools')));
  return [...notes, ...comments, ...(tools.length === 0 ? [] : [t('app-files.equipment', { text: tools.join(', ') })])];
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '');

/** Paragraphs, the first of which says what they are called. */
function titled(title: string, body: string): readonly string[] {
  const paragraphs = paragraphsOf(body.replace(/\r\n?/g, '\n'));
  if (title === '') return paragraphs;
  return paragraphs.length === 0 ? [] : [`${oneLine(title)}: ${paragraphs[0]!}`, ...paragraphs.slice(1)];
}
