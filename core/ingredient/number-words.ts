import type { Rational } from './ingredient.ts';
import { rational } from './rational.ts';

/** Numbers as words, of every language together; a word counts only where an amount can stand. */
const words = new Map<string, readonly [number, number]>();

const learn = (value: readonly [number, number], names: string): void => {
  for (const name of names.split('|')) words.set(name, value);
};
learn(
  [1, 2],
  'half a|half an|half|one half|a half|halb|ein halber|eine halbe|ein halbes|einer halben|eines halben|einem halben|einen halben|halbe|halber|halbes|halben|' +
    'une demi|une demie|un demi|1 demi|demi|demie|la moitié d’un|la moitié d’une|medio|media|meio|meia|mezzo|mezza|een halve|een half|halve|en halv|ett halvt|halv|halvt|pół|fél|半|半分',
);
learn(
  [1, 4],
  'a quarter of a|a quarter|quarter of a|one quarter|quarter|ein viertel|un quart de|un cuarto de|un quarto di|um quarto de|een kwart',
);
learn(
  [3, 4],
  'three quarters of a|three quarters|three-quarters|three-quarters of a|dreiviertel|drei viertel|trois quarts de|tres cuartos de|tre quarti di|três quartos de|driekwart|trekvarts',
);
learn([1, 3], 'one third|a third|ein drittel|un tiers de|un tercio de|um terço de|un terzo di');
learn([2, 3], 'two thirds|zwei drittel|deux tiers de|dos tercios de|dois terços de|due terzi di');
learn([1, 1], 'one|a|an|ein|eine|einen|einer|eines|einem|eins|un|une|uno|una|um|uma|een|één|en|ett|et|egy');
learn(
  [3, 2],
  'one and a half|anderthalb|eineinhalb|anderhalve|anderhalf|une et demie|uno y medio|una y media|uno e mezzo|una e mezza|um e meio|uma e meia|en och en halv|一个半|一個半',
);
learn(
  [5, 2],
  'two and a half|zweieinhalb|tweeënhalf|tweeënhalve|deux et demie|dos y media|due e mezzo|duas e meia|två och en halv|两个半|兩個半',
);
learn([1, 1], 'ひと');
learn([2, 1], 'ふた');
learn([7, 2], 'three and a half|dreieinhalb|drieënhalf|三个半');
learn(
  [2, 1],
  'two|a couple of|couple of|a couple|a pair of|zwei|deux|dos|un par de|due|un paio di|dois|duas|twee|två|ett par',
);
learn([3, 1], 'three|drei|trois|tres|tre|três|drie');
learn([4, 1], 'four|vier|quatre|cuatro|quattro|quatro|fyra');
learn([5, 1], 'five|fünf|cinq|cinco|cinque|vijf|fem');
learn(
  [6, 1],
  'six|sechs|seis|sei|zes|sex|half a dozen|une demi-douzaine|media docena|mezza dozzina|meia dúzia|een half dozijn',
);
learn([7, 1], 'seven|sieben|sept|siete|sette|sete|zeven|sju');
learn([8, 1], 'eight|acht|huit|ocho|otto|oito|åtta');
learn([9, 1], 'nine|neun|neuf|nueve|nove|negen|nio');
learn([10, 1], 'ten|zehn|dix|diez|dieci|dez|tien|tio|une dizaine|una decina');
learn([11, 1], 'eleven|elf|onze|undici|elva');
learn(
  [12, 1],
  'twelve|dozen|a dozen|one dozen|zwölf|douze|doce|dodici|doze|twaalf|tolv|douzaine|une douzaine|dutzend|ein dutzend|una docena|una dozzina|uma dúzia|een dozijn|ett dussin',
);
learn([15, 1], 'fifteen|fünfzehn|quinze|quince|quindici|vijftien|femton|une quinzaine');
learn([20, 1], 'twenty|zwanzig|vingt|veinte|venti|vinte|twintig|tjugo|une vingtaine');
learn([24, 1], 'two dozen');
learn([30, 1], 'thirty|dreißig|trente|une trentaine|treinta|trenta|trinta|dertig|trettio');
learn([50, 1], 'fifty|fünfzig|cinquante|une cinquantaine|cincuenta|cinquanta|cinquenta|vijftig|femtio');

// "One and a half", "two and three quarters".
const parts: readonly (readonly [value: readonly [number, number], names: readonly string[]])[] = [
  [
    [1, 2],
    ['a half', 'one half', 'one-half'],
  ],
  [
    [1, 4],
    ['a quarter', 'one quarter', 'one-quarter'],
  ],
  [
    [3, 4],
    ['three quarters', 'three-quarters'],
  ],
  [
    [1, 3],
    ['a third', 'one third', 'one-third'],
  ],
  [
    [2, 3],
    ['two thirds', 'two-thirds'],
  ],
];
['one', 'two', 'three', 'four', 'five'].forEach((whole, before) => {
  for (const [[top, bottom], names] of parts)
    for (const name of names) learn([(before + 1) * bottom + top, bottom], `${whole} and ${name}`);
});

const hanDigits = '零一二三四五六七八九';
const hanTens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** "十五" is 15, "两百" 200, "三" 3; null where the characters are no number. */
function hanNumber(text: string): number | null {
  let sum = 0;
  let digit = 0;
  for (const char of text) {
    const ten = hanTens[char];
    const value = /[两兩俩]/.test(char) ? 2 : hanDigits.indexOf(char);
    if (ten !== undefined) {
      sum += (digit || 1) * ten;
      digit = 0;
    } else if (value >= 0) digit = value;
    else return null;
  }
  return sum + digit;
}

/** Characters that a Chinese or Japanese number counts: 3个, 两勺, 半杯, 五百克, 一本. */
export const measureCharacters =
  '个個只隻根片瓣块塊勺匙碗把包袋盒瓶罐听颗顆粒枚条條头頭朵份张張斤两杯克滴撮支枝束捆棵段尾本丁株盘节節层層升毫千公钱錢茶汤湯小大';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
const isLatin = (name: string): boolean => /^[\p{Script=Latin}\d ’-]+$/u.test(name);
const latin = [...words.keys()].filter(isLatin);
const whole = [...words.keys()].filter((name) => !isLatin(name) && name.length > 1 && !/^(?:ひと|ふた)$/.test(name));

/** Source of a pattern for a number word, without capture groups. Han numerals count only before a measure word. */
export const numberWordPattern =
  `(?:(?:${longestFirst(latin)})(?=[\\s-])|(?:${longestFirst(whole)})` +
  `|(?:ひと|ふた)(?=つまみ|つかみ|かけ|にぎり|切れ|袋|束)|(?:半|[一二两兩俩三四五六七八九十百千]{1,5}?)(?=[${measureCharacters}]))`;

export const numberWord = (text: string): Rational | null => {
  const value = words.get(text.toLowerCase().replace(/'/g, '’'));
  if (value) return rational(value[0], value[1]);
  const han = text === '' || text.length > 6 ? null : hanNumber(text);
  return han === null || han === 0 ? null : rational(han);
};
