import { expect, test } from 'vitest';
import { lineNumber, lineStarts } from '#core/text/lines.ts';
import { doubtsAbout } from './doubts.ts';
import { readRecipe } from './read.ts';

test('lines that were not understood and lines that no step uses are told in the order of the file, each once', () => {
  const text =
    '# Cake\n\n- 200 g flour\n- 2 tablespoons\n- 1 tsp cinnamon\n- 2 eggs\n- 50 g sugar\n- 100 g butter\n- 1 cup milk\n- 1 tsp vanilla\n- 1 tsp salt\n- 1large lemon\n\n1. Beat the eggs, butter and sugar, add the milk, vanilla and salt, fold in the flour.\n';
  const starts = lineStarts(text);
  const found = doubtsAbout(readRecipe(text, 'cake.md'), (offset) => lineNumber(starts, offset));
  expect(found.map(({ code, line, detail }) => [code, line, detail])).toEqual([
    ['look.no-name', 4, '2 tablespoons'],
    ['look.never-used', 5, 'cinnamon'],
    ['look.no-amount', 12, '1large lemon'],
  ]);
});
