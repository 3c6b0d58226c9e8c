import { t } from './words.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * A length of time as a cook says it: "45 s", "1 min 30 s", "1 h 46 min", "24 h", "2 days 4 h".
 * Two units at most: seconds are left out from an hour on, minutes from two days on.
 */
export function durationWords(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < minute) return t('duration.seconds', { seconds: whole });
  if (whole < hour) return minutesAndSeconds(whole);
  const minutes = Math.round(whole / minute);
  if (minutes * minute < 2 * day) return hoursAndMinutes(minutes);
  return daysAndHours(Math.round(whole / hour));
}

function minutesAndSeconds(whole: number): string {
  const minutes = Math.floor(whole / minute);
  const seconds = whole % minute;
  return seconds === 0 ? t('duration.minutes', { minutes }) : t('duration.minutes-seconds', { minutes, seconds });
}

function hoursAndMinutes(all: number): string {
  const hours = Math.floor(all / 60);
  const minutes = all % 60;
  return minutes === 0 ? t('duration.hours', { hours }) : t('duration.hours-minutes', { hours, minutes });
}

function daysAndHours(all: number): string {
  const count = Math.floor(all / 24);
  const hours = all % 24;
  return hours === 0 ? t('duration.days', { count }) : t('duration.days-hours', { count, hours });
}

/** "10 to 15 min" for a range, with both units where they differ ("45 min to 1 h 15 min"). */
export function durationRangeWords(minSeconds: number, maxSeconds: number): string {
  if (maxSeconds <= minSeconds) return durationWords(minSeconds);
  const [from, to] = [minSeconds / minute, maxSeconds / minute];
  if (Number.isInteger(from) && Number.isInteger(to) && from > 0 && to < 60)
    return t('duration.minutes-range', { from, to });
  return t('duration.range', { from: durationWords(minSeconds), to: durationWords(maxSeconds) });
}
