import type { LineDraft } from '../draft.ts';
import type { Entry } from '../front-matter/value.ts';
import { sliceRich } from '../markdown/rich.ts';
import { keyMeaning } from '../meaning/keys.ts';
import type { KeyMeaning } from '../meaning/keys.ts';
import { kindOfTime } from '../meaning/time-kinds.ts';
import { saidYield } from '../meaning/yield-words.ts';
import { timesOf } from '../times-in-text.ts';
import type { Span } from '#core/text/span.ts';
import { sourceBefore, sourceIn } from './source-lines.ts';

export const keyLine =
  /^[^\p{L}\p{N}*]{0,8}\**([\p{L}][\p{L}\s_.'’-]{0,30}?)(?:\s?\([^()]{1,20}\))?\**\s*(?:::?|：)\**\s*(.{1,300})$/u;
export const bodyKeys: ReadonlySet<KeyMeaning> = new Set<KeyMeaning>([
  'yield',
  'prep',
  'cook',
  'total',
  'tags',
  'author',
  'source',
  'sourceUrl',
  'language',
]);

/** What a line says about the recipe, and whether that is all it says: what is not understood has to stay in sight. */
export interface Facts {
  readonly entries: readonly Entry[];
  readonly whole: boolean;
}

const nothing: Facts = { entries: [], whole: false };

export const entry = (key: string, text: string, span: Span): Entry => ({
  key,
  value: { kind: 'text', text, span },
  span,
});

/** Where a line stands decides what it may be: in a method "Bake 20 min" is a step, above the ingredients a fact. */
export type FactPlace = 'above' | 'inside' | 'elsewhere';

/** "40 min" names nothing and may be anything; "bake 40 min" is named, but only "Bake: 40 min" is so on purpose. */
interface Fact {
  readonly field: Entry;
  readonly named: 'no' | 'by words' | 'by key';
}

/** Fields on one line: "Prep: 10 min | Cook: 20 min | Serves 4", "Für 4 Personen · Backzeit: 1 Std.", "Serves 4, takes 40 min". */
export function factsIn(line: LineDraft, place: FactPlace): Facts {
  const { text } = line.content;
  if (text.length > (place === 'above' ? 300 : 160)) return nothing;
  if (place !== 'above' && text.length > 90 && isProse(line)) return nothing;
  // Most lines are steps and remarks: only what could hold several facts is taken apart.
  const parts = mayBeSeveral.test(text) ? partsOf(line, strong) : [line];
  const read = parts.map((part) => partFacts(part, place));
  const facts = read.flatMap((one) => one.facts);
  const byKey = facts.filter((fact) => fact.named === 'by key');
  const isNamed = facts.some((fact) => fact.named !== 'no');
  if (isNamed && read.every((one) => one.whole) && (byKey.length > 0 || facts.length > 1 || place === 'above'))
    return { entries: fieldsOf(facts), whole: true };
  const one = parts.length > 1 && byKey.length < 2 ? factOf(line) : null;
  if (one) return { entries: fieldsOf(one), whole: true };
  // Half understood, what was written with its name still holds; the line is shown as well.
  if (place !== 'above') return nothing;
  return { entries: fieldsOf(byKey.length > 0 ? byKey : sourceBefore(line).map(named)), whole: false };
}

/** A sentence of a method: nothing in it is named, set apart or linked. */
const isProse = ({ content: { text, marks } }: LineDraft): boolean =>
  !/[:：|•·]/.test(text) && !marks.some((mark) => mark.kind === 'link');

const fieldsOf = (facts: readonly Fact[]): readonly Entry[] => facts.map(({ field }) => field);

const mayBeSeveral = /[|•·∙⋅・;；｜]|\s[/–—-]\s/u;
const strong = /\s*[|•·∙⋅・;；｜]\s*|\s+\/\s+|(?<!\d)\s+[–—-]\s+|\s+[–—-]\s+(?!\d)/gu;
const weak = /,\s+|[，、]|(?<=[\p{L}\p{N})])[.。]\s*(?=\p{Lu})/gu;

interface PartFacts {
  readonly facts: readonly Fact[];
  readonly whole: boolean;
}

function partFacts(part: LineDraft, place: FactPlace): PartFacts {
  const read = (one: LineDraft): readonly Fact[] | null => factOf(one) ?? (place === 'inside' ? null : timeFact(one));
  const known = read(part);
  if (known) return { facts: known, whole: true };
  // Below the first part of the recipe only what has a name before a colon is a fact among others.
  if (place !== 'above' && !/[:：]/.test(part.content.text) && !startsWithFact(part))
    return { facts: [], whole: false };
  const smaller = partsOf(part, weak);
  if (smaller.length < 2) return { facts: [], whole: false };
  const all = smaller.map(read);
  return { facts: all.flatMap((one) => one ?? []), whole: !all.includes(null) };
}

/** "Serves 4, takes 40 min" begins with what is known. */
const startsWithFact = ({ content }: LineDraft): boolean => {
  const end = content.text.search(/[,，、.。]/);
  return end > 0 && end < 60 && saidYield(bare(content.text.slice(0, end)));
};

function partsOf(line: LineDraft, separator: RegExp): readonly LineDraft[] {
  const { text } = line.content;
  let from = 0;
  const ends = [...text.matchAll(separator)].map((match) => [match.index, match.index + match[0].length] as const);
  return [...ends, [text.length, text.length] as const].flatMap(([end, next]) => {
    const content = sliceRich(line.content, from, end);
    from = next;
    return content.text === '' ? [] : [{ content, span: line.span }];
  });
}

const named = (field: Entry): Fact => ({ field, named: 'by key' });

/** A key with its value, how many it feeds, or where it is from. */
function factOf(line: LineDraft): readonly Fact[] | null {
  const text = line.content.text.length <= 90 ? bare(line.content.text) : '';
  if (text !== '' && saidYield(text) && timesOf(text).length === 0) return [named(entry('yield', text, line.span))];
  return sourceIn(line)?.map(named) ?? keyedFact(line);
}

const bare = (text: string): string =>
  text
    .replace(/^[^\p{L}\p{N}½]{1,8}/u, '')
    .replace(/[.!。)）\s]+$/, '')
    .trim();

