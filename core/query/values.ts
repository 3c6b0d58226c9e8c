import type { CookedFilter, NumberFilter, Range } from './query.ts';

const day = 86_400_000;
const signs: Readonly<Record<string, string>> = { '=<': '<=', '=>': '>=', '≤': '<=', '≥': '>=' };
const signed = (operator: string): string => signs[operator] ?? operator;

/** Days since 1970 of a day as "2026-10-03". */
export const daysOf = (isoDay: string): number => Math.round(Date.parse(`${isoDay.slice(0, 10)}T00:00:00Z`) / day);

/** The range that an operator makes of a value that itself lasts from `low` to `high`. */
function rangeBy(operator: string, low: number, high: number): Range {
  switch (signed(operator)) {
    case '<':
      return { low: -Infinity, high: low, above: false, below: true };
    case '<=':
      return { low: -Infinity, high, above: false, below: false };
    case '>':
      return { low: high, high: Infinity, above: true, below: false };
    case '>=':
      return { low, high: Infinity, above: false, below: false };
    default:
      return { low, high, above: false, below: false };
  }
}

/** The two ends of "30-60", "30..60" and "30–60"; one end where it is no range. */
function endsOf(value: string): readonly [string, string | null] {
  const parts = /^(.+?)(?:\.\.|…|[-–])(.+)$/.exec(value);
  return parts ? [parts[1] ?? '', parts[2] ?? ''] : [value, null];
}

function number(text: string): number | null {
  return /^\d{1,6}(?:[.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

const spoken =
  /^(?:(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:h|hr|hrs|hours?|std)\s*)?(?:(\d{1,5}(?:[.,]\d{1,2})?)\s*(?:m|mins?|minutes?)?)?$/i;

/** Minutes of "30", "45 min", "1h30", "1.5h", "1:30"; null where it is no time. */
export function minutesOf(text: string): number | null {
  const clock = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const parts = text.trim() === '' ? null : spoken.exec(text.trim());
  if (!parts) return null;
  const [, hours = '0', minutes = '0'] = parts;
  return Number(hours.replace(',', '.')) * 60 + Number(minutes.replace(',', '.'));
}

/** Null where the value is none that the field knows. */
export function numbersOf(field: NumberFilter['field'], operator: string, value: string): Range | null {
  const read = field === 'time' ? minutesOf : number;
  const plain = field === 'rating' ? value.replace(/\s*(?:stars?|\*+|★+)$/i, '') : value;
  const [first, last] = endsOf(plain);
  const low = read(first);
  const high = last === null ? low : read(last);
  if (low === null || high === null) return null;
  if (last !== null) return rangeBy('', Math.min(low, high), Math.max(low, high));
  // Nobody looks for a dish of exactly half an hour.
  return field === 'time' && operator === '' ? rangeBy('<=', low, low) : rangeBy(operator, low, low);
}

const units: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

/** "never", a day, month or year ("2026-10"), or how long ago ("30d", "2w", "3 months"); null for anything else. */
export function cookedOf(operator: string, value: string): CookedFilter['when'] | null {
  const word = value.trim().toLowerCase();
  if (word === 'never') return { kind: 'never' };
  const ago = /^(\d{1,4})\s*(d|w|m|y)(?:ays?|eeks?|onths?|o|ears?)?$/.exec(word);
  if (ago) {
    const days = Number(ago[1]) * (units[ago[2] ?? ''] ?? 1);
    // Without a sign it is meant as "in the last two weeks".
    return { kind: 'ago', range: rangeBy(operator === '' ? '<=' : operator, days, days) };
  }
  const [first, last] = /^(.+?)\.\.(.+)$/.exec(word)?.slice(1) ?? [word];
  const from = stretchOf(first ?? '');
  const to = last === undefined ? from : stretchOf(last);
  if (from === null || to === null) return null;
  return { kind: 'day', range: rangeBy(last === undefined ? operator : '', from[0], to[1]) };
}

/** First and last day of "2026", "2026-10" or "2026-10-03", in days since 1970. */
function stretchOf(text: string): readonly [number, number] | null {
  const parts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (!parts) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (parts[2] !== undefined && (month < 1 || month > 12)) return null;
  if (parts[3] !== undefined && (date < 1 || date > new Date(Date.UTC(year, month, 0)).getUTCDate())) return null;
  const start = Date.UTC(year, Math.max(month, 1) - 1, Math.max(date, 1));
  const next = date > 0 ? start + day : month > 0 ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return [start / day, next / day - 1];
}

export const isWithinRange = (value: number, { low, high, above, below }: Range): boolean =>
  (above ? value > low : value >= low) && (below ? value < high : value <= high);
