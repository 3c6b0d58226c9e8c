import type { Span } from '#core/text/span.ts';
import type { Entry, Value } from './value.ts';

const keyLine = /^(["']?)(@?[\p{L}_][^\n:#]{0,80}?)\1\s*:(?!\/\/)\s*(.*)$/u;
const item = /^\s*-(?:\s+(.*))?$/;

interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * Reads front matter line by line, as a person would: keys at the margin, list items and indented lines below them.
 * Used where YAML gives up, so that a broken quote costs one value and not the recipe.
 */
export function fieldsFromLines(text: string, place: Span): readonly Entry[] {
  const entries: Entry[] = [];
  let open: { key: string; start: number; head: Line; below: Line[] } | null = null;
  const close = (): void => {
    if (open) entries.push(entry(open.key, open.start, open.head, open.below));
  };
  for (const line of linesOf(text, place)) {
    const key = /^[\s-]/.test(line.text) ? null : keyLine.exec(line.text);
    if (key) {
      close();
      const written = key[3] ?? '';
      open = {
        key: key[2]!,
        start: line.start,
        head: { text: written, start: line.start + line.text.length - written.length },
        below: [],
      };
    } else if (open && line.text.trim() !== '') open.below.push(line);
  }
  close();
  return entries;
}

function linesOf(text: string, place: Span): readonly Line[] {
  let start = place.start;
  return text
    .slice(place.start, place.end)
    .split('\n')
    .map((line) => {
      const found = { text: line, start };
      start += line.length + 1;
      return found;
    });
}

function entry(key: string, start: number, head: Line, below: readonly Line[]): Entry {
  const value = valueOf(head, below);
  return { key, value, span: { start, end: Math.max(value.span.end, head.start + head.text.length) } };
}

function valueOf(head: Line, below: readonly Line[]): Value {
  const last = below.at(-1) ?? head;
  const span = { start: head.start, end: last.start + last.text.trimEnd().length };
  const bare = head.text.replace(/\s#.*$/, '').trim();
  if (/^[|>][+-]?\d?$/.test(bare))
    return { kind: 'text', text: below.map((line) => line.text.trim()).join('\n'), span };
  if (bare === '' && below.some((line) => item.test(line.text))) {
    const items = below.filter((line) => !/^\s*#/.test(line.text)).map(itemOf);
    return { kind: 'list', items, span };
  }
  if (/^\[.*\]$/.test(bare)) return { kind: 'list', items: flowItems(head), span };
  const text = [head, ...below]
    .map((line) => unquoted(line.text.trim()))
    .filter((part) => part !== '')
    .join('\n');
  return { kind: 'text', text, span };
}

function itemOf(line: Line): Value {
  const written = item.exec(line.text)?.[1] ?? (item.test(line.text) ? '' : line.text);
  const trimmed = written.trim();
  const start = trimmed === '' ? line.start + line.text.length : line.start + line.text.lastIndexOf(trimmed);
  return { kind: 'text', text: unquoted(trimmed), span: { start, end: start + trimmed.length } };
}

function flowItems(head: Line): readonly Value[] {
  const open = head.text.indexOf('[') + 1;
  let start = head.start + open;
  return head.text
    .slice(open, head.text.lastIndexOf(']'))
    .split(',')
    .map((part) => {
      const at = start + part.length - part.trimStart().length;
      start += part.length + 1;
      return { kind: 'text', text: unquoted(part.trim()), span: { start: at, end: at + part.trim().length } };
    });
}

/** Takes off quotes that belong together; others are part of what the cook wrote (1" ginger). */
export function unquoted(text: string): string {
  const quote = text[0];
  if (text.length < 2 || (quote !== '"' && quote !== "'") || !text.endsWith(quote)) return text;
  const inside = text.slice(1, -1);
  return inside.includes(quote) ? text : inside;
}
