import type { Rational } from './ingredient.ts';
import { rational } from './rational.ts';

/** Numbers as words, of every language together; a word counts only where an amount can stand. */
const words = new Map<string, readonly [number, number]>();

const learn = (value: readonly [number, number], names: string): void => {
  for (const name of names.split('|')) words.set(name, value);
};
learn(
  [1, 2],
  'half a|half an|half|one half|a half|ein halber|eine halbe|ein halbes|halbe|halber|halbes|une demi|un demi|1 demi|demi|medio|media|meio|meia|mezzo|mezza|een halve|halve|en halv|halv|halvt|pół|fél|半',
);
learn([1, 4], 'a quarter of a|a quarter|quarter of a');
learn([1, 1], 'one|a|an|ein|eine|einen|eins|un|une|uno|una|um|uma|een|en|ett|et|egy|一');
learn([3, 2], 'one and a half|anderthalb|eineinhalb|一个半|一個半');
learn([5, 2], '两个半|兩個半');
learn([7, 2], '三个半');
learn([2, 1], 'two|a couple of|couple of|zwei|deux|dos|due|dois|duas|twee|två|两|二|俩');
learn([3, 1], 'three|drei|trois|tres|tre|três|drie|三');
learn([4, 1], 'four|vier|quatre|cuatro|quattro|quatro|fyra|四');
learn([5, 1], 'five|fünf|cinq|cinco|cinque|vijf|fem|五');
learn([6, 1], 'six|sechs|seis|sei|zes|sex|六');
learn([7, 1], 'seven|sieben|sept|siete|sette|七');
learn([8, 1], 'eight|acht|huit|ocho|otto|八');
learn([9, 1], 'nine|neun|neuf|nueve|nove|九');
learn([10, 1], 'ten|zehn|dix|diez|dieci|十');
learn([12, 1], 'twelve|dozen|a dozen|one dozen|douzaine|dutzend');
learn([6, 1], 'half a dozen');

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const latin = [...words.keys()]
  .filter((name) => /^[\p{Script=Latin}\d ]+$/u.test(name))
  .sort((a, b) => b.length - a.length);
const other = [...words.keys()].filter((name) => !latin.includes(name)).sort((a, b) => b.length - a.length);

/** Source of a pattern for a number word, without capture groups. Han numerals count only before a measure word. */
export const numberWordPattern = `(?:(?:${latin.map(escape).join('|')})(?=[\\s-])|(?:${other.filter((name) => name.length > 1).join('|')})|(?:${other.join('|')})(?=[个個只隻根片瓣块塊勺匙小汤大茶碗把包袋盒瓶罐颗粒枚条條头頭朵份张斤两杯克滴撮]))`;

export const numberWord = (text: string): Rational | null => {
  const value = words.get(text.toLowerCase());
  return value ? rational(value[0], value[1]) : null;
};

/** Sources of patterns around a number. */
export const rangeWords = 'to|or|bis|oder|à|a|ou|o|tot|of|till|eller|til|至|到|或';
export const aboutWords =
  'about|approximately|approx\\.?|around|roughly|circa|ca\\.?|c\\.|etwa|environ|env\\.?|unos|unas|aprox\\.?|up to|at least|heaping|heaped|scant|generous|level|good|rounded|knapp|gut|ungefähr|大约|大概|约|約';
export const vagueAmounts =
  "a few|few|a little|a bit of|a bit|some|several|quelques|1 peu de|un peu de|un peu d’|einige|etwas|ein paar|wenig|algunos|algunas|un poco de|qualche|un po’ di|un po' di|enkele|wat|några|lite|a touch of|a lot of|lots of|plenty of";
export const ofWords =
  "(?:of|de|du|des|di|del|della|delle|degli|dei|do|da|von|vom|van|av)(?=\\s)\\s|(?:d|dell|l)['’](?=\\p{L})|的";
export const optionalWords =
  /\boptional(?:ly|e|es)?\b|\bfacultati(?:f|ve|fs|ves|vo|va)\b|\bopcional(?:es)?\b|\bfacoltativ[oaie]\b|\boptioneel\b|\bvalfri\b|\bwer mag\b|\bnach Belieben\b|可选|可選|可不放|お好みで/i;
export const tasteWords =
  '(?:,?\\s*(?:or\\s+)?(?:to taste|as needed|as required|as desired|for (?:garnish|serving|frying|greasing|dusting|sprinkling|brushing|drizzling|the pan|topping)[^,;]{0,40}|to serve|nach Geschmack|nach Bedarf|zum [A-ZÄÖÜ]\\p{L}+|au goût|selon (?:le )?goût|pour (?:servir|décorer|la cuisson)|al gusto|a gusto|q\\.?\\s?b\\.?|quanto basta|naar smaak|efter smak|适量|適量|适宜|適宜|少许|少許|少々|若干))';
