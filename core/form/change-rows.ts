import { lineStartAt } from '#core/text/lines.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import { applied, insertion, minimalChange } from '#core/text/minimal-change.ts';
import type { Span } from '#core/text/span.ts';
import type { Form, ListName } from './form.ts';
import { renumbered, runAt } from './numbers.ts';
import type { NumberRun } from './numbers.ts';
import { firstRight, oneAfterTheOther, saysTheSame, textsOf, unchanged } from './outcome.ts';
import type { FormOutcome, FormTexts, GroupTexts } from './outcome.ts';
import { newValue, scalarWritten } from './replaced-value.ts';
import { readForm } from './form.ts';
import type { FormRow } from './rows.ts';
import { insertedAfter, insertedBefore, leadOf, removed } from './slots.ts';
import { usualQuotes } from './yaml-places.ts';

export const rules = { mayBeNumber: false, plainAgain: false };

export const rowsOf = (form: Form, list: ListName): readonly FormRow[] => form[list].flatMap(({ rows }) => rows);

/** What the form is to say after an edit of one list. */
export const withList = (
  form: Form,
  list: ListName,
  edit: (groups: readonly GroupTexts[]) => readonly GroupTexts[],
): FormTexts => {
  const texts = textsOf(form);
  return { ...texts, [list]: edit(texts[list]) };
};

/** Edits the rows of the group that holds row `index`; `at` is its place in the group. */
export function inGroup(
  form: Form,
  list: ListName,
  index: number,
  edit: (rows: readonly string[], at: number) => readonly string[],
): FormTexts {
  let before = 0;
  return withList(form, list, (groups) =>
    groups.map((group) => {
      const at = index - before;
      before += group.rows.length;
      return at >= 0 && at < group.rows.length ? { ...group, rows: edit(group.rows, at) } : group;
    }),
  );
}

/** Writes a row anew; a row without words goes. */
export function changeRow(form: Form, list: ListName, index: number, text: string, plainAgain = false): FormOutcome {
  const row = rowsOf(form, list)[index];
  if (!row?.written) return { ok: false, refusal: 'not-here' };
  const wanted = text.trim();
  if (wanted === row.text.trim()) return unchanged(form);
  if (wanted === '') return removeRow(form, list, index);
  const expected = inGroup(form, list, index, (rows, at) => rows.with(at, wanted));
  return firstRight(form, rowWritten(form, row, wanted, plainAgain), expected);
}

function* rowWritten(form: Form, row: FormRow, text: string, plainAgain: boolean): Generator<readonly TextChange[]> {
  const { written, site } = row;
  const { place } = form;
  if (!written) return;
  const isWhole = site !== null && site.span.start === row.span.start && site.span.end <= row.span.end;
  if (site !== null && place !== null && isWhole && site.style !== 'block')
    yield* scalarWritten(form, place, { ...site, span: row.span }, written, text, { ...rules, plainAgain });
  const change = minimalChange(written.text, text);
  if (!change) return;
  const [from, to] = [written.offsets[change.from]!, written.offsets[change.to]!];
  // A line of a step below its first has to stand as far in as the step does, or it leaves its list.
  const indent = site === null ? indentOf(form.source, row.span) : '';
  if (site === null || site.style === 'block')
    yield [{ from, to, insert: change.insert.replaceAll('\n', `\n${indent}`) }];
}

function indentOf(source: string, { start }: Span): string {
  const lead = source.slice(lineStartAt(source, start), start);
  return lead.replace(/[^\s>]/g, ' ');
}

/** Takes a row away, and counts the numbers below it again. */
export function removeRow(form: Form, list: ListName, index: number): FormOutcome {
  const rows = rowsOf(form, list);
  const row = rows[index];
  if (!row?.written) return { ok: false, refusal: 'not-here' };
  const spans = rows.map(({ span }) => span);
  const expected = inGroup(form, list, index, (texts, at) => texts.toSpliced(at, 1));
  const outcome = firstRight(form, removed(form.source, spans, index), expected, 'not-here');
  const run = runAt(form.source, spans, index);
  return run === null ? outcome : numbered(form, list, outcome, { ...run, last: run.last - 1 });
}

