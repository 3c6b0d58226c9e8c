import type { Ingredient } from '#core/ingredient/ingredient.ts';
import { remembered } from '#core/text/remember.ts';
import { describing, general, shapes } from './use-words.ts';

/** One thing to look for in the steps. Ingredients of the same name share it, in the order of the list. */
export interface Sought {
  readonly words: ReadonlySet<string>;
  /** The word without which it is not meant. */
  readonly head: string;
  readonly isGeneral: boolean;
  readonly ingredients: number[];
}

const romance = new Set(['fr', 'es', 'it', 'pt']);

/** A word without its plural: both sides go through this, so it need not be a real word. */
export function wordStem(word: string, language: string): string {
  const lower = word.toLowerCase();
  if (language === 'de') return lower.length > 4 ? lower.replace(/(?:en|n|e|er|s)$/, '') : lower;
  if (language === 'es' || language === 'pt') return lower.length > 4 ? lower.replace(/(?:es|s)$/, '') : lower;
  if (language === 'it') return lower.length > 4 ? lower.replace(/[aeio]$/, '') : lower;
  if (language === 'fr') return lower.length > 3 ? lower.replace(/[sx]$/, '') : lower;
  if (lower.length < 4 || /(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('ves')) return `${lower.slice(0, -3)}f`;
  if (/(?:oes|ches|shes|sses|xes)$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

const alternatives = / (?:and|or|und|oder|et|ou|y|o|e)\/?(?:or)? |\s?\/\s?|&/i;
const word = /\p{L}[\p{L}\p{M}’'-]*/gu;

/** What to look for, by the words of the ingredients' names: "salt and pepper" is either, "butter or oil" is either. */
export function soughtOf(ingredients: readonly Ingredient[], language: string): readonly Sought[] {
  const byName = new Map<string, Sought>();
  const read = readerFor(language);
  for (const ingredient of ingredients) {
    for (const name of ingredient.name.slice(0, 120).split(alternatives)) {
      const found = read(name);
      if (!found) continue;
      const known = byName.get(found.key);
      if (!known) byName.set(found.key, { ...found, ingredients: [ingredient.index] });
      else if (!known.ingredients.includes(ingredient.index)) known.ingredients.push(ingredient.index);
    }
  }
  return [...byName.values()];
}

/** `key` is the same for the same words in any order. */
type Named = Omit<Sought, 'ingredients'> & { readonly key: string };

const readers = new Map<string, (name: string) => Named | null>();

function readerFor(language: string): (name: string) => Named | null {
  const known = readers.get(language);
  if (known) return known;
  const read = remembered((name) => soughtIn(name, language), 1000);
  readers.set(language, read);
  return read;
}

function soughtIn(name: string, language: string): Named | null {
  const all = (name.match(word) ?? []).map((written) => written.replace(/[’']s?$/, ''));
  const telling = all.filter((written) => !describing.has(written.toLowerCase()));
  if (telling.length === 0 || telling.length > 8) return null;
  const cores = telling.filter((written) => !shapes.has(written.toLowerCase()));
  const heads = cores.length > 0 ? cores : telling;
  const head = romance.has(language) ? heads[0]! : heads.at(-1)!;
  const stems = new Set(telling.map((written) => wordStem(written, language)));
  return {
    words: stems,
    head: wordStem(head, language),
    isGeneral: general.has(head.toLowerCase()),
    key: [...stems].sort().join(' '),
  };
}
