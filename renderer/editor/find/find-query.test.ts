import { replaceAll, setSearchQuery } from '@codemirror/search';
import { history, undo } from '@codemirror/commands';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitsIn, withReplaced } from '#core/replace/hits.ts';
import { finding } from './find.ts';
import { countHits, hitFrom, queryOf, type FindWanted } from './find-query.ts';
import { FindState } from './find-state.svelte.ts';

const wanted = (part: Partial<FindWanted>): FindWanted => ({
  words: '',
  matchCase: false,
  wholeWords: false,
  isPattern: false,
  insert: '',
  ...part,
});
const stateOf = (doc: string) => EditorState.create({ doc, extensions: [history(), finding(new FindState())] });

/** A view as far as CodeMirror's commands need one. */
function replacedAll(doc: string, what: FindWanted) {
  const view = {
    state: stateOf(doc),
    dispatch(...specs: TransactionSpec[]) {
      view.state = view.state.update(...specs).state;
    },
  };
  view.dispatch({ changes: { from: 0, insert: 'x' }, userEvent: 'input.type' });
  view.dispatch({ effects: setSearchQuery.of(queryOf(what)) });
  replaceAll(view as unknown as EditorView);
  const text = view.state.doc.toString();
  undo({ state: view.state, dispatch: (transaction) => (view.state = transaction.state) });
  return { text, undone: view.state.doc.toString() };
}

describe('what is found in one recipe', () => {
  const words = fc.stringMatching(/^[abéA$.*()\\ ]{1,3}$/);
  const text = fc.string({ unit: fc.constantFrom(...'abéA$.*()\\ \n\u0301'), maxLength: 30 });

  test('is what is found in all recipes, and replacing all of it makes the same text', () => {
    fc.assert(
      fc.property(text, words, fc.boolean(), fc.boolean(), fc.constantFrom('', '$1', '$$&', '\\n', 'b'), (...all) => {
        const [source, looked, matchCase, wholeWords, insert] = all;
        const what = wanted({ words: looked, matchCase, wholeWords, insert });
        const doc = `x${source}`;
        const hits = hitsIn(doc, what);
        expect(countHits(stateOf(doc), queryOf(what), Infinity).total).toBe(hits.length);
        expect(replacedAll(source, what).text).toBe(withReplaced(doc, hits, insert));
      }),
      { numRuns: 500 },
    );
  });
});

test('replacing all is one step of undo, apart from the typing before it', () => {
  const done = replacedAll('oil, oil and Oil', wanted({ words: 'oil', insert: 'butter' }));
  expect(done).toEqual({ text: 'xbutter, butter and butter', undone: 'xoil, oil and Oil' });
});

test('a pattern has groups, and one that is not complete finds nothing', () => {
  const pattern = wanted({ words: '(\\d+) g', isPattern: true, insert: '$1 grams' });
  expect(replacedAll('200 g flour\n50 g sugar', pattern).text).toBe('x200 grams flour\n50 grams sugar');
  expect(queryOf(wanted({ words: '(a', isPattern: true })).valid).toBe(false);
});

test('the hit that is selected is counted, and the nearest one is behind the place or the first of all', () => {
  const query = queryOf(wanted({ words: 'a' }));
  const state = stateOf('a b a b a');
  const at = (anchor: number, head: number) => state.update({ selection: { anchor, head } }).state;
  expect(countHits(at(4, 5), query)).toEqual({ current: 2, total: 3, isCut: false });
  expect(countHits(at(0, 0), query).current).toBe(0);
  expect([hitFrom(state, query, 1)?.from, hitFrom(state, query, 9)?.from]).toEqual([4, 0]);
  expect(countHits(stateOf('a'.repeat(5000)), query).isCut).toBe(true);
});
