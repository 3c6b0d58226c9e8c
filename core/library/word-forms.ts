/** A folded word, and what it is for several or for one: "tomato" is "tomatoes" too, "milk" never "milkfish". */
export function wordForms(word: string): readonly string[] {
  if (word.length < 3) return [word];
  const forms = new Set([word, `${word}s`, `${word}es`, `${word}n`, `${word}en`]);
  if (/[^aeiou]y$/.test(word)) forms.add(`${word.slice(0, -1)}ies`);
  if (/(?:l|r|a)f$/.test(word)) forms.add(`${word.slice(0, -1)}ves`);
  if (word.length > 4 && word.endsWith('ies')) forms.add(`${word.slice(0, -3)}y`);
  if (word.length > 4 && /(?:o|s|x|z|ch|sh)es$/.test(word)) forms.add(word.slice(0, -2));
  if (word.length > 4 && word.endsWith('ves')) forms.add(`${word.slice(0, -3)}f`);
  if (word.length > 3 && /[^s]s$/.test(word)) forms.add(word.slice(0, -1));
  return [...forms];
}
