import { ImportError, type ImportFormat } from '../format.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { isObject, own, type Json } from '#core/import/web/loose-json.ts';
import { picturesOf } from './base64.ts';
import { Fields, timesOf } from './fields.ts';
import { finished, oneLine, orNull, tagsOf } from './finished.ts';
import { groupedLines, paragraphsOf } from './grouped-lines.ts';
import { endsWith, jsonOf } from './json.ts';
import { momentOf } from './moments.ts';
import { nutritionIn } from './nutrition-text.ts';
import { ratingOf } from './rating.ts';
import { isAddress, sourceOf } from './source.ts';

/** A recipe of Paprika 3: JSON packed by gzip, alone or with others in a zip. */
export const paprika: ImportFormat = {
  id: 'paprika',
  name: 'Paprika',
  basis:
    "Field names and shapes from the public programs that read and write Paprika's files (TandoorRecipes/recipes " +
    'cookbook/integration/paprika.py, jphastings/mela-recipes paprika/recipe.go, julianpoy/RecipeSage); the vendor documents only the fields of its YAML file.',
  accepts: (file) => endsWith(file, '.paprikarecipe'),
  recipes(file) {
    const data = jsonOf(file);
    if (!isObject(data) || (own(data, 'name') === undefined && own(data, 'ingredients') === undefined))
      throw new ImportError('This file holds no recipe of Paprika. Export your recipes again with File, Export.');
    const fields = new Fields(data);
    // Nothing else is left of such a file that a loss could be told with.
    if (fields.flag('in_trash') || fields.flag('deleted'))
      throw new ImportError(
        `“${title(fields)}” lies in the trash of Paprika and was left out. Restore it there to import it.`,
      );
    return [recipeOf(fields)];
  },
};

const title = (fields: Fields): string => oneLine(fields.text('name'));

const names = {
  difficulty: 'Difficulty',
  scale: 'Scale',
  is_pinned: 'Pinned',
  on_grocery_list: 'On the grocery list',
};

function recipeOf(fields: Fields): ImportedRecipe {
  const nutrition = nutritionIn(fields.text('nutritional_info'));
  const { pictures, lost: lostPictures } = picturesIn(fields);
  const { rating, lost: lostRating } = ratingOf(fields.number('rating'));
  const parts = {
    title: title(fields),
    ingredients: groupedLines(fields.text('ingredients'), 'ingredients'),
    steps: groupedLines(fields.text('directions'), 'steps'),
    yield: orNull(fields.text('servings')),
    times: timesOf(fields, ['prep_time'], ['cook_time'], ['total_time']),
    pictures,
    ...sourceOf(fields.text('source_url'), fields.text('source')),
    description: orNull(fields.text('description')),
    tags: tagsOf(fields.list('categories')),
    rating,
    favourite: fields.flag('on_favorites'),
    created: momentOf(fields.text('created')),
    nutrition: nutrition.nutrition,
  };
  const notes = [...paragraphsOf(fields.text('notes')), ...nutrition.notes];
  // The names under which Paprika keeps its recipes and pictures apart.
  fields.ignore('uid', 'hash', 'sync_hash', 'photo', 'photo_hash', 'photo_large', 'photo_url');
  return finished({
    ...parts,
    lost: [...lostPictures, ...lostRating, ...fields.lost(names)],
    notes: [...notes, ...fields.notes],
  });
}

/** `photo_data` is the picture that the list shows, made small where `photo_large` names one of the others: then that one is shown first. */
function picturesIn(fields: Fields): ReturnType<typeof picturesOf> {
  const photos = fields.list('photos');
  const large = fields.text('photo_large');
  const first = photos.filter(
    (photo) => large !== '' && textIn(photo, 'filename') === large && textIn(photo, 'data') !== '',
  );
  const shown = fields.value('photo_data');
  const found = picturesOf([
    ...(first.length > 0 ? first.map((photo) => textIn(photo, 'data')) : [shown]),
    ...photos.map((photo) => textIn(photo, 'data')),
  ]);
  const address = fields.text('image_url');
  return found.pictures.length === 0 && isAddress(address)
    ? { ...found, pictures: [{ kind: 'address', address }] }
    : found;
}

const textIn = (value: Json, key: string): string => {
  const text = own(value, key);
  return typeof text === 'string' ? text : '';
};
