import type { timerWords as english } from '../english/timers.ts';
import type { Translated } from '../words.ts';

/** The timers over any view: a new one, and all that run. */
export const timerWords: Translated<typeof english> = {
  'timers.title': 'Timer',
  'timers.new': 'Neuer Timer',
  'timers.hint': '12 sind Minuten. Auch 1:30, 90s, 1h20 Reis.',
  'timers.not-read': 'Darin steht keine Zeit. Schreibe 12, 1:30, 90s oder 1h20 Reis.',
  'timers.will-start': '{label}, {time}',
  'timers.start': 'Starten',
  'timers.preset': '{minutes} min',
  'timers.preset-spoken': '{minutes} min starten',
  'timers.none': 'Kein Timer läuft.',
  'timers.awake': 'Der Computer bleibt wach, solange ein Timer läuft.',
  'timers.awake-refused':
    'Dieser Computer lässt sich von Hobside nicht wach halten. Ein Timer, der im Schlaf abläuft, klingelt beim Aufwachen.',
  'timers.name': 'Name des Timers',
  'timers.of': '{title}, Schritt {step}',
  'timers.restart-spoken': '{label} noch einmal starten',
  'timers.rest': 'Bis {time}',
  'timers.rest-spoken': '{label}, weiter bis {time}',
  'timers.left': { one: '{label}, noch {count} Minute', other: '{label}, noch {count} Minuten' },
  'timers.left-seconds': '{label}, noch {count} Sekunden',
};
