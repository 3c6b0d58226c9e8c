import { t } from '#core/words/words.ts';
import type { FileToImport, ImportFormat } from '../format.ts';
import type { ImportedPicture, ImportedRecipe, Loss } from '../imported-recipe.ts';
import { recipeNodes } from '#core/import/web/json-ld.ts';
import { asList, isObject, own, type Json, type JsonObject } from '#core/import/web/loose-json.ts';
import { plainLines, plainText } from '#core/import/web/plain-text.ts';
import { schemaRecipe, type ById } from '#core/import/web/schema-recipe.ts';
import type { FoundRecipe } from '#core/import/web/web-recipe.ts';
import { picturesOf } from './base64.ts';
import { fileBeside, pictureBeside } from './beside.ts';
import { Fields, spacedName, type TimeLabel } from './fields.ts';
import { finished, orNull, tagsOf } from './finished.ts';
import { regrouped } from './grouped-lines.ts';
import { endsWith, holds, jsonOf } from './json.ts';
import { momentOf } from './moments.ts';
import { ratingOf } from './rating.ts';
import { isAddress } from './source.ts';

/** Files of JSON in the words of schema.org: RecipeSage's export, the recipes of Nextcloud Cookbook, and any other .jsonld. */
export const schemaFile: ImportFormat = {
  id: 'schema-json',
  name: 'Recipe data (JSON-LD)',
  basis:
    'https://schema.org/Recipe; julianpoy/RecipeSage packages/util/server/src/general/jsonLD.ts; nextcloud/cookbook docs/dev/api/0.1.2/objects.yaml and RecipeIngredient.vue',
  accepts: (file) =>
    endsWith(file, '.json', '.jsonld') &&
    holds(file, '"@type"', 'Recipe"') &&
    (holds(file, '"recipeIngredient"') || holds(file, '"recipeInstructions"')),
  recipes(file) {
    const { nodes, byId } = recipeNodes([jsonOf(file)]);
    return nodes.map((node) => recipeOf(node, byId, file, nodes.length === 1));
  },
};

function recipeOf(node: JsonObject, byId: ById, file: FileToImport, isAlone: boolean): ImportedRecipe {
  const fields = new Fields(node);
  const found = schemaRecipe({ ...node, recipeInstructions: sectioned(own(node, 'recipeInstructions')) }, byId);
  const { pictures, lost: lostPictures } = picturesIn(fields, found, file, isAlone);
  const { rating, lost: lostRating } = ownRating(found, fields.value('aggregateRating'));
  const parts = {
    title: found.title,
    ingredients: regrouped(found.ingredients, 'ingredients'),
    steps: regrouped(found.steps, 'steps'),
    yield: found.yield,
    times: timesIn(fields, found),
    pictures,
    author: found.author,
    ...sourceOf(fields),
    description: orNull(plainLines(fields.text('description')).join('\n')) ?? found.description,
    tags: tagsOf(found.keywords),
    nutrition: found.nutrition,
    rating,
    language: /^[a-z]{2,3}(?=$|[-_])/i.exec(found.language ?? '')?.[0].toLowerCase() ?? null,
    created: momentOf(fields.text('dateCreated')) ?? momentOf(fields.text('datePublished')),
  };
  const notes = notesIn(fields);
  loseUnread(fields, found);
  fields.ignore(...carried, ...technical);
  return finished({
    ...parts,
    lost: [...lostPictures, ...lostRating, ...fields.lost()],
    notes: [...notes, ...fields.notes],
  });
}

/** What schemaRecipe passes over: it was made for pages, where an author is a name and a keyword is short. */
function loseUnread(fields: Fields, found: FoundRecipe): void {
  if (found.author === null) fields.lose('Author', fields.value('author'));
  if (found.yield === null) fields.lose('Yield', fields.value('recipeYield'));
  for (const keyword of fields.list('keywords').flatMap((one) => textOf(one).split(/[,;]/)))
    if (keyword.trim().length >= 80) fields.lose('Keyword', keyword.trim());
  const [nutrition] = fields.list('nutrition');
  if (!isObject(nutrition)) fields.lose('Nutrition', nutrition);
  else
    for (const [key, value] of Object.entries(nutrition))
      if (!/^@|^description$/.test(key) && !Object.hasOwn(found.nutrition, key)) fields.lose(spacedName(key), value);
}

/** What schemaRecipe reads whole, but for the above. */
const carried =
  'name headline title recipeIngredient ingredients recipeInstructions recipeYield yield author creator inLanguage keywords recipeCategory recipeCuisine nutrition'.split(
    ' ',
  );
const technical =
  '@context @type @id @graph id identifier recipe_id dateModified datePublished imageUrl imagePlaceholderUrl printImage mainEntityOfPage publisher'.split(
    ' ',
  );

