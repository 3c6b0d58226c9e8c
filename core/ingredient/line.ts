import type { Ingredient } from './ingredient.ts';
import { isEnglish } from './line-language.ts';
import { readByRules } from './line-rules.ts';
import { readTagged } from './line-tags.ts';
import { lineTokens } from './line-tokens.ts';
import type { Weights } from './tagger.ts';
import { weightsFrom } from './weights.ts';
import { weightsText } from './weights-text.ts';

/** What one line of an ingredient list says. Offsets of the amounts are into the line. */
export type LineReading = Pick<Ingredient, 'amounts' | 'size' | 'name' | 'preparation' | 'note' | 'optional' | 'sure'>;

const longest = 400;
const leadOptional = /^\s*(?:optional(?:ly)?|facultatif|opcional|facoltativo|可选)\s*[:：,]\s*/iu;
const startsWithNumber = /^[\s~(]*[\d½⅓⅔¼¾⅛]/;

let learned: Weights | null = null;

/** Reads a line by grammar, learned weights and rules; never throws. What is not understood is still in the name, and `sure` is false. */
export function readLine(text: string): LineReading {
  if (text.length > longest) return unread(text.slice(0, longest));
  const lead = leadOptional.exec(text)?.[0].length ?? /^\s*/.exec(text)![0].length;
  const line = lineTokens(text, lead);
  learned ??= weightsFrom(weightsText);
  const read = isEnglish(text, line, learned) ? readTagged(text, line, learned) : readByRules(text, line.front, lead);
  const { name, amounts } = read;
  const sure =
    name !== '' && name.length <= 80 && !(startsWithNumber.test(text) && amounts.length === 0) && !/^\d/.test(name);
  return { ...read, name: name || text.trim(), sure };
}

const unread = (name: string): LineReading => ({
  amounts: [],
  size: '',
  name,
  preparation: '',
  note: '',
  optional: false,
  sure: false,
});
