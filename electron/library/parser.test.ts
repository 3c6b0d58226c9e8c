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
    `import { parentPort, workerData } from 'node:worker_threads';
    parentPort.on('message', ({ files, want }) => {
      parentPort.postMessage(files.map(({ id, text }) => {
        Atomics.add(workerData, 0, 1);
        if (text === 'spin') for (;;);
        if (text === 'grow') { const kept = []; for (;;) kept.push(new Array(1e6).fill(kept.length + 0.5)); }
        if (text === 'throw') throw new Error('bug');
        return { want, id, digest: { title: text }, far: { title: text }, recipe: { title: text } };
      }));
    });`,
  );
  parser = new Parser(worker);
});
afterEach(async () => {
  await parser.close();
  await rm(folder, { recursive: true });
});

const titles = (results: Awaited<ReturnType<Parser['digests']>>) =>
  [...results.values()].map((listed) => (listed === 'too-complex' ? listed : listed.digest.title));
const files = (...texts: string[]) => texts.map((text, index) => ({ id: `${index}.md`, text }));

test('a file that takes for ever costs itself, not the files after it', async () => {
  const started = performance.now();
  const digests = await parser.digests(files('a', 'spin', 'b'));
  expect(titles(digests)).toEqual(['a', 'too-complex', 'b']);
  expect(performance.now() - started).toBeLessThan(10_000);
}, 20_000);

test('a file that takes all memory or hits a bug costs itself', async () => {
  expect(titles(await parser.digests(files('grow', 'a', 'throw', 'b')))).toEqual([
    'too-complex',
    'a',
    'too-complex',
    'b',
  ]);
}, 30_000);

test('two threads read many files, and a file that is given up costs the others nothing', async () => {
  const many = Array.from({ length: 40 }, (_, index) => (index === 3 || index === 30 ? 'throw' : `t${String(index)}`));
  const expected = many.map((text) => (text === 'throw' ? 'too-complex' : text));
  expect(titles(await parser.digests(files(...many)))).toEqual(expected);
  const studies = await parser.studies(files(...many));
  expect([...studies.values()].map((study) => (study === 'too-complex' ? study : study.far.title))).toEqual(expected);
}, 20_000);

test('the list comes before studies that wait', async () => {
  const order: string[] = [];
  const note = (name: string) => () => void order.push(name);
  await Promise.all([
    parser.studies(files('a')).then(note('first study')),
    parser.studies(files('b')).then(note('second study')),
    parser.digests(files('c')).then(note('digest')),
    parser.recipe({ id: 'x.md', text: 'x' }).then(note('recipe')),
  ]);
  expect(order).toEqual(['first study', 'recipe', 'digest', 'second study']);
});

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
