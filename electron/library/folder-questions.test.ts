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

test('a manner is learned from the files as they are, and follows when they change', async () => {
  const { library, folder, told } = await opened({ 'a.md': soup('1 egg'), 'b.md': soup('2 eggs') });
  const heading = async () => (await library.questions.manner({ folder: '' })).headings.ingredients;
  expect(await heading()).toBe('Ingredients');
  for (const name of ['a.md', 'b.md']) {
    const before = told.batches.length;
    await writeFile(path.join(folder, name), soup('1 Ei').replace('Ingredients', 'Zutaten'));
    await told.batchOf(name, before);
  }
  expect(await heading()).toBe('Zutaten');
});

test('what needs a look is that of the files as they are, whichever file another one is about', async () => {
  const { library, folder, told } = await opened({
    'a.md': soup('1 egg'),
    'b.md': `${soup('2 leeks').replace('# Soup', '# Leeks')}\nWith [bread](bread.md).\n`,
  });
  const findings = async () => {
    const { kinds, examined, of } = await library.questions.findings();
    expect(examined).toBe(of);
    return kinds.flatMap(({ code, count, findings: all }) => [`${code} ${count}`, ...all.map(({ id }) => id)]);
  };
  expect(await findings()).toEqual(['look.dead-link 1', 'b.md']);
  const before = told.batches.length;
  await writeFile(path.join(folder, 'bread.md'), soup('3 eggs'));
  await told.batchOf('bread.md', before);
  expect(await findings()).toEqual(['look.same-title 1', 'bread.md']);
});
