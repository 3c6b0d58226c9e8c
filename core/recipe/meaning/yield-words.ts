const about =
  '(?:(?:about|approximately|approx\\.?|around|roughly|up to|ca\\.?|circa|environ|env\\.?|etwa|rund|ungefähr|unos|unas|cerca de|ongeveer|cirka|ungefär|約|约)\\s*)?';
const count =
  '(?:\\d{1,4}|[½¼¾])(?:[.,/]\\d{1,2})?(?:\\s?(?:[-–—~～]|to|or|bis|oder|à|a|ou|o|tot|till|til|do)\\s?\\d{1,4})?';
const numberWords =
  '(?:an?\\s+(?:dozen|loaf|large|small|\\d)|one|two|three|four|five|six|seven|eight|nine|ten|twelve|ein|eine|zwei|drei|vier|sechs|acht|un|une|deux|quatre|six|dos|cuatro|seis|due|quattro|sei|twee|vier|två|fyra)\\b';
const verbs =
  'serves|makes|yields?|feeds|serving|enough for|sufficient for|ergibt|reicht für|genug für|rende|rinde|resa|donne|dà|voldoende voor|genoeg voor|räcker till|ger|wystarcza na';
const before = 'for|für|pour|para|per|voor|för|til|till|dla|на';
const people =
  'servings?|portions?|people|persons?|portionen|personen|person|pers\\.?|stück|personnes?|parts|porciones|raciones|personas|pessoas|porções|unidades|porzioni|persone|pezzi|porties|stuks|stukken|portioner|personer|bitar|porsjon(?:er)?|porcj[aei]|osób|osoby|порци[ийя]|человек';

/** Said in a few words without a colon, before the number or after it: "Serves 4", "Für 4 Personen", "4 portioner". */
const forms = [
  `(?:${verbs})\\s+${about}(?:${count}|${numberWords})[^.!?;|:]{0,60}`,
  `(?:${before})\\s+${about}${count}\\s+\\p{L}{3,20}\\.?(?:\\s\\p{L}{3,20}){0,2}`,
  `${about}${count}\\s+(?:${people})`,
  `(?:一?份?\\s?(?:够|夠|可供|供|适合|適合)\\s?)?(?:約|约)?\\s?[\\d０-９一二两三四五六八十]{1,3}(?:\\s?[-–~～至到]\\s?\\d{1,2})?\\s?(?:人分|人前|人份|人吃|人食用|人用|人|份|인분)(?:的?量|用|前)?`,
];
const form = new RegExp(`^(?:${forms.join('|')})$`, 'iu');

/** Whether a short text, without marks at its ends, is nothing but how much the recipe makes. */
export const saidYield = (text: string): boolean => form.test(text);
