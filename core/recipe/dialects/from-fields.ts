import type { Draft, LineDraft, PartDraft, StepDraft } from '../draft.ts';
import { addTo, hasIngredients, hasSteps } from '../draft.ts';
import { entryOf } from '../front-matter/value.ts';
import type { Entry, Value } from '../front-matter/value.ts';
import { readLineOfMarkdown } from '../markdown/blocks.ts';
import type { KeyMeaning } from '../meaning/keys.ts';
import { keyMeaning } from '../meaning/keys.ts';
import type { Page } from '../page.ts';
import { lineDraft } from './blocks-to-items.ts';

const nameKeys = ['preparation_name', 'name', 'group', 'title', 'section', 'header', 'for', 'component'];
const listKeys = ['list', 'items', 'ingredients', 'steps', 'instructions', 'directions'];
const thingKeys = ['name', 'ingredient', 'item', 'food'];
const quantityKeys = ['quantity', 'amount', 'qty'];
const unitKeys = ['unit', 'units', 'measure'];
const sayKeys = ['instruction', 'step', 'text', 'description', 'direction'];

const entriesFor = (page: Page, meaning: KeyMeaning): readonly Entry[] =>
  page.entries.filter((entry) => keyMeaning(entry.key) === meaning);

/** Ingredients from a front-matter key: lines, maps, groups of them, or one block of text. */
export function ingredientsFromField(page: Page, draft: Draft): void {
  for (const entry of entriesFor(page, 'ingredients')) {
    readParts(entry.value, page, ingredientLine, draft.ingredients, null);
    if (hasIngredients(draft)) draft.takenEntries.add(entry);
  }
}

/** `components:` names other files by title; each is an ingredient that is a recipe. */
export function componentsFromField(page: Page, draft: Draft): void {
  for (const entry of entriesFor(page, 'components')) {
    const lines = linesOf(entry.value, page).map((line) => ({ ...line, link: line.content.text }));
    if (lines.length === 0) continue;
    addTo(draft.ingredients, null, lines);
    draft.takenEntries.add(entry);
  }
}

export function stepsFromField(page: Page, draft: Draft): void {
  if (hasSteps(draft)) return;
  for (const entry of entriesFor(page, 'steps')) {
    readParts(entry.value, page, stepLine, draft.steps, null);
    if (hasSteps(draft)) draft.takenEntries.add(entry);
  }
}

type ItemReader<Item> = (value: Value, page: Page) => readonly Item[];

const ingredientLine: ItemReader<LineDraft> = (value, page) => linesOf(value, page);

const stepLine: ItemReader<StepDraft> = (value, page) =>
  linesOf(value, page).map((line) => ({ ...line, content: withoutNumber(line.content), images: [] }));

const withoutNumber = (content: LineDraft['content']): LineDraft['content'] => {
  const number = /^\d{1,3}[.)]\s+/.exec(content.text)?.[0].length ?? 0;
  if (number === 0) return content;
  const marks = content.marks.map((mark) => ({
    ...mark,
    start: Math.max(0, mark.start - number),
    end: mark.end - number,
  }));
  return { text: content.text.slice(number), marks: marks.filter((mark) => mark.start < mark.end) };
};

function readParts<Item>(
  value: Value,
  page: Page,
  read: ItemReader<Item>,
  parts: PartDraft<Item>[],
  name: string | null,
): void {
  if (value.kind === 'text') {
    for (const item of read(value, page)) addTo(parts, name, [item]);
  } else if (value.kind === 'map') {
    if (isGroup(value)) readGroup(value, page, read, parts);
    else if (entryOf(value, [...quantityKeys, ...sayKeys, ...thingKeys])) addTo(parts, name, read(value, page));
    else
      for (const entry of value.entries)
        readParts(entry.value, page, read, parts, entry.value.kind === 'text' ? name : entry.key);
  } else {
    for (const item of value.items) {
      if (item.kind === 'map' && isGroup(item)) readGroup(item, page, read, parts);
      else if (item.kind === 'map' && groupByKey(item)) readParts(item, page, read, parts, name);
      else addTo(parts, name, read(item, page));
    }
  }
}

