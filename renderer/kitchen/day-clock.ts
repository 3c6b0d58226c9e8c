import { momentIn } from '#core/words/formats.ts';

/** "17:25" or "5:25 PM", as the language and its country say it; milliseconds since 1970. */
export const dayClock = (at: number): string =>
  // The narrow space before PM is in none of our fonts.
  momentIn({ hour: 'numeric', minute: '2-digit' }, at).replaceAll('\u202f', '\u00a0');
