import { attribute, type PageElement } from './element.ts';
import { readLooseJson, readLooseValue, type Json } from './loose-json.ts';
import { hydrated } from './references.ts';

const mostValues = 60;
const longestAttribute = 2_000_000;
const speaksOfFood = /ingred|zutat|malzeme|składnik/i;

/** All data that a page's own programs start from and that speaks of ingredients: in scripts, in the pieces of a stream, in attributes. */
export function stateValues(elements: readonly PageElement[]): readonly Json[] {
  const found: Json[] = [];
  const stream: string[] = [];
  for (const element of elements) {
    if (found.length >= mostValues) break;
    if (element.tag === 'script') found.push(...scriptValues(element, stream));
    else found.push(...attributeValues(element));
  }
  return [...found, ...streamValues(stream.join(''))];
}

function scriptValues(element: PageElement, stream: string[]): readonly Json[] {
  const type = attribute(element, 'type');
  if (/ld\+json/i.test(type)) return [];
  const script = element.children.filter((child) => typeof child === 'string').join('');
  const pieces = script.includes('__next_f') ? piecesIn(script) : [];
  if (pieces.length > 0) {
    stream.push(...pieces);
    return [];
  }
  if (!speaksOfFood.test(script)) return [];
  if (/json/i.test(type) || /^\s*[[{]/.test(script)) return readLooseJson(script).map(hydrated);
  return calledValue(script) ?? assignedValues(script);
}

function attributeValues({ attributes }: PageElement): readonly Json[] {
  const found: Json[] = [];
  for (const name in attributes) {
    const value = attributes[name]!;
    if (value.length > 80 && value.length < longestAttribute && /^\s*[[{]/.test(value) && speaksOfFood.test(value))
      found.push(...readLooseJson(value));
  }
  return found;
}

/** `self.__next_f.push([1, "…"])`: a stream of rows, cut anywhere. */
function piecesIn(script: string): readonly string[] {
  const found: string[] = [];
  const start = /__next_f\.push\(\[\s*1\s*,\s*(?=")/g;
  for (let match = start.exec(script); match !== null; match = start.exec(script)) {
    const { text, end } = quotedText(script, start.lastIndex);
    found.push(text);
    start.lastIndex = end;
  }
  return found;
}

function streamValues(stream: string): readonly Json[] {
  if (!speaksOfFood.test(stream)) return [];
  return stream
    .split('\n')
    .filter((row) => /^[\da-f]{1,6}:[A-Z]{0,2}[[{]/.test(row) && speaksOfFood.test(row))
    .slice(0, mostValues)
    .flatMap((row) => readLooseJson(row.slice(row.search(/[[{]/))));
}

/** `(function(a,b){return {title:a}}("Soup",2))`: data whose values that come twice have names. */
function calledValue(script: string): readonly Json[] | null {
  const call = /=\s*\(?function\s*\(([\w$,\s]{0,20000})\)\s*\{/.exec(script);
  const back = call ? script.indexOf('return', call.index + call[0].length) : -1;
  const last = script.lastIndexOf('}(');
  if (!call || back < 0 || last < back) return null;
  const values = readLooseJson(`[${script.slice(last + 2).replace(/\)[\s);]*$/, '')}]`)[0];
  const names = new Map<string, Json>();
  const list = Array.isArray(values) ? (values as readonly Json[]) : [];
  for (const [at, name] of call[1]!.split(',').entries()) names.set(name.trim(), list[at] ?? null);
  const start = script.slice(back).search(/[[{]/);
  return start < 0 ? null : [readLooseValue(script, back + start, names).value];
}

/** What is set to a name or handed to a function, as data or as a text that holds data. Each value is read once. */
function assignedValues(script: string): readonly Json[] {
  const found: Json[] = [];
  const start = /(?:=|\.push\(|\bparse\(|\bdecodeURIComponent\()\s*(?=[[{"'`])/g;
  for (let match = start.exec(script); match !== null && found.length < mostValues; match = start.exec(script)) {
    const at = start.lastIndex;
    if (/["'`]/.test(script.charAt(at))) {
      const { text, end } = quotedText(script, at);
      const data = match[0].startsWith('decode') ? decoded(text) : text;
      if (/^\s*[[{]/.test(data) && speaksOfFood.test(data)) found.push(...readLooseJson(data));
      start.lastIndex = Math.max(end, at + 1);
    } else {
      const { value, end } = readLooseValue(script, at);
      if (speaksOfFood.test(script.slice(at, end))) found.push(value);
      start.lastIndex = Math.max(end, at + 1);
    }
  }
  return found.map(hydrated);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone "%" is no code: the text stays as it is.
    return text;
  }
}

/** A text of a program, from its first quote on. */
function quotedText(script: string, start: number): { readonly text: string; readonly end: number } {
  const quote = script.charAt(start);
  let end = start + 1;
  while (end < script.length && script.charAt(end) !== quote) end += script.charAt(end) === '\\' ? 2 : 1;
  const text = script
    .slice(start + 1, end)
    .replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([^]))/g, (_, wide?: string, narrow?: string, sign?: string) =>
      sign === undefined ? String.fromCharCode(Number.parseInt(wide ?? narrow!, 16)) : (signs[sign] ?? sign),
    );
  return { text, end: end + 1 };
}
const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '', '\n': '' };
