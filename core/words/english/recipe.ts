export const recipeWords = {
  'duration.seconds': '{seconds} s',
  'duration.minutes': '{minutes} min',
  'duration.minutes-seconds': '{minutes} min {seconds} s',
  'duration.minutes-range': '{from} to {to} min',
  'duration.hours': '{hours} h',
  'duration.hours-minutes': '{hours} h {minutes} min',
  'duration.days': { one: '{count} day', other: '{count} days' },
  'duration.days-hours': { one: '{count} day {hours} h', other: '{count} days {hours} h' },
  'duration.range': '{from} to {to}',
} as const;
