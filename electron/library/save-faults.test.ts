import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { oneIn } from '#core/testing/looked-at.ts';
import { bundleProgram } from './testing/bundle-program.ts';
import { canInject } from './testing/can.ts';

const run = promisify(execFile);
const isFull = Boolean(process.env['HOBSIDE_FULL']);
const skipped = '(skipped where strace is missing or may not trace)';

let base: string;
let root: string;
let profile: string;
let saver: string;

/** Saves 200 kB over soup.md and prints what came of it. Temporary files are numbered, so that strace can be told which. */
const saverSource = `import crypto from 'node:crypto';
  import { syncBuiltinESMExports } from 'node:module';
  import { save } from '${import.meta.dirname}/save.ts';
  import { History } from '${import.meta.dirname}/history.ts';
  import { versionOf } from '${import.meta.dirname}/read-bytes.ts';
  let made = 0;
  crypto.randomBytes = (size) => Buffer.alloc(size, (made += 1));
  syncBuiltinESMExports();
  const [root = '', profile = ''] = process.argv.slice(2);
  const baseVersion = versionOf(Buffer.from('old\\n'));
  const saved = await save(root, new History(profile, root), { id: 'soup.md', baseVersion, text: 'new\\n'.repeat(50_000) });
  console.log(saved.ok ? 'saved' : saved.failure.kind);`;

interface Outcome {
  readonly saved: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly history: number;
}

beforeAll(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), 'hobside-faults-'));
  root = path.join(base, 'recipes');
  profile = path.join(base, 'profile');
  await Promise.all([mkdir(root), mkdir(profile)]);
  if (!canInject) return;
  saver = await bundleProgram(base, saverSource);
  // A first save makes the profile's own files, so that the only calls left to fail are those of the recipe's save.
  await writeFile(path.join(root, 'soup.md'), 'old\n');
  await run(process.execPath, [saver, root, profile]);
}, 60_000);
afterAll(() => rm(base, { recursive: true, force: true }));
beforeEach(() => writeFile(path.join(root, 'soup.md'), 'old\n'));

/** Of a save, by the system's own names. */
const files = {
  temporary: () => path.join(root, `.hobside-${'01'.repeat(8)}.tmp`),
  soup: () => path.join(root, 'soup.md'),
  folder: () => root,
};

/** A system call on a file, what it says instead, and what a save comes to: a failure with the old text, or 'saved'. */
interface Fault {
  readonly call: string;
  readonly on: keyof typeof files;
  readonly says: string;
  readonly comes: string;
}

const each = (call: string, on: Fault['on'], comes: string, ...codes: readonly string[]): readonly Fault[] =>
  codes.map((code) => ({ call, on, says: `error=${code}`, comes }));
const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const protectedBy = ['EACCES', 'EPERM', 'EROFS'];

const faults: readonly Fault[] = [
  ...each('rename', 'temporary', 'read-only', ...protectedBy),
  ...each('rename', 'temporary', 'other-disk', 'EXDEV'),
  ...each('fsync', 'temporary', 'disk-failing', 'EIO'),
  ...each('fsync', 'temporary', 'disk-full', 'ENOSPC', 'EDQUOT'),
  ...each('openat', 'temporary', 'disk-full', ...full),
  ...each('openat', 'temporary', 'read-only', ...protectedBy),
  ...each('openat', 'temporary', 'bad-name', 'ENAMETOOLONG', 'EINVAL'),
  ...each('openat', 'temporary', 'outside-folder', 'ELOOP'),
  ...each('openat', 'temporary', 'not-found', 'ENOTDIR', 'ENOENT'),
  ...each('openat', 'temporary', 'disk-failing', 'EIO'),
  ...each('openat', 'temporary', 'saved', 'EMFILE:when=1..3', 'ENFILE:when=1'),
  ...each('write', 'temporary', 'disk-full', ...full, 'ENOSPC:when=2'),
  ...each('write', 'temporary', 'disk-failing', 'EIO'),
  { call: 'write', on: 'temporary', says: 'retval=1000:when=1', comes: 'disk-full' },
  ...each('statx', 'temporary', 'disk-failing', 'EIO'),
  ...each('fchmod', 'temporary', 'read-only', 'EPERM', 'EROFS'),
  ...each('fchmod', 'temporary', 'disk-failing', 'EIO'),
  ...each('close', 'temporary', 'disk-failing', 'EIO'),
  ...each('close', 'temporary', 'disk-full', 'ENOSPC', 'EDQUOT'),
  ...each('rename', 'temporary', 'disk-full', 'ENOSPC', 'EDQUOT'),
  ...each('rename', 'temporary', 'disk-failing', 'EIO'),
  ...each('rename', 'temporary', 'bad-name', 'EINVAL', 'ENAMETOOLONG'),
  ...each('rename', 'temporary', 'outside-folder', 'ELOOP'),
  ...each('rename', 'temporary', 'not-found', 'ENOTDIR'),
  ...each('rename', 'temporary', 'locked', 'EBUSY'),
  ...each('rename', 'temporary', 'saved', 'EBUSY:when=1..5'),
  // The old text is copied into the history then.
  ...each('link', 'soup', 'saved', 'EXDEV', 'EPERM', 'EMLINK', 'ENOSPC', 'EIO'),
  ...each('openat', 'soup', 'disk-failing', 'EIO'),
  ...each('openat', 'soup', 'read-only', 'EACCES'),
  ...each('openat', 'soup', 'outside-folder', 'ELOOP'),
  ...each('openat', 'soup', 'saved', 'EMFILE:when=1'),
  ...each('statx', 'soup', 'disk-failing', 'EIO:when=1'),
  ...each('faccessat2', 'soup', 'read-only', 'EROFS', 'EACCES'),
  ...each('read', 'soup', 'disk-failing', 'EIO'),
  ...each('pread64', 'soup', 'disk-failing', 'EIO'),
  // The new text has its name by then: only the flush of the folder fails.
  ...each('fsync', 'folder', 'disk-failing', 'EIO'),
  ...each('fsync', 'folder', 'disk-full', 'ENOSPC'),
];

