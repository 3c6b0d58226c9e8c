import type { Ingredient } from './ingredient.ts';
import { isEnglish } from './line-language.ts';
import { readByRules } from './line-rules.ts';
import { readTagged } from './line-tags.ts';
import { lineTokens } from './line-tokens.ts';
import { unitById } from './units.ts';
import type { Weights } from './tagger.ts';
import { weightsFrom } from './weights.ts';
import { weightsText } from './weights-text.ts';

/** What one line of an ingredient list says. Offsets of the amounts are into the line. */
export type LineReading = Pick<Ingredient, 'amounts' | 'size' | 'name' | 'preparation' | 'note' | 'optional' | 'sure'>;

const longest = 400;
/** Before the ingredient: dots and dashes of a list in a list, the stars and rings of a Japanese one, "optional:". */
const lead =
  /^(?:\s|[•·・▪◦‣○●◎☆★◇◆□■△▲▽▼※]|[-–—*](?=\s)|[A-ZＡ-Ｚ][\s\u3000]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「]))*(?:(?:optional(?:ly)?|facultatif|optionnel|opcional|facoltativo|optioneel|valfritt?|可选|可選)\s*[:：,]\s*)?/iu;
const startsWithNumber = /^[\s~(]*[\d½⅓⅔¼¾⅛]/;
const wideAmounts = /[０-９][０-９．／～〜]*\s?[ａ-ｚＡ-Ｚ]{0,3}/gu;

/** "２００ｍｌ" is "200ml", each character in its place; what is wide elsewhere is a name and stays. */
const narrow = (text: string): string =>
  /[０-９]/.test(text)
    ? text.replace(wideAmounts, (wide) =>
        wide.replace(/[！-～]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)),
      )
    : text;

let learned: Weights | null = null;

/** Reads a line by grammar, learned weights and rules; never throws. What is not understood is still in the name, and `sure` is false. */
export function readLine(written: string): LineReading {
  if (written.length > longest) return unread(written.slice(0, longest));
  const text = narrow(written);
  const from = lead.exec(text)?.[0].length ?? 0;
  const line = lineTokens(text, from);
  learned ??= weightsFrom(weightsText);
  const read = isEnglish(text, line, learned) ? readTagged(text, line, learned) : readByRules(text, line.front, from);
  const { name, amounts } = named(read, text);
  const sure =
    name !== '' && name.length <= 80 && !(startsWithNumber.test(text) && amounts.length === 0) && !/^\d/.test(name);
  return { ...read, amounts, name: name || text.trim(), sure };
}

/** "4 Zweige", "2 ears": what is counted is the thing itself where no other name follows. */
function named({ name, amounts }: LineReading, text: string): Pick<LineReading, 'name' | 'amounts'> {
  const [first, ...others] = amounts;
  if (name !== '' || !first?.quantity || unitById(first.unit)?.counting !== true) return { name, amounts };
  const written = text.slice(first.start, first.end);
  const count = written.endsWith(first.unitText) ? written.slice(0, -first.unitText.length).trimEnd() : written;
  const bare = { ...first, unit: null, unitText: '', end: first.start + count.length };
  return { name: first.unitText, amounts: [bare, ...others] };
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
