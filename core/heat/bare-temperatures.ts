import { clauseStart } from '#core/text/clause.ts';
import type { WrittenTemperature } from './temperatures.ts';

const atNumber =
  /(?:(?<!\p{L})(?:at|to|of|oven|temp|auf|bei|à|a|op|på|til|till|ved|(?<next>then|dann|puis|poi|luego)|(?<reading>registers?|reads?|reach(?:es)?|hits?))\s|@\s?)(?:about\s|around\s)?(?<low>[1-5]?\d{2})(?:\s?(?:-|–|to|or|bis)\s?(?<high>[1-5]?\d{2}))?(?=\s*(?:$|[.;:!?)\n]|,(?!\d)|(?:for|until|till|and|then|or|in|on|with|while|when|about|before|oven|fan|für|pendant|durante|per|i|voor|por|under|vorheiz\p{L}*|heiz\p{L}*|back\p{L}*|vorgeheiz\p{L}*|schalt\p{L}*|voorverwarm\p{L}*)(?!\p{L})))(?!\s*(?:and|or|to)\s\d)/giu;
const twoDigits = /[\s@][1-5]?\d{2}(?!\d)/;
const ovens =
  /(?<!\p{L})(?:oven|bak(?:e|ed|ing)|roast(?:ed|ing)?|preheat(?:ed)?|pre-heat|broil(?:er)?|fry(?:er)?|smoker?|grill|air ?fry(?:er)?|(?:internal )?temp(?:erature)?|sous[- ]?vide|thermometer|probe|thickest part|registers?|back(?:en|ofen)|ofen|vorheizen|four|cuire|enfourn\p{L}*|préchauff\p{L}*|horn(?:o|ear)|forno|infornare|ugn(?:en)?|ovnen|(?:heat|warm)(?:ed)?(?: the| your)? oil|heat oil)(?!\p{L})/iu;

/** "Bake at 350", "oven to 400": a number without any unit, where heat is meant. It could be nothing else: five hundred at most, in fives. */
export function bareTemperatures(text: string): readonly WrittenTemperature[] {
  if (!twoDigits.test(text)) return [];
  return [...text.matchAll(atNumber)].flatMap((match) => {
    const { low, high, reading, next } = match.groups!;
    // "Then 250 for the feast": only a second heat is said so shortly.
    if (
      next !== undefined &&
      !/[°º˚]|(?<!\d)[1-5]\d{2}(?!\d)/.test(text.slice(Math.max(0, match.index - 300), match.index))
    )
      return [];
    const min = Number(low);
    const max = Math.max(min, Number(high ?? low));
    const start = match.index + match[0].indexOf(low!);
    const end = match.index + match[0].length;
    // A thermometer shows any degree, a dial only some.
    const plausible = min >= 90 && max <= 550 && (reading !== undefined || (min % 5 === 0 && max % 5 === 0));
    const clause = text.slice(clauseStart(text, start, '.;!?\n', 120), start) + text.slice(end, end + 24);
    return plausible && ovens.test(clause) ? [{ start, end, min, max, unit: null }] : [];
  });
}
