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

/** "with:pork, ginger" and "with:"green onions",pork": a comma goes on with the list. */
const goesOn = (before: Token, token: Token): boolean =>
  before.field !== null &&
  fieldOf(before.field) === 'with' &&
  isWord(token) &&
  (/[,，、]\s*$/.test(before.value) || (token.span.start === before.span.end && /^[,，、]/.test(token.value)));

function joinedLists(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, token)) {
      joined[joined.length - 1] = {
        ...before,
        value: `${before.value}${token.value}`,
        span: { start: before.span.start, end: token.span.end },
        valueSpan: { start: before.valueSpan.start, end: token.valueSpan.end },
      };
    } else joined.push(token);
  }
  return joined;
}
