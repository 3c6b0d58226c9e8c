import { readPage } from '#core/recipe/page.ts';
import { headingEndAt, lineEndAt, lineStartAt } from '#core/text/lines.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import { insertion, minimalChange } from '#core/text/minimal-change.ts';
import { rowContent, rowsOf, withList } from './change-rows.ts';
import type { Form, ListName } from './form.ts';
import { placeOfRow } from './move-row.ts';
import { firstRight, textsOf, unchanged } from './outcome.ts';
import type { FormOutcome, GroupTexts } from './outcome.ts';
import { isIn, scalarWritten, insideOf } from './replaced-value.ts';
import { between, leadOf } from './slots.ts';
import { scalarText } from './written-text.ts';
import { siteOf } from './yaml-places.ts';

/** Gives a section another name; '' joins its rows to the section above. */
export function renameSection(form: Form, list: ListName, group: number, name: string): FormOutcome {
  const { source, place } = form;
  const own = form[list][group];
  const wanted = name.replace(/\s+/g, ' ').trim();
  if (!own || own.name === null || own.nameSpan === null) return { ok: false, refusal: 'not-here' };
  if (wanted === own.name) return unchanged(form);
  if (wanted === '') return joinSections(form, list, group);
  const expected = withList(form, list, (groups) => groups.with(group, { ...groups[group]!, name: wanted }));
  return firstRight(form, renamed(), expected);

  function* renamed(): Generator<readonly TextChange[]> {
    const span = own!.nameSpan!;
    const change = minimalChange(own!.name!, wanted);
    if (isIn(place, span)) {
      const site = siteOf(source, place, span);
      const whole = scalarText(source, insideOf(site), site.style === 'block' ? 'plain' : site.style);
      const at = whole.text.lastIndexOf(own!.name!);
      const text = at < 0 ? wanted : whole.text.slice(0, at) + wanted + whole.text.slice(at + own!.name!.length);
      yield* scalarWritten(form, place, site, whole, text, { mayBeNumber: false, plainAgain: false });
    }
    if (change) yield [{ from: span.start + change.from, to: span.start + change.to, insert: change.insert }];
  }
}

/** The name goes, and its rows belong to what stands above. */
function joinSections(form: Form, list: ListName, group: number): FormOutcome {
  const { source } = form;
  const { start, end } = form[list][group]!.nameSpan!;
  const above = form[list][group - 1]?.name ?? null;
  const expected = withList(form, list, (groups) => groups.with(group, { ...groups[group]!, name: above }));
  return firstRight(form, joined(), expected, 'not-here');

  function* joined(): Generator<readonly TextChange[]> {
    const from = lineStartAt(source, start);
    const to = headingEndAt(source, end);
    const blank = /^\n[ \t]*(?=\n)/.exec(source.slice(to))?.[0].length ?? 0;
    yield [{ from, to: Math.min(source.length, to + blank + 1), insert: '' }];
    yield [{ from, to: Math.min(source.length, to + 1), insert: '' }];
    const before = form[list][group - 1]?.rows.at(-1)?.span.end;
    const next = form[list][group]!.rows[0];
    const lead = next ? leadOf(source, next.span) : null;
    const isOnlyName =
      next !== undefined &&
      before !== undefined &&
      isBlank(source.slice(before, from)) &&
      isBlank(source.slice(to, lineStartAt(source, next.span.start)));
    if (isOnlyName && lead !== null) yield [{ from: before, to: next.span.start, insert: `\n${lead}` }];
    yield* outOfNest(form, list, group, from);
  }
}

/** Rows in a list below their name come up into the list that the name stood in. */
function* outOfNest(form: Form, list: ListName, group: number, from: number): Generator<readonly TextChange[]> {
  const { source } = form;
  const above = form[list][group - 1]?.rows.at(-1);
  const rows = form[list][group]!.rows;
  const lead = above ? leadOf(source, above.span) : null;
  const end = rows.at(-1)?.span.end;
  const isAlone = rows.every(({ span }, at) => at === 0 || between(source, rows[at - 1]!.span, span) !== null);
  if (!above || lead === null || end === undefined || !isAlone || !isBlank(source.slice(above.span.end, from))) return;
  const lines = rows.map(({ span }) => lead + source.slice(span.start, span.end));
  yield [{ from, to: end, insert: lines.join('\n') }];
}

/** Begins a section before row `index`: the rows from there to the end of its group get this name. */
export function beginSection(form: Form, list: ListName, index: number, name: string): FormOutcome {
  const wanted = name.replace(/\s+/g, ' ').trim();
  const row = rowsOf(form, list)[index];
  if (!row?.written || wanted === '') return { ok: false, refusal: 'not-here' };
  const { group, at } = placeOfRow(form[list], index);
  const own = textsOf(form)[list][group]!;
  const parts: readonly GroupTexts[] = [
    { name: own.name, rows: own.rows.slice(0, at) },
    { name: wanted, rows: own.rows.slice(at) },
  ];
  const expected = withList(form, list, (groups) => groups.toSpliced(group, 1, ...parts));
  return firstRight(form, begun(form, list, index, wanted), expected, 'not-here');
}

function* begun(form: Form, list: ListName, index: number, name: string): Generator<readonly TextChange[]> {
  const { source } = form;
  const row = rowsOf(form, list)[index]!;
  const from = lineStartAt(source, row.span.start);
  yield* likeAnother(form, list, from, name);
  if (row.site !== null) {
    const lead = leadOf(source, row.span);
    for (const words of [`**${name}**`, `${name}:`])
      if (lead !== null) yield [insertion(from, `${lead}${rowContent(form, list, row, words)}\n`)];
    return;
  }
  const before = rowsOf(form, list)[index - 1];
  const gap = before === undefined || source.slice(before.span.end, from).includes('\n\n') ? '' : '\n';
  const level = headingLevel(form, row.span.start);
  const heading = `${'#'.repeat(Math.min(6, level + 1))} ${name}`;
  for (const words of [heading, `**${name}**`, `${name}:`]) yield [insertion(from, `${gap}${words}\n\n`)];
}

/** As another section of this list is written: what stands between the row above it and its first row, with this name. */
function* likeAnother(form: Form, list: ListName, from: number, name: string): Generator<readonly TextChange[]> {
  const { source } = form;
  for (const { name: other, nameSpan } of form[list]) {
    if (other === null || nameSpan === null || /\n/.test(source.slice(nameSpan.start, nameSpan.end))) continue;
    const lineStart = lineStartAt(source, nameSpan.start);
    const end = lineEndAt(source, nameSpan.end);
    const blankAbove =
      /\n[ \t]*\n$/.test(source.slice(0, lineStart)) && !/\n[ \t]*\n$/.test(source.slice(0, from)) ? '\n' : '';
    const blankBelow = /^\n[ \t]*\n/.test(source.slice(end)) ? '\n' : '';
    const line = source.slice(lineStart, nameSpan.start) + name + source.slice(nameSpan.end, end);
    yield [insertion(from, `${blankAbove}${line}\n${blankBelow}`)];
  }
}

function headingLevel(form: Form, before: number): number {
  const { blocks } = readPage(form.source, form.fileName);
  const heading = blocks.findLast((block) => block.kind === 'heading' && block.span.end <= before);
  return heading?.kind === 'heading' ? heading.level : 1;
}

const isBlank = (text: string): boolean => text.trim() === '';
