import type { Amount } from './ingredient.ts';
import { plainAmountAt } from './amount.ts';
import { measureCharacters } from './number-words.ts';
import { unitAt } from './units.ts';

const number = '[\\d½⅓⅔¼¾⅛]';
const word = `(?:半|[一二三两兩四五六七八九十百]{1,4})(?=[${measureCharacters}])|ひと(?:つまみ|つかみ|かけ|にぎり)|半分`;
const place = new RegExp(
  `(?:^|[\\s,，:：=.…·・\\u0000\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー-])\\s{0,2}` +
    `(?=(?:约|大约|約|各|ca\\.? |about |~)?\\s?(?:${number}|${word})|(?:meia|meio|mezz[ao]|demie?|medi[ao]|half|halbe?|halv)\\s)`,
  'giu',
);
const about =
  '(?:circa|ca\\.?|environ|env\\.?|aprox\\.?|ungefähr|程度|左右|ほど|くらい|ぐらい|分|以上|弱|強|杯|当たり)';
const nearly = new RegExp(`^\\s*${about}`, 'iu');
const end = new RegExp(`^\\s*${about}?\\s*(?:$|[)）(（:：,，。;；\\u0000/]|或|per |each )`, 'iu');
const unitFirst =
  /(?:大さじ|小さじ|カップ|大匙|小匙)\s?(?=[\d½⅓⅔¼¾])|(?<=[\s…・])[大小]\s?(?=[\d½⅓⅔¼¾][\d½⅓⅔¼¾/.と・]*\s*(?:$|[(（]))/gu;

const sizeBefore = /(?<=[\s…・])(?:[SML大中小]サイズ|[大中小])$/u;

interface Trailing {
  readonly amount: Amount;
  readonly from: number;
  readonly to: number;
  /** The 小 of "里芋…小3個". */
  readonly size: string;
}

/** "Flour, 300 g", "鸡胸肉 200 克", "醤油 大さじ1": an amount after the name, where a line has none in front. */
export function trailingAmount(text: string, offset: number): Trailing | null {
  return unitBefore(text, offset) ?? amountAfter(text, offset);
}

function unitBefore(text: string, offset: number): Trailing | null {
  unitFirst.lastIndex = 0;
  const found = unitFirst.exec(text);
  // "大1" is short for "大さじ1".
  const unit = found && unitAt(/^[大小]\s?$/.test(found[0]) ? `${found[0][0]}さじ` : found[0]);
  const number = found && plainAmountAt(text, found.index + found[0].length);
  if (!found || !unit || !number) return null;
  const last = number.end + (text[number.end] === '杯' ? 1 : 0);
  const to = last + (nearly.exec(text.slice(last, last + 8))?.[0].length ?? 0);
  const amount = {
    ...number.amount,
    unit: unit.unit.id,
    unitText: found[0].trim(),
    start: offset + found.index,
    end: offset + last,
  };
  return { amount, from: found.index - (text[found.index - 1] === '各' ? 1 : 0), to, size: '' };
}

function amountAfter(text: string, offset: number): Trailing | null {
  let tries = 0;
  place.lastIndex = 0;
  for (const found of text.matchAll(place)) {
    if (++tries > 8) return null;
    const from = found.index + found[0].length;
    const read = plainAmountAt(text, from);
    const after = text.slice(read?.end, (read?.end ?? 0) + 8);
    if (!read || !end.test(after)) continue;
    const to = read.end + (nearly.exec(after)?.[0].length ?? 0);
    const size = sizeBefore.exec(text.slice(Math.max(0, from - 5), from))?.[0] ?? '';
    const amount = { ...read.amount, start: offset + from, end: offset + read.end };
    return { amount, from: from - size.length, to, size };
  }
  return null;
}
