import { readDurations } from '#core/waits/durations.ts';
import { entryOf, textsOf } from './front-matter/value.ts';
import type { Entry } from './front-matter/value.ts';
import type { StatedTime } from './recipe.ts';
import { kindOfTime } from './meaning/time-kinds.ts';
import { timeParts } from './time-parts.ts';
import { timesOf } from './times-in-text.ts';
import type { Piece } from './times-in-text.ts';

const adds = /\+|\bplus\b|\band\b|\bund\b|\bet\b|\bsowie\b|＋/i;

const iso = /^P(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/i;
const isoSeconds = [604800, 86400, 3600, 60, 1];

/** "15" is minutes; "1:30" hours and minutes; "PT1H30M"; "1h 15m"; "10 minutes prep + 40 minutes cook" adds up. */
export function statedTime(entry: Entry, bareUnit: number): StatedTime | null {
  const written = timeText(entry);
  if (!written) return null;
  const text = written.text.trim().slice(0, 200);
  const ends = bareTime(text, bareUnit) ?? clockTime(text) ?? isoTime(text) ?? wordTime(text) ?? foundTime(text);
  if (ends === null || isPartOnly(text) || !(ends[0] > 0) || !Number.isFinite(ends[1])) return null;
  return { text, minSeconds: Math.round(ends[0]), maxSeconds: Math.round(Math.max(...ends)), span: written.span };
}

/** `{ value: 15, unit: min }` is "15 min". */
function timeText(entry: Entry): { readonly text: string; readonly span: Entry['span'] } | null {
  const value = entryOf(entry.value, ['value', 'amount', 'time', 'minutes', 'hours'])?.value;
  const unit = entryOf(entry.value, ['unit', 'units'])?.value;
  if (value?.kind === 'text' && unit?.kind === 'text')
    return { text: `${value.text} ${unit.text}`, span: entry.value.span };
  return textsOf(entry.value)[0] ?? null;
}

/** "15 minutos de preparación y 45 de cocción": what was understood is not all of it, and too short. */
function isPartOnly(text: string): boolean {
  const times = /\d\D+\d/.test(text) ? timesOf(text) : [];
  const [only] = times;
  if (!only || times.length > 1 || !/\d/.test(text.slice(only.end))) return false;
  const { kind } = kindOfTime(text.slice(only.end).split(/\d/, 1)[0]!);
  return kind !== null && kind !== 'total';
}

type Ends = readonly [min: number, max: number];

function bareTime(text: string, unit: number): Ends | null {
  const bare = /^[~≈]?\s*(\d{1,5}(?:[.,]\d+)?)(?:\s*[-–—]\s*(\d{1,5}))?\+?$/.exec(text);
  if (!bare) return null;
  const [low, high] = [bare[1]!, bare[2] ?? bare[1]!].map((one) => Number(one.replace(',', '.')) * unit);
  return [low!, high!];
}

function clockTime(text: string): Ends | null {
  const clock = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?:\s*h(?:ours?)?)?$/i.exec(text);
  if (!clock) return null;
  const seconds = Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0);
  return [seconds, seconds];
}

function isoTime(text: string): Ends | null {
  const duration = iso.exec(text);
  if (!duration) return null;
  const seconds = isoSeconds.reduce((sum, each, index) => sum + each * Number(duration[index + 1] ?? 0), 0);
  return [seconds, seconds];
}

function wordTime(text: string): Ends | null {
  const times = timesOf(text);
  if (times.length === 0) return null;
  const total = times.find(
    (one) => /^[\s,]*(?:in )?total/i.test(text.slice(one.end)) || /total\s*:?\s*$/i.test(text.slice(0, one.start)),
  );
  const kinds = times.length > 1 && !total ? timeParts(text).map((one) => one.kind) : [];
  // "30 min (1 h with resting)" says the same time twice; "40 minuti, 4 ore di riposo" are two, and the first alone is too short.
  if (kinds.some((kind) => kind !== null) && includes.test(text)) return largestOf(times);
  const used = total ? [total] : adds.test(text) || kinds.some((kind) => kind !== null) ? times : times.slice(0, 1);
  return [used.reduce((sum, one) => sum + one.min, 0), used.reduce((sum, one) => sum + one.max, 0)];
}

const includes = /\b(?:with|including|incl|inkl|mit|avec|compris|inclus[eo]?|con|com|met|med)\b/i;
const largestOf = (times: readonly Piece[]): Ends => [
  Math.max(...times.map((one) => one.min)),
  Math.max(...times.map((one) => one.max)),
];

function foundTime(text: string): Ends | null {
  const [found] = readDurations(text, { everything: true });
  return found ? [found.minSeconds, found.maxSeconds] : null;
}
