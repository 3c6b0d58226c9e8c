import { t } from '#core/words/words.ts';
import { ImportError, type FileToImport, type ImportFormat } from '../format.ts';
import type { ImportedPicture, ImportedRecipe } from '../imported-recipe.ts';
import { picturesOf } from './base64.ts';
import { Fields, timesOf } from './fields.ts';
import { finished, oneLine, orNull, tagsOf } from './finished.ts';
import { paragraphsOf, regrouped } from './grouped-lines.ts';
import { endsWith, holds } from './json.ts';
import { momentOf } from './moments.ts';
import { isAddress, sourceOf } from './source.ts';
import { shortened } from './spoken.ts';
import { childrenOf, isXmlOf, lineIn, rawText, rootOf, valuesOf } from './xml.ts';

const complaint = 'This file holds no recipe of RecipeSage. Export your recipes there once more, as JSON-LD.';
const heading = '==== Recipes ====';

/** The XML and the text of RecipeSage; its JSON is in the words of schema.org. */
export const recipeSage: ImportFormat = {
  id: 'recipe-sage',
  name: 'RecipeSage',
  basis: 'julianpoy/RecipeSage Backend/src/routes/data.js (/export/xml and /export/txt)',
  accepts: (file) =>
    (isXmlOf(file, 'data') && holds(file, '<recipe>', '<activeTime', '<instructions')) ||
    (endsWith(file, '.txt') && file.text.slice(0, 100).trimStart().startsWith(heading)),
  recipes: (file) =>
    file.text.slice(0, 100).trimStart().startsWith(heading) ? recipesOfText(file.text) : recipesOfXml(file),
};

function recipesOfXml(file: FileToImport): readonly ImportedRecipe[] {
  return childrenOf(rootOf(file, ['data'], complaint), 'recipe').map((recipe) =>
    recipeOf(
      new Fields(valuesOf(recipe, 'labels', 'images')),
      childrenOf(recipe, 'labels').map((label) => lineIn(label, 'title') || oneLine(rawText(label))),
      childrenOf(recipe, 'images').map((image) => lineIn(image, 'location')),
    ),
  );
}

/** Names of the fields in lower case, as they are read of XML, in the order in which each recipe has them. */
const keys =
  'id title description yield activetime totaltime source url notes ingredients instructions folder createdat updatedat userid labels images'.split(
    ' ',
  );

/** "title: Soup", a field a line; a text of several lines has other line ends within it than after it. */
function recipesOfText(text: string): readonly ImportedRecipe[] {
  const recipes: Map<string, string[]>[] = [];
  let last = keys.length;
  const body = text.slice(text.indexOf(heading) + heading.length).trimStart();
  for (const line of body.split(body.includes('\r\n') ? '\r\n' : '\n')) {
    const [, name = '', value = ''] = /^(\w{2,20}): ?([^]*)$/.exec(line) ?? [];
    const at = keys.indexOf(name.toLowerCase());
    if (at === 0 && (last >= keys.indexOf('userid') || recipes.length === 0)) recipes.push(new Map());
    const recipe = recipes.at(-1);
    const isNext = at === 0 ? recipe?.size === 0 : at > last;
    if (recipe !== undefined && isNext) {
      recipe.set(keys[at]!, [value]);
      last = at;
    } else recipe?.get(keys[last]!)?.push(line);
  }
  if (recipes.length === 0) throw new ImportError(complaint);
  return recipes.map((recipe) => {
    const texts = new Map([...recipe].map(([key, lines]) => [key, bare(lines.join('\n').trim())]));
    const listed = (key: string): readonly string[] => (texts.get(key) ?? '').split(', ');
    const others = [...texts].filter(([key]) => key !== 'labels' && key !== 'images');
    return recipeOf(new Fields(Object.fromEntries(others)), listed('labels'), listed('images'));
  });
}

/** What holds nothing is written by its name in JavaScript. */
const bare = (text: string): string => (/^(?:null|undefined)$/.test(text) ? '' : text);

function recipeOf(fields: Fields, labels: readonly string[], images: readonly string[]): ImportedRecipe {
  const { pictures, lost } = picturesIn(images.filter((image) => image !== ''));
  const parts = {
    title: oneLine(textOf(fields, 'title')),
    description: orNull(textOf(fields, 'description')),
    ingredients: linesOf(fields, 'ingredients'),
    steps: linesOf(fields, 'instructions'),
    yield: orNull(oneLine(textOf(fields, 'yield'))),
    times: timesOf(fields, ['activetime'], [], ['totaltime']),
    pictures,
    ...sourceOf(textOf(fields, 'url'), textOf(fields, 'source')),
    tags: tagsOf(labels),
    created: createdOf(fields),
  };
  const notes = paragraphsOf(textOf(fields, 'notes'));
  // All lie in one of two folders: "main" is no more than that somebody kept it.
  if (fields.value('folder') !== 'main') fields.lose('Folder', fields.value('folder'));
  fields.ignore('id', 'userid', 'updatedat');
  return finished({
    ...parts,
    lost: [...lost, ...fields.lost({ fromuser: 'Sent by' })],
    notes: [...notes, ...fields.notes],
  });
}

const textOf = (fields: Fields, key: string): string => bare(fields.text(key));

/** A line each; "[For the sauce]" is a heading. */
const linesOf = (fields: Fields, kind: 'ingredients' | 'instructions'): ImportedRecipe['steps'] =>
  regrouped(
    textOf(fields, kind)
      .split('\n')
      .map((line) => ({ text: line.trim(), group: null }))
      .filter(({ text }) => text !== ''),
    kind === 'instructions' ? 'steps' : kind,
  );

/** Addresses on the web, and where somebody runs it for themselves the pictures in the file; places of its server are told. */
function picturesIn(images: readonly string[]): ReturnType<typeof picturesOf> {
  const isData = (image: string): boolean => /^data:/i.test(image);
  const { pictures, lost } = picturesOf(images.filter(isData));
  const found = images.filter(isAddress).map((address): ImportedPicture => ({ kind: 'address', address }));
  const others = images.filter((image) => !isData(image) && !isAddress(image));
  const told = others.map((image) => ({ field: t('app-files.lost-picture'), detail: shortened(image) }));
  return { pictures: [...pictures, ...found], lost: [...lost, ...told] };
}

/** In ISO 8601, or as JavaScript says a moment: "Tue Mar 05 2019 18:30:00 GMT+0000 (Coordinated Universal Time)". */
function createdOf(fields: Fields): number | null {
  const text = textOf(fields, 'createdat');
  const spoken = /^\w{3} \w{3} \d{2} \d{4} \d{2}:\d{2}:\d{2} GMT[+-]\d{4}/.exec(text)?.[0];
  const moment = spoken === undefined ? momentOf(text, 'utc') : Date.parse(spoken);
  if (moment !== null && Number.isFinite(moment)) return moment;
  fields.lose('Created at', text);
  return null;
}
