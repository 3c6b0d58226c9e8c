import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { foldFields } from '#core/search/fields.ts';
import { SearchIndex } from '#core/search/search-index.ts';
import { SearchFile } from './search-file.ts';

let folder: string;
const file = () => path.join(folder, 'x.words');
const ours = () => new SearchFile(file(), '/recipes', 'parser-1');

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hobside-words-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function kept(): Promise<void> {
  const index = new SearchIndex();
  index.put('soup.md', 'v1', foldFields({ title: 'Soupe à l’oignon', text: 'Simmer the onions.' }), true);
  index.put('pork.md', 'v1', foldFields({ title: '红烧肉', text: '小火慢炖' }), true);
  const steps = index.freeze();
  for (let step = steps.next(); ; step = steps.next())
    if (step.done === true) {
      if (step.value !== null) await ours().write(step.value);
      return;
    }
}

test('what was frozen is found again by the next run', async () => {
  await kept();
  const frozen = await ours().read();
  const index = new SearchIndex(frozen ?? undefined);
  expect(index.find('oignon').map(({ id }) => id)).toEqual(['soup.md']);
  expect(index.find('红烧').map(({ id }) => id)).toEqual(['pork.md']);
  expect([...index.phrase('the onions')]).toEqual([['soup.md', 'text']]);
  expect(index.isWhole('soup.md', 'v1')).toBe(true);
});

test.each([
  ['torn', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
  ['written over in its middle', (bytes: Buffer) => bytes.fill(7, bytes.length - 30, bytes.length - 20)],
  ['empty', () => Buffer.alloc(0)],
  ['something else', () => Buffer.from('{"form":"hobside-search-1"}\n')],
  ['no text at all', () => Buffer.from([0, 1, 2, 0xff, 0xfe])],
])('a file that is %s is not believed', async (_how, change) => {
  await kept();
  await writeFile(file(), change(await readFile(file())));
  expect(await ours().read()).toBeNull();
});

test('words of another folder or another parser are not believed', async () => {
  await kept();
  expect(await new SearchFile(file(), '/others', 'parser-1').read()).toBeNull();
  expect(await new SearchFile(file(), '/recipes', 'parser-2').read()).toBeNull();
  expect(await ours().read()).not.toBeNull();
});

test('where nothing can be written, search is done without it and nobody falls over it', async () => {
  await writeFile(path.join(folder, 'taken'), 'a file where a folder would be');
  const nowhere = new SearchFile(path.join(folder, 'taken', 'x.words'), '/recipes', 'parser-1');
  const steps = new SearchIndex().freeze();
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if (step.value === null) throw new Error('nothing changed meanwhile');
  await expect(nowhere.write(step.value)).resolves.toBeUndefined();
  expect(await nowhere.read()).toBeNull();
});
