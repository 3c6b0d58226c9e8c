import { addingVerbForms, addingWith, foreignAdding } from './use-words.ts';

/**
 * What a word of a step says besides naming something. Asked once of each word of a language and then remembered: steps say
 * the same words over and over, and asking this of every step, or before every mention, took half the time of reading uses.
 */
export interface Traits {
  /** None of the others: so most words are. */
  readonly isPlain: boolean;
  /** Something is put in. */
  readonly adds: boolean;
  /** The next word with which it says so: "fold … in", "top … with". */
  readonly addsWith: string | null;
  /** It may tell how much: "half", "remaining", "reserve". */
  readonly tells: boolean;
  readonly isNumber: boolean;
  /** It speaks of another way to do it: "substitute", "vary". */
  readonly advises: boolean;
  /** It may take something out of what is meant: "except", "without". */
  readonly excepts: boolean;
  /** It may mean many things at once: "ingredients". */
  readonly isMany: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const english = {
  tells: set(
    'half halves third thirds one-third two-thirds quarter quarters one-quarter three-quarters fourth fourths one-fourth three-fourths one-half rest remaining remainder remains most some more additional extra other another reserve reserved reserving save saved saving aside keep keeping hold holding but minus leaving part except little bit few several last leftover left-over',
  ),
  isNumber: set('one two three four five six seven eight nine ten a an another other last'),
  advises: set('substitute substituted substituting substitution substitutes swap vary'),
  excepts: set('except apart but excluding minus other without no'),
  isMany: set('ingredients everything above'),
};
const others = {
  tells:
    /rest|reserv|réserv|poco|peu|etwas|einige|teil|übrig|hälfte|halb|drittel|viertel|moiti|tiers|quart|demi|mitad|medi[ao]|terc|terz|met[aà]|overig|helft|återst|övr|hälft|mezz|beiseite|zur|apart|sobrant|rimanent|plus|más|mehr|mais|più|meer|mer$/u,
  isNumber:
    /^(?:une?|deux|trois|quatre|eine?[nrm]?|zwei|drei|vier|un[ao]?|dos|tres|due|tre|uma?|dois|duas|een|twee|drie|en|ett|två|tre)$/u,
  advises: /^(?:rempla|vari(?:er|ez|ante|ieren)|ersetz|sustitu|reemplaz|sostitu|substitu|vervang|ersätt)/u,
  excepts: /^(?:sauf|außer|excepto|tranne|sans|ohne|sin|senza|sem|zonder|utan)$/u,
  isMany: /^(?:ingr|zutaten)/u,
};

/** A lookup for English: half of the words of a first recipe are new, and matching them all cost more than the reading. */
export function traitsOf(word: string, language: string): Traits {
  const lower = word.toLowerCase();
  const isForeign = language !== 'en';
  const traits = {
    adds: addingVerbForms.has(lower) || (isForeign && foreignAdding.test(lower)),
    addsWith: addingWith.get(lower) ?? null,
    tells: english.tells.has(lower) || (isForeign && others.tells.test(lower)),
    isNumber: english.isNumber.has(lower) || (isForeign && others.isNumber.test(lower)),
    advises: english.advises.has(lower) || (isForeign && others.advises.test(lower)),
    excepts: english.excepts.has(lower) || (isForeign && others.excepts.test(lower)),
    isMany: english.isMany.has(lower) || (isForeign && others.isMany.test(lower)),
  };
  return { ...traits, isPlain: Object.values(traits).every((one) => one === false || one === null) };
}
