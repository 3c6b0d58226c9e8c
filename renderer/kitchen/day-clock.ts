const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** "17:25" or "5:25 PM", as this computer's clock says it; milliseconds since 1970. */
export const dayClock = (at: number): string =>
  // The narrow space before PM is in none of our fonts.
  clock.format(at).replaceAll('\u202f', '\u00a0');
