import type { Pan } from './pan-size.ts';

const number = '(\\d{1,2}(?:[.,]\\d)?)';
const length = '\\s?-?(?:cm|centimet(?:er|re)s?|inch(?:es)?|in\\b|["”″])';
const rectangle = new RegExp(`(?<![\\d.,])${number}(?:${length})?\\s?-?(?:x|×|by)-?\\s?${number}(?:${length})`, 'giu');
const single = new RegExp(`(?<![\\d.,])${number}${length}`, 'giu');
const panWord =
  /\b(?:pan|pans|tin|tins|dish|springform|mou?ld|pie plate|tart ring|flan|skillet|form|backform|springform|moule|molde|stampo|tortiera|bakvorm)\b/iu;
const squareWord = /\bsquare\b|quadratisch|carré|cuadrad|quadrat/iu;
const reach = 30;

/** The first baking pan that a text gives a size of: "a 23 cm springform tin", "a 9x13-inch pan". Null where it names none. */
export function panIn(text: string): Pan | null {
  const near = (start: number, end: number) => text.slice(Math.max(0, start - reach), end + reach);
  const of = (written: string | undefined) => Number((written ?? '').replace(',', '.'));
  for (const found of text.matchAll(rectangle)) {
    if (!panWord.test(near(found.index, found.index + found[0].length))) continue;
    const [side, other] = [of(found[1]), of(found[2])];
    return side === other ? { shape: 'square', side } : { shape: 'rectangular', side, other };
  }
  for (const found of text.matchAll(single)) {
    const around = near(found.index, found.index + found[0].length);
    if (!panWord.test(around) || of(found[1]) < 4) continue;
    return squareWord.test(around) ? { shape: 'square', side: of(found[1]) } : { shape: 'round', across: of(found[1]) };
  }
  return null;
}
