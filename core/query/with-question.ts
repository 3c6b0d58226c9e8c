import { fieldOf } from './fields.ts';
import type { Token } from './tokens.ts';

/** "what can I cook with pork, ginger and rice", and shorter. */
const questions = [
  ['what', 'can', 'i', 'cook', 'with'],
  ['what', 'can', 'i', 'make', 'with'],
  ['what', 'to', 'cook', 'with'],
  ['cook', 'with'],
];
const isWord = (token: Token): boolean => token.field === null && !token.negated;

interface Question {
  /** Null where no such question is asked. */
  readonly ingredients: readonly string[] | null;
  /** The parts of the query that do not belong to it. */
  readonly rest: readonly Token[];
}

/** Takes the question what can be cooked with things out of a query; a list after `with:` is gone on with where it ends in a comma. */
export function withQuestion(tokens: readonly Token[]): Question {
  const asked = questions.find((words) => words.every((word, at) => isSaid(tokens[at], word)));
  if (asked === undefined) return { ingredients: null, rest: joinedLists(tokens) };
  const list = tokens.slice(asked.length);
  const ingredients = ingredientsOf(list.filter(isWord));
  // While only the question is there, it is not searched for its words.
  return { ingredients: ingredients.length > 0 ? ingredients : null, rest: list.filter((token) => !isWord(token)) };
}

const isSaid = (token: Token | undefined, word: string): boolean =>
  token !== undefined && isWord(token) && !token.quoted && token.value.toLowerCase() === word;

function ingredientsOf(tokens: readonly Token[]): readonly string[] {
  const said = tokens.map((token) => (token.quoted ? `, ${token.value},` : token.value)).join(' ');
  return said
    .replace(/[?？]+\s*$/, '')
    .split(/[,，、;&+]|\s(?:and|or)(?=\s|$)/i)
    .map((part) => part.replace(/^\s*(?:and|or|some|a|an|the)\s+/i, '').trim())
    .filter((part) => part !== '');
}

const comma = /[,，、]/;
const isList = (token: Token): boolean => token.field !== null && fieldOf(token.field) === 'with';

/** "with:pork belly, ginger": where there is a comma, the words up to the next field are the list; else the first word is. */
function joinedLists(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const run = isList(token) && !token.negated ? runOfWords(tokens, at + 1) : [];
    const goesOn = comma.test(token.value) || run.some(({ value, quoted }) => !quoted && comma.test(value));
    joined.push(goesOn ? run.reduce(together, token) : token);
    if (goesOn) at += run.length;
  }
  return joined;
}

function runOfWords(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex((token, at) => at >= from && !isWord(token));
  return tokens.slice(from, end === -1 ? tokens.length : end);
}

const together = (list: Token, next: Token): Token => ({
  ...list,
  value: `${list.value}${next.quoted ? `,${next.value},` : ` ${next.value}`}`,
  span: { start: list.span.start, end: next.span.end },
  valueSpan: { start: list.valueSpan.start, end: next.valueSpan.end },
});
