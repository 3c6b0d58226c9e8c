import { writtenAs } from '#core/form/yaml-scalar.ts';
import type { Manner } from '#core/manner/manner.ts';
import { seedManner } from '#core/manner/manner.ts';
import { plain } from './file-name.ts';

/**
 * The text of a new file as its neighbours are written: their keys empty, one ingredient and one step to write over, their
 * headings in their words. In an empty library that is the reference recipe's manner.
 */
export function newRecipeText(title: string, manner: Manner = seedManner): string {
  // In Cooklang the ingredients stand in the steps, and those are for the cook to write.
  const body = manner.fileEnding === '.cook' ? [] : bodyLines(manner);
  const named = plain(title) || 'Untitled';
  const heading =
    isKeyed(manner) || manner.fileEnding === '.cook' ? [] : [`# ${asMarkdown(named)}${manner.titleEnding}`];
  return `${[...frontMatter(named, manner), ...separated([...heading, ...body])].join('\n')}\n`;
}

/** Stars, brackets and the like of a title are no markup. */
const asMarkdown = (title: string): string => title.replace(/[\\`*_[\]<>&#~|]/g, '\\$&');

const isKeyed = ({ hasFrontMatter, keys }: Manner): boolean => hasFrontMatter && keys.title !== null;

function frontMatter(title: string, manner: Manner): readonly string[] {
  if (manner.fileEnding === '.cook') return ['---', `title: ${writtenAs(title, 'plain', 'block')}`, '---', ''];
  if (!manner.hasFrontMatter) return [];
  const { keys, keyOrder, constants } = manner;
  const known = Object.values(keys).filter((key) => key !== null);
  const needed = [
    keys.title,
    manner.ingredients === 'front-matter' ? (keys.ingredients ?? 'ingredients') : null,
    manner.steps === 'front-matter' ? (keys.steps ?? 'directions') : null,
  ].filter((key) => key !== null);
  const order = [...keyOrder, ...needed.filter((key) => !keyOrder.includes(key))];
  const lines = order.flatMap((key) => {
    const constant = constants.find((one) => one.key === key);
    if (constant) return [`${key}: ${constant.value}`];
    return known.includes(key) || needed.includes(key) ? keyLines(key, title, manner) : [];
  });
  return ['---', ...lines, '---', ''];
}

function keyLines(
  key: string,
  title: string,
  { keys, tags, listIndent, ingredients, steps }: Manner,
): readonly string[] {
  const isList =
    (key === keys.ingredients && ingredients === 'front-matter') ||
    (key === (keys.steps ?? 'directions') && steps === 'front-matter') ||
    (key === keys.tags && tags === 'block');
  if (key === keys.title) return [`${key}: ${writtenAs(title, 'plain', 'block')}`];
  if (isList) return [`${key}:`, `${listIndent}-`];
  return [key === keys.tags && tags === 'flow' ? `${key}: []` : `${key}:`];
}

function bodyLines({ ingredients, steps, headings, bullet, isRecipeMd }: Manner): readonly string[] {
  const heading = (words: string): string => `${'#'.repeat(headings.level)} ${words}`;
  if (steps === 'quotes') return [`${bullet} `, '> '];
  if (isRecipeMd) return ['---', `${bullet} `, '---', ...(steps === 'numbers' ? ['1. '] : [])];
  const list = ingredients === 'body' ? [heading(headings.ingredients ?? 'Ingredients'), `${bullet} `] : [];
  if (steps === 'front-matter') return list;
  const words = headings.steps ?? (ingredients === 'body' ? 'Directions' : null);
  const first = { numbers: '1. ', bullets: `${bullet} `, paragraphs: '' }[steps];
  return [...list, ...(words === null ? [] : [heading(words)]), ...(first === '' ? [] : [first])];
}

const separated = (blocks: readonly string[]): readonly string[] =>
  blocks.flatMap((block, at) => (at === 0 ? [block] : ['', block]));
