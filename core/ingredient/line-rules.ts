import type { Amount } from './ingredient.ts';
import { ofWords, optionalWords, tasteWords } from './amount-words.ts';
import { plainAmountAt } from './amount.ts';
import { frontAmounts } from './line-amounts.ts';
import type { Front } from './line-amounts.ts';
import type { LineReading } from './line.ts';
import { doneWords, leadNotes, purposeWords, sizeWords } from './line-words.ts';
import { unitAt } from './units.ts';
import { trailingAmount } from './trailing-amount.ts';

const taste = new RegExp(tasteWords, 'iu');
const of = new RegExp(`^(?:${ofWords})`, 'iu');
const leadNote = new RegExp(`^(?:${leadNotes})[\\s:：,]\\s*`, 'iu');
const size = new RegExp(`^(?:${sizeWords})(?=\\s)`, 'iu');
const doneBefore = new RegExp(`^(?:${doneWords})(?=\\s)`, 'iu');
const doneAfter = new RegExp(`(?<=\\s)(?:${doneWords})(?:\\s\\p{L}{1,12}){0,3}$`, 'iu');
const purpose = new RegExp(`(?<=\\s)(?:${purposeWords}).{0,60}$`, 'iu');
const vagueUnits = new Set(['pinch', 'dash', 'handful', 'drop', 'bunch', 'sprig']);
const juiceOf =
  /^\p{L}+(?:\s\p{L}+){0,2}\s(?:von|vom|av|van|de|di|do|da|af)\s(?=[\d½¼¾]|(?:een|eine[rn]?|une?|um|uma|una|un|half|en|ett|1\/2)\s)|^\p{L}+ d['’](?=[\d½¼¾])/u;
const comma = /\s*(?:[,，;；、](?=\s|\p{Script=Han})|\s[-–—]\s|[:：](?=\s))\s*/u;
const brackets = /\s{0,2}[(（]([^()（）]*)[)）]?/gu;
/** Stands where an amount or a bracket was cut out, so that offsets stay. */
const cut = '\u0000';

/** Reads a line by grammar and rules, for the languages that the tagger has not learned. What is not understood is still in the name. */
export function readByRules(text: string, atStart: Front, lead: number): LineReading {
  const noted = leadNote.exec(text.slice(lead, lead + 30));
  const start = noted ? frontAmounts(text, lead + noted[0].length) : atStart;
  const front =
    start.amounts.length === 0 ? (unitAlone(text, start.end) ?? amountInside(text, start.end) ?? start) : start;
  const source = front.amounts.length > 0 ? text.slice(start.end, front.amounts[0]!.start).trim() : '';
  const read = restOf(text.slice(front.end), front.end, front.amounts.length === 0);
  const notes = noted ? [noted[0].replace(/[\s:：,]+$/u, ''), ...read.notes] : read.notes;
  return {
    amounts: [...front.amounts, ...read.amounts],
    size: read.size,
    name: read.name,
    preparation: [...(start === front ? [] : [source]), ...read.preparations].filter(Boolean).join(', '),
    note: notes.join('; '),
    optional: optionalWords.test(text),
    sure: true,
  };
}

/** "Nypa salt": a unit without a number. */
function unitAlone(text: string, at: number): Front | null {
  const unit = unitAt(text.slice(at, at + 30));
  if (!unit || !vagueUnits.has(unit.unit.id) || !/^\s/.test(text.slice(at + unit.length))) return null;
  const end = at + unit.length;
  const after = of.exec(text.slice(end, end + 12).trimStart());
  const amount = { quantity: null, unit: unit.unit.id, unitText: text.slice(at, end), start: at, end, isSize: false };
  return { amounts: [amount], end: after ? text.indexOf(after[0], end) + after[0].length : end };
}

/** "Saft von 1/2 Zitrone": the amount is of what the juice comes from. */
function amountInside(text: string, at: number): Front | null {
  const found = juiceOf.exec(text.slice(at, at + 60));
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
    bare = bare.slice(0, trailing.from) + cut.repeat(trailing.to - trailing.from) + bare.slice(trailing.to);
  }
  bare = bare.replace(taste, (whole) => {
    notes.push(whole.replace(/^[,\s]+/, ''));
    return cut.repeat(whole.length);
  });
  const split = comma.exec(bare.replace(/^[\s\u0000]*[-–:：,]/u, (mark) => ' '.repeat(mark.length)));
  const before = clean(split ? bare.slice(0, split.index) : bare).replace(of, '');
  const after = split ? clean(bare.slice(split.index + split[0].length)) : '';
  const words = nameOf(before === '' ? after : before);
  const preparations = [...words.preparations, ...(before === '' || after === '' ? [] : [after])];
  return {
    amounts: [...amounts, ...inBrackets],
    notes: [...words.notes, ...notes],
    preparations,
    size: words.size,
    name: words.name,
  };
}

/** A name without its size, without what is done to it and what it is for; never nothing. */
function nameOf(words: string): Pick<Rest, 'name' | 'size' | 'preparations' | 'notes'> {
  const preparations: string[] = [];
  const notes: string[] = [];
  let name = words;
  const take = (pattern: RegExp, into: string[] | null): string => {
    const found = pattern.exec(name);
    if (!found) return '';
    const left = clean(name.slice(0, found.index) + name.slice(found.index + found[0].length)).replace(of, '');
    if (left === '') return '';
    name = left;
    into?.push(found[0].trim());
    return found[0].trim();
  };
  const big = take(size, null);
  take(purpose, notes);
  take(doneBefore, preparations);
  take(doneAfter, preparations);
  return { name, size: big, preparations, notes };
}

const clean = (part: string): string =>
  part.replace(/[\u0000\s]+/g, ' ').replace(/^[\s,，:：;.–—-]+|[\s,，:：;–—-]+$/g, '');

/** The amount that a bracket holds and nothing else: "(about 400 g)", "(2)". */
function wholeAmount(inside: string, start: number): Amount | null {
  const lead = /^\s*/.exec(inside)![0].length;
  const found = plainAmountAt(inside, lead);
  if (!found || found.isWord || !/^\s*(?:程度|左右)?\s*$/.test(inside.slice(found.end))) return null;
  return { ...found.amount, start: start + found.amount.start, end: start + found.amount.end };
}
