import type { Amount } from './ingredient.ts';
import { ofWords, optionalWords, tasteWords, unitModifiers, unitModifiersAfter } from './amount-words.ts';
import { plainAmountAt } from './amount.ts';
import { frontAmounts } from './line-amounts.ts';
import type { Front } from './line-amounts.ts';
import type { LineReading } from './line.ts';
import {
  cutWords,
  doneWords,
  howDone,
  leadNotes,
  partWords,
  purposeWords,
  sizeWords,
  sizeWordsAfter,
  wholeNames,
} from './line-words.ts';
import { numberWordPattern } from './number-words.ts';
import { isModified, unitAt } from './units.ts';
import { trailingAmount } from './trailing-amount.ts';

const taste = new RegExp(tasteWords, 'iu');
const of = new RegExp(`^(?:${ofWords})`, 'iu');
const leadNote = new RegExp(`^(?:${leadNotes})[\\s:：,]\\s*`, 'iu');
const size = new RegExp(`^(?:${sizeWords})(?=\\s)`, 'iu');
const sizeAfter = new RegExp(`(?<=\\s)(?:${sizeWordsAfter})$`, 'iu');
const doneBefore = new RegExp(`^(?:${doneWords})(?=\\s)`, 'iu');
const doneAfter = new RegExp(`(?<=\\s)(?:(?:${doneWords})(?:\\s(?:${howDone}))?|${cutWords})$`, 'iu');
const whole = new RegExp(`^${wholeNames}(?=\\s|$)`, 'iu');
const purpose = new RegExp(`(?<=\\s)(?:${purposeWords}).{0,60}$`, 'iu');
/** "Pfeffer und Muskat": names, one or two words each. */
const namesOnly =
  /^\p{L}+(?: \p{L}+)?(?:(?:,| und| oder| et| ou| y| o| e| en| of| och| eller| and| or|\/) \p{L}+(?: \p{L}+)?){0,6}$/iu;
/** By its ending, where the lists of words don't know it: "Kisses, unwrapped". */
const participle = '\\p{L}{2,14}(?:ed|[ai]d[oa]s?|[aiu]t[oaei]|ée?s?)(?!\\p{L})|ge\\p{L}{3,12}t(?!\\p{L})';
const isDone = new RegExp(`(?<!\\p{L})(?:${doneWords}|${cutWords}|${purposeWords}|${participle})`, 'iu');
const optionalTail =
  /(?:,\s*|\s)(?:opcional(?:es)?|facultati(?:f|ve)s?|optionnel(?:le)?s?|facoltativ[oaie]|optioneel|valfri(?:tt)?|optional|可选|可選)\s*$/iu;
const notFirst =
  /^(?:a|in|en|em|i|im|à|au|aux|al|y|e|et|und|o|ou|con|com|mit|med|met|per|para|pour|für|ohne|sin|sem)\s/iu;
