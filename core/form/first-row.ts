import type { Manner } from '#core/manner/manner.ts';
import { keyMeaning } from '#core/recipe/meaning/keys.ts';
import { readHeading } from '#core/recipe/meaning/headings.ts';
import { readPage } from '#core/recipe/page.ts';
import type { Page } from '#core/recipe/page.ts';
import { headingEndAt, lineStartAt } from '#core/text/lines.ts';
import { insertion } from '#core/text/minimal-change.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import { rules, withList } from './change-rows.ts';
import type { Form, ListName } from './form.ts';
import { firstRight } from './outcome.ts';
import type { FormOutcome } from './outcome.ts';
import { newValue } from './replaced-value.ts';
import { usualQuotes } from './yaml-places.ts';
import type { FieldsPlace } from './yaml-places.ts';

/** Writes the first ingredient or step of a recipe that has none: into an empty item, behind its key, under its heading, or in the library's way. */
export function firstRow(form: Form, list: ListName, text: string, manner: Manner): FormOutcome {
  const wanted = text.trim();
  const names = [null, manner.headings[list]];
  const expected = names.map((name) => withList(form, list, () => [{ name, rows: [wanted] }]));
  return firstRight(form, places(form, list, wanted, manner), expected, 'not-here');
}

function* places(form: Form, list: ListName, text: string, manner: Manner): Generator<readonly TextChange[]> {
  const page = readPage(form.source, form.fileName);
  if (form.place !== null) yield* behindKey(form, form.place, page, list, text);
  yield* inEmptyItem(form, page, list, text, manner);
  yield* underHeading(form, page, list, text, manner);
  const inFields = list === 'ingredients' ? manner.ingredients === 'front-matter' : manner.steps === 'front-matter';
  if (form.place !== null && inFields) yield* withNewKey(form, form.place, list, text, manner);
  yield* atTheEnd(form, list, text, manner);
  if (form.place !== null) yield* withNewKey(form, form.place, list, text, manner);
}

function* behindKey(
  form: Form,
  place: FieldsPlace,
  page: Page,
  list: ListName,
  text: string,
): Generator<readonly TextChange[]> {
  const { source } = form;
  const content = newValue(text, 'plain', usualQuotes(source, place), 'block', place, rules);
  for (const entry of page.entries) {
    if (keyMeaning(entry.key) !== list) continue;
    const region = source.slice(entry.span.start, place.span.end);
    const item = /^[^\n:]{1,90}:[ \t]*\n[ \t]*-/.exec(region);
    const flow = /^[^\n:]{1,90}:[ \t]*\[[ \t]*\]/.exec(region);
    const key = /^[^\n:]{1,90}:/.exec(region);
    if (item) yield [insertion(entry.span.start + item[0].length, ` ${content}`)];
    if (flow && key) {
      const from = entry.span.start + key[0].length;
      yield [{ from, to: entry.span.start + flow[0].length, insert: `\n  - ${content}` }];
    } else if (key) yield [insertion(entry.span.start + key[0].length, `\n  - ${content}`)];
  }
}

/** "1. " at the end of a new recipe, and an empty bullet under a heading. */
function* inEmptyItem(
  form: Form,
  page: Page,
  list: ListName,
  text: string,
  manner: Manner,
): Generator<readonly TextChange[]> {
  const bullet =
    list === 'steps' && manner.steps === 'numbers' ? /^\d{1,3}[.)]([ \t]*)$/gm : /^(?:[-*+>]|\d{1,3}[.)])([ \t]*)$/gm;
  bullet.lastIndex = page.bodyStart;
  for (let found = bullet.exec(form.source); found; found = bullet.exec(form.source)) {
    const at = found.index + found[0].length;
    yield [insertion(at, `${found[1] === '' ? ' ' : ''}${text}`)];
  }
}

function* underHeading(
  form: Form,
  page: Page,
  list: ListName,
  text: string,
  manner: Manner,
): Generator<readonly TextChange[]> {
  for (const block of page.blocks) {
    if (block.kind !== 'heading' || readHeading(block.content.text)?.meaning !== list) continue;
    yield [insertion(headingEndAt(form.source, block.span.end), `\n\n${item(list, text, manner)}`)];
  }
}

function* withNewKey(
  form: Form,
  place: FieldsPlace,
  list: ListName,
  text: string,
  manner: Manner,
): Generator<readonly TextChange[]> {
  const content = newValue(text, 'plain', usualQuotes(form.source, place), 'block', place, rules);
  const key = manner.keys[list] ?? (list === 'steps' ? 'directions' : 'ingredients');
  const line = `${key}:\n${manner.listIndent}- ${content}\n`;
  const { end } = place.span;
  yield [insertion(end, form.source.slice(0, end).endsWith('\n') || end === 0 ? line : `\n${line}`)];
}

function* atTheEnd(form: Form, list: ListName, text: string, manner: Manner): Generator<readonly TextChange[]> {
  const { source } = form;
  const gap = source === '' || source.endsWith('\n\n') ? '' : source.endsWith('\n') ? '\n' : '\n\n';
  const heading = manner.headings[list];
  const words = heading ?? (list === 'ingredients' ? 'Ingredients' : 'Directions');
  const headed = `${'#'.repeat(manner.headings.level)} ${words}\n\n${item(list, text, manner)}\n`;
  const bare = `${item(list, text, manner)}\n`;
  const ways = heading === null && list === 'steps' ? [bare, headed] : [headed, bare];
  const other = list === 'ingredients' ? form.steps[0]?.rows[0]?.span.start : undefined;
  if (other !== undefined) yield* beforeSteps(form, headed);
  for (const way of ways) yield [insertion(source.length, gap + way)];
}

/** The list comes before the method, and before the method's heading. */
function* beforeSteps(form: Form, headed: string): Generator<readonly TextChange[]> {
  const page = readPage(form.source, form.fileName);
  const first = form.steps[0]!.rows[0]!.span.start;
  const heading = page.blocks.findLast((block) => block.kind === 'heading' && block.span.end <= first);
  if (heading && readHeading(heading.kind === 'heading' ? heading.content.text : '')?.meaning === 'steps') {
    const at = lineStartAt(form.source, heading.span.start);
    yield [insertion(at, `${headed}\n`)];
  }
}

const item = (list: ListName, text: string, manner: Manner): string => {
  if (list === 'ingredients' || manner.steps === 'bullets') return `${manner.bullet} ${text}`;
  return manner.steps === 'paragraphs' ? text : `1. ${text}`;
};
