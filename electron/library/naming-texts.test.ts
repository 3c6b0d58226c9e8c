import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NamingTexts } from './naming-texts.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'hobside-naming-'));
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(root, { recursive: true, force: true });
});

const write = (name: string, text: string) => writeFile(path.join(root, name), text);
/** As long as a link written there: only its times tell that it was changed. */
const plain = '# Soup\n\nServe it with bread.  \n';
const naming = '# Soup\n\nServe with [bread](b).\n';

async function named(texts: NamingTexts, ids: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { id } of texts.of(root, ids)) found.push(id);
  return found;
}

test('recipes that name others are told in order, those that name none or only a picture are not', async () => {
  await write('a.md', plain);
  await write('b.md', naming);
  await write('c.md', '# Pie\n\n![pie](pie.jpg)\n');
  await write('d.md', '---\ntitle: Menu\ncomponents:\n  - Soup\n---\n');
  const texts = new NamingTexts();
  expect(await named(texts, ['d.md', 'c.md', 'b.md', 'a.md', 'gone.md'])).toEqual(['d.md', 'b.md']);
  expect(await named(texts, ['a.md', 'b.md'])).toEqual(['b.md']);
});

test('one that named none and does now is told, however soon and however alike it was written', async () => {
  expect(naming.length).toBe(plain.length);
  const texts = new NamingTexts();
  await write('a.md', plain);
  expect(await named(texts, ['a.md'])).toEqual([]);
  await write('a.md', naming);
  expect(await named(texts, ['a.md'])).toEqual(['a.md']);
});

test('one that was known for long to name none is told once it does, though its size and its time of writing are as before', async () => {
  const texts = new NamingTexts();
  const longAgo = new Date(2020, 1);
  const writeLongAgo = async (text: string) => {
    await write('a.md', text);
    await utimes(path.join(root, 'a.md'), longAgo, longAgo);
  };
  await writeLongAgo(plain);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  expect(await named(texts, ['a.md'])).toEqual([]);
  expect(await named(texts, ['a.md'])).toEqual([]);
  await writeLongAgo(naming);
  expect(await named(texts, ['a.md'])).toEqual(['a.md']);
});
