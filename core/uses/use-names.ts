import type { Ingredient } from '#core/ingredient/ingredient.ts';
import { eachWord } from '#core/text/letters.ts';
import { remembered } from '#core/text/remember.ts';
import { describing, dishes, general, joins, ownWords, sameAs, shapes, smallWords, weak } from './use-words.ts';

/** One thing to look for in the steps. Ingredients of the same name share it, in the order of the list. */
export interface Sought {
  readonly words: ReadonlySet<string>;
  /** Those that may stand for it without its head. */
  readonly strong: ReadonlySet<string>;
  /** The word that says what it is. */
  readonly head: string;
  readonly isGeneral: boolean;
  /** General, but no other is listed and none is made: "the sauce" may be it. */
  readonly isLone?: true;
  readonly isDish: boolean;
  readonly ingredients: number[];
}

const romance = new Set(['fr', 'es', 'it', 'pt']);
const halves: ReadonlySet<string> = new Set(['leaves', 'halves', 'loaves', 'calves', 'knives']);
const marks = /\p{M}/gu;

/** Lower case, without accents: "Jalapeño" and "jalapeno" are one. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at += 1)
    if (lower.charCodeAt(at) >= 0x80)
      return lower.normalize('NFD').replace(marks, '').replaceAll('œ', 'oe').replaceAll('ß', 'ss');
  return lower;
}

function englishStem(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ie')) return `${word.slice(0, -2)}y`;
  if (halves.has(word)) return `${word.slice(0, -3)}f`;
  if (/(?:oes|ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function iberianStem(word: string): string {
  const one = word.length > 3 ? word.replace(/(?:oes|aes|s)$/, '') : word;
  return one.length > 3 ? one.replace(/(?:ao|[aeo])$/, '') : one;
}

/** "Käse", "Käses", "Zuckers", "Eiern"; at least three letters stay, and "Nuss", "Reis" and "Wein" have no such end. */
const germanEnd = /^(.{3,}?)(?:ern|ers|en|es|er|(?<=[elr])n|e|(?<![ius])s)$/;
/** "Eitje", "uitjes", "blokjes" are said as often as the thing itself. */
const dutchEnd = /(?:(?<=[iulnr])tjes?|(?<=m)pjes?|jes?|en|s|n|e)$/;
/** "Sockret" is "socker", "vattnet" "vatten"; but "smöret" is "smör". */
const nordicEnd = /(?:(?<=[bcdfgkptv])[rn]et|arna|erna|orna|en|et|ar|er|or|an|e|n|a)$/;

/** A word without its plural: both sides go through this, so it need not be a real word. */
export const wordStem = (word: string, language: string): string => stemOf(folded(word), language);

/** `lower` is folded. */
function stemOf(lower: string, language: string): string {
  switch (language) {
    case 'de':
      return germanEnd.exec(lower)?.[1] ?? lower;
    case 'nl':
      return (lower.length > 3 ? lower.replace(dutchEnd, '') : lower).replace(/([aeou])\1/g, '$1');
    case 'sv':
    case 'da':
    case 'no':
      return lower.length > 4 ? lower.replace(nordicEnd, '') : lower;
    case 'es':
    case 'pt':
      return iberianStem(lower);
    case 'it':
      return lower.length > 3 ? lower.replace(/h?[aeio]$/, '') : lower;
    case 'fr':
      return lower.length > 3 ? lower.replace(/[sx]$/, '') : lower;
    default:
      return englishStem(lower);
  }
}

/** The stems that a word stands for: more than one where another name stands for it, "scallion" for "green onion". */
export function stemsOf(word: string, language: string): readonly string[] {
  const lower = folded(word);
  const stem = stemOf(lower, language);
  const own = ownWords.get(language);
  return own?.get(stem) ?? own?.get(lower) ?? sameAs.get(stem) ?? [stem];
}

const alternatives = /(?: (?:and|or|und|oder|et|ou|y|o|e|en|of|och|eller)\/?(?:or)? |\s?\/\s?|&|[+,;:+()（），、。])/iu;
const bracketed = /[([（][^)\]）]{0,200}[)\]）]?/gu;
const partOf = /^\s*([\p{L}\s]{1,40}?)\s+of\s+(.+)$/iu;

