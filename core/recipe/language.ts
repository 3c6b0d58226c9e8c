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

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(small)) {
  for (const word of words.split('|')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** A guess at the language from the first two thousand characters; English when nothing speaks for another. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 2000);
  if (/[\u3040-\u30ff]{2}/.test(sample)) return 'ja';
  if ((sample.match(/\p{Script=Han}/gu)?.length ?? 0) * 8 > sample.length) return 'zh';
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best = 'en';
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language;
  return best;
}
