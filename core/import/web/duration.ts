import { statedTime } from '#core/recipe/stated-time.ts';

const iso =
  /^P(?:(\d+(?:[.,]\d+)?)Y)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D(?:AYS?)?)?T?(?:(\d*(?:[.,]\d+)?)H(?:OURS?|RS?)?)?(?:(\d*(?:[.,]\d+)?)M(?:IN(?:UTE)?S?)?)?(?:(\d*(?:[.,]\d+)?)S(?:EC(?:OND)?S?)?)?$/i;
const isoSeconds = [31536000, 2592000, 604800, 86400, 3600, 60, 1];
const nowhere = { start: 0, end: 0 };
const longest = 366 * 86400;

/** Seconds of a time however a page states it: PT90M, PTH10MS, P0DT1H, "35 minuti", "1h15", 45. Of a range the longer end. Null for none and for zero. */
export function secondsOf(written: string): number | null {
  const text = written.replace(/\s+/g, ' ').trim().slice(0, 200);
  if (text === '' || negative.test(text)) return null;
  const both = /^(P[\dT][^/]{0,40})\/(P[\dT][^/]{0,40})$/i.exec(text);
  if (both) return longer(secondsOf(both[1]!), secondsOf(both[2]!));
  const seconds = isoSecondsOf(text.replace(/ /g, '')) ?? statedSeconds(text);
  return seconds !== null && seconds > 0 && seconds < longest ? Math.round(seconds) : null;
}

/** "PT-5M": a program subtracted what it should not have. */
const negative = /^[-−]|^P[^-−]{0,20}[A-Z][-−]\d/i;
const longer = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.max(one, other);

function isoSecondsOf(text: string): number | null {
  const whole = text
    .replace(/undefined|null|NaN/gi, '')
    // "P30M" is 30 months, and never meant; "PT1H30" lacks its last letter.
    .replace(/^P(\d+M)$/i, 'PT$1')
    .replace(/^(PT(?:\d+H)?\d+)$/i, '$1M');
  const parts = iso.exec(whole);
  if (!parts) return null;
  return isoSeconds.reduce((sum, each, at) => sum + each * Number((parts[at + 1] ?? '0').replace(',', '.') || 0), 0);
}

const statedSeconds = (text: string): number | null => {
  // "PT 1 hour 20 min": a template put words where it should have put numbers.
  const bare = text.replace(/^PT?\s*(?=\d.*(?:[a-z]{3}|:))/i, '');
  // "1h15": the minutes go without saying.
  const full = bare.replace(/^(\d{1,2})\s?(?:h|u|hrs?)\s?(\d{1,2})$/i, '$1 h $2 min');
  const entry = { key: 'time', value: { kind: 'text' as const, text: full, span: nowhere }, span: nowhere };
  return statedTime(entry, 60)?.maxSeconds ?? null;
};
