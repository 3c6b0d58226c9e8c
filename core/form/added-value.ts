import type { Manner } from '#core/manner/manner.ts';
import { textsOf } from '#core/recipe/front-matter/value.ts';
import type { Entry } from '#core/recipe/front-matter/value.ts';
import { keyMeaning } from '#core/recipe/meaning/keys.ts';
import { readPage } from '#core/recipe/page.ts';
import { headingEndAt, lineEndAt, lineStartAt } from '#core/text/lines.ts';
import { insertion } from '#core/text/minimal-change.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import { fieldOrder, keysFor, labelsFor, meaningOfField } from './field-names.ts';
import type { KeyedName } from './field-names.ts';
import type { Form } from './form.ts';
import { isIn, newValue } from './replaced-value.ts';
import type { ValueRules } from './replaced-value.ts';
import { usualQuotes } from './yaml-places.ts';
import type { FieldsPlace } from './yaml-places.ts';

/** What is to stand behind a new key: words, or a list of tags. */
export interface NewValue {
  readonly name: KeyedName;
  readonly text: string;
  readonly rules: ValueRules;
}

/** Ways to say what a file doesn't say yet: behind a key that is empty, in a new line like its neighbours, or below the title. */
export function* added(form: Form, value: NewValue, manner: Manner): Generator<readonly TextChange[]> {
  const entries = readPage(form.source, form.fileName).entries;
  yield* inEmptyKey(form, value, entries);
  const isTold = ['servings', 'prep', 'cook', 'total'].includes(value.name);
  if (isTold) yield* besideFacts(form, value);
  if (form.recipe.dialect === 'cooklang' && form.place === null) yield* asCooklang(form, value);
  if (form.place !== null) yield* asNewKey(form, form.place, value, entries, manner);
  if (form.recipe.dialect === 'recipemd') yield* asRecipeMd(form, value);
  yield* besideFacts(form, value);
  yield* belowTitle(form, value);
}

function* inEmptyKey(
  form: Form,
  { name, text, rules }: NewValue,
  entries: readonly Entry[],
): Generator<readonly TextChange[]> {
  const { source, place } = form;
  for (const entry of entries) {
    if (place === null || keyMeaning(entry.key) !== meaningOfField[name] || textsOf(entry.value).length > 0) continue;
    const region = source.slice(entry.span.start, place.span.end);
    const quoted = /^[^\n:=]{1,90}[:=][ \t]*(''|"")/.exec(region);
    const key = /^[^\n:=]{1,90}[:=]/.exec(region);
    const quotes = quoted?.[1] === "''" ? 'single' : quoted ? 'double' : usualQuotes(source, place);
    const kept = quoted ? { ...rules, mayBeNumber: false } : rules;
    const insert = newValue(text, quoted ? quotes : 'plain', quotes, 'block', place, kept);
    if (quoted) {
      const end = entry.span.start + quoted[0].length;
      yield [{ from: end - 2, to: end, insert }];
    } else if (key) {
      const at = entry.span.start + key[0].length;
      if (source[at] === ' ') yield [insertion(at + 1, insert)];
      yield [insertion(at, ` ${insert}`)];
    }
  }
}

function* asNewKey(
  form: Form,
  place: FieldsPlace,
  { name, text, rules }: NewValue,
  entries: readonly Entry[],
  manner: Manner,
): Generator<readonly TextChange[]> {
  const quotes = usualQuotes(form.source, place);
  const written = newValue(text, 'plain', quotes, 'block', place, rules);
  for (const key of keysFor(
    name,
    entries.map((entry) => entry.key),
    manner,
  ))
    yield [newLine(form, place, entries, name, manner, `${key}${place.language === 'toml' ? ' =' : ':'} ${written}`)];
}

/** A line of the front matter, behind the last key that comes before it in the order of the library or of people. */
export function newLine(
  { source }: Form,
  place: FieldsPlace,
  entries: readonly Entry[],
  name: KeyedName,
  manner: Manner,
  line: string,
): TextChange {
  const own = entries.filter((entry) => isIn(place, entry.span) && isTopLevel(source, entry));
  const before = lastBefore(own, name, manner);
  if (!before) return insertion(place.span.start, `${line}\n`);
  const end = lineEndAt(source, before.span.end);
  return end >= place.span.end && source[end] !== '\n' ? insertion(end, `\n${line}`) : insertion(end + 1, `${line}\n`);
}

const isTopLevel = (source: string, entry: Entry): boolean =>
  lineStartAt(source, entry.span.start) === entry.span.start;

