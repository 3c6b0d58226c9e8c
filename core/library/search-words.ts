const marks = /\p{M}+/gu;
const words = /[\p{L}\p{M}\p{N}]+/gu;
const asciiWords = /[a-z0-9]+/gi;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
const beyondAscii = /[^\u0000-\u007f]/;
const special: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** Lower case without accents: "Crème Brûlée" and "creme brulee" are the same words. */
export const foldWord = (word: string): string => (beyondAscii.test(word) ? foldAny(word) : word.toLowerCase());

const foldAny = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[ßæœøłđı]/g, (letter) => special[letter] ?? letter)
    .normalize('NFC');

/** Words of a text to be found. Scripts without spaces give every character and every pair of neighbours. */
export const indexWords = (text: string): string[] => split(text, (run) => [...run, ...pairs(run)]);

/** Words of a query: scripts without spaces are looked up by pairs, so that 红烧肉 does not find every 肉. */
export const queryWords = (text: string): string[] => split(text, (run) => (run.length === 1 ? run : pairs(run)));

function split(text: string, unspacedWords: (run: string[]) => readonly string[]): string[] {
  if (!beyondAscii.test(text)) return text.match(asciiWords) ?? [];
  const found: string[] = [];
  for (const [word] of text.matchAll(words)) {
    let rest = 0;
    for (const run of word.matchAll(unspaced)) {
      if (run.index > rest) found.push(word.slice(rest, run.index));
      found.push(...unspacedWords([...run[0]]));
      rest = run.index + run[0].length;
    }
    if (rest < word.length) found.push(word.slice(rest));
  }
  return found;
}

const pairs = (run: readonly string[]): string[] => run.slice(1).map((character, index) => `${run[index]}${character}`);
