/** What a cook typed to start a timer. Seconds; the label is '' when there was no other word. */
export interface QuickEntry {
  readonly seconds: number;
  readonly label: string;
}

/** The longest timer: 99 h 59 min 59 s. */
const longest = 359_999;

const unitSeconds: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

/** Hours, minutes, seconds as a clock, "1:30" or "1:20:00"; at an end of the text. */
const clock = /(?:^|\s)(\d{1,3}):([0-5]?\d)(?::([0-5]\d))?(?=\s|$)/u;

/** "90s", "1h20", "1 h 20 min", "12m", "1.5 hours"; a number after hours without a unit is minutes. */
const worded =
  /(?:^|\s)(\d+(?:[.,]\d+)?)\s*(h|hours?|hrs?|m|min(?:ute)?s?|s|sec(?:ond)?s?)\.?(?:\s*(\d+)\s*(m|min(?:ute)?s?|s|sec(?:ond)?s?)?\.?)?(?=\s|$)/iu;

/** A number alone is minutes, as on a kitchen timer. */
const bare = /(?:^|\s)(\d{1,4}(?:[.,]\d+)?)(?=\s|$)/u;

/**
 * Reads `12`, `1:30` (a minute and a half), `90s`, `1h20 rice`, `rice 12 min`. Null where there is no time in it, or none
 * between 1 s and 99:59:59.
 */
export function readQuickEntry(text: string): QuickEntry | null {
  const trimmed = text.trim();
  for (const [pattern, secondsOf] of readings) {
    const match = pattern.exec(trimmed);
    if (match === null) continue;
    const seconds = Math.round(secondsOf(match));
    if (seconds < 1 || seconds > longest) return null;
    const label = `${trimmed.slice(0, match.index)} ${trimmed.slice(match.index + match[0].length)}`;
    return { seconds, label: label.replace(/\s+/gu, ' ').trim() };
  }
  return null;
}

const readings: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  [clock, ([, first, second, third]) => ofClock(Number(first), Number(second), third)],
  [worded, ([, amount, unit, more, moreUnit]) => ofWords(amount ?? '', unit ?? '', more, moreUnit)],
  [bare, ([, minutes]) => numberOf(minutes ?? '') * 60],
];

const ofClock = (first: number, second: number, third: string | undefined): number =>
  third === undefined ? first * 60 + second : first * 3600 + second * 60 + Number(third);

function ofWords(amount: string, unit: string, more: string | undefined, moreUnit: string | undefined): number {
  const whole = numberOf(amount) * secondsIn(unit);
  if (more === undefined) return whole;
  const next = secondsIn(unit) === 3600 ? 'm' : 's';
  return whole + Number(more) * secondsIn(moreUnit ?? next);
}

const numberOf = (text: string): number => Number(text.replace(',', '.'));
const secondsIn = (unit: string): number => unitSeconds[unit.charAt(0).toLowerCase()] ?? 0;
