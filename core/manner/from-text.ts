import { changeOf } from '#core/form/change.ts';
import type { FormChange } from '#core/form/change.ts';
import { rowsOf } from '#core/form/change-rows.ts';
import { readForm } from '#core/form/form.ts';
import type { FieldName, Form, ListName } from '#core/form/form.ts';
import { newRecipeText } from '#core/recipe/new-recipe.ts';
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

/** Reads a pasted text of any kind and writes it as a new recipe. No word of it is lost. */
export function recipeFromText(pasted: string, manner: Manner): FromText {
  const source = pasted.replace(/\r\n?/g, '\n').trim();
  const given = readForm(source, 'pasted.md');
  const title = given.fields.title.span === null ? firstLine(source) : given.fields.title.text;
  const fileName = `pasted${manner.fileEnding}`;
  let form = readForm(newRecipeText(title, manner), fileName);
  const make = (change: FormChange): void => {
    const outcome = changeOf(form, change, manner);
    if (outcome.ok) form = outcome.form;
  };
  for (const field of fields)
    if (given.fields[field].text !== '') make({ kind: 'field', field, text: given.fields[field].text });
  if (given.tags.length > 0) make({ kind: 'tags', tags: given.tags.map(({ text }) => text) });
  for (const list of ['ingredients', 'steps'] as const) fill(given, list, () => form, make);
  const notes = linesWithout(source, form.source, title);
  return {
    title,
    text: notes.length === 0 ? form.source : `${form.source.trimEnd()}\n\n${notes.join('\n\n')}\n`,
    ingredients: rowsOf(form, 'ingredients').map(({ text }) => text),
    steps: rowsOf(form, 'steps').map(({ text }) => text),
    notes,
  };
}

const firstLine = (source: string): string =>
  (source.split('\n', 1)[0] ?? '').replace(/^[#\s*_-]+|[\s*_]+$/g, '').slice(0, 120);

/** Row after row, and each section under its name. */
function fill(given: Form, list: ListName, now: () => Form, make: (change: FormChange) => void): void {
  for (const { name, rows } of given[list]) {
    const last = rowsOf(now(), list).length - 1;
    make({ kind: 'insert', list, index: last, texts: rows.map(({ text }) => text.replace(/\s*\n\s*/g, ' ')) });
    if (name !== null && rowsOf(now(), list).length > last + 1)
      make({ kind: 'begin-section', list, index: last + 1, name });
  }
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Lines of which the new file does not have the words. */
function linesWithout(source: string, made: string, title: string): readonly string[] {
  const has = letters(made);
  const heads =
    /^(?:ingredients?|method|directions?|instructions?|steps?|preparation|zutaten|zubereitung|ingrédients?|préparation|ingredienti|preparazione|ingredientes|preparación|preparo|ingrediënten|bereiding|ingredienser|gör så här|材料|原料|做法|步骤|操作)$/;
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => {
      const words = letters(line.replace(/^(?:[-*+•]|\d{1,3}[.)])\s+/, ''));
      return words !== '' && words !== letters(title) && !has.includes(words) && !heads.test(words);
    });
}
