import { unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { kitchensForTests } from './testing/kitchens.ts';

const { opened } = kitchensForTests();

const soup = (line: string) => `# Soup\n\n## Ingredients\n\n- ${line}\n\n## Method\n\n1. Boil it.\n`;

test('the words of ingredient lines are those of the files as they are', async () => {
  const { library, folder, told } = await opened({
    'a.md': soup('2 tbsp vegetable oil'),
    'b.md': soup('1 tbsp Vegetable oil'),
    'c.md': soup('200 g flour'),
    'note.md': 'Bring 2 cups of sugar next time.\n',
  });
  const names = async () => (await library.questions.words()).names.map(({ text, count }) => `${text} ${count}`);
  expect(await names()).toEqual(['vegetable oil 2', 'flour 1']);
  expect((await library.questions.words()).units.map(({ text }) => text)).toEqual(['tbsp', 'g']);
  await writeFile(path.join(folder, 'c.md'), soup('3 large eggs'));
  await told.batchOf('c.md', told.batches.length);
  expect(await names()).toEqual(['vegetable oil 2', 'eggs 1']);
  await unlink(path.join(folder, 'b.md'));
  await told.batchOf('b.md', told.batches.length);
  expect(await names()).toEqual(['vegetable oil 1', 'eggs 1']);
});
