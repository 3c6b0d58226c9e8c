import type { Draft, LineDraft, PartDraft, StepDraft } from '../draft.ts';
import { addTo, hasIngredients, hasSteps } from '../draft.ts';
import { entryOf } from '../front-matter/value.ts';
import type { Entry, Value } from '../front-matter/value.ts';
import { readLineOfMarkdown } from '../markdown/blocks.ts';
import type { KeyMeaning } from '../meaning/keys.ts';
import { keyMeaning } from '../meaning/keys.ts';
import { isMeasured } from '../meaning/measured.ts';
import type { Page } from '../page.ts';
import { groupName, lineDraft } from './blocks-to-items.ts';
import { isIngredientMap, lineOfKey, lineOfMap } from './ingredient-maps.ts';

const nameKeys = ['preparation_name', 'name', 'group', 'title', 'section', 'header', 'for', 'component'];
const listKeys = ['list', 'items', 'ingredients', 'steps', 'instructions', 'directions', 'itemlistelement'];
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
    const lines = linesOf(entry.value, page, asWritten).map((line) => ({ ...line, link: line.content.text }));
    if (lines.length === 0) continue;
    addTo(draft.ingredients, null, lines);
    draft.takenEntries.add(entry);
  }
}

export function stepsFromField(page: Page, draft: Draft): void {
  if (hasSteps(draft)) return;
  for (const entry of [...entriesFor(page, 'steps'), ...entriesFor(page, 'prep').filter(isMethod)]) {
    readParts(entry.value, page, stepLine, draft.steps, null);
    if (hasSteps(draft)) draft.takenEntries.add(entry);
  }
}

/** "préparation:" is a time above a few words and the method above a list of sentences. */
const isMethod = ({ value }: Entry): boolean =>
  value.kind === 'list'
    ? value.items.every((item) => item.kind === 'map' || (item.kind === 'text' && !/^\W*\d/.test(item.text)))
    : value.kind === 'text' && value.text.length > 60;

type ItemReader<Item> = (value: Value, page: Page) => readonly Item[];

const ingredientLine: ItemReader<LineDraft> = (value, page) => linesOf(value, page, ingredientOfMap);

const stepLine: ItemReader<StepDraft> = (value, page) =>
  linesOf(value, page, stepOfMap).map((line) => ({ ...line, content: withoutNumber(line.content), images: [] }));

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
  if (value.kind === 'text') addTo(parts, name, read(value, page));
  else if (value.kind === 'list') readItems(value, page, read, parts, name);
  else if (isGroup(value)) readGroup(value, page, read, parts);
  else if (entryOf(value, sayKeys) || isIngredientMap(value)) addTo(parts, name, read(value, page));
  else
    for (const entry of value.entries) {
      if (entry.value.kind === 'text' || (entry.value.kind === 'map' && lineOfKey(entry.key, entry.value, entry.span)))
        addTo(parts, name, read({ kind: 'map', entries: [entry], span: entry.span }, page));
      else readParts(entry.value, page, read, parts, entry.key);
    }
}

function readItems<Item>(
  { items }: Value & { kind: 'list' },
  page: Page,
  read: ItemReader<Item>,
  parts: PartDraft<Item>[],
  name: string | null,
): void {
  let group = name;
  items.forEach((item, index) => {
    const named = index < items.length - 1 ? groupOf(item) : null;
    if (named !== null) group = named;
    else if (item.kind === 'map' && isGroup(item)) readGroup(item, page, read, parts);
    else if (item.kind === 'map' && groupByKey(item)) readParts(item, page, read, parts, group);
    else addTo(parts, group, read(item, page));
  });
}

/** "**Sauce**" and "Sauce:" among the items name those below; YAML takes the second for a map. */
function groupOf(item: Value): string | null {
  if (item.kind === 'text') {
    const content = readLineOfMarkdown(item.text);
    return isMeasured(content.text) ? null : groupName(content);
  }
  const [only, ...more] = item.kind === 'map' ? item.entries : [];
  const isEmpty = only?.value.kind === 'text' && only.value.text === '';
  return only && isEmpty && more.length === 0 && only.key.length <= 80 ? only.key : null;
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

type MapReader = (value: Value & { kind: 'map' }, page: Page) => LineDraft;

function linesOf(value: Value, page: Page, ofMap: MapReader): readonly LineDraft[] {
  if (value.kind === 'list')
    return isFlow(value, page) ? [asWritten(value, page)] : value.items.flatMap((item) => linesOf(item, page, ofMap));
  if (value.kind === 'map') return [ofMap(value, page)];
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

/** An ingredient in pieces, the line that the map says, or "salt: to taste" that was meant as a line. */
function ingredientOfMap(value: Value & { kind: 'map' }, page: Page): LineDraft {
  const [only, ...more] = value.entries;
  const inner =
    only && more.length === 0 && only.value.kind === 'map' ? lineOfKey(only.key, only.value, value.span) : null;
  return inner ?? (isIngredientMap(value) ? lineOfMap(value) : null) ?? asWritten(value, page);
}

/** `{name: Step 1, text: Mix}` is what its text says, and so is `1: Mix`; other keys ("Prep: chop") are words of the cook's. */
function stepOfMap(value: Value & { kind: 'map' }, page: Page): LineDraft {
  const [only, ...more] = value.entries;
  const counted = only && more.length === 0 && /^(?:step[ _]?)?\d{1,3}$/i.test(only.key) ? only : null;
  const said = (entryOf(value, sayKeys) ?? counted)?.value;
  return said?.kind === 'text' ? lineDraft(readLineOfMarkdown(said.text), said.span) : asWritten(value, page);
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
