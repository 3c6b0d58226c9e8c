import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Span } from '#core/text/span.ts';
import { isWordKey } from '#core/words/words.ts';
import { fieldsFromPlainYaml } from './from-plain-yaml.ts';
import type { Entry, Value } from './value.ts';

const largest = 64 * 1024;
const deepest = 50;
const mostKeys = 2000;
const mostMarks = 100;

/** What YAML made of the front matter; `broken` where it gave up, with the place and its words. */
export type YamlReading =
  | { readonly ok: true; readonly entries: readonly Entry[]; readonly duplicates: readonly Entry[] }
  | { readonly ok: false; readonly offset: number; readonly message: string };

/** Reads YAML node by node, every scalar as its text. Aliases are not followed; what would take long is refused beforehand. */
export function fieldsFromYaml(text: string, place: Span): YamlReading {
  const source = text.slice(place.start, place.end);
  if (source.length > largest || isHostile(source)) return { ok: false, offset: place.start, message: '' };
  const plain = fieldsFromPlainYaml(text, place);
  if (plain !== null) return { ok: true, entries: plain, duplicates: [] };
  return fieldsFromAnyYaml(text, place);
}

/** The same by the YAML parser alone, for what is not hostile. */
export function fieldsFromAnyYaml(text: string, place: Span): YamlReading {
  const source = text.slice(place.start, place.end);
  try {
    return reading(source, text, place.start);
  } catch (error) {
    // yaml throws more than YAMLParseError on hostile input: ReferenceError on alias bombs, RangeError on depth.
    return { ok: false, offset: place.start, message: error instanceof Error ? error.message : String(error) };
  }
}

function reading(source: string, text: string, shift: number): YamlReading {
  const document: Document = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    strict: false,
    logLevel: 'silent',
  });
  const error = document.errors[0];
  if (error) return { ok: false, offset: shift + error.pos[0], message: keyOfWords(error) };
  if (document.contents === null) return { ok: true, entries: [], duplicates: [] };
  if (!isMap(document.contents)) return { ok: false, offset: shift, message: '' };
  const context = { text, shift, keys: 0 };
  const entries = document.contents.items.flatMap((pair) => entryFrom(pair as Pair<Node, Node | null>, context, 1));
  const seen = new Set<string>();
  const duplicates = entries.filter(({ key }) => seen.size === seen.add(key).size);
  return { ok: true, entries: entries.filter((entry) => !duplicates.includes(entry)), duplicates };
}

/** The key of our words for it, or the parser's own where there are none: an index is kept longer than a language is spoken. */
function keyOfWords({ code, message }: { readonly code: string; readonly message: string }): string {
  const key = `yaml.${code}`;
  return isWordKey(key) ? key : (message.split(/\n| at line /)[0] ?? '');
}

/** Shapes that cost yaml seconds (SAFETY.md section 4, E01 to E06): brackets in brackets, anchors and quotes by the hundred. */
function isHostile(source: string): boolean {
  let depth = 0;
  let marks = 0;
  let onLine = 0;
  let keys = 0;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (character === '\n') onLine = 0;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    else if (character === ':' || character === '?') keys += 1;
    else if (character === '&' || character === '*' || character === '!')
      marks += source[at - 1] === ' ' || at === 0 ? 1 : 0;
    else if (character === "'" || character === '"') onLine += 1;
    if (depth > deepest || marks > mostMarks || onLine > 200 || keys > mostKeys * 2) return true;
  }
  return false;
}

interface Context {
  readonly text: string;
  readonly shift: number;
  keys: number;
}

function spanOf(node: Node | null, context: Context): Span {
  const range = node?.range;
  if (!range) return { start: context.shift, end: context.shift };
  const start = context.shift + range[0];
  const end = context.shift + range[1];
  return { start, end: start + context.text.slice(start, end).trimEnd().length };
}

// The failsafe schema makes strings of all scalars, and null of what is not there.
const scalarText = (value: unknown): string => (typeof value === 'string' ? value : '');

function entryFrom(pair: Pair<Node, Node | null>, context: Context, depth: number): readonly Entry[] {
  context.keys += 1;
  if (context.keys > mostKeys) return [];
  const keySpan = spanOf(pair.key, context);
  const key = isScalar(pair.key) ? scalarText(pair.key.value) : context.text.slice(keySpan.start, keySpan.end);
  const value = valueFrom(pair.value, context, depth, keySpan.end);
  return [{ key, value, span: { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) } }];
}

function valueFrom(node: Node | null, context: Context, depth: number, fallback: number): Value {
  const span = node?.range ? spanOf(node, context) : { start: fallback, end: fallback };
  const written = { kind: 'text', text: context.text.slice(span.start, span.end), span } as const;
  if (node === null) return { ...written, text: '' };
  if (depth > deepest || isAlias(node)) return written;
  if (isSeq(node)) {
    return {
      kind: 'list',
      items: node.items.map((item) => valueFrom(item as Node | null, context, depth + 1, span.start)),
      span,
    };
  }
  if (isMap(node)) {
    return {
      kind: 'map',
      entries: node.items.flatMap((pair) => entryFrom(pair as Pair<Node, Node | null>, context, depth + 1)),
      span,
    };
  }
  return isScalar(node) ? { ...written, text: scalarText(node.value) } : written;
}
