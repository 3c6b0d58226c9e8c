/** When a version was kept, as a person says it: "18:04:31" today, with its day before that. */
export function timeWords(at: number, now: number = Date.now(), language?: string): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', second: '2-digit' };
  const day: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(language, isToday ? time : { ...day, hour: '2-digit', minute: '2-digit' }).format(at);
}
