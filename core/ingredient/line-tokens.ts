import type { Amount } from './ingredient.ts';
import { frontAmounts, laterAmounts } from './line-amounts.ts';
import type { Front } from './line-amounts.ts';
import { tokensOf } from './tagger-tokens.ts';
import type { Tokens } from './tagger-tokens.ts';

/** A line cut into words and amounts, before anything is said of the words. */
export interface LineTokens {
  readonly front: Front;
  /** Amounts behind the front ones. */
  readonly later: readonly Amount[];
  readonly tokens: Tokens;
}

/** Reads the amounts of a line by grammar from a place on, and cuts the rest into words. */
export function lineTokens(text: string, from: number): LineTokens {
  const front = frontAmounts(text, from);
  const later = laterAmounts(text, front.end);
  const tokens = tokensOf(text, [...front.amounts, ...later], front.end);
  return { front, later, tokens };
}
