import { listEdits } from '#core/text/list-edits.ts';
import { readForm } from './form.ts';
import type { FieldName } from './form.ts';
import { textsOf } from './outcome.ts';
import type { GroupTexts } from './outcome.ts';

/** One thing that a recipe says otherwise. `before` is null for what was added, `after` for what went. */
export interface RecipeChange {
  readonly part: FieldName | 'tags' | 'ingredients' | 'steps' | 'rest';
  readonly before: string | null;
  readonly after: string | null;
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
    ...listChanges('tags', one.tags, other.tags),
    ...listChanges('ingredients', lines(one.ingredients), lines(other.ingredients)),
    ...listChanges('steps', lines(one.steps), lines(other.steps)),
    ...listChanges('rest', one.rest, other.rest),
  ];
}

const lines = (groups: readonly GroupTexts[]): readonly string[] =>
  groups.flatMap(({ name, rows }) => [...(name === null ? [] : [`${name}:`]), ...rows]).map((row) => row.trim());

function listChanges(
  part: RecipeChange['part'],
  before: readonly string[],
  after: readonly string[],
): readonly RecipeChange[] {
  let now = before;
  const changes: RecipeChange[] = [];
  for (const edit of listEdits(before, after)) {
    const old = edit.kind === 'insert' ? null : now[edit.at]!;
    changes.push({ part, before: old, after: edit.kind === 'remove' ? null : edit.text });
    if (edit.kind === 'set') now = now.with(edit.at, edit.text);
    else now = edit.kind === 'insert' ? now.toSpliced(edit.at, 0, edit.text) : now.toSpliced(edit.at, 1);
  }
  return changes.reverse();
}
