import { rowsOf } from '#core/form/change-rows.ts';
import { changeOf } from '#core/form/change.ts';
import type { FormChange } from '#core/form/change.ts';
import { readForm } from '#core/form/form.ts';
import type { Form } from '#core/form/form.ts';
import { lineEndAt, lineStartAt } from '#core/text/lines.ts';
import { minimalChange } from '#core/text/minimal-change.ts';
import type { TextChange } from '#core/text/minimal-change.ts';

/** A tag or an ingredient line of a file that the cursor stands in. */
export interface CompletionPlace {
  readonly kind: 'tag' | 'ingredient';
  /** Its text up to the cursor, without quotes. */
  readonly head: string;
  /** The recipe's other tags. */
  readonly tags: readonly string[];
  readonly language: string;
  /** How far before the cursor an offset into `head` stands in the file. */
  readonly back: (offset: number) => number;
  readonly probed: Probed;
}

/** The file with a letter at the cursor, read: an empty line of a list is an ingredient only once something stands there. */
interface Probed {
  readonly form: Form;
  readonly index: number;
  readonly at: number;
  /** What ends the quote or bracket that is open at the cursor. */
  readonly closer: string;
}

const letter = 'x';

/**
 * Where the cursor (an offset into the file's text) stands, for what can be completed there; null in prose, in steps, in the middle of a word and where the
 * file holds its lines in pieces. What is a tag or an ingredient line is what the reader says.
 */
export function completionPlace(source: string, fileName: string, at: number): CompletionPlace | null {
  if (/^[\p{L}\p{N}]/u.test(source.slice(at, at + 2))) return null;
  if (source.slice(lineStartAt(source, at), at).trim() === '') return null;
  const closer = openAt(source, at);
  for (const end of closer === '' ? [''] : [closer, '']) {
    const form = readForm(source.slice(0, at) + letter + end + source.slice(at), fileName);
    const place = tagPlace(form, at, end) ?? linePlace(form, at, end);
    if (place !== null) return place;
  }
  return null;
}

function tagPlace(form: Form, at: number, closer: string): CompletionPlace | null {
  const index = form.tags.findIndex(({ span }) => span !== null && span.start <= at && at < span.end);
  const tag = form.tags[index];
  const end = tag?.text.lastIndexOf(letter) ?? -1;
  const quote = tag?.span && /["']/.test(form.source[tag.span.start] ?? '') ? 1 : 0;
  const length = tag?.span ? at - tag.span.start - quote : -1;
  // Read together with what stands around it, or escaped.
  if (!tag || end < 0 || length < 0 || tag.text.slice(0, length) !== form.source.slice(at - length, at)) return null;
  return {
    kind: 'tag',
    head: tag.text.slice(0, length),
    tags: form.tags.flatMap(({ text }, other) => (other === index ? [] : [text])),
    language: form.recipe.language,
    back: (offset) => length - offset,
    probed: { form, index, at, closer },
  };
}

function linePlace(form: Form, at: number, closer: string): CompletionPlace | null {
  const row = rowsOf(form, 'ingredients').find(({ span }) => span.start <= at && at < span.end);
  if (!row?.written || row.span.start < lineStartAt(form.source, at)) return null;
  const { text, offsets } = row.written;
  const length = offsets.indexOf(at);
  if (length < 0 || text[length] !== letter) return null;
  return {
    kind: 'ingredient',
    head: text.slice(0, length),
    tags: [],
    language: form.recipe.language,
    back: (offset) => at - offsets[offset]!,
    probed: { form, index: row.index, at, closer },
  };
}

/** The edit that puts `text` in place of what is typed from an offset into `head` on, with the quotes that YAML needs there, and where the cursor is then. Null where the file would be read as something else. */
export function completed(
  place: CompletionPlace,
  from: number,
  text: string,
): { readonly changes: TextChange; readonly cursor: number } | null {
  const { form, index, at, closer } = place.probed;
  const outcome = changeOf(form, editOf(place, from, text));
  if (!outcome.ok) return null;
  const rest = form.source.slice(at + letter.length + closer.length);
  const source = form.source.slice(0, at) + rest;
  const end = outcome.text.length - rest.length;
  if (!outcome.text.endsWith(rest)) return null;
  const closed = outcome.text.slice(0, end);
  // The bracket or quote that was only thought of is left to the cook.
  const after = (closer !== '' && closed.endsWith(closer) ? closed.slice(0, -closer.length) : closed) + rest;
  const changes = minimalChange(source, after);
  const cursor = endOf(outcome.form, place.kind, index, from + text.length);
  return changes && cursor !== null ? { changes, cursor } : null;
}

function editOf({ kind, head, probed }: CompletionPlace, from: number, text: string): FormChange {
  const { form, index } = probed;
  if (kind === 'tag') {
    const whole = form.tags[index]!.text;
    const wanted = head.slice(0, from) + text + whole.slice(head.length + letter.length);
    return { kind: 'tags', tags: form.tags.map((tag, other) => (other === index ? wanted : tag.text)) };
  }
  const whole = rowsOf(form, 'ingredients')[index]!.text;
  const wanted = head.slice(0, from) + text + whole.slice(head.length + letter.length);
  return { kind: 'row', list: 'ingredients', index, text: wanted };
}

/** Where the first `length` characters of a tag or line end in the file. */
function endOf(form: Form, kind: CompletionPlace['kind'], index: number, length: number): number | null {
  if (kind === 'ingredient') return rowsOf(form, 'ingredients')[index]?.written?.offsets[length] ?? null;
  const span = form.tags[index]?.span;
  if (!span) return null;
  const written = form.source.slice(span.start, span.end);
  const quotes = /^["']/.test(written) ? 1 : 0;
  return Math.min(span.end - quotes, lineEndAt(form.source, span.start));
}

/** What would end the quote or the brackets that stand open before the cursor on its line. */
function openAt(source: string, at: number): string {
  const line = source.slice(lineStartAt(source, at), at);
  const value = /^(?:[^"'[]*:\s+|\s*-\s+)(.*)$/.exec(line)?.[1] ?? '';
  const rest = source.slice(at, lineEndAt(source, at));
  const inBrackets = value.startsWith('[');
  const piece = inBrackets
    ? value
        .slice(value.lastIndexOf(',') + 1)
        .replace(/^\[/, '')
        .trimStart()
    : value;
  const quote = /^(["'])(?:(?!\1).)*$/.exec(piece)?.[1] ?? '';
  return (rest.includes(quote) ? '' : quote) + (inBrackets && !rest.includes(']') ? ']' : '');
}