/** By the order that the library's recipes have, else by that in which people write such fields. */
function lastBefore(entries: readonly Entry[], name: KeyedName, manner: Manner): Entry | undefined {
  const keys = keysFor(name, [], manner);
  const learned = manner.keyOrder.findIndex((key) => keys.includes(key));
  const isBefore = (key: string): boolean => orderOf(key) < fieldOrder.indexOf(name);
  let at = entries.findLastIndex(({ key }) => {
    const place = manner.keyOrder.indexOf(key);
    return place >= 0 && place < learned;
  });
  // A source's link stands with its source, also where few of the neighbours have one.
  while (
    at >= 0 &&
    entries[at + 1] &&
    !manner.keyOrder.includes(entries[at + 1]!.key) &&
    isBefore(entries[at + 1]!.key)
  )
    at += 1;
  return entries[at] ?? entries.findLast(({ key }) => isBefore(key));
}

function orderOf(key: string): number {
  const meaning = keyMeaning(key);
  const at = fieldOrder.findIndex((name) => meaningOfField[name] === meaning);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

const factLine =
  /^([ \t>]*(?:[-*+•][ \t]+)?)([^\p{L}\p{N}*\s]+[ \t]*)?(\*{0,2}|_{0,2})\p{L}[\p{L} ]{0,30}?(\*{0,2}|_{0,2})([ \t]*[:：])(\*{0,2}|_{0,2})([ \t]*)/u;

/** "- ⏲️ Prep time: 10 min" wants "- 🍽️ Servings: 4" beside it. */
function* besideFacts(form: Form, { name, text }: NewValue): Generator<readonly TextChange[]> {
  const { source, place, fields, recipe } = form;
  const told = (['prep', 'cook', 'total', 'servings'] as const)
    .map((other) => ({ other, span: fields[other].span }))
    .filter(({ span }) => span !== null && !isIn(place, span));
  const rank = fieldOrder.indexOf(name);
  const before = told.findLast(({ other }) => fieldOrder.indexOf(other) < rank);
  const beside = before ?? told[0];
  if (!beside?.span) return;
  const start = lineStartAt(source, beside.span.start);
  const end = lineEndAt(source, beside.span.end);
  const found = factLine.exec(source.slice(start, end));
  if (!found) return;
  const [, bullet = '', sign = '', open = '', inner = '', colon = ':', outer = '', gap = ' '] = found;
  const tail = /(?: {2,}|\\|<br ?\/?>)$/.exec(source.slice(start, end))?.[0] ?? '';
  for (const { word, sign: own } of labelsFor(name, recipe.language)) {
    const emoji = sign === '' || own === '' ? '' : own + (/[ \t]+$/.exec(sign)?.[0] ?? '');
    const line = `${bullet}${emoji}${open}${word}${inner}${colon}${outer}${gap}${text}`;
    // Lines of one paragraph that have no break at their ends would run into one.
    const brk = bullet.trim() === '' && tail === '' ? '  ' : tail;
    if (before) yield [insertion(end, `${brk === tail ? '' : brk}\n${line}${tail}`)];
    else yield [insertion(start, `${line}${brk}\n`)];
  }
}

function* asCooklang(form: Form, { name, text }: NewValue): Generator<readonly TextChange[]> {
  const last = [...form.source.matchAll(/^>>.*$/gm)].at(-1);
  for (const { word } of labelsFor(name, 'en')) {
    const line = `>> ${name === 'image' ? 'image' : word.toLowerCase()}: ${text}`;
    if (last) yield [insertion(last.index + last[0].length, `\n${line}`)];
    else yield [insertion(0, `${line}\n\n`)];
  }
}

/** Tags in italics, then what it yields in bold, right above the ingredients. */
function* asRecipeMd({ source, fields }: Form, { name, text }: NewValue): Generator<readonly TextChange[]> {
  const from = fields.title.span?.end ?? 0;
  const rule = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/m.exec(source.slice(from));
  const told = fields.servings.span;
  if (!rule) return;
  if (name === 'tags') yield [insertion(told ? lineStartAt(source, told.start) : from + rule.index, `*${text}*\n\n`)];
  if (name === 'servings') yield [insertion(from + rule.index, `**${text}**\n\n`)];
}

function* belowTitle(form: Form, { name, text }: NewValue): Generator<readonly TextChange[]> {
  const { source, place, fields, recipe } = form;
  const title = fields.title.span;
  const isHeading = title !== null && !isIn(place, title);
  const end = isHeading ? headingEndAt(source, title.end) : -1;
  for (const line of linesFor(name, text, recipe.language)) {
    const gap = end >= 0 && /^\n[^\n]/.test(source.slice(end, end + 2)) ? '\n' : '';
    if (end >= 0) yield [insertion(end, `\n\n${line}${gap}`)];
    else if (place === null) yield [insertion(0, `${line}\n\n`)];
  }
}

function linesFor(name: KeyedName, text: string, language: string): readonly string[] {
  if (name === 'image') return [`![](${/[\s()]/.test(text) ? `<${text}>` : text})`];
  return labelsFor(name, language).map(({ word }) => `${word}: ${text}`);
}
