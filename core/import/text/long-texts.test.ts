import { expect, test } from 'vitest';
import { processorTime } from '#core/testing/processor-time.ts';
import { readPastedText } from './read-pasted-text.ts';

test('a list longer than the stack is read', () => {
  const all = readPastedText('Soup\n\nIngredients\n' + '2 eggs\n'.repeat(150_000));
  expect(all).toHaveLength(1);
  expect(all[0]?.ingredients).toHaveLength(150_000);
}, 30_000);

test('100 kB take less than 200 ms of a busy processor, and lines made to cost time no more than their length', () => {
  const list = '200 g flour, sifted\n1 egg\n2 tbsp butter, soft\nsalt\n'.repeat(3);
  const steps =
    'Mix the flour with the butter and the eggs, and let it rest for 20 minutes at room temperature.\n'.repeat(6);
  const recipe = `Cake\n\nServes 4\n\nIngredients\n${list}\nMethod\n${steps}\n`;
  const large = recipe.repeat(Math.ceil(100_000 / recipe.length));
  readPastedText(large);
  expect(processorTime(() => readPastedText(large), 2)).toBeLessThan(200);
  const odd = [
    'a: b\n',
    'abc-\n',
    '(a\n',
    'a b\n',
    '- ',
    '> ',
    '2 eggs, ',
    '# A\n## Ingredients\n',
    'From: a\nSubject: b\n',
    '<div>a',
    '[a](b',
    '1. ',
    'x',
  ];
  for (const piece of odd) {
    const text = piece.repeat((process.env['HOBSIDE_FULL'] ? 100_000 : 40_000) / piece.length);
    expect(
      processorTime(() => readPastedText(text), 1),
      piece,
    ).toBeLessThan(4_000);
  }
});
