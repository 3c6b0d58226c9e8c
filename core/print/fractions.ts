import { joined, markup, words, type Html } from '#core/export/html/text.ts';

const signs: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};
/** "1 1/2", "1½" and "3/4"; no date and no address. */
const fraction =
  /(?<![\d/.\p{L}])(\d{1,3}[  ]?)?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])|(?<![\d/.\p{L}])(\d{1,3}[  ])?(\d{1,2}[/⁄]\d{1,2})(?![\d/])/gu;

/** Words with their fractions built of digits: the fonts of this program hold a half and no third. */
export function withFractions(text: string): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const found of text.matchAll(fraction)) {
    const [whole, before = found[3] ?? '', sign = found[4] ?? ''] = found;
    pieces.push(words(text.slice(at, found.index)), built(before.trim(), signs[sign] ?? sign));
    at = found.index + whole.length;
  }
  return joined([...pieces, words(text.slice(at))]);
}

function built(before: string, written: string): Html {
  const [above = '', below = ''] = written.split(/[/⁄]/);
  // A thin space: "1 1/2" that is copied out of a page must not become "11/2".
  const whole = before === '' ? words('') : words(`${before}\u2009`);
  return markup`${whole}<span class="frac"><sup>${words(above)}</sup>\u2044<sub>${words(below)}</sub></span>`;
}
