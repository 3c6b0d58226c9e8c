import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalChange } from '#core/text/minimal-change.ts';

/** Texts that share much, so that the two ends of a change meet and overlap. */
const text = fc
  .array(fc.constantFrom('a', 'b', '\n', '🥘', '🥗', 'é'), { maxLength: 12 })
  .map((parts) => parts.join(''));

const halfCharacter = /\p{Surrogate}/u;

describe('the smallest change from one text to another', () => {
  it('gives exactly the other text', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = minimalChange(before, after);
        const { state } = EditorState.create({ doc: before }).update(changes ? { changes } : {});
        expect(state.doc.toString()).toBe(after);
      }),
    );
  });

  it('keeps a cursor outside of it beside the same characters', () => {
    fc.assert(
      fc.property(text, text, fc.nat(30), (before, after, at) => {
        const changes = minimalChange(before, after);
        const anchor = Math.min(at, before.length);
        if (changes === null || (anchor >= changes.from && anchor <= changes.to)) return;
        const { state } = EditorState.create({ doc: before, selection: { anchor } }).update({ changes });
        const shift = anchor < changes.from ? 0 : after.length - before.length;
        expect(state.selection.main.head).toBe(anchor + shift);
      }),
    );
  });

  it('changes only the word that differs', () => {
    expect(minimalChange('2 cups rice\n1 onion', '2 cups barley\n1 onion')).toEqual({
      from: 7,
      to: 11,
      insert: 'barley',
    });
  });

  it('cuts no character in two', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = minimalChange(before, after);
        if (change) expect(change.insert).not.toMatch(halfCharacter);
        if (change) expect(before.slice(change.from, change.to)).not.toMatch(halfCharacter);
      }),
    );
  });
});