/** Null where this system makes a save without that call. */
async function saveWith({ call, on, says }: Fault): Promise<Outcome | null> {
  await writeFile(path.join(root, 'soup.md'), 'old\n');
  const log = path.join(base, 'calls');
  const injected = ['-f', '--seccomp-bpf', '-o', log, '-P', files[on](), '-e', `trace=${call}`];
  const words = [...injected, '-e', `inject=${call}:${says}`, process.execPath, saver, root, profile];
  const { stdout } = await run('strace', words, { env: { ...process.env, UV_USE_IO_URING: '0' } });
  if (!(await readFile(log, 'utf8')).includes('INJECTED')) return null;
  const text = await readFile(files.soup(), 'utf8');
  return {
    saved: stdout.trim(),
    text: text === 'new\n'.repeat(50_000) ? 'new' : text.slice(0, 20),
    names: await readdir(root),
    history: await history(),
  };
}

test.skipIf(!canInject)(
  `P03 each system call of a save, refused with each code: the old text stays, nothing lies beside it, and the save says why ${skipped}`,
  async () => {
    const found: Record<string, Outcome> = {};
    const wanted: Record<string, Outcome> = {};
    const chosen = faults.filter(oneIn(14, isFull));
    for (const fault of chosen) {
      const before = await history();
      const outcome = await saveWith(fault);
      if (outcome === null) continue;
      const what = `${fault.call} ${fault.on} ${fault.says}`;
      const isNamed = fault.comes === 'saved' || fault.on === 'folder';
      found[what] = outcome;
      wanted[what] = {
        saved: fault.comes,
        text: isNamed ? 'new' : 'old\n',
        names: ['soup.md'],
        history: before + (isNamed ? 1 : 0),
      };
    }
    if (isFull) console.log(`P03 ${Object.keys(found).length} of ${chosen.length} faults were injected`);
    expect(found).toEqual(wanted);
    expect(Object.keys(found).length).toBeGreaterThan(chosen.length / 2);
  },
  600_000,
);

const history = async (): Promise<number> =>
  (await readdir(profile, { recursive: true })).filter((name) => /-[0-9a-f]{12}$/.test(name)).length;

test.skipIf(!canInject || !isFull)(
  `P04 the system sees it in this order: write, fsync of the file, rename, fsync of the folder ${skipped}`,
  async () => {
    const log = path.join(base, 'order');
    const traced = 'trace=openat,write,fsync,link,rename';
    const watched = Object.values(files).flatMap((file) => ['-P', file()]);
    await run('strace', ['-f', '-y', '-o', log, ...watched, '-e', traced, process.execPath, saver, root, profile]);
    const lines = (await readFile(log, 'utf8')).split('\n');
    const temporary = files.temporary();
    const last = (isIt: (line: string) => boolean) => lines.findLastIndex(isIt);
    const on = (call: string, file: string) => (line: string) =>
      line.includes(`${call}(`) && line.includes(`<${file}>`);
    const order = [
      last(on('write', temporary)),
      last(on('fsync', temporary)),
      last((line) => line.includes('rename(') && line.includes(temporary)),
      last(on('fsync', root)),
    ];
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  },
  60_000,
);
