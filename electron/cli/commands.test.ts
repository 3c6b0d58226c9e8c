import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Output } from './output.ts';
import { run } from './run.ts';
import { withoutApp } from './testing/run-command.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hobside-cli-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = async (name: string, text: string | Uint8Array): Promise<string> => {
  const place = path.join(folder, name);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, text);
  return place;
};

async function* arriving(pieces: readonly string[]): AsyncGenerator<string> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

function sink(): { readonly stream: Writable; readonly text: () => string } {
  let text = '';
  const stream = new Writable({
    // Slow on purpose: whoever doesn't wait would fill the memory.
    highWaterMark: 10,
    write(piece: Buffer, _, done) {
      text += piece.toString();
      setImmediate(done);
    },
  });
  return { stream, text: () => text };
}

async function hobside(words: readonly string[], input: readonly string[] = []) {
  const output = sink();
  const complaints = sink();
  const streams = {
    input: arriving(input),
    output: new Output(output.stream),
    complaints: new Output(complaints.stream),
    ...withoutApp,
  };
  const code = await run(words, streams);
  const lines = output.text().split('\n').slice(0, -1);
  return { code, lines, said: output.text(), complaints: complaints.text() };
}

const filesOf = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (JSON.parse(line) as { readonly file: string }).file);

const soup = '---\ntitle: Soup\ningredients:\n  - 2 leeks\n---\n\n1. Simmer the leeks for 5 minutes.\n';

test('a folder is walked for recipe files, in the order of their names, without hidden folders', async () => {
  await put('pies/b.md', soup);
  await put('pies/a.cook', 'Rest @dough{} for ~{5%minutes}.\n');
  await put('pies/sweet/c.markdown', soup);
  await put('pies/d.yaml', 'title: Tart\ningredients:\n  - 2 plums\n');
  await put('pies/compose.yml', 'services:\n  oven: {}\n');
  await put('pies/.trash/e.md', soup);
  await put('pies/notes.txt', soup);
  const { code, lines, complaints } = await hobside(['parse', path.join(folder, 'pies')]);
  expect(filesOf(lines).map((file) => path.relative(folder, file).replaceAll('\\', '/'))).toEqual([
    'pies/a.cook',
    'pies/b.md',
    'pies/d.yaml',
    'pies/sweet/c.markdown',
  ]);
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
});

test('a file that was named is read whatever its ending, and named as it was named', async () => {
  const place = await put('soup.txt', soup);
  const { code, lines } = await hobside(['parse', place]);
  expect(code).toBe(0);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ file: place, title: 'Soup' });
});

test('what can’t be read is said with what to do; the others are printed, and the exit code is 1', async () => {
  const good = await put('soup.md', soup);
  const { code, lines, complaints } = await hobside(['parse', path.join(folder, 'gone.md'), good]);
  expect(code).toBe(1);
  expect(filesOf(lines)).toEqual([good]);
  expect(complaints).toMatch(/gone\.md is not there\.\n.*What to do: check the name/);
});

test('a file beyond the size that is read is refused in words', async () => {
  const large = await put('large.md', new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61));
  const { code, complaints } = await hobside(['parse', large]);
  expect(code).toBe(1);
  expect(complaints).toContain('is larger than 10 MB');
});

test.skipIf(process.platform === 'win32')(
  'a link in a folder is left out and said; a link that was named is read',
  async () => {
    await put('elsewhere/soup.md', soup);
    await put('pies/pie.md', soup);
    await symlink(path.join(folder, 'elsewhere/soup.md'), path.join(folder, 'pies/link.md'));
    const walked = await hobside(['parse', path.join(folder, 'pies')]);
    expect(filesOf(walked.lines)).toEqual([path.join(folder, 'pies/pie.md')]);
    expect(walked.code).toBe(0);
    expect(walked.complaints).toContain('links in folders are not followed');
    const named = await hobside(['parse', path.join(folder, 'pies/link.md')]);
    expect(filesOf(named.lines)).toEqual([path.join(folder, 'pies/link.md')]);
  },
);

