import { expect, test } from 'vitest';
import { groupedLines, paragraphsOf } from './grouped-lines.ts';

const shown = (text: string, kind: 'ingredients' | 'steps') =>
  groupedLines(text, kind).map(({ text: line, group }) => (group === null ? line : `${group} / ${line}`));

test('headings are told from lines by how people mark them', () => {
  expect(
    shown('Ingredients:\n1 egg\n## Sauce\n- salt\n**Topping**:\nnuts\nFür den Teig:\n2 EL Mehl', 'ingredients'),
  ).toEqual(['1 egg', 'Sauce / salt', 'Topping / nuts', 'Für den Teig / 2 EL Mehl']);
  expect(shown('Step 1\nSauce:\nBoil it.\n2\nIn a bowl, mix:\n* flour', 'steps')).toEqual([
    'Sauce / Boil it.',
    'Sauce / In a bowl, mix:',
    'Sauce / flour',
  ]);
});

test('signs that set a part of a line apart are no bullets', () => {
  expect(shown('#10 can of tomatoes\n**200 g** flour\n*see below\n* salt\n- oil', 'ingredients')).toEqual([
    '#10 can of tomatoes',
    '**200 g** flour',
    '*see below',
    'salt',
    'oil',
  ]);
  expect(shown('**Step 1**\n**Rest** the dough.\n## 2.\n* Bake.', 'steps')).toEqual(['**Rest** the dough.', 'Bake.']);
});

test('a measured line with a colon at its end is an ingredient', () => {
  expect(shown('2 eggs, beaten with:\nsalt', 'ingredients')).toEqual(['2 eggs, beaten with:', 'salt']);
});

test('a heading with nothing under it is not lost', () => {
  expect(shown('# Monday\n# Sauce\n1 egg\nTo serve:', 'ingredients')).toEqual(['Monday: Sauce / 1 egg', 'To serve']);
});

test('blank lines part paragraphs', () => {
  expect(paragraphsOf('a\nb\n \n\nc\n')).toEqual(['a\nb', 'c']);
});
