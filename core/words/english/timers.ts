/** The timers over any view: a new one, and all that run. */
export const timerWords = {
  'timers.title': 'Timers',
  'timers.new': 'New timer',
  'timers.hint': '12 is minutes. Also 1:30, 90s, 1h20 rice.',
  'timers.not-read': 'There is no time in this. Write 12, 1:30, 90s or 1h20 rice.',
  'timers.will-start': '{label}, {time}',
  'timers.start': 'Start',
  'timers.preset': '{minutes} min',
  'timers.preset-spoken': 'Start {minutes} min',
  'timers.none': 'No timer is running.',
  'timers.awake': 'The computer stays awake while a timer runs.',
  'timers.awake-refused':
    'This computer did not let Hobside keep it awake. A timer that ends while it sleeps rings when it wakes.',
  'timers.name': 'Name of the timer',
  'timers.of': '{title}, step {step}',
  'timers.restart-spoken': 'Start {label} again',
  'timers.rest': 'To {time}',
  'timers.rest-spoken': '{label}, on to {time}',
  'timers.left': { one: '{label}, {count} minute left', other: '{label}, {count} minutes left' },
  'timers.left-seconds': '{label}, {count} seconds left',
} as const;
