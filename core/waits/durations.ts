import type { DurationMention } from '#core/recipe/recipe.ts';
import { hanTimes } from './han-times.ts';
import { isWait } from './no-waits.ts';
import { nights } from './soft-times.ts';
import { spacedTimes } from './time-grammar.ts';
import type { FoundTime } from './time-grammar.ts';
import { waitName } from './timer-label.ts';

/** Seconds of the units; "everything" keeps storage times and the like, for reading a stated time. */
export interface DurationOptions {
  readonly everything?: boolean;
}

/** A text with more waits than this is no step; naming a timer for each would cost seconds. */
const most = 200;

/**
 * The waits in a text, each with a name for its timer, in the order of the text. "Every 5 minutes", "2 to 3 times" and
 * "up to 3 days ahead" are none. "Overnight" and "a few minutes" are soft: they say no time to set an alarm for.
 */
export function readDurations(text: string, options: DurationOptions = {}): readonly DurationMention[] {
  const everything = options.everything === true;
  return timesIn(text, everything)
    .slice(0, most)
    .filter((found) => everything || isWait(text, found))
    .map(({ start, end, min, max, soft }) => ({
      start,
      end,
      minSeconds: Math.round(min),
      maxSeconds: Math.round(max),
      soft,
      ...(everything ? { handsOff: false, label: '' } : waitName(text, start, end)),
    }));
}

function timesIn(text: string, bareMinutes: boolean): readonly FoundTime[] {
  const spaced = spacedTimes(text, bareMinutes);
  const others = [...hanTimes(text), ...nights(text)];
  if (others.length === 0) return joined(spaced, text);
  const all = [...spaced, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  return joined(withoutOverlaps(all), text);
}

const withoutOverlaps = (times: readonly FoundTime[]): readonly FoundTime[] => {
  const kept: FoundTime[] = [];
  for (const time of times) if (time.start >= (kept.at(-1)?.end ?? 0)) kept.push(time);
  return kept;
};

const link = /^\.?\s{0,2}(?:,\s?)?(?:(?:and|plus|und|et|y|e|en|och|og|i|и|&)\s|[又零])?\s{0,2}$/iu;
const rangeLink =
  /^\.?\s{0,2},?\s{0,2}(?:[-–—~～〜]{1,2}|(?:and |or )?up to|to|or|till?|bis(?: zu)?|oder|à|jusqu[’']à|ou|u|a|o|até|hasta|fino a|tot|of|till|eller|til|lub|do|или|до|至|到|或者?|から)\s{0,2}(?:even |about |around |up to )?$/iu;
const between = /(?:between|zwischen|entre|tra|fra|tussen|mellan|mellem)\s{0,2}$/iu;
const and = /^\s(?:and|und|et|y|e|en|och|og)\s$/iu;

/** "1 hour and 30 minutes" is one time; then "45 minutes to 1 hour", "30 minutes or up to 1 hour" one range. */
const joined = (parts: readonly FoundTime[], text: string): readonly FoundTime[] =>
  parts.length < 2 ? parts : inOne(inOne(parts, text, asSum), text, asRange);

type Join = (last: FoundTime, part: FoundTime, gap: string, text: string) => FoundTime | null;

function inOne(parts: readonly FoundTime[], text: string, join: Join): readonly FoundTime[] {
  const whole: FoundTime[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const near = last && part.start - last.end <= 24 && !last.soft && !part.soft;
    const together = near ? join(last, part, text.slice(last.end, part.start), text) : null;
    if (together) whole[whole.length - 1] = together;
    else whole.push(part);
  }
  return whole;
}

const asSum: Join = (last, part, gap) =>
  part.unit < last.unit && part.max < last.unit && link.test(gap)
    ? { ...last, end: part.end, min: last.min + part.min, max: last.max + part.max, unit: part.unit }
    : null;

const asRange: Join = (last, part, gap, text) =>
  part.max >= last.max &&
  ((gap !== '' && rangeLink.test(gap)) ||
    (and.test(gap) && between.test(text.slice(Math.max(0, last.start - 12), last.start))))
    ? { ...last, end: part.end, max: part.max, unit: part.unit }
    : null;
