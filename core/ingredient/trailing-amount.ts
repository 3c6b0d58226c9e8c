import type { Amount } from './ingredient.ts';
import { plainAmountAt } from './amount.ts';
import { unitAt } from './units.ts';

const place =
  /(?:^|[\s,，:：=\u0000\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-])\s{0,2}(?=(?:约|大约|約|ca\.? |about |~)?\s?(?:[\d½⅓⅔¼¾⅛]|[一二三两四五六半](?=[个個只根片瓣块勺匙把包袋颗粒条张本枚]))|(?:meia|mezza?|demi|half)\s)/giu;
const end = /^\s*(?:$|[)）:：,，。;；\u0000/]|或|左右|程度|per |each )/u;
const unitFirst = /(?:大さじ|小さじ|カップ|大匙|小匙)\s?(?=[\d½⅓⅔¼¾])/gu;

interface Trailing {
  readonly amount: Amount;
  readonly from: number;
  readonly to: number;
}

/** "Flour, 300 g", "鸡胸肉 200 克", "醤油 大さじ1": an amount after the name, where a line has none in front. */
export function trailingAmount(text: string, offset: number): Trailing | null {
  return unitBefore(text, offset) ?? amountAfter(text, offset);
}

function unitBefore(text: string, offset: number): Trailing | null {
  unitFirst.lastIndex = 0;
  const found = unitFirst.exec(text);
  const unit = found && unitAt(found[0]);
  const number = found && plainAmountAt(text, found.index + found[0].length);
  if (!found || !unit || !number) return null;
  const to = number.end;
  const amount = {
    ...number.amount,
    unit: unit.unit.id,
    unitText: found[0].trim(),
    start: offset + found.index,
    end: offset + to,
  };
  return { amount, from: found.index, to };
}

function amountAfter(text: string, offset: number): Trailing | null {
  let tries = 0;
  place.lastIndex = 0;
  for (const found of text.matchAll(place)) {
    if (++tries > 8) return null;
    const from = found.index + found[0].length;
    const read = plainAmountAt(text, from);
    if (!read || !end.test(text.slice(read.end, read.end + 8))) continue;
    return { amount: { ...read.amount, start: offset + from, end: offset + read.end }, from, to: read.end };
  }
  return null;
}
