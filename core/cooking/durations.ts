import type { DurationMention } from '#core/recipe/recipe.ts';
import { numberPattern, parseRational, toNumber } from '#core/ingredient/rational.ts';
import { namedNumber, notAfter, notBefore, numberNames, storage, timeUnits } from './duration-words.ts';
import { clauseStart } from '#core/text/clause.ts';
import { timerLabel } from './timer-label.ts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const names = numberNames.map(escape);
const latinNumbers = names.filter((name) => !/\p{Script=Han}/u.test(name)).join('|');
const hanNumbers = names.filter((name) => /\p{Script=Han}/u.test(name)).join('|');
const number = `(?:${numberPattern}|(?<![\\p{L}\\p{N}])(?:${latinNumbers})(?![\\p{L}\\p{N}])|(?<=['’-])(?=h)|(?:${hanNumbers}))`;
const unit = timeUnits.map(([, list]) => `(${list})`).join('|');
const to =
  '\\s{0,2}(?:-{1,2}|–|—|~|～|\\bto\\b|\\bor\\b|-to-|\\bbis\\b|\\boder\\b|\\bà\\b|\\bou\\b|\\ba\\b|\\bo\\b|\\btot\\b|\\btill\\b|至|到|或)\\s{0,2}';
const filler = '(?:\\s(?:more|additional|extra|further|full|whole|good|solid|bis zu|weitere|autres?|más|altri))?';

const amount = new RegExp(
  `(${number})(?:${to}(${number}))?${filler}(?:\\s{0,2}-?\\s{0,2}|(?<=['’]))(?:${unit})(?![\\p{Script=Latin}\\p{M}])`,
  'giu',
);
const link = /^(?:\s{0,2}(?:,\s?(?:and\s)?|and|plus|und|et|y|e|又)?\s{0,2})$/iu;
const rangeLink = new RegExp(`^${to}$`, 'iu');
const half = /^\s+(?:and (?:a|one) half|et demie?|y media|e mezz[ao]|und eine halbe)\b|^半/iu;
const orTwo = /^\s+or (two|so|three)\b/iu;
const hourMinutes = /^([0-5]?\d)(?![\d\p{L}]|\s*%)/u;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly unit: number;
}

/** Seconds of the units; "everything" keeps storage times and the like, for reading a stated time. */
export interface DurationOptions {
  readonly everything?: boolean;
}

/** Where a unit of time may stand. Looking for numbers only in front of these keeps long prose cheap. */
const unitHint =
  /day|dag|dygn|tag|jour|d[ií]a|giorn|hour|hr|stund|std|heure|hora|or[ae]|uur|tim|min|mn|sec|sek|seg|time|\d\s?[hs]|[天时時钟鐘分秒]/gi;
const reach = 60;
/** A text with more waits than this is no step; naming a timer for each would cost seconds. */
const most = 200;

/**
 * The waits in a text, each with a name for its timer. "Every 5 minutes", "2 to 3 times" and "up to 3 days ahead" are none;
 * neither are "overnight" and "a few minutes", which say no time to set.
 */
export function readDurations(text: string, options: DurationOptions = {}): readonly DurationMention[] {
  return joined(matches(text), text)
    .slice(0, most)
    .filter((found) => options.everything === true || isWait(text, found))
    .map(({ start, end, min, max }) => ({
      start,
      end,
      minSeconds: Math.round(min),
      maxSeconds: Math.round(max),
      soft: false,
      handsOff: false,
      label: options.everything ? '' : timerLabel(text, start, end),
    }));
}

/** Stretches of the text, from one white space to another, that may hold a time. */
function stretches(text: string): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  for (const { index } of text.matchAll(unitHint)) {
    const last = found.at(-1);
    if (last && index - reach <= last[1]) last[1] = Math.min(text.length, index + 20);
    else found.push([clauseStart(text, Math.max(0, index - reach), ' \n', 40), Math.min(text.length, index + 20)]);
  }
  return found;
}

