const written =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]\s?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Milliseconds since 1970 of a moment in ISO 8601 or as databases write it ("2021-03-05 18:30:00"), or null. `zone` is
 * that of a text which states none: 'local' for what a device wrote down as its clock stood, so that the cook sees the day
 * and the hour that the other app showed, 'utc' where the app's source says so. A day alone is its first moment there.
 */
export function momentOf(text: string, zone: 'local' | 'utc' = 'local'): number | null {
  const found = written.exec(text.trim().slice(0, 60));
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  // The year 1 is how some databases write "never"; the 31st of February would quietly become a day in March.
  if (new Date(utc).getUTCDate() !== day || year < 1900 || month < 1 || month > 12 || hour > 23 || minute > 59)
    return null;
  const stated = found[7];
  if (stated === undefined && zone === 'local') return new Date(year, month - 1, day, hour, minute, second).getTime();
  if (stated === undefined || !/[+-]/.test(stated)) return utc;
  const [hours, minutes] = [Number(stated.slice(1, 3)), Number(stated.slice(-2))];
  return utc - (stated.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