const isGroup = (value: Value): boolean => entryOf(value, listKeys)?.value.kind === 'list';
/** `- Sauce: [..]`: one key whose value is a list. */
const groupByKey = (value: Value): boolean =>
  value.kind === 'map' && value.entries.length === 1 && value.entries[0]!.value.kind === 'list';

function readGroup<Item>(value: Value, page: Page, read: ItemReader<Item>, parts: PartDraft<Item>[]): void {
  const name = entryOf(value, nameKeys)?.value;
  const list = entryOf(value, listKeys)?.value;
  if (list) readParts(list, page, read, parts, name?.kind === 'text' && name.text !== '' ? name.text : null);
}

function linesOf(value: Value, page: Page): readonly LineDraft[] {
  if (value.kind === 'list')
    return isFlow(value, page) ? [asWritten(value, page)] : value.items.flatMap((item) => linesOf(item, page));
  if (value.kind === 'map') return [mapLine(value, page)];
  if (value.text.trim() === '') return [];
  return value.text.includes('\n') ? blockLines(value, page) : [oneLine(value, page)];
}

const isFlow = (value: Value, page: Page): boolean =>
  page.text[value.span.start] === '[' &&
  value.kind === 'list' &&
  value.items.every((item) => item.kind === 'text') &&
  value.items.length < 4 &&
  page.text.lastIndexOf('- ', value.span.start) === value.span.start - 2;

/** What YAML took for a comment ("# sifted") or cut off is part of what the cook wrote: the line is read from the file. */
function oneLine(value: Value & { kind: 'text' }, page: Page): LineDraft {
  const first = page.text[value.span.start];
  if (first === '"' || first === "'") return lineDraft(readLineOfMarkdown(value.text), value.span);
  const newline = page.text.indexOf('\n', value.span.end);
  const tail = page.text.slice(value.span.end, newline < 0 ? page.text.length : newline);
  if (!/^\s+#/.test(tail)) return lineDraft(readLineOfMarkdown(value.text), value.span);
  const span = { start: value.span.start, end: value.span.end + tail.trimEnd().length };
  return lineDraft(readLineOfMarkdown(page.text.slice(span.start, span.end)), span);
}

const asWritten = (value: Value, page: Page): LineDraft => ({
  content: { text: page.text.slice(value.span.start, value.span.end).replace(/\s*\n\s*/g, ' '), marks: [] },
  span: value.span,
});

/** `{name: flour, quantity: 300 g}` reads as "300 g flour"; "salt: to taste" is the line that was meant. */
function mapLine(value: Value & { kind: 'map' }, page: Page): LineDraft {
  const said = entryOf(value, sayKeys);
  if (said?.value.kind === 'text') return lineDraft(readLineOfMarkdown(said.value.text), said.value.span);
  const parts = [quantityKeys, unitKeys, thingKeys].map((keys) => entryOf(value, keys)?.value);
  const words = parts.flatMap((part) => (part?.kind === 'text' && part.text !== '' ? [part.text] : []));
  if (entryOf(value, thingKeys) && words.length > 0) return lineDraft(readLineOfMarkdown(words.join(' ')), value.span);
  return asWritten(value, page);
}

function blockLines(value: Value & { kind: 'text' }, page: Page): readonly LineDraft[] {
  let from = value.span.start;
  return value.text.split('\n').flatMap((line) => {
    const written = line.trim();
    if (written === '') return [];
    const at = page.text.indexOf(written, from);
    const inside = at >= 0 && at < value.span.end;
    if (inside) from = at + written.length;
    const bare = written.replace(/^[-*•+]\s+/, '');
    const span = inside ? { start: at + written.length - bare.length, end: at + written.length } : value.span;
    return [lineDraft(readLineOfMarkdown(bare), span)];
  });
}
