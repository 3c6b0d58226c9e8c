const marks = /\p{M}+/gu;
const beyondAscii = /[^\u0000-\u007f]/;
const asciiWords = /[a-z0-9]+/g;
const anyWords = /[\p{L}\p{N}]+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
const hasUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const special: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** Lower case without accents: "Crème Brûlée" and "creme brulee" are the same. */
export const fold = (text: string): string =>
  beyondAscii.test(text)
    ? text
        .toLowerCase()
        .normalize('NFKD')
        .replace(marks, '')
        .replace(/[ßæœøłđı]/g, (letter) => special[letter] ?? letter)
        .normalize('NFC')
    : text.toLowerCase();

/** A text as search knows it: its folded words in their order, one space between them. */
export function foldedText(text: string): string {
  const folded = fold(text);
  return (folded.match(beyondAscii.test(folded) ? anyWords : asciiWords) ?? []).join(' ');
}

/** What stands between the lines of a folded text: words that end one line and begin the next do not follow each other. */
const lineEnd = '|';

export const foldedLines = (text: string): string => text.split('\n').map(foldedText).join(` ${lineEnd} `);

/** The words by which a folded text is found. Scripts without spaces give every character and every pair of neighbours. */
export const indexWords = (folded: string): readonly string[] => split(folded, (run) => [...run, ...pairs(run)]);

/** The words of a folded query: scripts without spaces are looked up by pairs, so that 红烧肉 does not find every 肉. */
export const queryWords = (folded: string): readonly string[] =>
  split(folded, (run) => (run.length === 1 ? run : pairs(run)));

function split(folded: string, ofRun: (run: readonly string[]) => readonly string[]): readonly string[] {
  if (folded === '') return [];
  const words = folded.split(' ').filter((word) => word !== lineEnd && word !== '');
  return hasUnspaced.test(folded) ? words.flatMap((word) => parts(word, ofRun)) : words;
}

function parts(word: string, ofRun: (run: readonly string[]) => readonly string[]): readonly string[] {
  const found: string[] = [];
  let rest = 0;
  for (const run of word.matchAll(unspaced)) {
    if (run.index > rest) found.push(word.slice(rest, run.index));
    found.push(...ofRun([...run[0]]));
    rest = run.index + run[0].length;
  }
  if (rest < word.length) found.push(word.slice(rest));
  return found;
}

const pairs = (run: readonly string[]): string[] => run.slice(1).map((character, at) => `${run[at]}${character}`);

/** Whether a folded phrase begins, or ends, in a script that has no spaces between words: there it may go on. */
export const beginsUnspaced = (folded: string): boolean => hasUnspaced.test([...folded][0] ?? '');
export const endsUnspaced = (folded: string): boolean => hasUnspaced.test([...folded].at(-1) ?? '');
