import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { gatherPlaces } from '#core/library/link-places.ts';
import { digest } from '#core/library/digest.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { nameOf } from '#core/library/names.ts';
import { kitchensForTests } from './testing/kitchens.ts';
import { recipeText } from './testing/kitchen.ts';
import { usedIn } from './used-in.ts';

const kitchens = kitchensForTests();
const using = (title: string, line: string): string => recipeText(title).replace(/^- /m, `- ${line}\n- `);

/** As much of a shelf as is asked. */
function shelfOf(texts: Readonly<Record<string, string>>): Parameters<typeof usedIn>[1] {
  const digests = new Map(Object.entries(texts).map(([id, text]) => [id, digest(readRecipe(text, nameOf(id)), text)]));
  return {
    places: gatherPlaces(
      digests.keys(),
      [...digests].map(([id, { title }]) => [id, title] as const),
    ),
    ids: () => [...digests.keys()],
    entry: (id) => ({ digest: digests.get(id)! }) as ReturnType<Parameters<typeof usedIn>[1]['entry']>,
  };
}

it('finds who names a recipe in each form that is written, each once', () => {
  const shelf = shelfOf({
    'sauces/Hollandaise.cook': 'Melt @butter{200%g}.\n',
    'a.md': '# A\n\n- 200 g [hollandaise](sauces/Hollandaise.cook)\n\n1. Pour [it](/sauces/Hollandaise.cook).\n',
    'b.md': '# B\n\n- 1 batch [[Hollandaise]]\n\n1. Pour.\n',
    'c.md': '---\ntitle: C\ncomponents:\n  - Hollandaise\n---\n',
    'd.md': '# D\n\n## Pour.\n\n- @[Hollandaise], 2\n\nPour.\n',
    'e.cook': 'Pour @./sauces/Hollandaise{150%g}.\n',
    'f.md': '# F\n\n- 1 egg\n\n1. Not hollandaise, nor [this](https://sauces.example/Hollandaise.cook).\n',
  });
  expect(usedIn('sauces/Hollandaise.cook', shelf).map(({ id }) => id)).toEqual([
    'a.md',
    'b.md',
    'c.md',
    'd.md',
    'e.cook',
  ]);
  expect(usedIn('f.md', shelf)).toEqual([]);
});

it('names no recipe as a user of itself', () => {
  const shelf = shelfOf({ 'a.md': '# A\n\n- 1 egg\n\n1. Again [[a]].\n' });
  expect(usedIn('a.md', shelf)).toEqual([]);
});

it('answers at ten thousand recipes within a frame or two once gathered', () => {
  const texts = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `r${index}.md`,
      `# R${index}\n\n- 1 batch [[r${index % 7}]]\n\n1. Mix.\n`,
    ]),
  );
  const small = shelfOf(texts);
  const ids = Array.from({ length: 10_000 }, (_, index) => `many/r${index}.md`);
  const shelf = {
    places: gatherPlaces([...ids, ...small.ids()]),
    ids: () => ids,
    entry: (id: string) => small.entry(`r${Number(/\d+/.exec(id)![0]) % 40}.md`),
  };
  expect(usedIn('r3.md', shelf)).toEqual([]);
  const started = performance.now();
  for (let times = 0; times < 100; times += 1) usedIn('many/r3.md', shelf);
  expect(performance.now() - started).toBeLessThan(1_000);
});

it('follows what changes on disk', async () => {
  const kitchen = await kitchens.opened({
    'ragu.md': recipeText('Ragu'),
    'lasagne.md': using('Lasagne', '2 batches [[ragu]]'),
  });
  const write = (name: string, text: string) => writeFile(path.join(kitchen.folder, name), text);
  const titles = async () => (await kitchen.library.questions.usedIn({ id: 'ragu.md' })).map(({ title }) => title);
  await expect.poll(titles).toEqual(['Lasagne']);
  await write('pasta.md', using('Pasta', '1 batch [ragu](ragu.md)'));
  await expect.poll(titles).toEqual(['Lasagne', 'Pasta']);
  await write('lasagne.md', recipeText('Lasagne'));
  await expect.poll(titles).toEqual(['Pasta']);
});
