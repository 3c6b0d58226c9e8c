import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { examine, type Examined } from '#core/doctor/examine.ts';
import { digest } from '#core/library/digest.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { Doctor } from './doctor.ts';
import { FindingsFile } from './findings-file.ts';
import type { FileToParse, Parser } from './parser.ts';
import { readBytes } from './read-bytes.ts';
import { Shelf } from './shelf.ts';

let folder: string;
const file = () => path.join(folder, 'x.findings');
const ours = () => new FindingsFile(file(), '/recipes', 'parser-1');
const text = '# Soup\n\n## Ingredients\n\n- 1 leek\n\n## Method\n\n1. Boil it, with [bread](none.md).\n';
const examined: Examined = examine(readRecipe(text, 'soup.md'), text, 'soup.md');

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hobside-findings-'));
});
// A write that the library had begun may lay one more file into it meanwhile.
afterEach(() => rm(folder, { recursive: true, maxRetries: 5 }));

test('what was found is read again by the next run, and not believed of another folder or parser', async () => {
  await ours().write([['a/“soup”\n.md', { version: 'v1', examined }]]);
  expect([...(await ours().read())]).toEqual([['a/“soup”\n.md', { version: 'v1', examined }]]);
  expect((await new FindingsFile(file(), '/others', 'parser-1').read()).size).toBe(0);
  expect((await new FindingsFile(file(), '/recipes', 'parser-2').read()).size).toBe(0);
});

test.each([
  ['torn', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
  ['written over in its middle', (bytes: Buffer) => bytes.fill('7', bytes.length - 30, bytes.length - 20)],
  ['empty', () => Buffer.alloc(0)],
  ['no text at all', () => Buffer.from([0, 1, 10, 0xff, 0xfe])],
])('a file that is %s is not believed', async (_how, change) => {
  await ours().write([['soup.md', { version: 'v1', examined }]]);
  await writeFile(file(), change(await readFile(file())));
  expect((await ours().read()).size).toBe(0);
});

test('where nothing can be written it is done without', async () => {
  await writeFile(path.join(folder, 'taken'), 'a file where a folder would be');
  const nowhere = new FindingsFile(path.join(folder, 'taken', 'x.findings'), '/recipes', 'parser-1');
  await nowhere.write([['soup.md', { version: 'v1', examined }]]);
  expect((await nowhere.read()).size).toBe(0);
});

test('a later run looks through what was changed since, and tells the same', async () => {
  const shelf = new Shelf();
  const looked: string[] = [];
  const parser = {
    examined: (files: readonly FileToParse[]) => {
      looked.push(...files.map(({ id }) => id));
      return Promise.resolve(
        new Map(files.map((one) => [one.id, examine(readRecipe(one.text, one.id), one.text, one.id)])),
      );
    },
  } as Pick<Parser, 'examined'> as Parser;
  const put = async (id: string, written: string): Promise<void> => {
    await writeFile(path.join(folder, id), written);
    const read = await readBytes(path.join(folder, id));
    if (read.kind !== 'read') throw new Error('not read');
    shelf.put(id, { stamp: read.stamp, version: read.version, digest: digest(readRecipe(written, id), written) }, null);
  };
  await put('soup.md', text);
  await put('pie.md', text.replace('Soup', 'Pie').replace('leek', 'egg'));
  const written = new FindingsFile(file(), folder, 'p');
  const told = await new Doctor(written).ask(folder, shelf, parser);
  expect(told.kinds.map(({ code, count }) => [code, count])).toEqual([['look.dead-link', 2]]);
  await expect.poll(async () => (await written.read()).size).toBe(2);
  looked.length = 0;
  const again = () => new Doctor(new FindingsFile(file(), folder, 'p')).ask(folder, shelf, parser);
  expect(await again()).toEqual(told);
  expect(looked).toEqual([]);
  await put('pie.md', '# Pie\n\n## Ingredients\n\n- 2 eggs\n\n## Method\n\n1. Beat the eggs.\n');
  expect((await again()).kinds.map(({ code, count }) => [code, count])).toEqual([['look.dead-link', 1]]);
  expect(looked).toEqual(['pie.md']);
});
