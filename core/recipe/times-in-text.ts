import { numberWord } from '#core/ingredient/amount-words.ts';
import { numberPattern, parseRational, toNumber } from '#core/ingredient/rational.ts';

const units: readonly (readonly [seconds: number, names: string])[] = [
  [
    604800,
    'weeks?|wks?|wochen?|semaines?|semanas?|settiman[ae]|weken|veckor?|uger?|uker?|tygodni[ae]?|недел[ьяию]|周|週間?',
  ],
  [86400, 'days?|tage?n?|jours?|d[ií]as?|giorn[io]|dagen|dagar|dage?r?|dni|дн(?:ей|я|и)|день|天|日間?|gün|일'],
  [
    3600,
    'h|hrs?|hours?|std|stunden?|heures?|horas?|or[ae]|uur|uren|u|timm(?:e|ar)|timer?|tim|t|godz(?:in[ay]?)?|hod(?:in[ay]?)?|óra|час(?:а|ов)?|ч|год(?:ин[аи]?)?|saat|小时|小時|個小時|个小时|时间?|時間|시간',
  ],
  [
    60,
    "m|mins?|minutes?|minuten?|minut[oi]s?|minuter|minutter|minut[ay]?|минут[аы]?|мин|хв(?:илин[аи]?)?|dk|dakika|perc|phút|menit|分钟|分鐘|分間?|분|['′’](?!['′’])",
  ],
  [1, 's|secs?|seconds?|sekunden?|secondes?|segundos?|secondi|seconden|sekunder?|секунд[аы]?|сек|秒'],
];
const unitNames = units.map(([, names]) => `(${names})`).join('|');
const number = `${numberPattern}|(?:one|two|three|four|five|six|eight|ten|twelve|an?|half an|ein(?:e|en)?|une?|un[ao]?|en|ett)(?=\\s)`;
const part = new RegExp(
  `(${number})\\s*(?:(?:-|–|—|~|～|to|bis|à|or|oder|ou|o|a|tot|till|til|do|до|至|到)\\s*(${numberPattern})\\s*)?-?\\s?(?:${unitNames})\\.?(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  'giu',
);

/** A time in a text: seconds, and offsets into the text. */
export interface Piece {
  readonly min: number;
  readonly max: number;
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}

const amountOf = (written: string): number => {
  const half = /^half an$/i.test(written);
  const found = half ? null : (parseRational(written) ?? numberWord(written.trim()));
  return half ? 0.5 : found ? toNumber(found) : 1;
};

function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(part)].map((match) => {
    const unit = units[match.slice(3, 3 + units.length).findIndex((name) => name !== undefined)]?.[0] ?? 60;
    const low = amountOf(match[1]!);
    const high = match[2] === undefined ? low : amountOf(match[2]);
    const end = match.index + match[0].length;
    // "1h20": the minutes after an hour go without saying.
    const bare = unit === 3600 ? /^\s?([0-5]?\d)(?![\d\p{L}\s]*[\p{L}'′])/u.exec(text.slice(end)) : null;
    const more = bare ? Number(bare[1]) * 60 : 0;
    return { min: low * unit + more, max: Math.max(low, high) * unit + more, unit, start: match.index, end };
  });
}

const joins = /^[\s,]*(?:and|und|et|y|e|i|og|och|en|ed|&|и)?[\s,]*$/i;
const ranges = /^\s*(?:-|–|—|to|bis|à|or|oder|ou|tot|till|до|至|到)\s*$/i;

/** Hours with their minutes are one time; "90 min - 2 h" is one with two ends. Seconds, with offsets into the text. */
export function timesOf(text: string): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of piecesOf(text)) {
    const last = found.at(-1);
    const between = last ? text.slice(last.end, piece.start) : '';
    if (last && piece.unit < last.unit && joins.test(between))
      found[found.length - 1] = {
        ...last,
        min: last.min + piece.min,
        max: last.max + piece.max,
        unit: piece.unit,
        end: piece.end,
      };
    else if (last && ranges.test(between))
      found[found.length - 1] = { ...last, max: Math.max(last.max, piece.max), end: piece.end };
    else found.push(piece);
  }
  return found;
}
