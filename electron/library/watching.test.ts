import { execFileSync } from 'node:child_process';
import { rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { elsewhere, git, recipeText, startLibrary, type Files, type Kitchen } from './testing/kitchen.ts';
import { kitchensForTests } from './testing/kitchens.ts';

const kitchens = kitchensForTests();
const { kitchen, setUp, processFile } = kitchens;

const opened = (files: Files): Promise<Kitchen> => kitchens.openedAfresh(files);

const title = (id: string): string | undefined =>
  kitchen()
    .library.snapshot()
    .recipes.find((recipe) => recipe.id === id)?.title;

/** Something that is surely told after all that came before it. */
async function afterAnother(name: string): Promise<void> {
  await elsewhere(kitchen().folder, `fs.writeFileSync('${name}', ${JSON.stringify(recipeText('Last'))})`);
  await kitchen().told.batchOf(name);
}

test('a file that another program writes, changes and deletes is told each time, in nested folders too', async () => {
  const { told, folder } = await opened({ 'soup.md': recipeText('Soup') });
  await elsewhere(
    folder,
    `fs.mkdirSync('a/b', {recursive: true}); fs.writeFileSync('a/b/pie.md', ${JSON.stringify(recipeText('Pie'))})`,
  );
  expect((await told.batchOf('a/b/pie.md')).upserts[0]).toMatchObject({
    title: 'Pie',
    folder: 'a/b',
    ingredientCount: 2,
    stepCount: 1,
  });
  let from = told.batches.length;
  await elsewhere(folder, `fs.writeFileSync('a/b/pie.md', ${JSON.stringify(recipeText('Apple pie'))})`);
  expect((await told.batchOf('a/b/pie.md', from)).upserts[0]?.title).toBe('Apple pie');
  from = told.batches.length;
  await elsewhere(folder, `fs.rmSync('a', {recursive: true})`);
  expect((await told.batchOf('a/b/pie.md', from)).removals).toEqual(['a/b/pie.md']);
  expect(kitchen().ids()).toEqual(['soup.md']);
});

test('an editor that saves by rename is one change, not a delete and an add', async () => {
  const { told, folder } = await opened({ 'soup.md': recipeText('Soup') });
  await elsewhere(
    folder,
    `fs.renameSync('soup.md', 'soup.md~'); fs.writeFileSync('soup.md', ${JSON.stringify(recipeText('Better soup'))}); fs.unlinkSync('soup.md~')`,
  );
  await told.batchOf('soup.md');
  await afterAnother('last.md');
  const about = told.batches.filter(
    (batch) => batch.removals.length > 0 || batch.upserts.some((recipe) => recipe.id === 'soup.md'),
  );
  expect(about).toHaveLength(1);
  expect(about[0]).toMatchObject({ removals: [], moves: [] });
  expect(title('soup.md')).toBe('Better soup');
});

test('a touch, a chmod and a rewrite with the same bytes are nothing', async () => {
  const { told, folder } = await opened({ 'soup.md': recipeText('Soup') });
  await elsewhere(
    folder,
    `const now = Date.now() / 1000; fs.utimesSync('soup.md', now, now); fs.chmodSync('soup.md', 0o600); fs.writeFileSync('soup.md', fs.readFileSync('soup.md'))`,
  );
  await afterAnother('last.md');
  expect(told.batches.flatMap((batch) => batch.upserts.map((recipe) => recipe.id))).not.toContain('soup.md');
});

test('P13 new content under the old size and times is seen by a rescan', async () => {
  const { told, folder, library } = await opened({ 'soup.md': recipeText('Soup') });
  await utimes(path.join(folder, 'soup.md'), 1_000_000_000, 1_000_000_000);
  await writeFile(path.join(folder, 'soup.md'), recipeText('Sour'));
  await utimes(path.join(folder, 'soup.md'), 1_000_000_000, 1_000_000_000);
  library.rescan();
  await told.until(() => title('soup.md') === 'Sour');
});

test('a moved file and a moved folder keep their identity', async () => {
  const { told, folder } = await opened({
    'soup.md': recipeText('Soup'),
    'old/pie.md': recipeText('Pie'),
    'old/tart.md': recipeText('Tart'),
  });
  await elsewhere(folder, `fs.mkdirSync('warm'); fs.renameSync('soup.md', 'warm/broth.md')`);
  await told.batchOf('warm/broth.md');
  await elsewhere(folder, `fs.renameSync('old', 'new')`);
  await told.until(() => kitchen().ids().join() === 'new/pie.md,new/tart.md,warm/broth.md');
  expect(told.batches.flatMap((batch) => batch.moves)).toEqual(
    expect.arrayContaining([
      { from: 'soup.md', to: 'warm/broth.md' },
      { from: 'old/pie.md', to: 'new/pie.md' },
      { from: 'old/tart.md', to: 'new/tart.md' },
    ]),
  );
});

test('a new file on the inode of a deleted one is a new recipe, not a moved one', async () => {
  const { told, folder } = await opened({ 'soup.md': recipeText('Soup'), 'other.md': recipeText('Other') });
  await elsewhere(folder, `fs.unlinkSync('soup.md'); fs.writeFileSync('pie.md', ${JSON.stringify(recipeText('Pie'))})`);
  await told.batchOf('pie.md');
  expect(told.batches.flatMap((batch) => batch.moves)).toEqual([]);
});

test('a git checkout of 200 files is one or two batches', async () => {
  await setUp();
  const { folder, told } = kitchen();
  const write = (word: string): string =>
    `for (let n = 0; n < 200; n++) { fs.mkdirSync('d' + n % 5, {recursive: true}); fs.writeFileSync('d' + n % 5 + '/r' + n + '.md', '# ${word} ' + n) }`;
  await git(folder, 'init', '-q');
  await elsewhere(folder, write('Old'));
  await git(folder, 'add', '.');
  await git(folder, 'commit', '-qm', 'old');
  await git(folder, 'checkout', '-qb', 'new');
  await elsewhere(folder, write('New'));
  await git(folder, 'commit', '-qam', 'new');
  await kitchen().open();
  const from = told.batches.length;
  const started = performance.now();
  await git(folder, 'checkout', '-q', '-');
  // Git removes a file before it writes the other one: between two batches one of them may be away.
  await told.until(() => {
    const { recipes } = kitchen().library.snapshot();
    return recipes.length === 200 && recipes.every((recipe) => recipe.title.startsWith('Old'));
  });
  // A checkout of which the news takes longer than a batch may wait is told in as many more: a busy computer hears late.
  const took = performance.now() - started;
  expect(told.batches.length - from).toBeLessThanOrEqual(2 + Math.floor(took / 200));
});

test('deleting the only recipe is a deletion', async () => {
  const { told, folder } = await opened({ 'soup.md': recipeText('Soup') });
  await rm(path.join(folder, 'soup.md'));
  expect((await told.batchOf('soup.md')).removals).toEqual(['soup.md']);
});

test('a file that is emptied before it is written is not shown as empty', async () => {
  const { told, folder } = await opened({ 'soup.md': recipeText('Soup') });
  await elsewhere(
    folder,
    `const file = fs.openSync('soup.md', 'w'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 90); fs.writeSync(file, ${JSON.stringify(recipeText('Filled'))})`,
  );
  await told.until(() => title('soup.md') === 'Filled');
  expect(told.batches.flatMap((batch) => batch.upserts).map((recipe) => recipe.stepCount)).not.toContain(0);
});

test('a file that is written in two goes is not shown broken in between', async () => {
  const front = '---\ntitle: Whole\ningredients:\n  - 1 onion\n';
  const { told, folder } = await opened({ 'soup.md': `${front}---\n\n1. Boil.\n`, 'pie.md': recipeText('Pie') });
  await elsewhere(
    folder,
    `for (const [name, first, rest] of [['soup.md', ${JSON.stringify(front)}, '---\\n\\n1. Boil it.\\n2. Eat.\\n'], ['pie.md', '# Filled\\n\\n## Ingredients\\n\\n- 1 egg\\n', '\\n## Directions\\n\\n1. Bake.\\n']]) {
       const file = fs.openSync(name, 'w'); fs.writeSync(file, first);
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 120); fs.writeSync(file, rest);
     }`,
  );
  await told.until(() => title('pie.md') === 'Filled' && told.batches.flatMap((batch) => batch.upserts).length >= 2);
  const shown = told.batches.flatMap((batch) => batch.upserts);
  expect(shown.map(({ id, stepCount, look }) => ({ id, stepCount, look }))).toEqual([
    { id: 'soup.md', stepCount: 2, look: null },
    { id: 'pie.md', stepCount: 1, look: null },
  ]);
});

test('a front matter that stays open is shown so', async () => {
  const { told, folder } = await opened({ 'soup.md': '---\ntitle: Soup\n---\n\n1. Boil.\n' });
  await writeFile(path.join(folder, 'soup.md'), '---\ntitle: Soup\n\n1. Boil.\n');
  expect((await told.batchOf('soup.md')).upserts[0]?.look?.code).toBe('look.front-matter-open');
});

test('a new file that is made before it is written is shown once, filled', async () => {
  const { told, folder } = await opened({ 'soup.md': recipeText('Soup') });
  await elsewhere(
    folder,
    `const file = fs.openSync('pie.md', 'w'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60); fs.writeSync(file, ${JSON.stringify(recipeText('Filled'))})`,
  );
  await told.until(() => title('pie.md') === 'Filled');
  expect(told.batches.flatMap((batch) => batch.upserts).map((recipe) => recipe.stepCount)).not.toContain(0);
});

test('a new file that stays empty is shown', async () => {
  const { told, folder } = await opened({ 'soup.md': recipeText('Soup') });
  await writeFile(path.join(folder, 'pie.md'), '');
  await told.batchOf('pie.md');
});

test('the library process may be killed at any time and nothing is lost', async () => {
  const { told, folder, library, processes } = await opened({ 'soup.md': recipeText('Soup') });
  processes.at(-1)?.kill('SIGKILL');
  await writeFile(path.join(folder, 'pie.md'), recipeText('Pie'));
  await told.batchOf('pie.md');
  expect(await library.openRecipe('soup.md')).toMatchObject({ ok: true });
  expect(kitchen().ids()).toEqual(['pie.md', 'soup.md']);
  expect(processes).toHaveLength(2);
});

test('P13 pipes, links and folders that bear a recipe’s name block nothing and are named', async () => {
  // Set by some tools: every watcher of the process would poll, and hear of pipes and links late.
  process.env['CHOKIDAR_USEPOLLING'] = '1';
  await setUp({ 'soup.md': recipeText('Soup'), 'folder.md/pie.md': recipeText('Pie') });
  const { folder, library, told } = kitchen();
  for (const name of ['p1.md', 'p2.md', 'p3.md', 'p4.md', 'p5.md']) execFileSync('mkfifo', [path.join(folder, name)]);
  await elsewhere(folder, `fs.symlinkSync('/etc/hostname', 'link.md'); fs.symlinkSync('.', 'loop')`);
  await kitchen().open();
  execFileSync('mkfifo', [path.join(folder, 'late.md')]);
  await afterAnother('last.md');
  await told.until(() => library.status().skipped.some((one) => one.path === 'late.md'));
  expect(kitchen().ids()).toEqual(['folder.md/pie.md', 'last.md', 'soup.md']);
  expect(library.status().skipped).toEqual(
    expect.arrayContaining([
      { path: 'late.md', reason: 'not-a-file' },
      { path: 'link.md', reason: 'outside-link' },
      { path: 'loop', reason: 'outside-link' },
      { path: 'p1.md', reason: 'not-a-file' },
    ]),
  );
  expect(await library.openRecipe('p1.md')).toMatchObject({ ok: false });
  expect(await library.openRecipe('link.md')).toMatchObject({ ok: false, failure: { kind: 'outside-folder' } });
  expect(told.statuses.at(-1)?.state).toBe('open');
  expect(process.env['CHOKIDAR_USEPOLLING']).toBeUndefined();
});

test('the next start has the last list at once, and what changed meanwhile comes as one batch', async () => {
  const { folder, profile, home } = await opened({
    'soup.md': recipeText('Soup'),
    'pie.md': recipeText('Pie'),
    'tart.md': recipeText('Tart'),
  });
  await kitchen().library.close();
  await elsewhere(folder, `fs.unlinkSync('pie.md'); fs.writeFileSync('new.md', ${JSON.stringify(recipeText('New'))})`);
  const next = startLibrary(processFile(), { folder, profile, home });
  await next.library.open(folder);
  expect(next.library.snapshot()).toMatchObject({ scanning: true });
  expect(next.ids()).toEqual(['pie.md', 'soup.md', 'tart.md']);
  next.library.painted();
  await next.told.until(() => next.library.status().state === 'open');
  expect(next.told.batches).toHaveLength(1);
  expect(next.told.batches[0]).toMatchObject({ removals: ['pie.md'], upserts: [{ id: 'new.md' }] });
  await next.close();
});

test('a folder that is away at the start shows its last list, and opens by itself when it is back', async () => {
  const { folder, profile, home } = await opened({ 'soup.md': recipeText('Soup'), 'pie.md': recipeText('Pie') });
  await kitchen().library.close();
  await rename(folder, `${folder}-away`);
  const next = startLibrary(processFile(), { folder, profile, home });
  expect(await next.library.open(folder)).toMatchObject({ ok: true });
  next.library.painted();
  await next.told.until(() => next.library.status().state === 'unavailable');
  expect(next.ids()).toEqual(['pie.md', 'soup.md']);
  await rename(`${folder}-away`, folder);
  await next.told.until(() => next.library.status().state === 'open');
  expect(next.told.batches).toEqual([]);
  await next.close();
});

test('a home folder is counted and asked about before it is opened', async () => {
  await setUp();
  const { library, home, folder, told } = kitchen();
  await writeFile(path.join(home, 'soup.md'), recipeText('Soup'));
  await kitchen().open();
  expect(await library.open(home)).toMatchObject({
    ok: true,
    value: { state: 'too-many', whyAsked: 'home', counted: 1, shownPath: '~' },
  });
  expect(kitchen().ids()).toEqual([]);
  await library.confirm(false);
  expect(library.folder()).toBe(folder);
  await library.open(home);
  await library.confirm(true);
  await told.until(() => kitchen().ids().includes('soup.md'));
});
