import { secondsOf } from '#core/import/web/duration.ts';
import type { ImportedRecipe } from '#core/import/imported-recipe.ts';
import { entryOf, textsOf, type Entry } from '#core/recipe/front-matter/value.ts';
import { factsIn, type FactPlace } from '#core/recipe/dialects/fact-lines.ts';
import { keyMeaning } from '#core/recipe/meaning/keys.ts';
import { kindOfTime } from '#core/recipe/meaning/time-kinds.ts';
import type { Mark, RichText } from '#core/recipe/rich-text.ts';
import { timesOf } from '#core/recipe/times-in-text.ts';
import type { TextLine } from './text-line.ts';

/** What lines say about a recipe, gathered one after another; the first word on a thing holds. */
export interface SaidFacts {
  title: string;
  yield: string | null;
  prep: number | null;
  cook: number | null;
  total: number | null;
  author: string | null;
  source: string | null;
  link: string | null;
  readonly tags: string[];
}

export const noFacts = (): SaidFacts => ({
  title: '',
  yield: null,
  prep: null,
  cook: null,
  total: null,
  author: null,
  source: null,
  link: null,
  tags: [],
});

export const asFields = (
  facts: SaidFacts,
): Pick<ImportedRecipe, 'yield' | 'times' | 'author' | 'source' | 'link' | 'tags'> => ({
  yield: facts.yield,
  times: {
    prep: facts.prep,
    cook: facts.cook,
    total: facts.total ?? (facts.prep !== null && facts.cook !== null ? facts.prep + facts.cook : null),
  },
  author: facts.author,
  source: facts.source,
  link: facts.link,
  tags: facts.tags,
});

const address = /^<?(https?:\/\/[^\s<>]{3,2000})>?$/i;
const longestFact = 300;

/**
 * Puts what a line says into `facts`. True where nothing of the line is left that the recipe has no field for: else it has to
 * stay in sight.
 */
export function takeFacts(line: TextLine, place: FactPlace, facts: SaidFacts): boolean {
  const { text } = line;
  const [, url] = address.exec(text.slice(0, 2100)) ?? [];
  if (url !== undefined) return setText(facts, 'link', url);
  if (text.length > longestFact) return false;
  if (place === 'above' && takeName(text, facts)) return true;
  const read = factsIn({ content: withLinks(text), span: { start: 0, end: text.length } }, place);
  // "Yes, for up to 3 months." feeds nobody.
  const isSentence = !read.whole && /[.!?]$/.test(text);
  const entries = isSentence ? read.entries.filter(({ key }) => keyMeaning(key) !== 'yield') : read.entries;
  const taken = entries.map((entry) => takeEntry(entry, facts));
  return read.whole && taken.length > 0 && taken.every(Boolean) && hasAllWords(text, read.entries);
}

/** "[Joy](https://…)" as the words that it shows and where they lead. */
function withLinks(written: string): RichText {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const found of written.matchAll(/\[([^[\]]{1,100})\]\(([^\s()]{1,200})\)/g)) {
    text += written.slice(from, found.index);
    marks.push({ kind: 'link', start: text.length, end: text.length + found[1]!.length, href: found[2]! });
    text += found[1]!;
    from = found.index + found[0].length;
  }
  return { text: text + written.slice(from), marks };
}

/** "Title: Leek soup", and "by Ann Smith" alone. */
function takeName(text: string, facts: SaidFacts): boolean {
  const [, key = '', value = ''] = /^(\p{L}[\p{L} ]{2,20})[:：]\s*(\S.{0,120})$/u.exec(text) ?? [];
  if (key !== '' && keyMeaning(key.trim()) === 'title') return setText(facts, 'title', unquoted(value));
  const [, name = ''] =
    /^(?:by|by:|von|par|por|di|door|av|af|przez|autor:?)\s((?:\p{Lu}[\p{L}.'’-]{0,20}\s?){1,4})$/iu.exec(text) ?? [];
  const isName =
    name !== '' &&
    name
      .trim()
      .split(' ')
      .every((word) => /^\p{Lu}/u.test(word));
  return isName && setText(facts, 'author', name.trim());
}
const unquoted = (text: string): string => text.replace(/^["'](.*)["']$/, '$1');

function takeEntry(entry: Entry, facts: SaidFacts): boolean {
  const meaning = /^cook$/i.test(entry.key) ? 'cook' : keyMeaning(entry.key);
  const said = textsOf(entry.value).map(({ text }) => text.trim());
  const [text = ''] = said;
  if (meaning === 'prep' || meaning === 'cook' || meaning === 'total') return setTime(facts, meaning, text);
  if (meaning === 'yield' || meaning === 'author') return setText(facts, meaning, text);
  if (meaning === 'source' || meaning === 'sourceUrl') return takeSource(entry, text, facts);
  if (meaning !== 'tags') return false;
  const tags = said.flatMap((one) => one.replace(/^\[|\]$/g, '').split(/[,，、;]/)).map((tag) => unquoted(tag.trim()));
  facts.tags.push(...tags.filter((tag) => tag !== '' && !facts.tags.includes(tag)));
  return true;
}

function takeSource(entry: Entry, text: string, facts: SaidFacts): boolean {
  const part = (name: string): string | undefined => {
    const value = entryOf(entry.value, [name])?.value;
    return value && textsOf(value)[0]?.text;
  };
  const url = part('url') ?? address.exec(text)?.[1] ?? '';
  const name = part('name') ?? (url === '' ? text : '');
  const takesUrl = url === '' || setText(facts, 'link', url);
  return (name === '' || setText(facts, 'source', name)) && takesUrl;
}

function setText(facts: SaidFacts, name: 'title' | 'yield' | 'author' | 'source' | 'link', text: string): boolean {
  if (facts[name] === null || facts[name] === '') facts[name] = text;
  return facts[name] === text;
}

function setTime(facts: SaidFacts, name: 'prep' | 'cook' | 'total', text: string): boolean {
  const seconds = secondsOf(text);
  if (seconds === null) return false;
  facts[name] ??= seconds;
  return facts[name] === seconds && isOnlyTime(text);
}

/** "20 min with Ann's knife": seconds don't hold the knife. */
function isOnlyTime(text: string): boolean {
  let rest = '';
  let from = 0;
  for (const { start, end } of timesOf(text)) {
    rest += ` ${text.slice(from, start)}`;
    from = end;
  }
  rest += ` ${text.slice(from)}`;
  return !/\p{L}/u.test(rest) || kindOfTime(rest).only;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The names of fields and the words beside a time may vanish, other words may not. */
function hasAllWords(text: string, entries: readonly Entry[]): boolean {
  const kept = new Set(
    entries.flatMap(({ key, value }) => [...wordsOf(key), ...textsOf(value).flatMap((one) => wordsOf(one.text))]),
  );
  return wordsOf(text).every((word) => kept.has(word) || word.length < 4 || /\d/.test(word) || isName(word));
}
const isName = (word: string): boolean => keyMeaning(word) !== null || kindOfTime(word).only || beside.test(word);
const beside =
  /^(?:(?:zubereitungs|arbeits|koch|back|gar|gesamt|ruhe|vorbereitungs)?zeit|time|temps|tiempo|tempo|tijd|czas|about|approx\w*|circa|etwa|environ|recipe|rezept|from|adapted|based|with)$/iu;
