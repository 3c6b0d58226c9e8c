import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundleProgram } from './testing/bundle-program.ts';

const run = promisify(execFile);
const works = (program: string, ...words: string[]): boolean => spawnSync(program, words).status === 0;

const canMount =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  works('unshare', '-m', 'mount', '-t', 'tmpfs', 'x', '/mnt');
const canInject =
  process.platform === 'linux' && works('strace', '-f', '-o', '/dev/null', '-e', 'inject=rename:error=EPERM', 'true');

let base: string;
let root: string;
let saver: string;

beforeAll(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), 'hobside-faults-'));
  root = path.join(base, 'recipes');
  await mkdir(root);
  if (canMount || canInject) saver = await bundleProgram(base, saverSource);
}, 60_000);
afterAll(() => rm(base, { recursive: true, force: true }));
beforeEach(() => writeFile(path.join(root, 'soup.md'), 'old\n'));

/** Saves 200 kB over soup.md and prints what came of it and what is in the folder afterwards. */
const saverSource = `import { mkdir, readFile, readdir } from 'node:fs/promises';
  import { save } from '${import.meta.dirname}/save.ts';
  import { History } from '${import.meta.dirname}/history.ts';
  import { versionOf } from '${import.meta.dirname}/read-bytes.ts';
  const [root = '', profile = ''] = process.argv.slice(2);
  await mkdir(profile, { recursive: true });
  const baseVersion = versionOf(await readFile(root + '/soup.md'));
  const saved = await save(root, new History(profile, root), { id: 'soup.md', baseVersion, text: 'new\\n'.repeat(50_000) });
  const history = (await readdir(profile, { recursive: true })).filter((name) => /-[0-9a-f]{12}$/.test(name));
  console.log(JSON.stringify({
    saved: saved.ok ? 'saved' : saved.failure,
    text: (await readFile(root + '/soup.md', 'utf8')).slice(0, 20),
    names: await readdir(root),
    history,
  }));`;

const untouched = { text: 'old\n', names: ['soup.md'], history: [] };

test.skipIf(!canMount)(
  'a full disk leaves the old file as it is, and nothing beside it (skipped where no small disk can be mounted)',
  async () => {
    const script = `mount -t tmpfs -o size=64k tmpfs "$1" && printf 'old\\n' > "$1/soup.md" && exec "$2" "$3" "$1" "$4"`;
    const words = [root, process.execPath, saver, path.join(base, 'profile-full')];
    const { stdout } = await run('unshare', ['-m', 'sh', '-c', script, 'sh', ...words]);
    expect(JSON.parse(stdout)).toEqual({ saved: { kind: 'disk-full' }, ...untouched });
  },
  60_000,
);

test.skipIf(!canInject).each([
  ['rename', 'EPERM', { kind: 'read-only', path: 'soup.md' }],
  ['rename', 'EXDEV', { kind: 'other-disk', path: 'soup.md' }],
  ['fsync', 'EIO', { kind: 'disk-failing', path: 'soup.md' }],
  ['fsync', 'ENOSPC', { kind: 'disk-full' }],
])(
  '%s failing with %s leaves the old file as it is, and nothing beside it (skipped where strace is missing)',
  async (call, error, failure) => {
    const profile = path.join(base, `profile-${call}-${error}`);
    // A first save makes the profile's own files, so that the only call left to fail is the recipe's.
    const first = await run(process.execPath, [saver, root, profile]);
    const { history } = JSON.parse(first.stdout) as { history: string[] };
    await writeFile(path.join(root, 'soup.md'), 'old\n');
    const injected = ['-f', '-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${call}:error=${error}`];
    const { stdout } = await run('strace', [...injected, process.execPath, saver, root, profile]);
    expect(JSON.parse(stdout)).toEqual({ saved: failure, ...untouched, history });
    expect(history).toHaveLength(1);
    expect(await readFile(path.join(root, 'soup.md'), 'utf8')).toBe('old\n');
    expect(await readdir(root)).toEqual(['soup.md']);
  },
  60_000,
);
