import { changeOf } from '#core/form/change.ts';
import type { FormChange } from '#core/form/change.ts';
import { rowsOf } from '#core/form/change-rows.ts';
import { readForm } from '#core/form/form.ts';
import type { FieldName, Form, ListName } from '#core/form/form.ts';
import { newRecipeText } from '#core/recipe/new-recipe.ts';
import { textsOf } from '#core/form/outcome.ts';
import type { Span } from '#core/text/span.ts';
import type { Manner } from './manner.ts';

/** A recipe made of any text: what was understood stands in its place, and every other line among the notes. */
export interface FromText {
  readonly title: string;
  /** The file, in the library's manner. */
  readonly text: string;
  readonly ingredients: readonly string[];
  readonly steps: readonly string[];
  /** Lines that are kept as notes. */
  readonly notes: readonly string[];
}

const fields: readonly FieldName[] = ['source', 'link', 'author', 'servings', 'prep', 'cook', 'total'];

/**
 * Reads a pasted text of any kind and writes it as a new recipe. No line of it is lost: what has no place in the recipe is
 * kept as notes, and where notes would be read as something else, the text itself becomes the file.
 */
export function recipeFromText(pasted: string, manner: Manner): FromText {
  const source = pasted.replace(/\r\n?/g, '\n').trim();
  const given = readForm(source, 'pasted.md');
  const title = given.fields.title.span === null ? firstLine(source) : given.fields.title.text;
  const filled = new Filled(readForm(newRecipeText(title, manner), `pasted${manner.fileEnding}`), manner);
  for (const field of fields) filled.field(given, field);
  if (given.tags.length > 0) filled.tags(given);
  for (const list of ['ingredients', 'steps'] as const) filled.rows(given, list);
  const spans = [...filled.spans, ...(given.fields.title.span ? [given.fields.title.span] : [])];
  const notes = linesLeft(source, filled.form.source, spans, title);
  const text = withNotes(filled.form, notes) ?? `${source}\n`;
  const made = readForm(text, filled.form.fileName);
  return {
    title,
    text,
    ingredients: rowsOf(made, 'ingredients').map((row) => row.text),
    steps: rowsOf(made, 'steps').map((row) => row.text),
    notes,
  };
}

/** A blank recipe that is filled in, and the places in the pasted text of which the words are in it now. */
class Filled {
  form: Form;
  readonly spans: Span[] = [];
  readonly #manner: Manner;

  constructor(blank: Form, manner: Manner) {
    this.form = blank;
    this.#manner = manner;
  }

  #make(change: FormChange, spans: readonly (Span | null)[]): boolean {
    const outcome = changeOf(this.form, change, this.#manner);
    if (!outcome.ok) return false;
    this.form = outcome.form;
    this.spans.push(...spans.flatMap((span) => span ?? []));
    return true;
  }

  field(given: Form, field: FieldName): void {
    const { text, span } = given.fields[field];
    if (text !== '') this.#make({ kind: 'field', field, text }, [span]);
  }

  tags(given: Form): void {
    this.#make(
      { kind: 'tags', tags: given.tags.map(({ text }) => text) },
      given.tags.map(({ span }) => span),
    );
  }

  /** Row after row, and each section under its name. */
  rows(given: Form, list: ListName): void {
    for (const { name, nameSpan, rows } of given[list]) {
      const before = rowsOf(this.form, list).length;
      for (const { text, span } of rows) {
        const index = rowsOf(this.form, list).length - 1;
        this.#make({ kind: 'insert', list, index, texts: [text.replace(/\s*\n\s*/g, ' ')] }, [span]);
      }
      if (name !== null && rowsOf(this.form, list).length > before)
        this.#make({ kind: 'begin-section', list, index: before, name }, [nameSpan]);
    }
  }
}

/** Notes stand where this manner reads them as text and everything else as before: at the end, under a heading, or behind a key. */
function withNotes(form: Form, notes: readonly string[]): string | null {
  if (notes.length === 0) return form.source;
  const { source, place } = form;
  const paragraphs = notes.join('\n\n');
  const ways = [
    `${source.trimEnd()}\n\n${paragraphs}\n`,
    `${source.trimEnd()}\n\n## Notes\n\n${paragraphs}\n`,
    ...(place?.language === 'yaml'
      ? [
          `${source.slice(0, place.span.end)}notes: |\n${notes.map((line) => `  ${line}\n`).join('')}${source.slice(place.span.end)}`,
        ]
      : []),
  ];
  return ways.find((way) => isTheSame(form, readForm(way, form.fileName))) ?? null;
}

/** But for the notes that came in. */
function isTheSame(one: Form, other: Form): boolean {
  const said = (form: Form): string => JSON.stringify({ ...textsOf(form), rest: [] });
  return said(one) === said(other) && other.recipe.needsALook.length === one.recipe.needsALook.length;
}

const firstLine = (source: string): string =>
  (source.split('\n', 1)[0] ?? '').replace(/^[#\s*_-]+|[\s*_]+$/g, '').slice(0, 120);

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const heads =
  /^(?:ingredients?|method|directions?|instructions?|steps?|preparation|zutaten|zubereitung|ingrédients?|préparation|ingredienti|preparazione|ingredientes|preparación|preparo|ingrediënten|bereiding|ingredienser|gör så här|材料|原料|做法|步骤|操作)$/;

/** Lines that no part of the new file was read from, and those of which it has only a part. */
function linesLeft(source: string, made: string, spans: readonly Span[], title: string): readonly string[] {
  const has = letters(made);
  let at = 0;
  return source.split('\n').flatMap((line, index) => {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    const words = letters(line.replace(/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/, ''));
    const isRead = spans.some((span) => span.start < end && span.end > start);
    const isTitle = index === 0 && words === letters(title);
    const isWhole = (isRead && has.includes(words)) || isTitle || heads.test(words);
    return line.trim() === '' || isWhole ? [] : [line.trim()];
  });
}
