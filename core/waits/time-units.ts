const second = 1;
const minute = 60;
const hour = 3600;
export const day = 86400;

/** A word for a length of time: how many seconds one of it is, and what must be true of the words around it. */
export interface TimeUnit {
  readonly seconds: number;
  /** 'digits': "5 h" and "30 s", never "an h". 'scandinavian': "2 timer", which in English rings. */
  readonly only?: 'digits' | 'scandinavian' | 'after hours';
  /** "Viertelstunde", "halvtimme": a whole time without a number. */
  readonly alone?: boolean;
}

const lists: readonly (readonly [seconds: number, words: string, more?: Omit<TimeUnit, 'seconds'>])[] = [
  [second, 'second seconds sec secs sek seg sekunde sekunden seconde secondes seconden segundo segundos secondo'],
  [second, 'secondi sekund sekunder sekundy sekundę секунд секунды секунду секунда сек'],
  [second, 's', { only: 'digits' }],
  [minute, 'minute minutes min mins minuten minuut minuutje minuutjes minuto minutos minuti minutino minuter minut'],
  [
    minute,
    'minutter minutt minutten minuty minutę minuta mn минут минуты минуту минута мин minütig minütige minütigen',
  ],
  [minute, 'm', { only: 'after hours' }],
  [hour, 'hour hours hr hrs stunde stunden std stdn heure heures hora horas ora ore oretta uur uren uurtje uurtjes'],
  [hour, 'timme timmar timmen tim godzina godziny godzinę godzin godz час часа часов stündig stündige stündigen'],
  [hour, 'h ч', { only: 'digits' }],
  [hour, 'time timer', { only: 'scandinavian' }],
  [day, 'day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dagar dage dager dygn døgn'],
  [day, 'dzień dni день дня дней сутки суток'],
  [7 * day, 'week weeks woche wochen semaine semaines semana semanas settimana settimane weken vecka veckor uge uger'],
  [7 * day, 'uke uker tydzień tygodnie tygodni неделю недели недель'],
  [30 * day, 'month months monat monate monaten mois meses mese mesi maand maanden månad månader måned måneder'],
  [30 * day, 'mês miesiąc miesiące месяц месяца месяцев'],
  [15 * minute, 'viertelstunde kwartier kwartiertje kvarter kvart kwadrans', { alone: true }],
  [30 * minute, 'halbstunde halfuur halfuurtje halvtimme halvtime mezzora mezzoretta полчаса', { alone: true }],
  [45 * minute, 'dreiviertelstunde trekvart', { alone: true }],
];

const units = new Map<string, TimeUnit>();
for (const [seconds, words, more] of lists) for (const word of words.split(' ')) units.set(word, { seconds, ...more });

/** Every word for a unit of time, in lower case. */
export const timeWords: readonly string[] = [...units.keys()];

/** The unit of time that a word in lower case names. */
export const timeUnit = (word: string): TimeUnit | undefined => units.get(word);
