import { timeUnit, timeWords } from './time-units.ts';
import type { TimeUnit } from './time-units.ts';
import { beginnings, beginsQuantity, rangeWords } from './time-numbers.ts';
import { halfAfter, readQuantity, unitAfter } from './time-quantity.ts';
import type { Quantity } from './time-quantity.ts';
import { timeTokens } from './time-tokens.ts';
import type { TimeToken } from './time-tokens.ts';

/** A time in a text, before anybody asks whether it is a wait. `unit` is the seconds of its (last) unit. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly unit: number;
  readonly soft: boolean;
}

type Tokens = readonly TimeToken[];
interface Placed {
  readonly time: FoundTime;
  readonly next: number;
}

/** Times in languages that put words between spaces, in the order of the text, units apart: "1 hour", "30 minutes". */
export function spacedTimes(text: string, bareMinutes: boolean): readonly FoundTime[] {
  const tokens = timeTokens(text);
  const found: FoundTime[] = [];
  for (let at = 0; at < tokens.length;) {
    const afterHours = bareMinutes || (found.at(-1)?.unit === 3600 && tokens[at]!.start - found.at(-1)!.end < 3);
    const inWord = isInWord(tokens, at) && found.at(-1)?.end !== tokens[at]!.start;
    const placed = timeAt(tokens, at, { afterHours, inWord, text });
    if (placed) found.push(placed.time);
    at = placed ? placed.next : at + 1;
  }
  return found;
}

const timeBeginnings: ReadonlySet<string> = new Set([...beginnings, ...timeWords]);
const beginsTime = (word: string): boolean => timeBeginnings.has(word);
const scandinavian = /[æøå]|\b(?:og|eller|ovnen)\b/i;

const minuteMarks = new Set(["'", '’', '′']);
const minute: TimeUnit = { seconds: 60, only: 'digits' };
/** "A 9' round pan", "10' x 2": somebody's inches. */
const sizes = new Set('x by round square pan tin wide thick long tall deep cake'.split(' '));

/** The mark of "bake 20'": straight behind the digits, with no letter behind it ("5 d’ail"). */
function minuteMark(tokens: Tokens, place: number): TimeUnit | undefined {
  const mark = tokens[place];
  const number = tokens[place - 1];
  const next = tokens[place + 1];
  if (mark === undefined || !minuteMarks.has(mark.text) || number?.kind !== 'number' || number.end !== mark.start)
    return undefined;
  const before = tokens[place - 2]?.text ?? '';
  if (number.value < 2 || sizes.has(before) || minuteMarks.has(before)) return undefined;
  if (next !== undefined && (sizes.has(next.text) || minuteMarks.has(next.text))) return undefined;
  return next?.kind === 'word' && next.start === mark.end ? undefined : minute;
}

/** The 7 of "youtu.be/XuiKYWb7s5o" */
const isInWord = (tokens: Tokens, at: number): boolean =>
  at > 0 && tokens[at - 1]!.kind === 'word' && tokens[at - 1]!.end === tokens[at]!.start;

interface Around {
  readonly afterHours: boolean;
  readonly inWord: boolean;
  readonly text: string;
}

/** "Rest 20m": straight behind its number, "m" is minutes; "2 m" may be string. */
interface Attached {
  readonly attached: boolean;
}

function timeAt(tokens: Tokens, at: number, around: Around): Placed | null {
  const first = tokens[at]!;
  // Nearly every word of a step: one look instead of two.
  if (first.kind === 'mark' || (first.kind === 'word' && !beginsTime(first.text))) return null;
  const alone = first.kind === 'word' ? timeUnit(first.text) : undefined;
  if (alone?.alone || (alone && !alone.only && halfAfter(tokens, at + 1)))
    return timeOf(tokens, at, at, lone(at), alone);
  const quantity = first.kind === 'number' || beginsQuantity(first.text) ? readQuantity(tokens, at) : null;
  if (quantity === null) return null;
  const unitPlace = unitAfter(tokens, quantity.next);
  const token = tokens[unitPlace];
  const unit = token?.kind === 'word' ? timeUnit(token.text) : minuteMark(tokens, unitPlace);
  if (
    !token ||
    !unit ||
    !fits(unit, quantity, { ...around, attached: token.start === tokens[unitPlace - 1]!.end }) ||
    isOther(tokens, unitPlace, quantity)
  )
    return null;
  if (unit.only !== undefined && around.inWord) return null;
  const placed = timeOf(tokens, at, unitPlace, quantity, unit);
  // "a second or two of oil": how much, not how long.
  return quantity.article && seconds.has(token.text) && tokens[placed.next]?.text === 'of' ? null : placed;
}