/** Puts new rows behind row `index` in its group, or before the first where `index` is -1. Texts without words are left out. */
export function insertRows(form: Form, list: ListName, index: number, texts: readonly string[]): FormOutcome {
  const wanted = texts.map((text) => text.trim()).filter((text) => text !== '');
  return oneAfterTheOther(
    form,
    wanted.map((text, more) => (now: Form) => insertRow(now, list, index + more, text)),
  );
}

function insertRow(form: Form, list: ListName, index: number, text: string): FormOutcome {
  const rows = rowsOf(form, list);
  const beside = rows[Math.max(0, index)];
  if (!beside?.written) return { ok: false, refusal: 'not-here' };
  const spans = rows.map(({ span }) => span);
  const after = index >= 0;
  const expected = inGroup(form, list, Math.max(0, index), (all, at) => all.toSpliced(after ? at + 1 : at, 0, text));
  const outcome = firstRight(form, rowInserted(form, list, beside, spans, index, text), expected);
  const run = runAt(form.source, spans, Math.max(0, index));
  return run === null ? outcome : numbered(form, list, outcome, { ...run, last: run.last + 1 });
}

function* rowInserted(
  form: Form,
  list: ListName,
  beside: FormRow,
  spans: readonly Span[],
  index: number,
  text: string,
): Generator<readonly TextChange[]> {
  const content = rowContent(form, list, beside, text);
  // The second step of those that are paragraphs: on the next line it would run into the first.
  if (list === 'steps' && beside.site === null && spans.length === 1 && leadOf(form.source, beside.span) === '')
    yield [index >= 0 ? insertion(beside.span.end, `\n\n${content}`) : insertion(beside.span.start, `${content}\n\n`)];
  if (index >= 0) yield* insertedAfter(form.source, spans, index, content);
  else yield* insertedBefore(form.source, spans, 0, content);
}

/** A new value as most of its list are written; where that is without quotes, in the file's own where it needs any. */
export function rowContent(form: Form, list: ListName, { site, span }: FormRow, text: string): string {
  const { source, place } = form;
  if (site === null || site.style === 'block' || place === null)
    return text.replaceAll('\n', `\n${indentOf(source, span)}`);
  const styles = rowsOf(form, list).map((row) => row.site?.style ?? 'plain');
  // One line of the list that needs its quotes must not give them to every line that is put in beside it.
  const quoted = styles.filter((style) => style === 'single' || style === 'double');
  const isQuoted = quoted.length * 2 > styles.length;
  const own = site.style === 'single' || site.style === 'double' ? site.style : quoted[0];
  const quotes = isQuoted && own !== undefined ? own : usualQuotes(source, place);
  return newValue(text, isQuoted ? quotes : 'plain', quotes, site.place, place, rules);
}

/** The same edit with its numbers counting up; without that where it would read as something else. */
export function numbered(form: Form, list: ListName, outcome: FormOutcome, run: NumberRun): FormOutcome {
  if (!outcome.ok) return outcome;
  const spans = rowsOf(outcome.form, list).map(({ span }) => span);
  const changes = renumbered(outcome.text, spans, run);
  if (changes.length === 0) return outcome;
  const text = applied(outcome.text, changes);
  const after = readForm(text, form.fileName);
  if (!saysTheSame(textsOf(after), textsOf(outcome.form))) return outcome;
  const change = minimalChange(form.source, text);
  return { ok: true, changes: change ? [change] : [], text, form: after };
}

/** Parts a row in two at an offset into its text. */
export const splitRow = (form: Form, list: ListName, index: number, at: number): FormOutcome => {
  const text = rowsOf(form, list)[index]?.text ?? '';
  return oneAfterTheOther(form, [
    (now) => changeRow(now, list, index, text.slice(0, at)),
    (now) => insertRows(now, list, index, [text.slice(at)]),
  ]);
};

/** Puts the words of a row behind those of the row before it. */
export function joinRow(form: Form, list: ListName, index: number): FormOutcome {
  const rows = rowsOf(form, list);
  const [before, own] = [rows[index - 1], rows[index]];
  if (!before || !own) return unchanged(form);
  const text = `${before.text.trimEnd()} ${own.text.trimStart()}`.trim();
  return oneAfterTheOther(form, [(now) => removeRow(now, list, index), (now) => changeRow(now, list, index - 1, text)]);
}
