import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PagesJob } from '../print/pages-job.ts';
import { readWords } from './command-line.ts';
import { putFile, runCommand } from './testing/run-command.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hobside-export-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const words = (...more: readonly string[]) => readWords(['export', 'soups', '--into', 'out', ...more]);

test('paper is asked for as in the print window', () => {
  expect(words('--to', 'pdf', '--paper', 'a4')).toEqual({
    kind: 'export-pages',
    places: ['soups'],
    into: 'out',
    asJson: false,
    order: { layout: 'recipe', scale: '1', paper: 'a4', type: 'medium', pictures: true, units: 'written', heat: null },
  });
  expect(words('--to=fridge', '--paper=letter', '--type', 'large', '--scale', '1 1/2', '--json')).toMatchObject({
    asJson: true,
    order: { layout: 'fridge', scale: '3/2', paper: 'letter', type: 'large' },
  });
  expect(words('--to', 'pdf', '--units', 'us', '--no-pictures')).toMatchObject({
    order: { units: 'us', heat: 'F', pictures: false },
  });
  expect(words('--to', 'card')).toMatchObject({ order: { layout: 'card' } });
  expect(words('--to', 'cookbook', '--title', ' Ours ')).toMatchObject({
    order: { layout: 'cookbook', title: 'Ours' },
  });
  expect(words('--to', 'cookbook')).toMatchObject({ order: { title: 'Our recipes' } });
});

test.each([
  [['--to', 'pdf', '--paper', 'a5'], 'a4, letter'],
  [['--to', 'pdf', '--type', 'huge'], 'small, medium, large'],
  [['--to', 'pdf', '--units'], 'written, metric'],
  [['--to', 'pdf', '--title', 'Ours'], 'cookbook'],
  [['--to', 'pdf', '--scale', '0'], '1/2'],
  [['--to', 'card', '--paper', 'a4'], '--paper'],
  [['--to', 'fridge', '--no-pictures'], '--no-pictures'],
  [['--to', 'cookbook', '--scale', '2'], '--scale'],
  [['--to', 'cookbook', '--title', ' '], '200'],
  [['--to', 'html', '--paper', 'a4'], '--to pdf'],
  [['--to', 'site', '--no-pictures'], '--to pdf'],
])('%j is refused with a word on what to do', (more, remedy) => {
  expect(words(...more)).toMatchObject({ kind: 'refused', remedy: expect.stringContaining(remedy) });
});

/** In the place of Electron: what it was sent goes into the folder, and it says what it is told to. */
async function stranger(program: string) {
  const file = path.join(folder, 'stranger.mjs');
  await writeFile(
    file,
    `import { writeFileSync } from 'node:fs';
const tell = (said) => new Promise((resolve) => process.send(said, resolve));
process.once('message', async (job) => {
  writeFileSync(process.argv[2], JSON.stringify({ job, words: process.argv.slice(3), profile: process.env.HOBSIDE_PROFILE }));
  ${program}
});
await tell({ kind: 'ready' });
`,
  );
  let ends = 0;
  const app = () =>
    Promise.resolve({
      executable: process.execPath,
      args: [file, path.join(folder, 'sent.json')],
      env: { ...process.env, HOBSIDE_PROFILE: path.join(folder, 'of-the-cook') },
      end: () => void (ends += 1),
    });
  const exported = (...more: readonly string[]) =>
    runCommand(
      ['export', path.join(folder, 'recipes'), '--into', path.join(folder, 'out'), '--to', 'pdf', ...more],
      app,
    );
  return { exported, ends: () => ends };
}

const written = {
  kind: 'written',
  from: 'a.md',
  title: 'A',
  file: 'a.pdf',
  lost: [{ field: 'oven', detail: 'gas' }],
  made: [],
};
const sent = async () =>
  JSON.parse(await readFile(path.join(folder, 'sent.json'), 'utf8')) as {
    readonly job: PagesJob;
    readonly words: readonly string[];
    readonly profile: string;
  };

test('Electron is sent the files, in a profile of its own that is gone afterwards, and what it says is told', async () => {
  await putFile(path.join(folder, 'recipes/a.md'), '# A\n\n- 1 egg\n\n1. Boil.\n');
  const failing = { kind: 'failed', from: 'b.md', reason: 'could not be read' };
  const steps = [{ kind: 'progress', stage: 'reading', done: 1, of: 2 }, written, failing, { kind: 'done' }];
  const { exported, ends } = await stranger(
    `for (const one of ${JSON.stringify(steps)}) await tell(one); process.exit(0);`,
  );
  expect(await exported()).toEqual({
    code: 1,
    said: 'A: a.pdf\n  Not carried: oven (gas)\nb.md could not be read\n1 recipe exported, 1 could not be exported.\n',
    complaints: '',
  });
  const { job, words: given, profile } = await sent();
  const root = path.join(folder, 'recipes');
  expect(job).toMatchObject({ sources: [{ root, files: [{ root, id: 'a.md' }] }], into: path.join(folder, 'out') });
  expect(given).toEqual([`--user-data-dir=${profile}`, '--pages']);
  expect(profile).not.toContain('of-the-cook');
  await expect(readdir(profile)).rejects.toThrow('ENOENT');
  expect(ends()).toBe(1);
});

test('an Electron that ends too early, or isn’t there, is told, and what was done by then stays told', async () => {
  await putFile(path.join(folder, 'recipes/a.md'), '# A\n\n- 1 egg\n\n1. Boil.\n');
  const { exported } = await stranger(
    `await tell(${JSON.stringify(written)}); console.error('no screen'); process.exit(3);`,
  );
  const { code, said, complaints } = await exported('--json');
  expect({ code, said }).toEqual({ code: 1, said: `${JSON.stringify(written)}\n` });
  expect(complaints).toMatch(
    /PDFs could not all be made by Electron: it ended \(3\) after it said: no screen\.\n.*What to do/s,
  );
  const none = await runCommand(['export', folder, '--into', path.join(folder, 'out'), '--to', 'pdf']);
  expect(none).toMatchObject({
    code: 1,
    said: '0 recipes exported.\n',
    complaints: expect.stringContaining('The PDFs need Electron.'),
  });
  const gone = { executable: path.join(folder, 'gone'), args: [], env: {}, end: () => undefined };
  const words = ['export', folder, '--into', path.join(folder, 'out'), '--to', 'pdf'];
  expect(await runCommand(words, () => Promise.resolve(gone))).toMatchObject({
    code: 1,
    complaints: expect.stringContaining('ENOENT'),
  });
});