/** RecipeSage writes a heading as a section without steps, and the steps under it as its neighbours. */
function sectioned(instructions: Json | undefined): Json {
  const found: Json[] = [];
  let steps: Json[] | null = null;
  for (const one of asList(instructions)) {
    const isHeading = own(one, '@type') === 'HowToSection' && asList(own(one, 'itemListElement')).length === 0;
    const name = own(one, 'name');
    if (isHeading && typeof name === 'string' && own(one, 'text') === undefined) {
      steps = [];
      found.push({ '@type': 'HowToSection', name, itemListElement: steps });
    } else if (own(one, '@type') === 'HowToSection') {
      steps = null;
      found.push(one);
    } else (steps ?? found).push(one);
  }
  return found;
}

function timesIn(fields: Fields, found: FoundRecipe): ImportedRecipe['times'] {
  const time = (label: TimeLabel, read: number | null, ...keys: readonly string[]): number | null => {
    const key = keys.find((one) => fields.has(one));
    const isText = key !== undefined && typeof fields.value(key) === 'string';
    return (isText ? fields.seconds(label, key) : null) ?? read;
  };
  return {
    prep: time('app-files.preparation', found.times.prep, 'prepTime'),
    cook: time('app-files.cooking', found.times.cook, 'cookTime', 'performTime'),
    total: time('app-files.total', found.times.total, 'totalTime'),
  };
}

/** Nextcloud keeps the picture beside the recipe, others name an address, a file or hold the picture itself. */
function picturesIn(
  fields: Fields,
  found: FoundRecipe,
  file: FileToImport,
  isAlone: boolean,
): { readonly pictures: readonly ImportedPicture[]; readonly lost: readonly Loss[] } {
  const addresses = [...fields.list('image'), ...fields.list('images')]
    .map((one) => (isObject(one) ? (own(one, 'url') ?? own(one, 'contentUrl')) : one))
    .filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  const held = picturesOf(addresses.filter((one) => /^data:/i.test(one)));
  const named = [...addresses, found.image ?? ''].flatMap((one): readonly ImportedPicture[] => {
    if (isAddress(one)) return [{ kind: 'address', address: one }];
    const beside = one === '' || /^data:/i.test(one) ? null : fileBeside(file, one);
    return beside === null ? [] : [beside];
  });
  const beside = isAlone ? pictureBeside(file, '', ['full']) : [];
  // The address is where Nextcloud took the file from.
  return { pictures: beside.length > 0 ? beside : [...held.pictures, ...undoubled(named)], lost: held.lost };
}

const undoubled = (pictures: readonly ImportedPicture[]): readonly ImportedPicture[] => [
  ...new Map(
    pictures.map((one) => [one.kind === 'address' ? one.address : one.kind === 'file' ? one.path : '', one]),
  ).values(),
];

/** A rating that many people gave on a site is not the cook's. */
function ownRating(found: FoundRecipe, written: Json | undefined): ReturnType<typeof ratingOf> {
  if (found.rating === null) return { rating: null, lost: [] };
  const { value, count } = found.rating;
  if (count !== null && count > 1)
    return {
      rating: null,
      lost: [
        { field: t('app-files.lost-rating'), detail: t('app-files.rating-by-others', { value: String(value), count }) },
      ],
    };
  const best = Number(own(asList(written)[0], 'bestRating') ?? 5);
  return ratingOf(value, Number.isFinite(best) && best > 0 ? best : 5);
}

function sourceOf(fields: Fields): Pick<ImportedRecipe, 'source' | 'link'> {
  const page = fields.value('mainEntityOfPage');
  const pageAddress = isObject(page) ? (own(page, '@id') ?? own(page, 'url')) : page;
  const addresses = [fields.text('isBasedOn'), fields.text('url'), typeof pageAddress === 'string' ? pageAddress : ''];
  const link = addresses.find(isAddress) ?? null;
  const publisher = own(fields.value('publisher'), 'name');
  const words = [fields.text('creditText'), ...addresses, typeof publisher === 'string' ? publisher : ''];
  const source = words.find((one) => one !== '' && !isAddress(one)) ?? null;
  for (const one of addresses) if (isAddress(one) && one !== link) fields.lose(t('app-files.another-address'), one);
  return { source, link };
}

/** Comments hold RecipeSage's notes ("Author Notes"); Nextcloud has a list of tools. */
function notesIn(fields: Fields): readonly string[] {
  const comments = fields.list('comment').flatMap((comment) => plainLines(textOf(own(comment, 'text') ?? comment)));
  const tools = tagsOf(fields.list('tool').map((tool) => plainText(textOf(own(tool, 'name') ?? tool))));
  const nutrition = plainLines(textOf(own(asList(fields.value('nutrition'))[0], 'description')));
  return [
    ...comments,
    ...(tools.length === 0 ? [] : [t('app-files.equipment', { text: tools.join(', ') })]),
    ...(nutrition.length === 0 ? [] : [t('app-files.nutrition', { text: nutrition.join('\n') })]),
  ];
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
