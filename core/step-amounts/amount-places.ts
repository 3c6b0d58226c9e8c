const numberWords: ReadonlySet<string> = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve one half zwei drei vier fünf sechs acht zehn deux trois quatre cinq dix ' +
    'dos tres cuatro cinco due tre quattro cinque dois duas três quatro twee drie vijf zes två fyra fem'
  ).split(' '),
);
/** "A cup of", "une cuillère de", "un litro de": one, where a measure follows. */
const articles: ReadonlySet<string> = new Set('a an un une una uno um uma'.split(' '));
const measuresAfter: ReadonlySet<string> = new Set(
  (
    'cup tablespoon teaspoon tbsp tsp pint quart gallon pound ounce liter litre kilo half quarter stick tasse cuillère cuillerée litro ' +
    'cucharada cucharadita taza cucchiaio cucchiaino tazza xícara colher'
  ).split(' '),
);
/** The first two letters of a number word as one number: to cut every word out of a step costs ten times as much. */
const beginning = (text: string, at: number): number =>
  ((text.charCodeAt(at) | 32) << 10) | text.charCodeAt(at + 1) | 32;
const beginnings: ReadonlySet<number> = new Set([...numberWords].map((word) => beginning(word, 0)));
/** The same as the inside of a pattern. */
export const numberWordPattern = [...numberWords].join('|');

const fractions = '½⅓⅔¼¾⅛⅜⅝⅞';
const hanNumerals = '半一二两兩三四五六七八九十';
const hanMeasures = '个個只隻根片瓣块塊勺大汤茶碗把包袋盒瓶罐颗粒枚条條头頭朵张斤杯克';
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Latin letters; × and ÷ stand among them, and a few fractions before them. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7);
const isSpace = (code: number): boolean => code === 32 || code === 0xa0 || code === 10;

/** Where a number may begin: digits, a fraction, a number word, or Han numerals before what is counted with. Not inside a word or another number. */
export function amountPlaces(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const end = wordEnd(text, at);
      if (isNumberWord(text, at, end) || isArticle(text, at, end)) places.push(at);
      at = end;
    } else if (isDigit(code) || fractions.includes(text.charAt(at))) {
      if (!isWithin(text, at)) places.push(at);
      do at += 1;
      while (isDigit(text.charCodeAt(at)));
    } else {
      if (code > 0x4dff && hanNumerals.includes(text.charAt(at)) && isMeasured(text, at + 1)) places.push(at);
      at += 1;
    }
  }
  return places;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

function isNumberWord(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (end - start > 7 || !(isSpace(next) || next === 45) || !beginnings.has(beginning(text, start))) return false;
  return numberWords.has(text.slice(start, end).toLowerCase());
}

function isArticle(text: string, start: number, end: number): boolean {
  if (end - start > 3 || text.charCodeAt(end) !== 32 || !articles.has(text.slice(start, end).toLowerCase()))
    return false;
  return measuresAfter.has(text.slice(end + 1, wordEnd(text, end + 1)).toLowerCase());
}

function isWithin(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  // "100g/3½oz": both halves are scaled, or the second would be wrong.
  if (before === 0x2f && isLetter(text.charCodeAt(at - 2))) return false;
  return isLetter(before) || isDigit(before) || '.,:/⁄'.includes(text.charAt(at - 1) || ' ');
}

const isMeasured = (text: string, at: number): boolean => {
  const next = text.charAt(isSpace(text.charCodeAt(at)) ? at + 1 : at);
  return next !== '' && hanMeasures.includes(next);
};
