import type { FoundTime } from './time-grammar.ts';
import { day } from './time-units.ts';

// Counted and begun at its first sign: a page of 一 would else be read again from each of them.
const numeral =
  '(?<![0-9０-９])[0-9０-９]{1,6}(?:[.．][0-9０-９]{1,4})?|[½¼¾]|(?<![一二两兩三四五六七八九十百])[一二两兩三四五六七八九十百]{1,6}[几幾]?|[半几幾数數]';
const measure = '(?:个半|個半|个|個)?(?:多|来|來|余|幾)?';
const units: readonly (readonly [names: string, seconds: number])[] = [
  ['小时|小時|钟头|鐘頭|時間|시간', 3600],
  ['分钟|分鐘|分間|分(?![之成别別开開次散量两為为割离離目熟满滿饱の等子類类享装布段块塊层層数鐘钟の])|분', 60],
  ['刻钟|刻鐘', 900],
  ['秒钟|秒鐘|秒間|秒|초', 1],
  ['星期|週間|周(?=[^围圍边邊])', 7 * day],
  ['天|日間|日(?=ほど|くらい|程度|以上|置|寝|漬|干|冷)', day],
  ['个月|個月|ヶ月|か月', 30 * day],
];
const unitPattern = units.map(([names]) => `(${names})`).join('|');
const to = '\\s?(?:[-–—~～〜]{1,2}|至|到|或者?|、|から|か)\\s?';
const pattern = new RegExp(
  `(${numeral})\\s{0,2}(${measure})\\s{0,2}(?:${to}(${numeral})\\s{0,2}(${measure})\\s{0,2})?(?:${unitPattern})(半)?`,
  'gu',
);
const eastAsian = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** Times in Chinese and Japanese (and plain Korean ones): "1个半小时", "5~7 分钟", "两三分钟", "1時間半", "几分钟" (soft). */
export function hanTimes(text: string): readonly FoundTime[] {
  if (!eastAsian.test(text)) return [];
  const found: FoundTime[] = [];
  for (const match of text.matchAll(pattern)) {
    const index = units.findIndex((_, at) => match[5 + at] !== undefined);
    const seconds = units[index]![1];
    const low = numberOf(match[1]!);
    const high = match[3] === undefined ? low : numberOf(match[3]);
    if (low === null || high === null || isOther(text, match, index)) continue;
    const min = (low.min + half(match[2])) * seconds;
    const max = Math.max(min, (high.max + half(match[4] ?? match[2])) * seconds);
    const more = match[5 + units.length] === undefined ? 0 : seconds / 2;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      min: min + more,
      max: max + more,
      unit: seconds,
      soft: low.soft || high.soft,
    });
  }
  return found;
}

const half = (measureWord: string | undefined): number => (measureWord?.includes('半') ? 0.5 : 0);

/** "第二天" is the next day, "十分" very, "八分" eight tenths done, "四周" all around. */
function isOther(text: string, match: RegExpMatchArray, index: number): boolean {
  const before = text.charAt((match.index ?? 0) - 1);
  if (before === '第' || before === '.' || /[一二三四五六七八九十]/.test(before)) return true;
  const inHan = !/[0-9０-９]/.test(match[1]!);
  const written = match[5 + index]!;
  if (inHan && written === '分' && !/^(?:[一二三四五]?十[一二三四五六七八九]?|数|半)$/.test(match[1]!)) return true;
  if (inHan && written === '分' && match[1] === '十') return true;
  return inHan && written === '周';
}

interface HanNumber {
  readonly min: number;
  readonly max: number;
  readonly soft: boolean;
}

const digits = '零一二三四五六七八九';
const exactly = (value: number): HanNumber => ({ min: value, max: value, soft: false });

function numberOf(written: string): HanNumber | null {
  if (written === '半' || written === '½') return exactly(0.5);
  if (written === '¼' || written === '¾') return exactly(written === '¼' ? 0.25 : 0.75);
  if (/^[几幾数數]$/.test(written)) return { min: 3, max: 5, soft: true };
  if (/^[0-9０-９]/.test(written)) {
    const plain = written.replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
    return exactly(Number(plain));
  }
  const few = /[几幾]$/.test(written);
  const value = inHan(written.replace(/[几幾]$/, '').replace(/[两兩]/g, '二'));
  return value && few ? { min: value.min + 1, max: value.min + 9, soft: true } : value;
}

/** 五, 十五, 二十五, 一百二十; and the ranges 两三 (2 to 3), 十五六 (15 to 16), 三四十 (30 to 40). */
function inHan(written: string): HanNumber | null {
  const match =
    /^(?:([一二三四五六七八九])百)?(?:([一二三四五六七八九])?([一二三四五六七八九])?(十))?([一二三四五六七八九])?([一二三四五六七八九])?$/.exec(
      written,
    );
  if (!match || written === '') return null;
  const [hundreds, tensLow, tensHigh, ten, low, high] = match.slice(1).map((sign) => (sign ? valueOf(sign) : null));
  const base = (hundreds ?? 0) * 100;
  const tens = ten === null ? 0 : (tensLow ?? 1) * 10;
  const moreTens = tensHigh ? tensHigh * 10 : tens;
  const min = base + tens + (low ?? 0);
  return { min, max: Math.max(min, base + moreTens + (high ?? low ?? 0)), soft: false };
}

const valueOf = (sign: string): number => (sign === '十' ? 10 : digits.indexOf(sign));
