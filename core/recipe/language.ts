import { eachWord } from '#core/text/letters.ts';

/** Small words that one language uses and its neighbours do not. */
const small: Readonly<Record<string, string>> = {
  en: 'ingredients|the|and|with|of|to|until|into|for|add|or|minutes|cup|cups',
  de: 'zutaten|zubereitung|minuten|und|der|die|das|mit|den|dem|eine|einen|bis|oder|lassen|nicht|zum|im|dazu|geben',
  fr: 'ingrédients|préparation|et|le|les|des|une|dans|avec|pour|du|à|au|ou|jusqu|faire|pendant|puis|sur',
  es: 'ingredientes|preparación|los|las|una|con|para|hasta|por|en|agregar|añadir|y|minutos|cucharada',
  it: 'ingredienti|il|gli|della|di|con|per|una|fino|aggiungere|e|minuti|nel|cuocere|dei',
  pt: 'o|os|uma|com|para|até|em|não|e|adicione|colher|minutos|da|do',
  nl: 'het|een|met|van|en|de|voor|tot|in|minuten|voeg|toe|niet|laat',
  sv: 'och|med|i|en|ett|till|på|att|det|minuter|som|låt|är|rör',
};

const languages = Object.keys(small);
/** For each small word, the places in `languages` of those that use it. */
const languagesOf = new Map<string, number[]>();
for (const [at, words] of Object.values(small).entries()) {
  for (const word of words.split('|')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), at]);
}

const longestWord = Math.max(...[...languagesOf.keys()].map((word) => word.length));
const eastAsian = /[\u2e80-\u{3ffff}]/u;

/** A guess at the language from the first two thousand characters; English when nothing speaks for another. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 2000);
  if (eastAsian.test(sample)) {
    if (/[\u3040-\u30ff]{2}/.test(sample)) return 'ja';
    if ((sample.match(/\p{Script=Han}/gu)?.length ?? 0) * 8 > sample.length) return 'zh';
  }
  const counts = languages.map(() => 0);
  const lower = sample.toLowerCase();
  eachWord(
    lower,
    (start, end) => {
      if (end - start > longestWord) return;
      const users = languagesOf.get(lower.slice(start, end));
      if (users) for (const at of users) counts[at]! += 1;
    },
    true,
  );
  const most = Math.max(...counts);
  return most === counts[0] ? 'en' : languages[counts.indexOf(most)]!;
}
