import { t } from '#core/words/words.ts';
import { attribute, type PageElement, type PageNode } from '#core/import/web/element.ts';
import type { Loss } from '../imported-recipe.ts';
import { Fields } from './fields.ts';
import { oneLine } from './finished.ts';
import { paragraphsSaid, said } from './recipe-ml-text.ts';
import { childOf, childrenOf } from './xml.ts';

interface Line {
  readonly text: string;
  readonly heading: string | null;
}

/** Lines of a list and headings between them, and what is written among them. */
export interface List {
  readonly lines: readonly Line[];
  readonly notes: readonly string[];
  readonly lost: readonly Loss[];
}

const emptyList: List = { lines: [], notes: [], lost: [] };
export const joined = (lists: readonly List[]): List => ({
  lines: lists.flatMap(({ lines }) => lines),
  notes: lists.flatMap(({ notes }) => notes),
  lost: lists.flatMap(({ lost }) => lost),
});
const ofLines = (texts: readonly string[]): List => ({
  ...emptyList,
  lines: texts.map((text) => ({ text, heading: null })),
});

/** Ingredients, steps or tools with their divisions; an ingredient that stands among the steps is told by `ingredientsAmong`. */
export const listOf = (list: PageElement): List => joined(list.children.map(partOf));

/** The notes of a list of tools: a line for each division of it. */
export function toolNotes({ lines }: List): readonly string[] {
  const groups: { readonly name: string; readonly tools: string[] }[] = [{ name: '', tools: [] }];
  for (const { text, heading } of lines)
    if (heading !== null) groups.push({ name: heading, tools: [] });
    else groups.at(-1)!.tools.push(text);
  const texts = groups.map(({ name, tools }) => [name, tools.join(', ')].filter((part) => part !== '').join(': '));
  return texts.filter((text) => text !== '').map((text) => t('app-files.equipment', { text }));
}

/** Ingredients that are named among the steps and not in the list above them, under the title of their division. */
export function ingredientsAmong(directions: PageElement, known: ReadonlySet<string>): List {
  const own = childrenOf(directions, 'ing').map((ing) => {
    const line = ingredientLine(ing);
    return joined([ofLines(known.has(line) ? [] : [line]), codesOf(ing)]);
  });
  const divided = childrenOf(directions, 'dir-div').map((division) => {
    const among = ingredientsAmong(division, known);
    return among.lines.length === 0 ? among : under(titleOf(division), among);
  });
  return joined([...own, ...divided]);
}

function partOf(part: PageNode): List {
  if (typeof part === 'string') return ofLines(paragraphsSaid([part]));
  switch (part.tag) {
    case 'ing-div':
    case 'dir-div':
    case 'equip-div':
      return under(titleOf(part), joined([timeOf(part, titleOf(part)), listOf(part)]));
    // The title of the division, which is its heading.
    case 'title':
      return part.parent !== null && /-div$/.test(part.parent.tag) ? emptyList : ofLines([said(part)]);
    case 'note':
    case 'description':
      return { ...emptyList, notes: noteOf(part) };
    case 'ing':
      return part.parent !== null && /^dir/.test(part.parent.tag)
        ? emptyList
        : joined([ofLines([ingredientLine(part)]), codesOf(part)]);
    case 'step':
      return stepOf(part);
    case 'tool':
      return ofLines([optionally(said(part), part)]);
    default:
      return ofLines(paragraphsSaid([part]));
  }
}

const titleOf = (division: PageElement): string =>
  said(childOf(division, 'title')) || oneLine(attribute(division, 'title'));

/** What follows a division is under none. */
const under = (heading: string, list: List): List => ({
  ...list,
  lines: [{ text: '', heading }, ...list.lines, { text: '', heading: '' }],
});

const optionally = (line: string, element: PageElement): string =>
  line !== '' && attribute(element, 'optional') === 'yes' ? `${line} (optional)` : line;

