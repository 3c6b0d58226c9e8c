import { listEdits } from './list-edits.ts';

/** One line that says something else. `before` is null for what was added, `after` for what went. */
export interface LineChange {
  readonly before: string | null;
  readonly after: string | null;
}

/** What two lists say differently, in the order of the list. */
export function listChanges(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  let now = before;
  const changes: LineChange[] = [];
  for (const edit of listEdits(before, after)) {
    const old = edit.kind === 'insert' ? null : now[edit.at]!;
    changes.push({ before: old, after: edit.kind === 'remove' ? null : edit.text });
    if (edit.kind === 'set') now = now.with(edit.at, edit.text);
    else now = edit.kind === 'insert' ? now.toSpliced(edit.at, 0, edit.text) : now.toSpliced(edit.at, 1);
  }
  return changes.reverse();
}
