import { t } from '#core/words/words.ts';
import { attribute, type PageElement } from '#core/import/web/element.ts';
import type { Json } from '#core/import/web/loose-json.ts';
import type { ImportFormat } from '../format.ts';
import type { ImportedRecipe, Loss } from '../imported-recipe.ts';
import { picturesOf } from './base64.ts';
import { Fields, timesOf } from './fields.ts';
import { finished, oneLine, orNull, tagsOf } from './finished.ts';
import { groupedLines, paragraphsOf, withGroups } from './grouped-lines.ts';
import { endsWith } from './json.ts';
import { ratingOf } from './rating.ts';
import { sourceOf } from './source.ts';
import { shortened } from './spoken.ts';
import { childrenOf, isXmlOf, lineIn, rawText, rootOf, valuesOf } from './xml.ts';

/** Gourmet Recipe Manager: all recipes in one file, their pictures within it. */
export const gourmet: ImportFormat = {
  id: 'gourmet',
  name: 'Gourmet',
  basis:
    'thinkle/gourmet data/recipe.dtd, gourmet/plugins/import_export/gxml_plugin, gourmet/exporters/exporter.py, gourmet/gglobals.py, src/tests/recipe_files/test_set.grmt',
  accepts: (file) => endsWith(file, '.grmt', '.gourmet') || isXmlOf(file, 'gourmetdoc'),
  recipes: (file) =>
    childrenOf(
      rootOf(file, ['gourmetdoc'], 'This file holds no recipe of Gourmet. Export your recipes there once more.'),
      'recipe',
    ).map(recipeOf),
};

function recipeOf(recipe: PageElement): ImportedRecipe {
  const fields = new Fields(unescapedValues(recipe));
  const lists = childrenOf(recipe, 'ingredient-list');
  const { pictures, lost: lostPictures } = picturesOf(
    childrenOf(recipe, 'image').map((image) => rawText(image).trim()),
  );
  const { rating, lost: lostRating } = ratingIn(fields);
  const [instructions, changes] = [plain(fields.text('instructions')), plain(fields.text('modifications'))];
  const parts = {
    title: oneLine(fields.text('title')),
    ingredients: withGroups(lists.flatMap(linesOf), 'ingredients'),
    steps: groupedLines(instructions.text, 'steps'),
    yield: yieldOf(fields),
    times: timesOf(fields, ['preptime'], ['cooktime'], []),
    pictures,
    ...sourceOf(fields.text('link'), fields.text('source')),
    tags: tagsOf([...namesIn(fields.list('category')), ...namesIn(fields.list('cuisine'))]),
    rating,
  };
  return finished({
    ...parts,
    lost: [
      ...lostPictures,
      ...lostRating,
      ...instructions.lost,
      ...changes.lost,
      ...lists.flatMap(lostLinks),
      ...fields.lost(),
    ],
    notes: [...paragraphsOf(changes.text), ...fields.notes],
  });
}

/** Gourmet writes the signs of XML twice: "&amp;lt;i&amp;gt;". */
const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|amp);/g, (_, name: string) => (name === 'lt' ? '<' : name === 'gt' ? '>' : '&'));

const unescapedValues = (recipe: PageElement): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(valuesOf(recipe, 'ingredient-list', 'image')).map(([name, value]) => [
      name,
      typeof value === 'string' ? unescaped(value) : (value as readonly string[]).map(unescaped),
    ]),
  );

/** A line in bold is a heading, as Markdown marks it. Within a line the words stay, and that they stood out is told. */
function plain(text: string): { readonly text: string; readonly lost: readonly Loss[] } {
  const headed = text.replace(
    /^[^\S\n]{0,40}<b>([^<>\n]{1,80})<\/b>:?[^\S\n]{0,40}$/gm,
    (_, line: string) => `**${line.trim()}**`,
  );
  const marked = [...headed.matchAll(/<([biu])>([^<>]{1,400})<\/\1>/g)].map((found) => found[2]!.trim());
  const detail = shortened(marked.filter((words) => words !== '').join(', '));
  return {
    text: headed.replace(/<\/?(?:[biu]|span(?: [^<>\n]{0,200})?)>/g, ''),
    lost: detail === '' ? [] : [{ field: t('app-files.emphasis'), detail }],
  };
}

/** Since version 0.15 a recipe states what it makes, before that for how many. */
function yieldOf(fields: Fields): string | null {
  const made = oneLine(fields.text('yields'));
  if (made !== '') return made;
  const servings = oneLine(fields.text('servings'));
  return orNull(/^\d+(?: \d\/\d|[.,]\d{1,2})?$/.test(servings) ? `${servings} servings` : servings);
}

/** Several categories are written in one line. */
const namesIn = (texts: readonly Json[]): readonly string[] =>
  texts.flatMap((text) => (typeof text === 'string' ? text.split(',') : []));

/** "3.5/5 stars" in the language of the program; a bare number is what its database holds: halves of stars. */
function ratingIn(fields: Fields): ReturnType<typeof ratingOf> {
  const text = oneLine(fields.text('rating'));
  const [, value, best, word] = /^(\d{1,2}(?:[.,]\d{1,2})?)(?: ?\/ ?(\d{1,2}))?(?: (\p{L}{1,20}))?$/u.exec(text) ?? [];
  if (value === undefined) {
    fields.lose(t('app-files.lost-rating'), text);
    return ratingOf(null);
  }
  const number = Number(value.replace(',', '.'));
  if (best !== undefined) return ratingOf(number, Number(best));
  return ratingOf(word === undefined ? number / 2 : number);
}

interface Line {
  readonly text: string;
  readonly heading: string | null;
}

function linesOf(list: PageElement): readonly Line[] {
  return childrenOf(list).flatMap((one): readonly Line[] => {
    if (one.tag === 'groupname') return [];
    // What follows a group is under none.
    if (one.tag === 'inggroup')
      return [{ text: '', heading: said(lineIn(one, 'groupname')) }, ...linesOf(one), { text: '', heading: '' }];
    return [{ text: one.tag === 'ingref' ? reference(one) : ingredient(one), heading: null }];
  });
}

const said = (text: string): string => oneLine(unescaped(text));

/** `key` is the name on the shopping list, and mostly the item once more. */
function ingredient(one: PageElement): string {
  const names = ['amount', 'unit', 'item'].map((tag) => lineIn(one, tag));
  const parts = [...names, ...(names[2] === '' ? [lineIn(one, 'key')] : [])].map(said).filter((part) => part !== '');
  const line = parts.length === 0 ? said(rawText(one)) : parts.join(' ');
  return line !== '' && isOptional(one) ? `${line} (optional)` : line;
}

const isOptional = (one: PageElement): boolean => !/^(?:no|false|none)?$/i.test(attribute(one, 'optional'));

/** Another recipe that is an ingredient: "2 Pie crust". */
const reference = (one: PageElement): string => {
  const amount = said(attribute(one, 'amount').replaceAll('_', ' '));
  return [amount === 'None' ? '' : amount, said(rawText(one))].filter((part) => part !== '').join(' ');
};

const lostLinks = (list: PageElement): readonly Loss[] =>
  childrenOf(list).flatMap((one) =>
    one.tag === 'inggroup'
      ? lostLinks(one)
      : one.tag === 'ingref'
        ? [{ field: t('app-files.recipe-link'), detail: shortened(said(rawText(one))) }]
        : [],
  );