/** Paragraphs of a note, the first of which says what kind of note it is: "Tip: …". */
export function noteOf(note: PageElement): readonly string[] {
  const kind = oneLine(attribute(note, 'type'));
  const paragraphs = paragraphsSaid(note.children);
  return paragraphs.map((text, at) => (at === 0 && kind !== '' && !/^note$/i.test(kind) ? `${kind}: ${text}` : text));
}

/** In the order in which it is written: amounts, size, item, how it is prepared, and what may stand in its place. */
export function ingredientLine(ing: PageElement): string {
  let line = '';
  let hasComma = false;
  let before: PageElement | null = null;
  for (const part of ing.children) {
    const text = typeof part === 'string' ? oneLine(part) : partText(part, before);
    if (text !== '') line += `${line === '' ? '' : gapBefore(part, before, hasComma)}${text}`;
    hasComma ||= text.includes(',') || (typeof part !== 'string' && part.tag === 'prep' && text !== '');
    if (typeof part !== 'string' && text !== '') before = part;
  }
  return optionally(line, ing);
}

function partText(part: PageElement, before: PageElement | null): string {
  if (part.tag === 'alt-ing') return ingredientLine(part);
  const text = said(part);
  if (text === '') return '';
  const variation = oneLine(attribute(part, 'variation'));
  if (variation !== '') return `(${variation}: ${text})`;
  // The same amount once more, in the measures of another country.
  const [system, other] = [attribute(part, 'system'), before === null ? '' : attribute(before, 'system')];
  const isAgain = part.tag === 'amt' && before?.tag === 'amt' && system !== '' && other !== '' && system !== other;
  return isAgain || part.tag === 'ing-note' ? `(${text})` : text;
}

function gapBefore(part: PageNode, before: PageElement | null, hasComma: boolean): string {
  if (typeof part === 'string') return ' ';
  if (part.tag === 'prep') return ', ';
  if (part.tag === 'alt-ing') return hasComma ? ', or ' : ' or ';
  // A second ingredient in one: "200 g flour and 100 g rye".
  return part.tag === 'amt' && before !== null && !/^(?:amt|sep)$/.test(before.tag) ? ' and ' : ' ';
}

function codesOf(ing: PageElement): List {
  const codes = [ing, ...childrenOf(ing, 'alt-ing')].flatMap((one) => childrenOf(one, 'prodcode'));
  const texts = codes.map((code) => ['type', 'content', 'domain'].map((name) => attribute(code, name)).join(' '));
  return joined(texts.map((text) => toldOf(t('app-files.product-code'), text)));
}

/** What a recipe has no place for. */
function toldOf(field: string, text: string): List {
  const told = new Fields({});
  told.lose(field, oneLine(text));
  return { lines: [], notes: told.notes, lost: told.lost() };
}

/** A step, and those within it as steps after it. */
function stepOf(step: PageElement): List {
  const runs: PageNode[][] = [[]];
  const lists: List[] = [];
  for (const child of step.children) {
    if (typeof child === 'string' || child.tag !== 'substep') runs.at(-1)!.push(child);
    else runs.push([child], []);
  }
  for (const run of runs) {
    const first = run[0];
    if (typeof first === 'object' && first.tag === 'substep') lists.push(stepOf(first));
    else lists.push(ofLines(paragraphsSaid(run)));
  }
  const { lines, notes, lost } = joined(lists);
  const marked = lines.map(({ text }, at) => ({
    text: at === lines.length - 1 ? optionally(text, step) : text,
    heading: null,
  }));
  return joined([{ lines: marked, notes, lost }, timeOf(step, lines[0]?.text ?? '')]);
}

/** A step and a division may have a clock of their own. */
function timeOf(element: PageElement, name: string): List {
  const duration = oneLine(attribute(element, 'duration'));
  const short = name.length > 60 ? `${name.slice(0, 59).trimEnd()}…` : name;
  return duration === ''
    ? emptyList
    : toldOf(t('app-files.step-time'), short === '' ? duration : `${short}: ${duration}`);
}
