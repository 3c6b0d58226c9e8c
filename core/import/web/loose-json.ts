export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** What is nested deeper ends the reading. */
const deepest = 60;

/** All values of a script of data: one in most pages. What is broken in it is read as far as it makes sense. */
export function readLooseJson(script: string): readonly Json[] {
  const text = unwrapped(script);
  try {
    return [JSON.parse(text) as Json];
  } catch {
    // Raw line breaks, lost commas and the like: read it as a person would.
  }
  const isEncoded = /^\s*[[{]\s*&(?:quot|#34|#x22);/.test(text);
  return new LooseReader(isEncoded ? text.replace(/&(?:quot|#34|#x22);/g, '"') : text).all();
}

/** The value that begins at a place of a program's text, and where it ends. Bare words of it may have values. */
export function readLooseValue(
  script: string,
  start: number,
  names?: ReadonlyMap<string, Json>,
): { readonly value: Json; readonly end: number } {
  return new LooseReader(script, start, names ?? new Map()).one();
}

const unwrapped = (script: string): string =>
  script
    .replace(/^\s*(?:\/\/\s*|\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/\s*|\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$/, '')
    .replace(/^\s*<!--/, '')
    .replace(/-->\s*$/, '')
    .replace(/;\s*$/, '')
    .trim();

/** Reads JSON as it is written by hand and by templates. Every step goes forward, so the time is that of the length. */
class LooseReader {
  readonly #text: string;
  readonly #names: ReadonlyMap<string, Json> | undefined;
  #at: number;

  constructor(text: string, start = 0, names?: ReadonlyMap<string, Json>) {
    this.#text = text;
    this.#at = start;
    this.#names = names;
  }

  one(): { readonly value: Json; readonly end: number } {
    const value = this.#value(0);
    return { value, end: this.#at };
  }

  all(): readonly Json[] {
    const found: Json[] = [];
    while (this.#at < this.#text.length && found.length < 100) {
      const open = this.#text.slice(this.#at).search(/[[{]/);
      if (open < 0) break;
      this.#at += open;
      found.push(this.#value(0));
    }
    return found;
  }

  #skip(): void {
    const gap = /(?:\s|\/\/[^\n]*)*/y;
    gap.lastIndex = this.#at;
    this.#at += gap.exec(this.#text)?.[0].length ?? 0;
  }

  #value(depth: number): Json {
    this.#skip();
    const sign = this.#text.charAt(this.#at);
    // A hundred thousand open brackets: nothing after them is a recipe's.
    if (depth > deepest) {
      this.#at = this.#text.length;
      return null;
    }
    if (sign === '{') return this.#object(depth);
    if (sign === '[') return this.#list(depth);
    if (sign === '"') return this.#string('"');
    if (sign === "'") return this.#string("'");
    return this.#bare();
  }

  #object(depth: number): Json {
    const found = Object.create(null) as Record<string, Json>;
    this.#at += 1;
    for (;;) {
      this.#skip();
      const sign = this.#text.charAt(this.#at);
      if (sign === '' || sign === '}' || sign === ']') {
        if (sign !== ']') this.#at += 1;
        return found;
      }
      if (sign === ',' || sign === ';') {
        this.#at += 1;
        continue;
      }
      const before = this.#at;
      const key = sign === '"' || sign === "'" ? this.#string(sign) : this.#key();
      this.#skip();
      if (this.#text.charAt(this.#at) === ':') {
        this.#at += 1;
        found[key] = this.#value(depth + 1);
      }
      if (this.#at === before) this.#at += 1;
    }
  }

  #list(depth: number): Json {
    const found: Json[] = [];
    this.#at += 1;
    for (;;) {
      this.#skip();
      const sign = this.#text.charAt(this.#at);
      if (sign === '' || sign === ']' || sign === '}') {
        if (sign !== '}') this.#at += 1;
        return found;
      }
      const before = this.#at;
      if (sign === ',') this.#at += 1;
      else found.push(this.#value(depth + 1));
      if (this.#at === before) this.#at += 1;
    }
  }

  #key(): string {
    const word = /[^\s,:[\]{}"]*/y;
    word.lastIndex = this.#at;
    const written = word.exec(this.#text)?.[0] ?? '';
    this.#at += written.length;
    return written;
  }

  #bare(): Json {
    const written = this.#key();
    const named = this.#names?.get(written);
    if (named !== undefined) return named;
    if (written === 'null' || written === 'undefined' || written === '') return null;
    if (written === 'true' || written === 'false') return written === 'true';
    const number = Number(written);
    return Number.isFinite(number) ? number : written;
  }

  #string(quote: string): string {
    const start = (this.#at += 1);
    let raw = '';
    let from = start;
    for (;;) {
      const sign = this.#text.charAt(this.#at);
      if (sign === '' || (sign === quote && this.#closes())) {
        raw += this.#text.slice(from, this.#at);
        this.#at += 1;
        return raw;
      }
      if (sign === '\\') {
        raw += this.#text.slice(from, this.#at) + this.#escaped();
        from = this.#at;
      } else this.#at += 1;
    }
  }

  /** In a program a quote ends its text. 5" pan: in data, a quote inside a text is followed by more of it, not by what goes on with the data. */
  #closes(): boolean {
    if (this.#names) return true;
    const next =
      /\s{0,200}(?:$|[}\]:]|,\s{0,200}(?:["'{[}\]]|-?\d|true|false|null)|["']\s{0,20}[\w@]{1,40}["']\s{0,20}:)/y;
    next.lastIndex = this.#at + 1;
    if (next.test(this.#text)) return true;
    const lost = /\s{0,20}\n\s{0,200}["'{[]/y;
    lost.lastIndex = this.#at + 1;
    return lost.test(this.#text);
  }

  #escaped(): string {
    const sign = this.#text.charAt(this.#at + 1);
    const code = /^[\da-f]{4}$/i.test(this.#text.slice(this.#at + 2, this.#at + 6))
      ? this.#text.slice(this.#at + 2, this.#at + 6)
      : '';
    this.#at += sign === 'u' && code !== '' ? 6 : 2;
    if (sign === 'u' && code !== '') return String.fromCharCode(Number.parseInt(code, 16));
    return { n: '\n', r: '\n', t: '\t', b: '', f: '' }[sign] ?? sign;
  }
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value by its name; keys of other objects (`constructor`, `__proto__`) are never met. */
export const own = (value: Json | undefined, key: string): Json | undefined =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** A value as the list that it is, or as one of one thing; {"@list": []} is the list in it. */
export function asList(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value as readonly Json[];
  const inside = own(value, '@list') ?? own(value, '@set');
  return Array.isArray(inside) ? (inside as readonly Json[]) : [value];
}

/** {"0": "2 eggs", "1": "salt"}: a list, by a language that has no other. */
export const isNumberedList = (value: JsonObject): boolean => {
  const keys = Object.keys(value).filter((key) => key !== '@type');
  return keys.length > 0 && keys.every((key) => /^\d{1,3}$/.test(key));
};
