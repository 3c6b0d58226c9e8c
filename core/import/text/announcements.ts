import { announced } from '#core/import/web/list-finder.ts';
import { readAnnouncement, readHeading, type HeadingMeaning } from '#core/recipe/meaning/headings.ts';
import type { TextLine } from './text-line.ts';

const known = new WeakMap<TextLine, HeadingMeaning | null>();

/** What a line of a text announces. A text has no bold type: a line that is nothing but the name of a part and stands apart counts as well. */
export function announces(line: TextLine): HeadingMeaning | null {
  let meaning = known.get(line);
  if (meaning === undefined) known.set(line, (meaning = announced(line) ?? meaningApart(line)));
  return meaning;
}

/** Names a dish as well as a part: "Recipe" above a title is neither. */
const neither =
  /^(?:the )?(?:recipe|rezept|recette|receta|ricetta|receita|recept|рецепт|tarif|stuff|info|about|serving|optional)\W*$/iu;

function meaningApart({ text, level, isItem, isNumbered, isApart }: TextLine): HeadingMeaning | null {
  if (isItem || isNumbered || text.length > 40) return null;
  if (isApart && !/[.!?,;:]$/.test(text) && announced({ text, level: 7, isItem: false, isLink: false }) === 'steps')
    return 'steps';
  const reading = readHeading(text);
  if (reading === null || /[.!?,;。！？，]$/.test(text) || neither.test(text)) return null;
  if (reading.group !== null) return noted.test(text) && text.split(' ').length < 4 ? reading.meaning : null;
  // Text out of a page may have no empty lines at all.
  const isCapital = /^[\p{Lu}\p{Lo}]/u.test(text) && readAnnouncement(text, true) !== null;
  return isApart || level > 0 || isCapital ? reading.meaning : null;
}

/** "Recipe notes" */
const noted = /^\p{Lu}.*\s(?:notes|tips|notizen|tipps|hinweise|notas|dicas|consejos|consigli)\W?$/iu;
