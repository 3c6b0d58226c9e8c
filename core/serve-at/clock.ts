const minute = 60_000;
const half = 30 * minute;

/** "17:25" in the time of this computer. */
export function clockText(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Midnight to midnight, so many days from the day of `from`; -1 is the day before. */
export function daysBetween(from: number, at: number): number {
  const day = (of: number): number => {
    const date = new Date(of);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  };
  return Math.round((day(at) - day(from)) / 86_400_000);
}

/** The moment of "17:25" so many days after today; null where the text is no time of day. */
export function momentOn(days: number, clock: string, now: number): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(clock) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, Number(hours), Number(minutes)).getTime();
}

/** The same on the first day on which it is not past. */
export function nextMoment(days: number, clock: string, now: number): number | null {
  const at = momentOn(days, clock, now);
  return at !== null && at <= now ? momentOn(days + 1, clock, now) : at;
}

/** The first full or half hour that is not before `at`. */
export function halfHourFrom(at: number): number {
  const date = new Date(at);
  const hour = new Date(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours()).getTime();
  return hour + Math.ceil((at - hour) / half) * half;
}