const lone = (at: number): Quantity => ({ min: 1, max: 1, soft: false, article: false, digits: false, next: at });

function fits(unit: TimeUnit, quantity: Quantity, { afterHours, attached, text }: Around & Attached): boolean {
  if (unit.only === 'digits') return quantity.digits;
  if (unit.only === 'after hours') return quantity.digits && (afterHours || attached);
  return unit.only !== 'scandinavian' || scandinavian.test(text.slice(0, 2000));
}

const seconds = new Set(['second', 'seconde', 'segundo', 'secondo', 'sekund']);
const goesOn = new Set('or to on per until and then in with while before after so if at each ou o oder'.split(' '));

/** "a second sheet", "un secondo impasto", "a minute amount": words that only look like a time. */
function isOther(tokens: Tokens, unitPlace: number, quantity: Quantity): boolean {
  const unit = tokens[unitPlace]!.text;
  const after = tokens[unitPlace + 1];
  if (!quantity.article) return false;
  if (unit === 'minute') return after?.kind === 'word' && /^(?:amount|quantit|steak)/.test(after.text);
  if (!seconds.has(unit)) return false;
  return after !== undefined && (after.kind === 'word' ? !goesOn.has(after.text) : after.text === ',');
}

function timeOf(tokens: Tokens, at: number, unitPlace: number, quantity: Quantity, unit: TimeUnit): Placed {
  const time: FoundTime = {
    start: tokens[at]!.start,
    end: tokens[unitPlace]!.end,
    min: quantity.min * unit.seconds,
    max: quantity.max * unit.seconds,
    unit: unit.seconds,
    soft: quantity.soft,
  };
  const next = unitPlace + 1;
  const half = halfAfter(tokens, next);
  if (half)
    return {
      time: {
        ...time,
        end: tokens[half.next - 1]!.end,
        min: time.min + half.value * unit.seconds,
        max: time.max + half.value * unit.seconds,
      },
      next: half.next,
    };
  return orTwo(tokens, next, time, quantity) ?? minutesAfter(tokens, next, time) ?? { time, next };
}

/** "a minute or two", "1 Stunde oder zwei". */
function orTwo(tokens: Tokens, at: number, time: FoundTime, quantity: Quantity): Placed | null {
  if (quantity.max !== 1 || quantity.soft || !rangeWords.has(tokens[at]?.text ?? '')) return null;
  const more = readQuantity(tokens, at + 1);
  const after = more && tokens[more.next];
  if (!more || more.min <= 1 || more.soft) return null;
  // "een minuut of 10" is about ten.
  if (tokens[at]?.text === 'of' && !(after?.kind === 'word' && timeUnit(after.text)))
    return {
      time: { ...time, end: tokens[more.next - 1]!.end, min: more.min * time.unit, max: more.max * time.unit },
      next: more.next,
    };
  // "1 minute or 2 minutes" is joined later, "an hour or 2 cups" never.
  if (after?.kind === 'word' && (more.digits || timeUnit(after.text))) return null;
  return { time: { ...time, end: tokens[more.next - 1]!.end, max: more.max * time.unit }, next: more.next };
}

const measures = new Set('g kg mg ml cl dl l c f oz lb cm mm m min mn mins minutes minute % ° º ˚ / x ×'.split(' '));

/** "1h15", "1 heure 30 au four": two digits after hours are minutes where nothing else claims them. */
function minutesAfter(tokens: Tokens, at: number, time: FoundTime): Placed | null {
  const token = tokens[at];
  if (time.unit !== 3600 || token?.kind !== 'number' || token.start - time.end > 1) return null;
  if (!/^[0-5]\d$/.test(token.text)) return null;
  const after = tokens[at + 1];
  if (after && (measures.has(after.text) || timeUnit(after.text))) return null;
  const more = Number(token.text) * 60;
  return { time: { ...time, end: token.end, min: time.min + more, max: time.max + more }, next: at + 1 };
}
