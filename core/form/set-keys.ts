import { parseDocument } from 'yaml';
import { readForm } from './form.ts';
import type { Form } from './form.ts';
import { textsOf } from './outcome.ts';
import type { FieldsPlace } from './yaml-places.ts';

/** A key of the front matter: how it is written where the file has it already, how else, and a value that needs no quotes. */
export interface WantedKey {
  /** Matches the key of a file, in any case. */
  readonly known: RegExp;
  readonly key: string;
  readonly value: string;
}

/**
 * A file's text with these keys set, each on its own line of the front matter, and no other byte changed; null where that
 * can't be done: another kind of front matter, a value of several lines, or a text that would read otherwise afterwards. A
 * file without front matter gets one.
 */
export function withKeys(source: string, fileName: string, keys: readonly WantedKey[]): string | null {
  const form = readForm(source, fileName);
  const { place } = form;
  if (place !== null && place.language !== 'yaml') return null;
  // A frame that nobody can read is not to be put behind another one.
  if (place === null && /^\s*(?:---|\+\+\+|;;;|\{)/.test(source)) return null;
  const text =
    place === null
      ? `---\n${keys.map(lineOf).join('')}---\n\n${source}`
      : keys.reduce<string | null>((now, key) => (now === null ? null : withKey(now, fileName, key)), source);
  return text !== null && readsAsWanted(form, text, keys) ? text : null;
}

const lineOf = ({ key, value }: WantedKey): string => `${key}: ${value}\n`;

/** A line of one plain or quoted value, with what may stand behind it. */
const oneLine =
  /^(?<key>[^\s:#'"-][^:\n]*?)(?<colon>[ \t]*:)(?<gap>[ \t]*)(?<value>"[^"\n]*"|'[^'\n]*'|[^\s#[{|>&*!'"][^\n#]*?)?(?<rest>[ \t]*(?:#[^\n]*)?)$/;

function withKey(source: string, fileName: string, wanted: WantedKey): string | null {
  const place = readForm(source, fileName).place;
  if (place === null) return null;
  const lines = linesOf(source, place);
  const found = lines.find(({ text }) => wanted.known.test(/^([^\s:#][^:\n]*?)[ \t]*:/.exec(text)?.[1] ?? ''));
  if (found === undefined) return inserted(source, place, wanted);
  const groups = oneLine.exec(found.text)?.groups;
  if (groups === undefined) return null;
  const { key = '', colon = '', gap = '', value = '', rest = '' } = groups;
  const quote = /^["']/.exec(value)?.[0] ?? '';
  const line = `${key}${colon}${gap === '' ? ' ' : gap}${quote}${wanted.value}${quote}${rest}`;
  return source.slice(0, found.start) + line + source.slice(found.start + found.text.length);
}

function linesOf(source: string, { span }: FieldsPlace): readonly { readonly start: number; readonly text: string }[] {
  let start = span.start;
  return source
    .slice(span.start, span.end)
    .split('\n')
    .map((text) => {
      const line = { start, text };
      start += text.length + 1;
      return line;
    });
}

/** At the end, on a line of its own. */
function inserted(source: string, { span }: FieldsPlace, wanted: WantedKey): string {
  const before = source.slice(0, span.end);
  const onNewLine = before === '' || before.endsWith('\n');
  return `${before}${onNewLine ? '' : '\n'}${lineOf(wanted)}${source.slice(span.end)}`;
}

/** Every YAML reader finds the wanted values, all other keys say what they said, and so does the recipe. */
function readsAsWanted(before: Form, text: string, keys: readonly WantedKey[]): boolean {
  const after = readForm(text, before.fileName);
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  if (was === null || is === null) return false;
  const isWanted = (name: string) => keys.some(({ known }) => known.test(name));
  const others = (all: ReadonlyMap<string, string>) => JSON.stringify([...all].filter(([name]) => !isWanted(name)));
  const values = keys.map(({ known }) => [...is].filter(([name]) => known.test(name)).map(([, value]) => value));
  if (others(was) !== others(is) || !keys.every(({ value }, at) => values[at]?.join() === value)) return false;
  const parts = (form: Form) => {
    const { fields, tags, ingredients, steps } = textsOf(form);
    return JSON.stringify([fields, tags, ingredients, steps]);
  };
  return parts(before) === parts(after);
}

/** The top-level keys and what they say, as texts; null where the front matter is no map of YAML. */
function fieldsOf({ source, place }: Form): ReadonlyMap<string, string> | null {
  if (place === null) return new Map();
  const piece = source.slice(place.span.start, place.span.end);
  const document = parseDocument(piece, {
    schema: 'failsafe',
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0) return null;
  const value: unknown = document.toJS();
  if (value === null || value === '') return new Map();
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  return new Map(
    Object.entries(value).map(([key, said]) => [key, typeof said === 'string' ? said : JSON.stringify(said)]),
  );
}
