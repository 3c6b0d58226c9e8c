import { SearchQuery } from '@codemirror/search';
import type { EditorState } from '@codemirror/state';
import { wordsPattern, type Wanted } from '#core/replace/hits.ts';

/** What is looked for in one recipe: words as in all recipes, or a pattern (a regular expression of JavaScript). */
export interface FindWanted extends Wanted {
  readonly isPattern: boolean;
  readonly insert: string;
}

/** Where the hits are. `current` counts from 1 and is 0 where no hit is selected. */
export interface FindCount {
  readonly current: number;
  readonly total: number;
  /** True where there are more than were counted. */
  readonly isCut: boolean;
}

const mostCounted = 999;
/** Milliseconds: a pattern that takes long is not counted to its end on each key. */
const longestCount = 60;

/** Words are looked for as in all recipes: by a pattern of theirs, so that an accent belongs to its letter. */
export function queryOf({ words, matchCase, wholeWords, isPattern, insert }: FindWanted): SearchQuery {
  const own = { caseSensitive: matchCase, regexp: true };
  if (isPattern) return new SearchQuery({ ...own, search: words, replace: insert, wholeWord: wholeWords });
  const search = words === '' ? '' : wordsPattern({ words, wholeWords });
  // "$1" is what the cook wants to read there, not a group.
  return new SearchQuery({ ...own, search, replace: insert.replaceAll('$', '$$$$'), literal: true });
}

/** `patience` in milliseconds. */
export function countHits(state: EditorState, query: SearchQuery, patience = longestCount): FindCount {
  const { from, to } = state.selection.main;
  const began = performance.now();
  const cursor = query.getCursor(state);
  let [current, total] = [0, 0];
  for (let next = cursor.next(); !next.done; next = cursor.next()) {
    if (total === mostCounted || performance.now() - began > patience) return { current, total, isCut: true };
    total += 1;
    if (next.value.from === from && next.value.to === to) current = total;
  }
  return { current, total, isCut: false };
}

/** The first hit at or behind a place, else the first of all. */
export function hitFrom(state: EditorState, query: SearchQuery, place: number) {
  const behind = query.getCursor(state, place).next();
  const found = behind.done ? query.getCursor(state).next() : behind;
  return found.done ? null : found.value;
}
