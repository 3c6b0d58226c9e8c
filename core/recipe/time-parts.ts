import type { Entry } from './front-matter/value.ts';
import { kindOfTime } from './meaning/time-kinds.ts';
import type { TimeKind } from './meaning/time-kinds.ts';
import { timesOf } from './times-in-text.ts';

/** A time in a text that states several, with the words beside it. Offsets are into the text. */
export interface TimePart {
  readonly kind: TimeKind | null;
  readonly start: number;
  readonly end: number;
}

const parting = /[,;+/|&(，、；·•]|\s[–—-]\s|\s(?:and|und|et|y|e|en|och|og|plus|then|dann|puis|luego|poi|daarna)\s/iu;

/** "20 min prep, 35 min cooking" and "prep 20 min, cook 35 min": each time with the words that go with it. */
export function timeParts(text: string): readonly TimePart[] {
  const times = timesOf(text);
  const [first] = times;
  if (!first) return [];
  const namedBefore = kindOfTime(text.slice(0, first.start)).kind !== null;
  const cuts = times.slice(1).map((time, index) => {
    const from = times[index]!.end;
    const found = parting.exec(text.slice(from, time.start));
    return found
      ? [from + found.index, from + found.index + found[0].length]
      : namedBefore
        ? [from, from]
        : [time.start, time.start];
  });
  return times.map((time, index) => {
    const start = cuts[index - 1]?.[1] ?? 0;
    const end = cuts[index]?.[0] ?? text.length;
    return { kind: kindOfTime(`${text.slice(start, time.start)} ${text.slice(time.end, end)}`).kind, start, end };
  });
}

/**
 * A value that states several times as an entry for each: "temps: 20 min de préparation, 35 min de cuisson" is `prep` and
 * `cook`. What rests is an entry of its own under "rest". Itself where nothing says which time is which.
 */
export function entriesByKind(entry: Entry, own: 'prep' | 'cook' | 'total'): readonly Entry[] {
  const { value } = entry;
  if (value.kind !== 'text' || value.text.length > 200) return [entry];
  const parts = /\d.*\d/s.test(value.text) ? timeParts(value.text) : [];
  const kinds = parts.map((part) => part.kind ?? own);
  const others = parts.filter((_, index) => kinds[index] !== own);
  if (parts.length < 2 || others.length === 0) return [entry];
  const mine = parts.filter((_, index) => kinds[index] === own);
  const apart = others.map((part) => partOf(entry, part, part.kind ?? own));
  if (own !== 'total') return [...(mine.length === 1 ? [partOf(entry, mine[0]!, own)] : []), ...apart];
  // The whole of it stays a total, which is the sum unless one is named.
  return [entry, ...apart.filter(({ key }) => key !== 'rest')];
}

function partOf(entry: Entry, { start, end }: TimePart, kind: TimeKind): Entry {
  const { value } = entry;
  if (value.kind !== 'text') return entry;
  const written = value.text.slice(start, end);
  const lead = /^[\s([]*/.exec(written)![0].length;
  const text = written.slice(lead).replace(/[\s)\]]+$/, '');
  const at = value.span.start + start + lead;
  const isAsWritten = value.span.end - value.span.start === value.text.length;
  const span = isAsWritten ? { start: at, end: at + text.length } : value.span;
  return { key: kind, value: { kind: 'text', text, span }, span: entry.span };
}
