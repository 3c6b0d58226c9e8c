import { readLineOfMarkdown } from '#core/recipe/markdown/blocks.ts';
import { remembered } from '#core/text/remember.ts';
import { placesOf } from '#core/text/places.ts';
import type { Span } from '#core/text/span.ts';
import { markdownText, partOf, scalarText } from './written-text.ts';
import type { WrittenText } from './written-text.ts';
import { siteOf } from './yaml-places.ts';
import type { FieldsPlace, ScalarSite } from './yaml-places.ts';

/** An ingredient line or a step as it is written, markup and all. */
export interface FormRow {
  /** Counted over all groups, from 0: the place of the ingredient or step in the recipe. */
  readonly index: number;
  readonly text: string;
  /** With its quotes. */
  readonly span: Span;
  /** Null where the file holds it in pieces (a map of amount and name, two columns of a table): then it is changed in the source. */
  readonly written: WrittenText | null;
  /** How it stands in the front matter; null in the body. */
  readonly site: ScalarSite | null;
}

export interface FormGroup {
  readonly name: string | null;
  /** Where the name stands; null where the file doesn't have it in these words. */
  readonly nameSpan: Span | null;
  readonly rows: readonly FormRow[];
}

/** Whether a row's words stand in the file as such, between marks (a step in Cooklang), or only in pieces within other rows. */
export type RowManner = 'words' | 'marked up' | 'in pieces';

interface Item {
  readonly text: string;
  readonly span: Span;
}

interface ItemGroup {
  readonly name: string | null;
  readonly items: readonly Item[];
}

/** The rows of the form for what was read, each narrowed to its own words where the reader only knew a larger place. */
export function readRows(
  source: string,
  place: FieldsPlace | null,
  manner: RowManner,
  groups: readonly ItemGroup[],
): readonly FormGroup[] {
  let end = 0;
  let index = 0;
  return groups.map(({ name, items }) => {
    const before = end;
    const rows = items.map((item) => {
      const row = rowOf(source, place, manner, item, index++, end);
      end = Math.max(end, row.span.end);
      return row;
    });
    return { name, nameSpan: name === null ? null : nameSpan(source, name, before, rows[0]?.span.start ?? 0), rows };
  });
}

function rowOf(
  source: string,
  place: FieldsPlace | null,
  manner: RowManner,
  item: Item,
  index: number,
  from: number,
): FormRow {
  if (manner === 'marked up') {
    const written = markdownText(source, item.span, false);
    return { index, text: written.text, span: item.span, written, site: null };
  }
  const inFields = place !== null && item.span.end <= place.span.end && item.span.start >= place.span.start;
  const { whole } = inFields ? { whole: item.span } : placesOf(item.text, source, item.span, from);
  const site = inFields ? siteOf(source, place, item.span) : null;
  const written =
    whole.start < from || manner === 'in pieces'
      ? null
      : ownWords(item.text, writtenAt(source, { ...item, span: whole }, site));
  return { index, text: written?.text ?? item.text, span: outer(source, written?.span ?? whole, site), written, site };
}

/** With the quotes around a value, unless it is only one line or word of what the quotes hold. */
function outer(source: string, span: Span, site: ScalarSite | null): Span {
  if (site === null || (site.style !== 'single' && site.style !== 'double')) return span;
  return span.start === site.span.start + 1 && span.end === site.span.end - 1 && source[site.span.start] !== undefined
    ? site.span
    : span;
}

function writtenAt(source: string, { text, span }: Item, site: ScalarSite | null): WrittenText {
  if (site === null) return markdownText(source, span, !text.includes('\n'));
  if (site.style === 'block') return scalarText(source, span, 'plain');
  const quoted = site.style !== 'plain' && span.start === site.span.start && span.end === site.span.end;
  return scalarText(source, quoted ? { start: span.start + 1, end: span.end - 1 } : span, site.style);
}

const letters = remembered((text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ''), 4000);
const lettersOfMarkdown = remembered(
  (text: string) =>
    letters(
      text
        .split('\n')
        .map((line) => readLineOfMarkdown(line).text)
        .join('\n'),
    ),
  4000,
);

/** The words of the row in what is written there: all of it, or what follows a number ("Step 2: "). Null where they are others. */
function ownWords(text: string, written: WrittenText): WrittenText | null {
  const own = letters(text);
  const there = lettersOfMarkdown(written.text);
  if (own === '') return there === '' ? written : null;
  if (!there.endsWith(own)) return null;
  let skip = there.length - own.length;
  if (skip === 0) return written;
  let at = 0;
  while (skip > 0) {
    if (/[\p{L}\p{N}]/u.test(written.text[at]!)) skip -= 1;
    at += 1;
  }
  const lead = /^[^\p{L}\p{N}]*/u.exec(written.text.slice(at))![0];
  const start = at + lead.length - (/[*_`~[(“„"«¿¡]+$/.exec(lead)?.[0].length ?? 0);
  return partOf(written, start, written.text.length);
}

function nameSpan(source: string, name: string, from: number, until: number): Span | null {
  // The name stands right above its rows: what is found further up is another place with the same words.
  const start = Math.max(from, until - 2000);
  const at = source.slice(start, Math.max(start, until)).lastIndexOf(name);
  return at < 0 ? null : { start: start + at, end: start + at + name.length };
}
