import { listChanges } from '#core/text/list-changes.ts';
import type { LineChange } from '#core/text/list-changes.ts';
import { readForm } from './form.ts';
import type { FieldName } from './form.ts';
import { textsOf } from './outcome.ts';
import type { GroupTexts } from './outcome.ts';

/** One thing that a recipe says otherwise. */
export interface RecipeChange extends LineChange {
  readonly part: FieldName | 'tags' | 'ingredients' | 'steps' | 'rest';
}

/** What two states of a recipe's file say differently, in the order of a recipe. Texts have LF line ends. */
export function recipeChanges(before: string, after: string, fileName: string): readonly RecipeChange[] {
  const [one, other] = [textsOf(readForm(before, fileName)), textsOf(readForm(after, fileName))];
  const fields = (Object.keys(one.fields) as FieldName[]).flatMap((part) =>
    one.fields[part] === other.fields[part]
      ? []
      : [{ part, before: one.fields[part] || null, after: other.fields[part] || null }],
  );
  return [
    ...fields,
    ...of('tags', one.tags, other.tags),
    ...of('ingredients', lines(one.ingredients), lines(other.ingredients)),
    ...of('steps', lines(one.steps), lines(other.steps)),
    ...of('rest', one.rest, other.rest),
  ];
}

const lines = (groups: readonly GroupTexts[]): readonly string[] =>
  groups.flatMap(({ name, rows }) => [...(name === null ? [] : [`${name}:`]), ...rows]).map((row) => row.trim());

const of = (part: RecipeChange['part'], before: readonly string[], after: readonly string[]): readonly RecipeChange[] =>
  listChanges(before, after).map((change) => ({ part, ...change }));