const joinsNothing = /\s(?:y|e|et|und|en|och|and)$/u;
const vagueUnits = new Set(['pinch', 'dash', 'handful', 'drop', 'bunch', 'sprig', 'knob']);
/** "Molho de soja" is a sauce and "rama" a kind of cinnamon, as long as nobody counts them. */
const alsoNames = /^(?:molhos?|fio|giro|tour|filet|rama|ramo|saque|shot|brin|bos|bund|tak|presa)$/iu;
const article = `(?:le |la |il |lo |el |o |a |der |die |das |den |de |het |l['’])?`;
const ofFruit = `(?:\\s(?:von|vom|av|van|de|di|do|da|af|från|aus|uit|from|of)\\s|\\sd['’]|\\s)`;
const juiceOf = new RegExp(
  `^${article}(?:\\p{L}{2,14}\\s){0,2}?(?:${partWords})(?:\\s(?:und|et|y|e|en|och|ed)\\s\\p{L}{2,14}|\\s(?!een|eine|um|una|une)\\p{L}{3,14})?(?:\\s(?:de|da|di) (?:la |el |o |a )?(?:${partWords}))?${ofFruit}(?=[\\d½¼¾]|${numberWordPattern})`,
  'iu',
);
const amountOf = /^\p{L}+(?:\s\p{L}+){0,2}\s(?:von|vom|av|van|de|di|do|da|af)\s(?=[\d½¼¾])|^\p{L}+ d['’](?=[\d½¼¾])/u;
const comma = /\s*(?:[,，;；、](?=\s|\p{Script=Han})|\s[-–—]\s|[:：](?=\s))\s*/u;
const brackets = /\s{0,2}[(（]([^()（）]*)[)）]?/gu;
/** Stands where an amount or a bracket was cut out, so that offsets stay. */
const cut = '\u0000';

/** Reads a line by grammar and rules, for the languages that the tagger has not learned. What is not understood is still in the name. */
export function readByRules(text: string, atStart: Front, lead: number): LineReading {
  const noted = leadNote.exec(text.slice(lead, lead + 30));
  const start = noted ? frontAmounts(text, lead + noted[0].length) : atStart;
  const front =
    start.amounts.length === 0 ? (amountInside(text, start.end) ?? unitAlone(text, start.end) ?? start) : start;
  const source = front.amounts.length > 0 ? text.slice(start.end, front.amounts[0]!.start).trim() : '';
  const read = restOf(text.slice(front.end), front.end, front.amounts.length === 0);
  const notes = noted ? [noted[0].replace(/[\s:：,]+$/u, ''), ...read.notes] : read.notes;
  return {
    amounts: [...front.amounts, ...read.amounts],
    size: [fullness(front.amounts[0]), read.size].filter(Boolean).join(' '),
    name: read.name,
    preparation: [...(start === front ? [] : [source]), ...read.preparations].filter(Boolean).join(', '),
    note: notes.join('; '),
    optional: optionalWords.test(text),
    sure: true,
  };
}

const modifier = new RegExp(`^(?:${unitModifiers})(?=\\s|\\p{Script=Han})|(?<=\\s)(?:${unitModifiersAfter})$`, 'iu');

/** The "gestr." of "2 gestr. TL", which the amount's unit holds. */
const fullness = (first: Amount | undefined): string =>
  first !== undefined && isModified(first.unitText) ? (modifier.exec(first.unitText)?.[0] ?? '') : '';

/** "Nypa salt": a unit without a number. */
function unitAlone(text: string, at: number): Front | null {
  const unit = unitAt(text.slice(at, at + 30));
  if (!unit || !vagueUnits.has(unit.unit.id) || !/^\s\p{L}/u.test(text.slice(at + unit.length))) return null;
  const end = at + unit.length;
  if (alsoNames.test(text.slice(at, end)) || trailingAmount(text.slice(end), end)) return null;
  const after = of.exec(text.slice(end, end + 12).trimStart());
  const amount = { quantity: null, unit: unit.unit.id, unitText: text.slice(at, end), start: at, end, isSize: false };
  return { amounts: [amount], end: after ? text.indexOf(after[0], end) + after[0].length : end };
}

/** "Saft von 1/2 Zitrone": the amount is of what the juice comes from. */
function amountInside(text: string, at: number): Front | null {
  const start = text.slice(at, at + 60);
  const found = juiceOf.exec(start) ?? amountOf.exec(start);
  const amount = found && plainAmountAt(text, at + found[0].length);
  if (!amount || !/^\s+\p{L}/u.test(text.slice(amount.end, amount.end + 3))) return null;
  return { amounts: [amount.amount], end: amount.end };
}

interface Rest {
  readonly amounts: readonly Amount[];
  readonly notes: readonly string[];
  readonly preparations: readonly string[];
  readonly size: string;
  readonly name: string;
}

function restOf(rest: string, offset: number, lookForAmount: boolean): Rest {
  const amounts: Amount[] = [];
  const notes: string[] = [];
  const inBrackets: Amount[] = [];
  const sizes: string[] = [];
  let bare = rest.replace(brackets, (whole, inside: string, at: number) => {
    // "8 pincée(s)", "äggvita(or)": the bracket is an ending.
    if (inside.length <= 2 && /^[(（]/.test(whole) && /\p{Script=Latin}{1,2}/u.test(inside)) return whole;
    const alternative = wholeAmount(inside, offset + at + whole.indexOf(inside));
    if (alternative) inBrackets.push({ ...alternative, isSize: !lookForAmount && alternative.unit === null });
    else if (inside.trim() !== '') notes.push(inside.trim());
    return cut.repeat(whole.length);
  });
  const trailing = lookForAmount ? trailingAmount(bare, offset) : null;
  if (trailing) {
    amounts.push(trailing.amount);
    sizes.push(trailing.size);
    bare = bare.slice(0, trailing.from) + cut.repeat(trailing.to - trailing.from) + bare.slice(trailing.to);
  }
  bare = bare.replace(taste, (whole) => {
    notes.push(whole.replace(/^[,\s]+/, ''));
    return cut.repeat(whole.length);
  });
  bare = bare.replace(optionalTail, (whole) => cut.repeat(whole.length));
  const { before, after } = atComma(bare, lookForAmount && amounts.length + inBrackets.length === 0);
  const words = nameOf(before === '' ? after : before);
  const preparations = [...words.preparations, ...(before === '' || after === '' ? [] : [after])];
  return {
    amounts: [...amounts, ...inBrackets],
    notes: [...words.notes, ...notes],
    preparations,
    size: [...sizes, words.size].filter(Boolean).join(' '),
    name: words.name,
  };
}

/** The name, and what a comma parts from it. "Salz, Pfeffer und Muskat" without an amount are all names. */
function atComma(bare: string, isBare: boolean): { readonly before: string; readonly after: string } {
  const split = comma.exec(bare.replace(/^[\s\u0000]*[-–:：,]/u, (mark) => ' '.repeat(mark.length)));
  const all = clean(bare).replace(of, '');
  if (!split) return { before: all, after: '' };
  const after = clean(bare.slice(split.index + split[0].length));
  if (isBare && !bare.includes(cut) && namesOnly.test(after) && !isDone.test(after)) return { before: all, after: '' };
  return { before: clean(bare.slice(0, split.index)).replace(of, ''), after };
}

/** "Sucre + 1 sachet de sucre vanillé", "Mehl + etwas für die Form": what comes on top is no part of the name. */
const besides = /(?<=\p{L}\S*)\s\+\s.+$/u;

/** A name without its size, without what is done to it and what it is for; never nothing. */
function nameOf(words: string): Pick<Rest, 'name' | 'size' | 'preparations' | 'notes'> {
  const preparations: string[] = [];
  const notes: string[] = [];
  const sizes: string[] = [];
  let name = words;
  const take = (pattern: RegExp, into: string[]): boolean => {
    const found = whole.test(name) ? null : pattern.exec(name);
    if (!found) return false;
    const left = clean(name.slice(0, found.index) + name.slice(found.index + found[0].length)).replace(of, '');
    // "Pelati a pezzetti": what would be left is no name.
    if (left === '' || (found.index === 0 && notFirst.test(left))) return false;
    name = left.replace(joinsNothing, '');
    into.push(found[0].trim());
    return true;
  };
  take(besides, notes);
  take(purpose, notes);
  // "Zanahorias peladas y cortadas", "cebola média picada": one thing stands behind another, at most four.
  for (let turn = 0; turn < 4; turn += 1) {
    const taken = [
      take(size, sizes),
      take(doneBefore, preparations),
      take(doneAfter, preparations),
      take(sizeAfter, sizes),
    ];
    if (!taken.includes(true)) break;
  }
  return { name, size: sizes.join(' '), preparations, notes };
}

const clean = (part: string): string =>
  part
    .replace(/[\u0000\s]+/g, ' ')
    .replace(/^[\s,，:：;.–—-]+|[\s,，:：;。…·–—-]+$/g, '')
    .replace(/(?<=\p{L}{3})\.$/u, '');

/** The amount that a bracket holds and nothing else: "(about 400 g)", "(2)". */
function wholeAmount(inside: string, start: number): Amount | null {
  const lead = /^\s*/.exec(inside)![0].length;
  const found = plainAmountAt(inside, lead);
  if (!found || found.isWord || !/^\s*(?:程度|左右)?\s*$/.test(inside.slice(found.end))) return null;
  return { ...found.amount, start: start + found.amount.start, end: start + found.amount.end };
}
