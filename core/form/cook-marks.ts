import type { Rating } from '#core/cook-log/entry.ts';
import { textsOf as textsOfValue } from '#core/recipe/front-matter/value.ts';
import type { Entry } from '#core/recipe/front-matter/value.ts';
import { readPage } from '#core/recipe/page.ts';
import { lineEndAt, lineStartAt } from '#core/text/lines.ts';
import { applied, insertion } from '#core/text/minimal-change.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import { readForm } from './form.ts';
import type { Form } from './form.ts';
import { saysTheSame, textsOf } from './outcome.ts';
import type { FormTexts } from './outcome.ts';
import { isIn } from './replaced-value.ts';
import { isValidYaml } from './yaml-places.ts';
import type { FieldsPlace } from './yaml-places.ts';

/** What finishing a cook writes into a recipe's file, where the cook wants that. */
export interface CookMarks {
  /** Null leaves what the file says. */
  readonly rating: Rating | null;
  /** 2026-11-02 */
  readonly day: string;
}

type Mark = 'rating' | 'lastcooked';

/** Names that people give to these keys, the likeliest first; compared in lower case without "_", "-" and blanks. */
const names: Readonly<Record<Mark, readonly string[]>> = {
  rating: ['rating', 'myrating', 'stars'],
  lastcooked: ['lastcooked', 'lastmade', 'cookedon', 'lastcookedon'],
};
const plain = (key: string): string => key.toLowerCase().replace(/[\s_-]+/g, '');
const isMark = (key: string): boolean => Object.values(names).some((some) => some.includes(plain(key)));

/**
 * The file's text (LF line ends) with rating and day: only the lines of these two keys change, under the names and in the
 * manner that the file has for them. A later day stays. Null where there is no place for them, or what stands there is
 * written in a way that isn't known ("8/10"): then nothing is to be written.
 */
export function withCookMarks(text: string, fileName: string, { rating, day }: CookMarks): string | null {
  const rated = rating === null ? text : withMark(readForm(text, fileName), 'rating', String(rating));
  return rated === null ? null : withMark(readForm(rated, fileName), 'lastcooked', day);
}