test('a file in another encoding is read, and that needs a look', async () => {
  const place = await put('creme.md', Buffer.from('# Cr\xe8me\n\n## Ingredients\n\n- 2 \u0153ufs\n', 'latin1'));
  const { lines } = await hobside(['parse', place]);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ title: 'Crème', problems: [{ code: 'encoding', line: 1 }] });
});

test('an empty folder is said', async () => {
  const { code, complaints } = await hobside(['parse', folder]);
  expect(code).toBe(1);
  expect(complaints).toContain('holds no recipe files');
});

test('each line of standard input gives one line, and a slow reader is waited for', async () => {
  const { code, lines } = await hobside(['parse', '--ingredients', '-'], ['2 leeks\n\n1 c', 'up oats\n', 'salt']);
  expect(code).toBe(0);
  expect(lines.map((line) => (JSON.parse(line) as { readonly name: string }).name)).toEqual([
    'leeks',
    '',
    'oats',
    'salt',
  ]);
});

test('check lists what needs a look as file, line and words, and its exit code says whether anything does', async () => {
  const good = await put('a.md', soup);
  const bad = await put('b.md', soup.replace('title: Soup', 'title: Broth\ntitle: Soup'));
  expect(await hobside(['check', good])).toMatchObject({ code: 0, lines: ['1 file read, nothing needs a look.'] });
  const { code, lines } = await hobside(['check', folder]);
  expect(code).toBe(1);
  expect(lines).toEqual([
    `${bad}:3: “title” is there twice. The first one is shown.`,
    '2 files read; 1 thing needs a look, in 1.',
  ]);
});

test('check misses a picture that should lie beside the recipe, and no other', async () => {
  const withPicture = (picture: string) => soup.replace('title: Soup', `title: Soup by ${picture}\nimage: ${picture}`);
  await put('pots/POT.JPG', '');
  await put('a.md', withPicture('./pots/pot.jpg'));
  await put('b.md', withPicture('/assets/pot.jpg'));
  const bad = await put('c.md', withPicture('./pots/pan.jpg'));
  const { code, lines } = await hobside(['check', folder]);
  expect(code).toBe(1);
  expect(lines[0]).toBe(`${bad}:3: The image ./pots/pan.jpg is not in this folder.`);
  expect(lines).toHaveLength(2);
});

test('check for programs says file, line, code, words and the other file, one JSON object a line', async () => {
  const copy = 'a.sync-conflict-20240102-150405-ABCDEFG.md';
  await put('a.md', soup);
  const bad = await put(copy, soup);
  const { code, lines } = await hobside(['check', '--json', folder]);
  expect(code).toBe(1);
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      file: bad,
      line: 1,
      code: 'conflict-copy',
      message: 'Another version of a.md, which a sync program left beside it.',
      other: path.join(folder, 'a.md'),
    },
  ]);
});

test('a file that is checked alone finds its neighbours, and a link that only they could tell is not told', async () => {
  await put('bread.md', '# Bread\n');
  const one = await put('a.md', `${soup}\nWith [bread](bread.md), [[Fond]] and [oil](oil.md).\n`);
  const { lines } = await hobside(['check', one]);
  expect(lines).toEqual([
    expect.stringMatching(/^.*a\.md:\d+: The link to oil\.md leads to no recipe here\.$/),
    '1 file read; 1 thing needs a look, in 1.',
  ]);
});

test('words that make no command give exit code 2, and help and version 0', async () => {
  expect(await hobside(['bake'])).toMatchObject({ code: 2, lines: [] });
  expect(await hobside(['--version'])).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^hobside \d+\.\d+\.\d+\n$/),
  });
  expect(await hobside(['parse', '--help'])).toMatchObject({ code: 0, said: expect.stringContaining('--scale N') });
});