/** What to look for, by the words of the ingredients' names: "salt and pepper" is either, "butter or oil" is either. */
export const soughtOf = (ingredients: readonly Ingredient[], language: string): readonly Sought[] =>
  soughtFor(ingredients, namesOf(ingredients, language));

/** The names that each line gives; for the same words the same object, as long as it is remembered. */
export function namesOf(ingredients: readonly Ingredient[], language: string): readonly (readonly Named[])[] {
  const read = readerFor(language);
  return ingredients.map(({ name, text }) => {
    const named = read(name);
    return named.length > 0 ? named : read(text);
  });
}

/** The same for lines of which the names are known. */
export function soughtFor(ingredients: readonly Ingredient[], names: readonly (readonly Named[])[]): readonly Sought[] {
  const byName = new Map<string, Sought>();
  ingredients.forEach(({ index }, at) => {
    for (const found of names[at] ?? []) {
      const known = byName.get(found.key);
      if (!known) byName.set(found.key, { ...found, ingredients: [index] });
      else if (known.ingredients.at(-1) !== index) known.ingredients.push(index);
    }
  });
  return [...byName.values()];
}

/** `key` is the same for the same words in any order. */
export type Named = Omit<Sought, 'ingredients'> & { readonly key: string };

const readers = new Map<string, (name: string) => readonly Named[]>();

function readerFor(language: string): (name: string) => readonly Named[] {
  const known = readers.get(language);
  if (known) return known;
  const read = remembered((name) => namesIn(name, language), 1000);
  readers.set(language, read);
  return read;
}

function namesIn(name: string, language: string): readonly Named[] {
  const parts = name.slice(0, 160).replace(bracketed, ' ').split(alternatives);
  // "poblano and serrano peppers" are both peppers: the first is only "poblano", and that is what steps say.
  return parts.flatMap((part) => soughtIn(part, language) ?? []);
}

const wordsIn = (text: string): readonly string[] => {
  const words: string[] = [];
  eachWord(text, (start, end) => words.push(folded(text.slice(start, end))));
  return words.filter((one, at) => !(one === 's' && at > 0));
};

const tellingIn = (text: string): readonly string[] =>
  wordsIn(text).filter((one) => !describing.has(one) && !joins.has(one) && !smallWords.has(one));

/** "juice of limes" is the limes as well; "cloves of garlic" is garlic. */
function headOf(name: string, cores: readonly string[], language: string): string {
  const of = language === 'en' ? partOf.exec(name) : null;
  if (of) {
    const before = tellingIn(of[1]!).filter((one) => !shapes.has(one));
    if (before.length > 0) return before.at(-1)!;
  }
  if (!romance.has(language)) return cores.at(-1)!;
  return cores.find((one) => !weak.has(one)) ?? cores[0]!;
}

/** "Hot sauce" is not every sauce: where no word but a general one is left, what says how it is tells it apart. */
function fullyTelling(name: string): readonly string[] {
  const telling = tellingIn(name);
  if (telling.length !== 1 || !general.has(telling[0]!)) return telling;
  const all = wordsIn(name).filter((one) => !joins.has(one) && !small.has(one));
  return all.length < 4 ? all : telling;
}

const small: ReadonlySet<string> = new Set([
  'the',
  'some',
  'your',
  'about',
  'more',
  'for',
  'to',
  'in',
  'and',
  'la',
  'le',
  'les',
]);

function soughtIn(name: string, language: string): Named | null {
  const telling = fullyTelling(name);
  if (telling.length === 0 || telling.length > 8) return null;
  const cores = telling.filter((written) => !shapes.has(written));
  const heads = cores.length > 0 ? cores : telling;
  const written = headOf(name, heads, language);
  const head = stemsOf(written, language).at(-1)!;
  const stems = new Set(telling.flatMap((one) => stemsOf(one, language)));
  const strong = new Set(
    heads.flatMap((one) => (weak.has(one) || weak.has(wordStem(one, language)) ? [] : stemsOf(one, language))),
  );
  return {
    words: stems,
    strong: strong.size > 0 ? strong : new Set([head]),
    head,
    isGeneral: general.has(head) || general.has(written),
    isDish: dishes.has(head),
    key: [...stems].sort().join(' '),
  };
}
