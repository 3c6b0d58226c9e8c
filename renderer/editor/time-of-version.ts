import { momentIn } from '#core/words/formats.ts';

/** When a version was kept, as a person says it: "18:04:31" today, with its day before that. */
export function timeWords(at: number, now: number = Date.now()): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  if (isToday) return momentIn({ ...time, second: '2-digit' }, at);
  return momentIn({ ...time, weekday: 'short', day: 'numeric', month: 'short' }, at);
}
