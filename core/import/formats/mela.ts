import { ImportError, type ImportFormat } from '../format.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { isObject, own } from '#core/import/web/loose-json.ts';
import { picturesOf } from './base64.ts';
import { Fields, timesOf } from './fields.ts';
import { finished, oneLine, orNull, tagsOf } from './finished.ts';
import { groupedLines, paragraphsOf } from './grouped-lines.ts';
import { endsWith, jsonOf } from './json.ts';
import { nutritionIn } from './nutrition-text.ts';
import { sourceOf } from './source.ts';

/** Mela counts from the first moment of 2001, as Apple's programs do. */
const epoch = Date.UTC(2001, 0, 1);

/** A recipe of Mela: JSON, alone or with others in a zip. */
export const mela: ImportFormat = {
  id: 'mela',
  name: 'Mela',
  basis:
    'https://mela.recipes/fileformat/index.html; its date is counted as in https://gist.github.com/matiaskorhonen/40d46b122f061420787dde414b238260',
  accepts: (file) => endsWith(file, '.melarecipe'),
  recipes(file) {
    const data = jsonOf(file);
    if (!isObject(data) || (own(data, 'title') === undefined && own(data, 'ingredients') === undefined))
      throw new ImportError('This file holds no recipe of Mela. Export your recipes there once more.');
    return [recipeOf(new Fields(data))];
  },
};

function recipeOf(fields: Fields): ImportedRecipe {
  const nutrition = nutritionIn(fields.text('nutrition'));
  const { pictures, lost } = picturesOf(fields.list('images'));
  const parts = {
    title: oneLine(fields.text('title')),
    ingredients: groupedLines(fields.text('ingredients'), 'ingredients'),
    steps: groupedLines(fields.text('instructions'), 'steps'),
    yield: orNull(fields.text('yield')),
    times: timesOf(fields, ['prepTime'], ['cookTime'], ['totalTime']),
    pictures,
    // "It's basically just the source of the recipe and will accept any string."
    ...sourceOf(fields.text('link')),
    description: orNull(fields.text('text')),
    tags: tagsOf(fields.list('categories')),
    favourite: fields.flag('favorite'),
    created: dateOf(fields.number('date')),
    nutrition: nutrition.nutrition,
  };
  const notes = [...paragraphsOf(fields.text('notes')), ...nutrition.notes];
  fields.ignore('id');
  return finished({
    ...parts,
    lost: [...lost, ...fields.lost({ wantToCook: 'Want to cook' })],
    notes: [...notes, ...fields.notes],
  });
}

const dateOf = (seconds: number | null): number | null =>
  seconds === null || Math.abs(seconds) > 1e10 ? null : epoch + Math.round(seconds * 1000);
