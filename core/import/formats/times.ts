import { secondsOf } from '#core/import/web/duration.ts';

/** Words that a number of seconds holds whole. */
const timeWords = new Set(
  (
    'p pt dt t h hr hrs hour hours m min mins minute minutes s sec secs second seconds d day days w week weeks and ' +
    'std stunde stunden minuten sekunden tag tage und heure heures jour jours et ora ore minuto minuti giorno giorni ' +
    'hora horas minutos día días dia dias y e uur uren minuut dag dagen timme timmar timer time minutter dagar godz godziny минут минуты час часа ч мин'
  ).split(' '),
);

/** A stated time: seconds, of a range the longer end, and whether that is all that the text says. */
export function readTime(text: string): { readonly seconds: number | null; readonly isAll: boolean } {
  if (text === '') return { seconds: null, isAll: true };
  const seconds = secondsOf(text);
  const isBare = text.length < 60 && (text.match(/\p{L}+/gu) ?? []).every((word) => timeWords.has(word.toLowerCase()));
  // "0 min" and "PT0S": nobody stated a time.
  const isNought = isBare && !/[1-9\u00bc-\u00be]/.test(text);
  return { seconds, isAll: isBare && (seconds !== null || isNought) };
}
