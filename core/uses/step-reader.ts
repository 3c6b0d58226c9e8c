import type { Ingredient } from '#core/ingredient/ingredient.ts';
import { remembered } from '#core/text/remember.ts';
import { finderFor, readStepWords } from './mentions.ts';
import type { StepReading } from './mentions.ts';
import { madeHeads, withLone } from './use-lone.ts';
import { namesOf, soughtFor } from './use-names.ts';
import type { Named } from './use-names.ts';

/** All that the reading of a step depends on besides its text. */
interface List {
  readonly language: string;
  readonly names: readonly (readonly Named[])[];
  readonly made: ReadonlySet<string>;
}

let last: (List & { readonly read: (text: string) => StepReading }) | null = null;

/**
 * What reads a step's words: where they name something of the list. `ingredients` stand each at its own index; `texts` are
 * those of all steps, `sections` all names of sections. While somebody types in a step, the list stays as it was: the
 * reader is then the one of the last time, and the other steps are known to it.
 */
export function stepReader(
  ingredients: readonly Ingredient[],
  language: string,
  texts: readonly string[],
  sections: readonly (string | null)[],
): (text: string) => StepReading {
  const names = namesOf(ingredients, language);
  const list: List = { language, names, made: madeHeads(names, texts, sections) };
  if (last !== null && isSame(last, list)) return last.read;
  const finder = finderFor(withLone(soughtFor(ingredients, names), list.made), language);
  const read = remembered((text) => readStepWords(text, finder), 500);
  last = { ...list, read };
  return read;
}

const isSame = (one: List, other: List): boolean =>
  one.language === other.language &&
  one.names.length === other.names.length &&
  one.names.every((names, at) => names === other.names[at]) &&
  one.made.size === other.made.size &&
  [...one.made].every((head) => other.made.has(head));