/** "⏲️ Prep time: 10 min" as a field of the recipe, or null where the words before the colon are no known key. */
function keyedFact(line: LineDraft): readonly Fact[] | null {
  const match = keyLine.exec(line.content.text);
  const meaning = match && (/^cook$/i.test(match[1]!) ? 'cook' : keyMeaning(match[1]!));
  if (!match || !meaning || !bodyKeys.has(meaning)) return null;
  const said = match[2]!.trim();
  // Another key in the value: "Prep: 10 min, Cook: 20 min".
  if (/[,.，]\s*\p{L}[\p{L}\s]{0,20}\s?[:：]\s/u.test(said)) return null;
  const link = line.content.marks.find((mark) => mark.kind === 'link')?.href;
  const isSource = meaning === 'source' || meaning === 'sourceUrl';
  const isTime = meaning === 'prep' || meaning === 'cook' || meaning === 'total';
  const text =
    isSource && link !== undefined && link !== said ? `[${said}](${link})` : isTime ? said.replace(/\.$/, '') : said;
  return [named(entry(match[1]!, text, line.span))];
}

/** "Rise: 12-18 hours", "Zubereitung 25 Min.", "ready in 40 minutes", "40 min": nothing but a time and what it counts. */
function timeFact(line: LineDraft): readonly Fact[] | null {
  if (line.content.text.length > 80 || !/\p{N}/u.test(line.content.text)) return null;
  const text = bare(line.content.text);
  const times = timesOf(text);
  const [time] = times;
  if (!time || times.length > 1) return null;
  const beside = `${text.slice(0, time.start)} ${text.slice(time.end)}`;
  const { kind, only } = kindOfTime(beside);
  if (!only) return null;
  const words = beside.replace(/[^\p{L}\p{M}]+/gu, ' ').trim();
  const said = /[:：]\s*(.+)$/u.exec(text)?.[1] ?? text.slice(time.start, time.end);
  const key = kind === 'rest' || (kind !== null && keyMeaning(words) === kind) ? words : (kind ?? 'total');
  const isKeyed = kind !== null && /[:：]/.test(text);
  return [{ field: entry(key, said, line.span), named: isKeyed ? 'by key' : kind === null ? 'no' : 'by words' }];
}
