import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { lineNumber, lineStarts } from '#core/text/lines.ts';
import { listAndSteps } from './list-and-steps.ts';

function looks(text: string) {
  const starts = lineStarts(text);
  const found = listAndSteps(readRecipe(text, 'cake.md'), (offset) => lineNumber(starts, offset));
  return found.map(({ code, line, detail }) => [code, line, detail]);
}

const list = ['200 g flour', '100 g sugar', '2 eggs', '1 tsp cinnamon'].map((line) => `- ${line}`).join('\n');

test('a line that no step uses and a food that no line has are told with their lines', () => {
  expect(looks(`# Cake\n\n${list}\n\n1. Beat the eggs and sugar.\n2. Fold in the flour. Add the butter.\n`)).toEqual([
    ['look.never-used', 6, 'cinnamon'],
    ['look.not-listed', 9, 'butter'],
  ]);
});

test('where all is used and listed nothing is told', () => {
  expect(looks(`# Cake\n\n${list}\n\n1. Beat the eggs, sugar and cinnamon; fold in the flour.\n`)).toEqual([]);
});
