import { applied, inOrder, minimalChange } from '#core/text/minimal-change.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import { readForm } from './form.ts';
import type { FieldName, Form } from './form.ts';
import type { FormGroup } from './rows.ts';
import { isValidYaml } from './yaml-places.ts';

/**
 * Why an edit was not made:
 * `needs-title`: a recipe without a title would get that of its file;
 * `not-here`: this file holds it in pieces, or where the form can't write it: it is changed in the source;
 * `not-so`: written here, it would be read as something else (a line that ends in a colon names a section).
 */
export type Refusal = 'needs-title' | 'not-here' | 'not-so';

export type FormOutcome =
  | {
      readonly ok: true;
      /** In offsets into the text before, in order and apart. */
      readonly changes: readonly TextChange[];
      readonly text: string;
      readonly form: Form;
    }
  | { readonly ok: false; readonly refusal: Refusal };

export interface GroupTexts {
  readonly name: string | null;
  readonly rows: readonly string[];
}

/** What a form says, without the places: an edit is right when it reads back as what was wanted, and everything else as before. */
export interface FormTexts {
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly tags: readonly string[];
  readonly ingredients: readonly GroupTexts[];
  readonly steps: readonly GroupTexts[];
  readonly rest: readonly string[];
}

export function textsOf(form: Form): FormTexts {
  const fields = Object.fromEntries(Object.entries(form.fields).map(([name, { text }]) => [name, text]));
  return {
    fields: fields as Record<FieldName, string>,
    tags: form.tags.map(({ text }) => text),
    ingredients: form.ingredients.map(groupTexts),
    steps: form.steps.map(groupTexts),
    rest: form.rest,
  };
}

const groupTexts = ({ name, rows }: FormGroup): GroupTexts => ({ name, rows: rows.map(({ text }) => text) });

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isSameText = (one: string, other: string): boolean => one === other || flat(one) === flat(other);

const areSameTexts = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, at) => isSameText(one, others[at]!));

/** Groups without rows are not told apart from no groups: no reader sees them. */
function areSameGroups(some: readonly GroupTexts[], others: readonly GroupTexts[]): boolean {
  const [all, wanted] = [some, others].map((groups) => joined(groups.filter(({ rows }) => rows.length > 0)));
  return (
    all!.length === wanted!.length &&
    all!.every(({ name, rows }, at) => name === wanted![at]!.name && areSameTexts(rows, wanted![at]!.rows))
  );
}

const isSaid = (text: string): boolean => text.trim() !== '';

function joined(groups: readonly GroupTexts[]): readonly GroupTexts[] {
  const found: GroupTexts[] = [];
  for (const group of groups) {
    const last = found.at(-1);
    if (last && last.name === group.name) found[found.length - 1] = { ...last, rows: [...last.rows, ...group.rows] };
    else found.push(group);
  }
  return found;
}

export const saysTheSame = (one: FormTexts, other: FormTexts): boolean =>
  (Object.keys(one.fields) as FieldName[]).every((name) => isSameText(one.fields[name], other.fields[name])) &&
  areSameTexts(one.tags, other.tags) &&
  areSameGroups(one.ingredients, other.ingredients) &&
  areSameGroups(one.steps, other.steps) &&
  areSameTexts(one.rest.filter(isSaid), other.rest.filter(isSaid));

/** The first way of writing that is read back as exactly what was wanted, or as one of several wants. */
export function firstRight(
  form: Form,
  candidates: Iterable<readonly TextChange[]>,
  wanted: FormTexts | readonly FormTexts[],
  otherwise: Refusal = 'not-so',
): FormOutcome {
  const isRight = ('fields' in wanted ? [wanted] : wanted).map((one) => rightness(form, one));
  const wasValid = form.place === null || isValidYaml(form.source, form.place);
  const tried = new Set<string>();
  for (const changes of candidates) {
    const text = applied(form.source, changes);
    if (tried.has(text)) continue;
    tried.add(text);
    const after = readForm(text, form.fileName);
    const isValid = !wasValid || after.place === null || isValidYaml(text, after.place);
    const read = isValid ? textsOf(after) : null;
    if (read !== null && isRight.some((check) => check(read)))
      return { ok: true, changes: inOrder(changes), text, form: after };
    if (tried.size >= mostTried) break;
  }
  return { ok: false, refusal: otherwise };
}

/** Whether what is read is what was wanted. */
function rightness({ recipe }: Form, wanted: FormTexts): (read: FormTexts) => boolean {
  // In Cooklang the ingredients stand in the steps: a step that is written anew may bring others.
  if (recipe.dialect === 'cooklang')
    return (read) => saysTheSame({ ...read, ingredients: [] }, { ...wanted, ingredients: [] });
  // HowToCook names things twice: a line of amounts that is renamed leaves its old name behind in the list of things.
  if (recipe.dialect === 'how-to-cook')
    return (read) =>
      saysTheSame({ ...read, ingredients: [] }, { ...wanted, ingredients: [] }) &&
      isAmong(allRows(wanted.ingredients), allRows(read.ingredients));
  return (read) => saysTheSame(read, wanted);
}

const allRows = (groups: readonly GroupTexts[]): readonly string[] => groups.flatMap(({ rows }) => rows.map(flat));

/** Whether all of these are among the others, in their order. */
function isAmong(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const one of all) if (one === some[at]) at += 1;
  return at === some.length;
}

/** Each is a reading of the whole file: a form of hundreds of lines must not be read hundreds of times for a key. */
const mostTried = 12;

/** One edit after the other, each on what the one before has left; all of them or none. */
export function oneAfterTheOther(form: Form, edits: readonly ((form: Form) => FormOutcome)[]): FormOutcome {
  let now = form;
  for (const edit of edits) {
    const outcome = edit(now);
    if (!outcome.ok) return outcome;
    now = outcome.form;
  }
  const change = minimalChange(form.source, now.source);
  return { ok: true, changes: change ? [change] : [], text: now.source, form: now };
}

export const unchanged = (form: Form): FormOutcome => ({ ok: true, changes: [], text: form.source, form });
