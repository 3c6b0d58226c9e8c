import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Output } from './output.ts';
import { run } from './run.ts';
import { withoutApp } from './testing/run-command.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hobside-import-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function asked(words: readonly string[]) {
  const [out, wrong] = [new PassThrough(), new PassThrough()];
  async function* nothing(): AsyncGenerator<string> {}
  const streams = { input: nothing(), output: new Output(out), complaints: new Output(wrong), ...withoutApp };
  const code = await run(words, streams);
  return { code, out: String(out.read() ?? ''), wrong: String(wrong.read() ?? '') };
}

test('each page is one line, and what holds no recipe or is not there is told', async () => {
  const page = path.join(folder, 'soup.html');
  const empty = path.join(folder, 'empty.html');
  const data = {
    '@type': 'Recipe',
    name: 'Soup',
    recipeIngredient: ['1 leek'],
    recipeInstructions: 'Cook it.',
    totalTime: 'PT20M',
  };
  await writeFile(page, `<script type="application/ld+json">${JSON.stringify(data)}</script>`);
  await writeFile(empty, '<p>Nothing to eat.</p>');
  const told = await asked(['import', page, empty, path.join(folder, 'none.html'), '--json']);
  const lines = told.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(lines).toMatchObject([
    {
      file: page,
      title: 'Soup',
      ingredients: [{ text: '1 leek', group: null }],
      steps: [{ text: 'Cook it.', group: null }],
      times: { prep: null, cook: null, total: 1200 },
      via: 'json-ld',
    },
    { file: empty, via: null, doubts: ['no-recipe'] },
  ]);
  expect(told.code).toBe(1);
  expect(told.wrong).toContain('none.html is not there.');
  expect((await asked(['import', page, '--json'])).code).toBe(0);
});

test('without --json it says what to write', async () => {
  const told = await asked(['import', 'soup.html']);
  expect(told).toMatchObject({ code: 2, out: '' });
  expect(told.wrong).toContain("write 'hobside import soup.html --into FOLDER'");
});
