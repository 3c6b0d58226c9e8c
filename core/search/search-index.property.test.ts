import { expect, test } from 'vitest';
import { foldFields } from './fields.ts';
import { SearchIndex } from './search-index.ts';

/** mulberry32: the same numbers for the same seed. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const words = ['leek', 'leeks', 'pork', 'porridge', 'soup', 'pie', '豆腐', '红烧', 'crème', 'oats', 'egg', 'eggs'];

test('however it was filled, changed and frozen, an index answers as one that was filled at once', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const below = numbersFrom(seed);
    const someWords = (): string => Array.from({ length: 1 + below(4) }, () => words[below(words.length)]).join(' ');
    let index = new SearchIndex();
    const known = new Map<string, { readonly title: string; readonly text: string }>();
    for (let step = 0; step < 60; step += 1) {
      const id = `r${String(below(12))}`;
      const what = below(8);
      if (what === 0) index = frozenOf(index);
      else if (what === 1) {
        index.drop(id);
        known.delete(id);
      } else {
        const [title, text] = [someWords(), someWords()];
        index.put(id, `v${String(step)}`, foldFields({ title }), false);
        index.complete(id, 'another version', foldFields({ text: 'never' }));
        index.complete(id, `v${String(step)}`, foldFields({ text }));
        known.set(id, { title, text });
      }
    }
    const anew = new SearchIndex();
    for (const [id, { title, text }] of known) anew.put(id, 'v', foldFields({ title, text }), true);
    expect(index.count).toBe(known.size);
    for (const query of [...words, 'leek soup', 'porr', '红', 'never', 'eggs pie'])
      expect(answersOf(index, query), `seed ${String(seed)}, ${query}`).toEqual(answersOf(anew, query));
  }
});

function frozenOf(index: SearchIndex): SearchIndex {
  const steps = index.freeze();
  for (let step = steps.next(); ; step = steps.next())
    if (step.done === true) {
      if (step.value === null) throw new Error('changed while it was frozen');
      return new SearchIndex(step.value);
    }
}

const answersOf = (index: SearchIndex, query: string) => ({
  hits: index
    .find(query)
    .map(({ id, field, terms }) => `${id} ${field} ${[...terms].sort().join(',')}`)
    .sort(),
  phrase: [...index.phrase(query)].map(String).sort(),
});
