import type { Span } from '#core/text/span.ts';
import type { Entry, Value } from './value.ts';

const keyLine = /^([A-Za-z][A-Za-z0-9_]{0,60}):(?: +(\S.*))?$/;
const itemLine = /^( {0,8})- +(\S.*)$/;
/** No sign of YAML in front, no ": ", " #" or final ":" inside: what stands there is what is meant. */
const plain = /^[\p{L}\p{N}(/.~]/u;
const meansMore = /:(?:\s|$)|\s#/;
const quoted = /^"[^"\\]*"$|^'[^']*'$/;
/** Characters that YAML refuses or that are blanks to one of the two and not to the other. */
const odd = /[^\S\n ]|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Cs}/u;
const flowWord = /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u;

interface List {
  readonly start: number;
  readonly indent: number;
  readonly items: Value[];
}

interface OpenKey {
  readonly key: string;
  readonly span: Span;
  list: List | null;
}

/**
 * Front matter of the plainest kind (keys with words, lists of words), read without a YAML parser and exactly as that
 * would read it. Null for anything else: then the parser reads it.
 */
export function fieldsFromPlainYaml(text: string, place: Span): readonly Entry[] | null {
  const source = text.slice(place.start, place.end);
  if (odd.test(source) || !source.endsWith('\n')) return null;
  const entries: Entry[] = [];
  let open: OpenKey | null = null;
  let start = place.start;
  for (const line of source.slice(0, -1).split('\n')) {
    const next = keyLine.exec(line);
    if (next === null) {
      if (line !== '' && (open === null || !takeItem(line, start, open))) return null;
    } else {
      if (!close(open, entries)) return null;
      const [, key = '', written] = next;
      const span = { start, end: start + key.length };
      open = written === undefined ? { key, span, list: null } : null;
      const value = written === undefined ? null : scalarOrFlow(written, start + line.length - written.length);
      if (value !== null) entries.push({ key, value, span: { start, end: value.span.end } });
      else if (open === null) return null;
    }
    start += line.length + 1;
  }
  if (!close(open, entries)) return null;
  return new Set(entries.map((entry) => entry.key)).size === entries.length ? entries : null;
}

function takeItem(line: string, start: number, open: OpenKey): boolean {
  const item = itemLine.exec(line);
  if (item === null) return false;
  const [, { length: indent } = '', written = ''] = item;
  const value = scalar(written, start + line.length - written.length);
  open.list ??= { start: start + indent, indent, items: [] };
  if (value === null || open.list.indent !== indent) return false;
  open.list.items.push(value);
  return true;
}

/** False for a key without anything: where YAML sees its emptiness depends on what follows. */
function close(open: OpenKey | null, entries: Entry[]): boolean {
  if (open === null) return true;
  const last = open.list?.items.at(-1);
  if (open.list === null || last === undefined) return false;
  const { start, items } = open.list;
  const { end } = last.span;
  entries.push({
    key: open.key,
    value: { kind: 'list', items, span: { start, end } },
    span: { start: open.span.start, end },
  });
  return true;
}

const scalarOrFlow = (written: string, start: number): Value | null =>
  written.startsWith('[') ? flowList(written.trimEnd(), start) : scalar(written, start);

function flowList(written: string, start: number): Value | null {
  if (!written.endsWith(']')) return null;
  const items: Value[] = [];
  let at = start + 1;
  for (const part of written.slice(1, -1).split(',')) {
    const inside = part.trim();
    const item = flowWord.test(inside) || quoted.test(inside) ? scalar(inside, at + part.indexOf(inside)) : null;
    if (item === null) return null;
    items.push(item);
    at += part.length + 1;
  }
  return { kind: 'list', items, span: { start, end: start + written.length } };
}

function scalar(written: string, start: number): Value | null {
  const text = written.trimEnd();
  const span = { start, end: start + text.length };
  if (quoted.test(text)) return { kind: 'text', text: text.slice(1, -1), span };
  return plain.test(text) && !meansMore.test(text) ? { kind: 'text', text, span } : null;
}
