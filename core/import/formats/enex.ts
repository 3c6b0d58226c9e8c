import { t } from '#core/words/words.ts';
import { readAnnouncement } from '#core/recipe/meaning/headings.ts';
import { readPage } from '#core/import/web/element.ts';
import { pageLines, type PageLine } from '#core/import/web/page-lines.ts';
import { structuredRecipes } from '#core/import/web/structure.ts';
import { nothingFound, type FoundRecipe } from '#core/import/web/web-recipe.ts';
import { ImportError, type ImportFormat } from '../format.ts';
import type { ImportedRecipe, Loss } from '../imported-recipe.ts';
import { picturesOf } from './base64.ts';
import { enexNotes, type EnexNote } from './enex-notes.ts';
import { Fields } from './fields.ts';
import { finished, oneLine, orNull, tagsOf } from './finished.ts';
import { endsWith } from './json.ts';
import { momentOf } from './moments.ts';
import { sourceOf } from './source.ts';
import { shortened } from './spoken.ts';

/** Notes of Evernote. A note is a text: what is read of it by its form is a guess, and all other lines of it are kept as notes. */
export const enex: ImportFormat = {
  id: 'enex',
  name: 'Evernote',
  basis:
    'https://evernote.com/blog/how-evernotes-xml-export-format-works/ and the DTD that it names (evernote-export3.dtd)',
  accepts: (file) => endsWith(file, '.enex'),
  recipes(file) {
    const notes = enexNotes(file.text.replace(/^\ufeff/, ''));
    if (notes.length === 0 && !file.text.includes('<en-export'))
      throw new ImportError('This file is no export of Evernote. Export your notes there in the ENEX format.');
    return notes.map(recipeOf);
  },
};

function recipeOf(note: EnexNote): ImportedRecipe {
  // In HTML these never end by themselves: what follows them would be read as standing inside.
  const lines = pageLines(readPage(note.content.replace(/<(en-media|en-todo)\b([^<>]{0,2000})\/>/g, '<$1$2></$1>')));
  const found: FoundRecipe = structuredRecipes(lines)[0] ?? nothingFound;
  const images = note.resources.filter(({ mime }) => /^image\//i.test(mime));
  const { pictures, lost } = picturesOf(images.map(({ data }) => data));
  const attributes = new Fields(Object.fromEntries(note.attributes));
  attributes.ignore(...technical);
  return finished({
    title: oneLine(note.title),
    ingredients: found.ingredients,
    steps: found.steps,
    yield: found.yield,
    times: found.times,
    pictures,
    author: orNull(note.attributes.get('author') ?? '') ?? found.author,
    ...sourceOf(note.attributes.get('source-url') ?? ''),
    tags: tagsOf(note.tags),
    created: momentOf(note.created, 'utc'),
    doubts: found === nothingFound ? [] : ['read-by-form'],
    lost: [...lost, ...lostOf(note), ...attributes.lost()],
    notes: [...linesLeft(lines, found, note.title), ...attributes.notes],
  });
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Every line of which the words are in no other place of the recipe, but for headings that say no more than "Ingredients". */
function linesLeft(lines: readonly PageLine[], found: FoundRecipe, title: string): readonly string[] {
  const used = new Set<string>([letters(title), '']);
  for (const { text, group } of [...found.ingredients, ...found.steps]) {
    used.add(letters(text));
    used.add(letters(group ?? ''));
    // "Boil: Put the water on": a title of a step and the line below it.
    const colon = text.indexOf(': ');
    if (colon > 0 && colon < 80)
      for (const part of [text.slice(0, colon), text.slice(colon + 2)]) used.add(letters(part));
  }
  const isUsed = (text: string): boolean =>
    used.has(letters(text)) || used.has(withoutNumber(text)) || readAnnouncement(text, true)?.group === null;
  return lines.map(({ text }) => text).filter((text) => !isUsed(text));
}

/** A step is kept without the number before it. */
const withoutNumber = (text: string): string =>
  letters(text.replace(/^[^\p{L}\d]{0,4}(?:\p{L}{3,9}\s)?\d{1,2}\s?[.):–-]?\s?/u, '')) || '\0';

/** Places, reminders and programs of the note; they stand in every clipped one and say nothing of the recipe. */
const technical =
  'author source source-url source-application reminder-order content-class application-data classifications subject-date latitude longitude altitude'.split(
    ' ',
  );

function lostOf(note: EnexNote): readonly Loss[] {
  const locked = note.isLocked ? [{ field: t('app-files.locked'), detail: t('app-files.opens-elsewhere') }] : [];
  const attached = note.resources
    .filter(({ mime }) => !/^image\//i.test(mime))
    .map(({ fileName, mime }) => ({ field: t('app-files.attachment'), detail: shortened(fileName || mime) }));
  return [...locked, ...attached];
}
