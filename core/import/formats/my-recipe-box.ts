import { t } from '#core/words/words.ts';
import { isObject, own, type Json } from '#core/import/web/loose-json.ts';
import { ImportError, type FileToImport, type ImportFormat } from '../format.ts';
import type { ImportedPicture, ImportedRecipe } from '../imported-recipe.ts';
import { fileBeside } from './beside.ts';
import { isTable, rowsOf } from './csv-table.ts';
import { Fields, timesOf } from './fields.ts';
import { finished, oneLine, orNull, tagsOf, withoutBroken } from './finished.ts';
import { groupedLines, paragraphsOf } from './grouped-lines.ts';
import { holds, jsonOf } from './json.ts';
import { nutritionIn } from './nutrition-text.ts';
import { ratingOf } from './rating.ts';
import { isAddress, sourceOf } from './source.ts';

/** My Recipe Box (RecetteTek): its .rtk, a zip with recipes_0.json and so on and the pictures beside them, and its table. */
export const myRecipeBox: ImportFormat = {
  id: 'my-recipe-box',
  name: 'My Recipe Box',
  basis:
    'https://github.com/cmonapp/rtk-format, by the vendor; names of the columns of the table from mealie-recipes/mealie mealie/services/migrations/myrecipebox.py',
  accepts: (file) => isArchived(file) || isTable(file, ['title', 'ingredients', 'instructions', 'preparationTime']),
  recipes(file) {
    if (!isArchived(file)) return rowsOf(file).map((fields) => recipeOf(fields, file));
    const list = jsonOf(file);
    if (!Array.isArray(list))
      throw new ImportError('This file holds no recipes of My Recipe Box. Export them there once more.');
    return withoutBroken(
      (list as readonly Json[]).map((one) => (isObject(one) ? recipeOf(new Fields(one), file) : null)),
    );
  },
};

const isArchived = (file: FileToImport): boolean =>
  /(?:^|\/)recipes_\d{1,6}\.json$/i.test(file.path) && holds(file, '"title"') && !holds(file, '"@type"');

const names = { video: 'Video', inactiveTime: 'Inactive time' };

function recipeOf(fields: Fields, file: FileToImport): ImportedRecipe {
  const { rating, lost } = ratingOf(fields.number('rating'));
  const nutrition = nutritionIn(fields.text('nutrition'));
  const cookware = oneLine(fields.text('cookware'));
  const parts = {
    title: oneLine(fields.text('title')),
    ingredients: groupedLines(fields.text('ingredients'), 'ingredients'),
    steps: groupedLines(fields.text('instructions'), 'steps'),
    yield: orNull(fields.text('quantity')),
    times: timesOf(fields, ['preparationTime'], ['cookingTime'], ['totalTime']),
    pictures: picturesIn(fields, file),
    ...sourceOf(fields.text('url'), fields.text('source')),
    description: orNull(fields.text('description')),
    tags: tagsOf([...titlesIn(fields, 'categories'), ...titlesIn(fields, 'tags')]),
    nutrition: nutrition.nutrition,
    rating,
    favourite: fields.flag('favorite'),
  };
  const notes = [
    ...paragraphsOf(fields.text('notes')),
    ...(cookware === '' ? [] : [t('app-files.equipment', { text: cookware })]),
    ...nutrition.notes,
  ];
  fields.ignore('uuid', 'id', 'lastModifiedDate');
  return finished({ ...parts, lost: [...lost, ...fields.lost(names)], notes: [...notes, ...fields.notes] });
}

/** A list of things that have a title, in a table a text in which semicolons part them. */
const titlesIn = (fields: Fields, name: string): readonly unknown[] =>
  fields
    .list(name)
    .flatMap((one) => (isObject(one) ? [own(one, 'title')] : typeof one === 'string' ? one.split(';') : []));

/** The pictures of the archive; where there is none, the address that the first of them was taken from. */
function picturesIn(fields: Fields, file: FileToImport): readonly ImportedPicture[] {
  const named = fields.list('pictures').filter((one) => typeof one === 'string');
  // In the app they lie in a folder of the device, which some versions write too.
  const beside = named.flatMap((one) => fileBeside(file, one.slice(one.lastIndexOf('/') + 1)) ?? []);
  const address = fields.text('originalPicture');
  return beside.length === 0 && isAddress(address) ? [{ kind: 'address', address }] : beside;
}