const matches = (text: string): readonly Found[] =>
  stretches(text).flatMap(([start, end]) => matchesIn(text, start, end));

function matchesIn(text: string, from: number, to: number): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.slice(from, to).matchAll(amount)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const index = unitOf(match);
    const low = valueOf(match[1]!);
    const seconds = timeUnits[index]?.[0];
    if (low === null || seconds === undefined || isOther(match, index, text.slice(end))) continue;
    const high = match[2] === undefined ? low : (valueOf(match[2]) ?? low);
    found.push(extended({ start, end, min: low * seconds, max: Math.max(low, high) * seconds, unit: index }, text));
  }
  return found;
}

/** The groups after the two numbers are one for each unit. */
function unitOf(match: RegExpMatchArray): number {
  let index = 0;
  while (index < timeUnits.length && match[index + 3] === undefined) index += 1;
  return index;
}

/** "a second sheet", "one second pan", "5 h of the…": words that only look like a time. */
function isOther(match: RegExpMatchArray, unitIndex: number, after: string): boolean {
  if (unitIndex !== 3 || /\d/.test(match[1]!)) return false;
  return /^(?:a|one|another)$/i.test(match[1]!) && /second$/i.test(match[0]) && /^\s+\p{L}/u.test(after.slice(0, 10));
}

const valueOf = (written: string): number | null => {
  if (written === '') return 1;
  const rational = parseRational(written);
  return rational ? toNumber(rational) : namedNumber(written.replace(/\s+/g, ' '));
};

/** "an hour and a half", "a minute or two", "1h15". */
function extended(found: Found, text: string): Found {
  const after = text.slice(found.end, found.end + 24);
  const seconds = timeUnits[found.unit]![0];
  const more = half.exec(after);
  if (more)
    return { ...found, end: found.end + more[0].length, min: found.min + seconds / 2, max: found.max + seconds / 2 };
  const or = orTwo.exec(after);
  if (or && found.max <= seconds)
    return {
      ...found,
      end: found.end + or[0].length,
      max: or[1] === 'two' ? 2 * seconds : or[1] === 'three' ? 3 * seconds : found.max,
    };
  const minutes = found.unit === 1 && /h$/i.test(text.slice(found.start, found.end)) ? hourMinutes.exec(after) : null;
  if (minutes)
    return {
      ...found,
      end: found.end + minutes[0].length,
      min: found.min + Number(minutes[1]) * 60,
      max: found.max + Number(minutes[1]) * 60,
    };
  return found;
}

/** "1 hour and 30 minutes" is one time; "45 minutes to 1 hour" one range. */
function joined(parts: readonly Found[], text: string): readonly Found[] {
  const whole: Found[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const between = last ? text.slice(last.end, part.start) : null;
    if (last && between !== null && part.unit > last.unit && link.test(between)) {
      whole[whole.length - 1] = {
        ...last,
        end: part.end,
        min: last.min + part.min,
        max: last.max + part.max,
        unit: part.unit,
      };
    } else if (last && between !== null && between !== '' && rangeLink.test(between) && part.max >= last.min) {
      whole[whole.length - 1] = { ...last, end: part.end, max: part.max, unit: part.unit };
    } else whole.push(part);
  }
  return whole;
}

function isWait(text: string, found: Found): boolean {
  const before = text.slice(Math.max(0, found.start - 40), found.start);
  const after = text.slice(found.end, found.end + 40);
  if (notBefore.test(before) || notAfter.test(after)) return false;
  // "Keeps for up to 3 days": nobody stands and waits for that.
  return !(found.unit === 0 && storage.test(sentenceAround(text, found)));
}

const sentenceAround = (text: string, found: Found): string =>
  text.slice(clauseStart(text, found.start, '.!?\n'), found.end) +
  (/^[^.!?\n]*/.exec(text.slice(found.end, found.end + 160))?.[0] ?? '');
