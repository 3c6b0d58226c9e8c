import type { Manner } from '#core/manner/manner.ts';
import { textsOf as textsOfValue } from '#core/recipe/front-matter/value.ts';
import { keyMeaning } from '#core/recipe/meaning/keys.ts';
import { readPage } from '#core/recipe/page.ts';
import { lineEndAt, lineStartAt } from '#core/text/lines.ts';
import { listEdits } from '#core/text/list-edits.ts';
import type { ListEdit } from '#core/text/list-edits.ts';
import { insertion } from '#core/text/minimal-change.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import type { Span } from '#core/text/span.ts';
import { added, newLine } from './added-value.ts';
import { keysFor } from './field-names.ts';
import type { Form } from './form.ts';
import { firstRight, oneAfterTheOther, textsOf } from './outcome.ts';
import type { FormOutcome } from './outcome.ts';
import { insideOf, isIn, newValue, replacedWithin, scalarWritten } from './replaced-value.ts';
import { scalarText } from './written-text.ts';
import { between, leadOf, insertedAfter, insertedBefore, removed } from './slots.ts';
import { siteOf, usualQuotes } from './yaml-places.ts';
import type { FieldsPlace } from './yaml-places.ts';

const rules = { mayBeNumber: false, plainAgain: false };

/** Makes the tags these, in this order, with as few edits as it takes: what stays is not written anew. */
export function changeTags(form: Form, tags: readonly string[], manner: Manner): FormOutcome {
  const wanted = distinct(
    tags.map((tag) => tag.replace(/\s+/g, ' ').trim().replace(/^#/, '')).filter((tag) => tag !== ''),
  );
  const now = form.tags.map(({ text }) => text);
  const edits = listEdits(now, wanted);
  return oneAfterTheOther(
    form,
    edits.map((edit) => editOf(edit, manner)),
  );
}

const distinct = (tags: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return tags.filter((tag) => seen.size !== seen.add(tag.toLowerCase()).size);
};

const editOf =
  (edit: ListEdit, manner: Manner) =>
  (form: Form): FormOutcome => {
    if (edit.kind === 'set') return renameTag(form, edit.at, edit.text);
    return edit.kind === 'remove' ? removeTag(form, edit.at) : insertTag(form, edit.at, edit.text, manner);
  };

function renameTag(form: Form, index: number, tag: string): FormOutcome {
  const own = form.tags[index]!;
  const texts = textsOf(form);
  const expected = { ...texts, tags: texts.tags.with(index, tag) };
  return firstRight(form, own.span ? replacedWithin(form, own.span, own.text, tag, rules) : [], expected, 'not-here');
}

const spansOf = (form: Form): readonly Span[] => form.tags.flatMap(({ span }) => span ?? []);

function removeTag(form: Form, index: number): FormOutcome {
  const texts = textsOf(form);
  const expected = { ...texts, tags: texts.tags.toSpliced(index, 1) };
  const spans = spansOf(form);
  return firstRight(
    form,
    [...removed(form.source, spans, index), ...removedKey(form, spans, index)],
    expected,
    'not-here',
  );
}

/** The last tag of a list in brackets or of a text leaves its key; a flag (`vegan: ✓`) or a "Tags:" line goes with it. */
function* removedKey({ source }: Form, spans: readonly Span[], index: number): Generator<readonly TextChange[]> {
  const { start, end } = spans[index]!;
  const to = Math.min(source.length, lineEndAt(source, end) + 1);
  yield [{ from: lineStartAt(source, start), to, insert: '' }];
}

function insertTag(form: Form, index: number, tag: string, manner: Manner): FormOutcome {
  const texts = textsOf(form);
  const expected = { ...texts, tags: texts.tags.toSpliced(index, 0, tag) };
  return firstRight(form, tagInserted(form, index, tag, manner), expected, 'not-here');
}

function* tagInserted(form: Form, index: number, tag: string, manner: Manner): Generator<readonly TextChange[]> {
  const spans = spansOf(form);
  const at = Math.min(index, spans.length) - 1;
  const beside = spans[Math.max(0, at)];
  if (beside) {
    yield* inText(form, beside, tag, at >= 0);
    const content = tagContent(form, beside, tag);
    if (at >= 0) yield* insertedAfter(form.source, spans, at, content);
    else yield* insertedBefore(form.source, spans, 0, content);
    const gap = content.startsWith('#') ? ' ' : ', ';
    if (!spans.some((span, other) => spans[other + 1] && between(form.source, span, spans[other + 1]!)?.includes('\n')))
      yield [at >= 0 ? insertion(beside.end, gap + content) : insertion(beside.start, content + gap)];
    return;
  }
  yield* firstTag(form, tag, manner);
}

/** `tags: breakfast, baking` is one text to YAML: with the new tag in it, it may need quotes. */
function* inText(form: Form, beside: Span, tag: string, after: boolean): Generator<readonly TextChange[]> {
  const { source, place } = form;
  if (!isIn(place, beside)) return;
  const site = siteOf(source, place, beside);
  const isItem = site.place === 'flow' || leadOf(source, site.span) !== null;
  const shared = form.tags.filter(({ span }) => span !== null && isWithin(span, site.span)).length;
  if (site.style === 'block' || (isItem && shared < 2)) return;
  const whole = scalarText(source, insideOf(site), site.style);
  const at = whole.offsets.indexOf(after ? beside.end : beside.start);
  const text = after
    ? `${whole.text.slice(0, at)}, ${tag}${whole.text.slice(at)}`
    : `${whole.text.slice(0, at)}${tag}, ${whole.text.slice(at)}`;
  if (at >= 0) yield* scalarWritten(form, place, site, whole, text, rules);
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function tagContent({ source, place }: Form, beside: Span, tag: string): string {
  if (!isIn(place, beside)) return source[beside.start] === '#' ? `#${tag}` : tag;
  const site = siteOf(source, place, beside);
  if (site.span.start < beside.start - 1 || site.span.end > beside.end + 1) return tag;
  const quotes = site.style === 'single' || site.style === 'double' ? site.style : usualQuotes(source, place);
  return newValue(tag, site.style, quotes, site.place, place, rules);
}

function* firstTag(form: Form, tag: string, manner: Manner): Generator<readonly TextChange[]> {
  const { source, place } = form;
  const { entries } = readPage(source, form.fileName);
  if (place !== null) {
    for (const entry of entries) {
      if (keyMeaning(entry.key) !== 'tags' || textsOfValue(entry.value).length > 0) continue;
      yield* inEmptyList(source, place, entry.span.start, tag, manner);
    }
    const keys = entries.map(({ key }) => key);
    for (const key of keysFor('tags', keys, manner))
      yield [newLine(form, place, entries, 'tags', manner, tagsLine(form, place, key, tag, manner))];
  }
  yield* added(form, { name: 'tags', text: tag, rules }, manner);
}

function tagsLine({ source }: Form, place: FieldsPlace, key: string, tag: string, manner: Manner): string {
  const quotes = usualQuotes(source, place);
  if (place.language === 'toml') return `${key} = [${newValue(tag, 'plain', quotes, 'flow', place, rules)}]`;
  if (manner.tags === 'block')
    return `${key}:\n${manner.listIndent}- ${newValue(tag, 'plain', quotes, 'block', place, rules)}`;
  if (manner.tags === 'flow') return `${key}: [${newValue(tag, 'plain', quotes, 'flow', place, rules)}]`;
  return `${key}: ${newValue(tag, 'plain', quotes, 'block', place, rules)}`;
}

/** `tags: []`, an empty item, or nothing behind the key. */
function* inEmptyList(
  source: string,
  place: FieldsPlace,
  from: number,
  tag: string,
  manner: Manner,
): Generator<readonly TextChange[]> {
  const region = source.slice(from, place.span.end);
  const quotes = usualQuotes(source, place);
  const block = newValue(tag, 'plain', quotes, 'block', place, rules);
  const flow = /^[^\n:=]{1,90}[:=][ \t]*\[[ \t]*/.exec(region);
  if (flow) {
    const at = from + flow[0].length;
    yield [insertion(at, newValue(tag, 'plain', quotes, 'flow', place, rules))];
  }
  const item = /^[^\n:]{1,90}:[ \t]*\n[ \t]*-/.exec(region);
  if (item) {
    const at = from + item[0].length;
    yield [insertion(at, ` ${block}`)];
  }
  const key = /^[^\n:]{1,90}:/.exec(region);
  if (key) {
    const at = from + key[0].length;
    if (manner.tags === 'comma') yield [insertion(at, ` ${block}`)];
    yield [insertion(at, `\n${manner.listIndent}- ${block}`)];
  }
}
