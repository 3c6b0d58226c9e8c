import { optionalWords } from '#core/ingredient/amount-words.ts';
import { countingUnits, measures } from '#core/ingredient/unit-names.ts';

/** A name this long is a line that says something else. */
const longestName = 60;
const brackets = /\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|【[^【】]*】/g;
/** Where what is done with it begins. A comma between digits is a decimal one. */
const aside = /(?<!\d)[,，](?!$)|[,，](?!\d)|[;；]|\s[-–—]+\s/u;
const purpose =
  /\s(?:plus|for|to taste|to serve|to garnish|or (?:more|so|to taste)|as needed|at room temperature|für|zum|nach|pour|para|per)(?:\s.*)?$/iu;
const amount = /^[\d½⅓⅔¼¾⅛⅜⅝⅞~+&×.,/–—-][^\p{L}]*(?:[a-zµ]{1,3})?[”"″'’.]*$/iu;
const behind = /\s*(?:\d[\d.,/½~-]*\s*\p{L}{0,3}|适量|適量|少许|少許|少々|若干)$/u;
const letter = /\p{L}/u;
const between =
  'a an the of to or x about approx some few large small medium heaped heaping level scant generous good fresh freshly finely roughly ' +
  'thinly chopped sliced minced grated diced peeled crushed melted softened cold warm hot un une des du de la le di von ca etwa ' +
  'große grosse kleine gehackte frische grande pequeña г кг мл л шт ст ч ложка ложки ложек стакан стакана щепотка зубчик зубчика';
/** Only between two amounts: "6 bis 8 Radieschen", "2 ou 3 œufs". */
const rangeWords = new Set('bis à tot till til do до or oder ou o'.split(' '));
const unitWords = [...measures.map(({ names }) => names), ...countingUnits.map(([, names]) => names)].join('|');
const beforeName = new Set(`${between} ${unitWords.replaceAll('|', ' ')}`.toLowerCase().replaceAll('.', '').split(' '));

/**
 * What goes in, by name, in lower case, each once. Only the words of the lines are looked at: reading each line of ten
 * thousand recipes as a recipe's page does would take longer than a cook waits for the list. What is optional is left out.
 */
export function foodNames(lines: readonly string[]): readonly string[] {
  const names = lines.filter((line) => !optionalWords.test(line)).map(foodName);
  return [...new Set(names.filter((name) => letter.test(name) && name.length <= longestName))];
}

function foodName(line: string): string {
  const plain = line.replace(brackets, ' ').trim();
  const said = plain.slice(0, Math.max(0, firstAside(plain))).replace(purpose, '');
  const words = said.toLowerCase().split(/\s+/);
  let first = 0;
  while (first < words.length - 1 && (isBefore(words[first] ?? '') || isInRange(words, first))) first += 1;
  return words
    .slice(first)
    .join(' ')
    .replace(/^d['’]/, '')
    .replace(behind, '')
    .replace(/[*:.\s]+$/, '')
    .trim();
}

function firstAside(text: string): number {
  const at = text.search(aside);
  return at <= 0 ? text.length : at;
}

const isBefore = (word: string): boolean => amount.test(word) || beforeName.has(word.replaceAll('.', ''));

const isInRange = (words: readonly string[], at: number): boolean =>
  rangeWords.has(words[at] ?? '') && amount.test(words[at - 1] ?? '') && amount.test(words[at + 1] ?? '');
