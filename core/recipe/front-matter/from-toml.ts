import type { Span } from '#core/text/span.ts';
import type { Entry, Value } from './value.ts';

const key = /^([\p{L}\p{N}_-]{1,80}|"[^"\n]{1,80}")[ \t]*=[ \t]*/u;
const table = /^\[\[?([^\]\n]{1,80})\]\]?[ \t]*(?:#.*)?$/;

/**
 * Front matter between `+++` lines, as Hugo and Zola write it: keys with words, numbers and lists, tables as if their keys
 * stood at the top. Every value is the text that was written, without its quotes.
 */
export function fieldsFromToml(text: string, place: Span): readonly Entry[] {
  const entries: Entry[] = [];
  let at = place.start;
  while (at < place.end) {
    const lineEnd = endOfLine(text, at, place.end);
    const line = text.slice(at, lineEnd);
    const lead = line.length - line.trimStart().length;
    const match = table.test(line.trim()) ? null : key.exec(line.trimStart());
    if (!match) {
      at = lineEnd + 1;
      continue;
    }
    const start = at + lead + match[0].length;
    const value = valueAt(text, start, place.end);
    entries.push({
      key: match[1]!.replace(/^"|"$/g, ''),
      value,
      span: { start: at + lead, end: Math.max(value.span.end, start) },
    });
    at = endOfLine(text, Math.max(value.span.end, start), place.end) + 1;
  }
  return entries;
}

function endOfLine(text: string, at: number, limit: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 || end > limit ? limit : end;
}

function valueAt(text: string, start: number, limit: number): Value {
  if (text[start] === '[') return listAt(text, start, limit);
  const long = /^("""|''')/.exec(text.slice(start, start + 3))?.[1];
  if (long !== undefined) {
    const close = text.indexOf(long, start + 3);
    const end = close < 0 || close > limit ? limit : close;
    return { kind: 'text', text: text.slice(start + 3, end).trim(), span: { start, end: Math.min(limit, end + 3) } };
  }
  return scalarAt(text, start, endOfLine(text, start, limit));
}

function scalarAt(text: string, start: number, limit: number): Value {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const end = closingQuote(text, start, limit);
    const inside = text.slice(start + 1, end);
    const plain = quote === '"' ? inside.replace(/\\(["\\])/g, '$1') : inside;
    return { kind: 'text', text: plain, span: { start, end: Math.min(limit, end + 1) } };
  }
  const written = text
    .slice(start, limit)
    .replace(/\s#.*$/, '')
    .trimEnd();
  return { kind: 'text', text: written, span: { start, end: start + written.length } };
}

function closingQuote(text: string, start: number, limit: number): number {
  for (let at = start + 1; at < limit; at += 1) {
    if (text[at] === '\\' && text[start] === '"') at += 1;
    else if (text[at] === text[start]) return at;
  }
  return limit;
}

/** Items up to the closing bracket, over as many lines as there are; what stands in brackets or braces inside is one item. */
function listAt(text: string, start: number, limit: number): Value {
  const items: Value[] = [];
  let at = start + 1;
  while (at < limit && text[at] !== ']') {
    const character = text[at]!;
    if (character === '#') at = endOfLine(text, at, limit);
    else if (/[\s,]/.test(character)) at += 1;
    else {
      const item = itemAt(text, at, limit);
      items.push(item);
      at = Math.max(at + 1, item.span.end);
    }
  }
  return { kind: 'list', items, span: { start, end: Math.min(limit, at + 1) } };
}

function itemAt(text: string, start: number, limit: number): Value {
  if (text[start] === '"' || text[start] === "'") return scalarAt(text, start, limit);
  let end = start;
  while (end < limit && !/[,\]\n]/.test(text[end]!)) end += 1;
  const written = text.slice(start, end).trimEnd();
  return { kind: 'text', text: written, span: { start, end: start + written.length } };
}
