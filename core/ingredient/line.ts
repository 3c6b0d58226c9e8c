import type { Amount, Ingredient } from './ingredient.ts';
import { ofWords, optionalWords, tasteWords } from './amount-words.ts';
import { amountsAt, plainAmountAt } from './amount.ts';

/** What one line of an ingredient list says. Offsets of the amounts are into the line. */
export type LineReading = Pick<Ingredient, 'amounts' | 'size' | 'name' | 'preparation' | 'note' | 'optional' | 'sure'>;

const longest = 400;
const taste = new RegExp(tasteWords, 'iu');
const leadOptional = /^\s*(?:optional(?:ly)?|facultatif|opcional|facoltativo|可选)\s*[:：,]\s*/iu;
const of = new RegExp(`^(?:${ofWords})`, 'iu');
const startsWithNumber = /^[\s~(]*[\d½⅓⅔¼¾⅛]/;
const comma = /\s*(?:[,，;；、](?=\s|\p{Script=Han})|\s[-–—]\s|[:：](?=\s))\s*/u;
const brackets = /\s*[(（]([^()（）]*)[)）]?/gu;

/** Reads a line by grammar and rules; never throws. What is not understood is still in the name, and `sure` is false. */
export function readLine(text: string): LineReading {
  if (text.length > longest)
    return {
      amounts: [],
      size: '',
      name: text.slice(0, longest),
      preparation: '',
      note: '',
      optional: false,
      sure: false,
    };
  const lead = leadOptional.exec(text)?.[0].length ?? /^\s*/.exec(text)![0].length;
  const front = frontAmounts(text, lead);
  const rest = text.slice(front.end);
  const parts = restParts(rest, front.end, front.amounts.length === 0);
  const amounts = [...front.amounts, ...parts.amounts];
  const optional = optionalWords.test(text);
  const name = parts.name;
  const sure =
    name !== '' && name.length <= 80 && !(startsWithNumber.test(text) && amounts.length === 0) && !/^\d/.test(name);
  return {
    amounts,
    size: '',
    name: name || text.trim(),
    preparation: parts.preparation,
    note: parts.note,
    optional,
    sure,
  };
}

interface Front {
  readonly amounts: readonly Amount[];
  readonly end: number;
}

function frontAmounts(text: string, at: number): Front {
  // "(2 cups) flour" is an amount in brackets; "(optional) flour" is not.
  const start = /^[(（]\s?/.exec(text.slice(at))?.[0].length ?? 0;
  const found = amountsAt(text, at + start);
  if (!found) return { amounts: [], end: at };
  const next = text.slice(found.end);
  if (start > 0) {
    const close = /^\s?[)）]\s*/.exec(next);
    return close ? { amounts: found.amounts, end: found.end + close[0].length } : { amounts: [], end: at };
  }
  // "a" and "un" alone may begin a name ("a" la crème); "7up" and "5-spice powder" are names.
  if (/^[\p{Script=Latin}]/u.test(next) && found.end > 0 && /[\d]/.test(text[found.end - 1]!))
    return { amounts: [], end: at };
  if (/^-\p{L}/u.test(next)) return { amounts: [], end: at };
  return { amounts: found.amounts, end: found.end };
}

interface Parts {
  readonly amounts: readonly Amount[];
  readonly name: string;
  readonly preparation: string;
  readonly note: string;
}

function restParts(rest: string, offset: number, lookForAmount: boolean): Parts {
  const amounts: Amount[] = [];
  const notes: string[] = [];
  const inBrackets: Amount[] = [];
  let bare = rest.replace(brackets, (whole, inside: string, at: number) => {
    const start = offset + at + whole.indexOf(inside);
    const alternative = wholeAmount(inside, start);
    if (alternative) inBrackets.push({ ...alternative, isSize: !lookForAmount && alternative.unit === null });
    else if (inside.trim() !== '') notes.push(inside.trim());
    return '\u0000'.repeat(whole.length);
  });
  if (lookForAmount) {
    const trailing = trailingAmount(bare, offset);
    if (trailing) {
      amounts.push(trailing.amount);
      bare = bare.slice(0, trailing.from) + '\u0000'.repeat(trailing.to - trailing.from) + bare.slice(trailing.to);
    }
  }
  amounts.push(...inBrackets);
  bare = bare.replace(taste, (whole) => {
    notes.push(whole.replace(/^[,\s]+/, ''));
    return '\u0000'.repeat(whole.length);
  });
  const clean = (part: string): string =>
    part
      .replace(/\u0000+/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,，:;.–—-]+|[\s,，:;–—-]+$/g, '');
  const split = comma.exec(bare);
  const name = clean(split ? bare.slice(0, split.index) : bare).replace(of, '');
  const after = split ? clean(bare.slice(split.index + split[0].length)) : '';
  return name === ''
    ? { amounts, name: after, preparation: '', note: notes.join('; ') }
    : { amounts, name, preparation: after, note: notes.join('; ') };
}

/** The amount that a bracket holds and nothing else: "(about 400 g)", "(2)". */
function wholeAmount(inside: string, start: number): Amount | null {
  const lead = /^\s*/.exec(inside)![0].length;
  const found = plainAmountAt(inside, lead);
  if (!found || found.isWord || inside.slice(found.end).trim() !== '') return null;
  return { ...found.amount, start: start + found.amount.start, end: start + found.amount.end };
}

const trailingPlace =
  /(?:^|[\s,，:：=\u0000\p{Script=Han}-])\s*(?=(?:约|大约|ca\.? |about |~)?\s?(?:[\d½⅓⅔¼¾⅛]|[一二三两四五六半](?=[个只根片瓣块勺匙把包袋颗粒条张])))/gu;
const trailingEnd = /^\s*(?:$|[)）:：,，。;；\u0000/]|或|左右|per |each )/u;

/** "Flour, 300 g", "鸡胸肉 200 克": an amount after the name, where a line has none in front. */
function trailingAmount(
  text: string,
  offset: number,
): { readonly amount: Amount; readonly from: number; readonly to: number } | null {
  let tries = 0;
  for (const place of text.matchAll(trailingPlace)) {
    if (++tries > 8) return null;
    const from = place.index + place[0].length;
    const found = plainAmountAt(text, from);
    if (!found || !trailingEnd.test(text.slice(found.end))) continue;
    return { amount: { ...found.amount, start: offset + from, end: offset + found.end }, from, to: found.end };
  }
  return null;
}
