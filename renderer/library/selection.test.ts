import { expect, test } from 'vitest';
import { Selection } from './selection.svelte.ts';

const selectionOf = (...ids: string[]) => new Selection(() => ids);

test('Shift selects from the last single choice, in either direction', () => {
  const selection = selectionOf('a', 'b', 'c', 'd');
  selection.toggle('b');
  selection.extendTo('d');
  expect(selection.ids).toEqual(['b', 'c', 'd']);
  selection.extendTo('a');
  expect(selection.ids).toEqual(['a', 'b']);
});

test('without a choice before, Shift starts where the cook is', () => {
  const selection = selectionOf('a', 'b', 'c');
  selection.extendTo('b', 'a');
  expect(selection.ids).toEqual(['a', 'b']);
  selection.extendTo('c', 'b');
  expect(selection.ids).toEqual(['a', 'b', 'c']);
});

test('what is not shown any more does not count, and a moved recipe stays selected', () => {
  let shown = ['a', 'b', 'c'];
  const selection = new Selection(() => shown);
  selection.all();
  selection.moved('c', 'sub/c');
  shown = ['b', 'sub/c'];
  selection.toggle('b');
  selection.toggle('b');
  expect(selection.ids).toEqual(['b', 'sub/c']);
  selection.clear();
  expect(selection.isOn).toBe(false);
});
