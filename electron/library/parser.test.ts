import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Parser } from './parser.ts';

let folder: string;
let parser: Parser;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hobside-parser-'));
  const worker = path.join(folder, 'worker.mjs');
  await writeFile(
    worker,
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ files, want }) => {
      for (const { id, text } of files) {
        if (text === 'spin') for (;;);
        if (text === 'grow') { const kept = []; for (;;) kept.push(new Array(1e6).fill(kept.length + 0.5)); }
        if (text === 'throw') throw new Error('bug');
        parentPort.postMessage({ want, id, digest: { title: text }, recipe: { title: text } });
      }
    });`,
  );
  parser = new Parser(worker);
});
afterEach(async () => {
  await parser.close();
  await rm(folder, { recursive: true });
});

const files = (...texts: string[]) => texts.map((text, index) => ({ id: `${index}.md`, text }));

test('a file that takes for ever costs itself, not the files after it', async () => {
  const started = performance.now();
  const digests = await parser.digests(files('a', 'spin', 'b'));
  expect([...digests.values()]).toEqual([{ title: 'a' }, 'too-complex', { title: 'b' }]);
  expect(performance.now() - started).toBeLessThan(10_000);
}, 20_000);

test('a file that takes all memory or hits a bug costs itself', async () => {
  expect([...(await parser.digests(files('grow', 'a', 'throw', 'b'))).values()]).toEqual([
    'too-complex',
    { title: 'a' },
    'too-complex',
    { title: 'b' },
  ]);
}, 30_000);

test('a recipe that the cook waits for is read before the rest of the index', async () => {
  const order: string[] = [];
  const note = (name: string) => () => void order.push(name);
  await Promise.all([
    parser.digests(files('a')).then(note('first')),
    parser.digests(files('b')).then(note('second')),
    parser.recipe({ id: 'x.md', text: 'x' }).then(note('recipe')),
  ]);
  expect(order).toEqual(['first', 'recipe', 'second']);
});