function withMark(form: Form, mark: Mark, value: string): string | null {
  const { source, place } = form;
  // A frame that nobody can read must not be put behind another one, and nobody knows where its keys end.
  if (place === null ? /^\s*(?:---|\+\+\+|;;;|\{)/.test(source) : !isValidYaml(source, place)) return null;
  const entries = entriesOf(form);
  const own = entryOf(entries, mark);
  if (own !== null && isSaid(own)) {
    const change = rewritten(form.source, own, mark, value);
    if (change === null) return null;
    return change === 'stays' ? form.source : firstRight(form, [[change]], mark, null);
  }
  return firstRight(form, own === null ? added(form, entries, mark, value) : filled(form, own, value), mark, value);
}

/** Keys of the front matter, and those of Cooklang's `>>` lines. */
function entriesOf({ source, fileName, recipe }: Form): readonly Entry[] {
  const { entries } = readPage(source, fileName);
  if (recipe.dialect !== 'cooklang') return entries;
  const lines = [...source.matchAll(/^>>[ \t]*([^:\n]{1,80}):[ \t]*(.*?)[ \t]*$/gm)];
  return [
    ...entries,
    ...lines.map((line): Entry => {
      const end = line.index + line[0].trimEnd().length;
      const [key, text] = [line[1]!, line[2]!];
      const start = line.index + line[0].indexOf(key, 2);
      return { key, value: { kind: 'text', text, span: { start: end - text.length, end } }, span: { start, end } };
    }),
  ];
}

const entryOf = (entries: readonly Entry[], mark: Mark): Entry | null =>
  names[mark].flatMap((name) => entries.filter(({ key }) => plain(key) === name))[0] ?? null;

const isSaid = ({ value }: Entry): boolean => textsOfValue(value).length > 0;

const numbered = /^(["']?)([0-5](?:\.\d+)?)(\s*\/\s*5)?\1$/;
const starred = /^(["']?)([⭐★]\uFE0F?)(?:\2){0,4}(☆{0,4})\1$/u;
const dated = /^(["']?)(\[\[)?(\d{4}-\d{2}-\d{2})(\]\])?\1$/;

/** Within the quotes, out of as many, with the same stars, and with the brackets of a link to a daily note. */
function rewritten(source: string, { value: found }: Entry, mark: Mark, value: string): TextChange | 'stays' | null {
  if (found.kind !== 'text') return null;
  const { start, end } = found.span;
  const insert = (mark === 'rating' ? newRating : newDay)(source.slice(start, end), value);
  if (insert === null) return null;
  return insert === source.slice(start, end) ? 'stays' : { from: start, to: end, insert };
}

function newRating(written: string, value: string): string | null {
  const number = numbered.exec(written);
  if (number) return `${number[1]!}${value}${number[3] ?? ''}${number[1]!}`;
  const stars = starred.exec(written);
  if (!stars) return null;
  const [, quote = '', star = '', empty = ''] = stars;
  return quote + star.repeat(Number(value)) + (empty === '' ? '' : '☆'.repeat(5 - Number(value))) + quote;
}

function newDay(written: string, value: string): string | null {
  const day = dated.exec(written);
  if (!day) return null;
  return day[3]! >= value ? written : written.replace(day[3]!, value);
}

/** Behind a key that is there and says nothing. */
function* filled({ source, place }: Form, { span }: Entry, value: string): Generator<readonly TextChange[]> {
  const region = source.slice(span.start, place?.span.end);
  const quoted = /^[^\n:=]{1,90}[:=][ \t]*(?=''|"")/.exec(region);
  if (quoted) yield [insertion(span.start + quoted[0].length + 1, value)];
  const key = /^[^\n:=]{1,90}[:=]/.exec(region);
  if (!key) return;
  const at = span.start + key[0].length;
  if (source[at] === ' ') yield [insertion(at + 1, value)];
  yield [insertion(at, ` ${value}`)];
}

/** In a line of its own: the day behind the rating, both at the end of the front matter; without any, in a new one. */
function* added(form: Form, entries: readonly Entry[], mark: Mark, value: string): Generator<readonly TextChange[]> {
  const { source, place } = form;
  const beside = mark === 'lastcooked' ? entryOf(entries, 'rating') : null;
  if (place !== null) {
    const line =
      place.language === 'toml' ? `${mark} = ${mark === 'rating' ? value : `"${value}"`}` : `${mark}: ${value}`;
    if (beside !== null && isIn(place, beside.span) && isWholeLine(source, beside)) {
      const end = lineEndAt(source, beside.span.end);
      yield [insertion(end, `\n${line}`)];
    }
    yield [lineAt(source, place, line)];
    return;
  }
  const last = [...source.matchAll(/^>>.*$/gm)].at(-1);
  if (last && form.recipe.dialect === 'cooklang') {
    // Cooklang reads no `>>` lines any more once there is front matter.
    yield [insertion(last.index + last[0].length, `\n>> ${mark}: ${value}`)];
    return;
  }
  const gap = /^\n/.test(source) || source === '' ? '' : '\n';
  yield [insertion(0, `---\n${mark}: ${value}\n---\n${gap}`)];
}

const isWholeLine = (source: string, { span }: Entry): boolean =>
  lineStartAt(source, span.start) === span.start && !source.slice(span.start, span.end).includes('\n');

/** In TOML before the first table: behind it the key would be one of the table's. */
function lineAt(source: string, { span, language }: FieldsPlace, line: string): TextChange {
  const inside = source.slice(span.start, span.end);
  const table = language === 'toml' ? inside.search(/^\[/m) : -1;
  const at = table < 0 ? span.end : span.start + table;
  const before = source.slice(span.start, at);
  return before === '' || before.endsWith('\n') ? insertion(at, `${line}\n`) : insertion(at, `\n${line}`);
}

/** The first way of writing after which the file says the same but for these keys, and the key says what it should. */
function firstRight(
  form: Form,
  candidates: Iterable<readonly TextChange[]>,
  mark: Mark,
  value: string | null,
): string | null {
  const before = withoutMarks(form);
  for (const changes of candidates) {
    const text = applied(form.source, changes);
    const after = readForm(text, form.fileName);
    if (after.place !== null && !isValidYaml(text, after.place)) continue;
    const entry = entryOf(entriesOf(after), mark);
    const says = entry === null ? [] : textsOfValue(entry.value);
    if (says.length !== 1 || (value !== null && says[0]!.text !== value)) continue;
    if (saysTheSame(before, withoutMarks(after))) return text;
  }
  return null;
}

function withoutMarks(form: Form): FormTexts {
  const marks = form.others.filter(({ key }) => isMark(key)).map(({ key, text }) => `${key}: ${text}`);
  const texts = textsOf(form);
  return { ...texts, rest: texts.rest.filter((text) => !marks.includes(text)) };
}
