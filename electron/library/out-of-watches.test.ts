import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'vite';

const run = promisify(execFile);

/** A user namespace has its own limits on watches, so that this computer's stay as they are. */
function hasNamespaces(): boolean {
  try {
    execFileSync('unshare', ['-U', '-r', 'test', '-w', '/proc/sys/user/max_inotify_watches'], { stdio: 'ignore' });
    return process.platform === 'linux';
  } catch {
    return false;
  }
}

let base: string;
let program: string;

beforeAll(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), 'hobside-watches-'));
  for (let number = 0; number < 30; number += 1)
    await mkdir(path.join(base, 'recipes', String(number)), { recursive: true });
  const source = path.join(base, 'program.ts');
  await writeFile(
    source,
    `import { FolderWatcher } from '${import.meta.dirname}/folder-watcher.ts';
    const say = (word: string) => () => console.log(word);
    const end = (code: string) => { console.log('deaf ' + code); process.exit(); };
    const watcher = new FolderWatcher(${JSON.stringify(path.join(base, 'recipes'))}, { dirty: say('dirty'), ready: say('ready'), doubtful: say('doubtful'), deaf: end });
    await watcher.start();
    setTimeout(() => process.exit(), 5_000);`,
  );
  await build({
    configFile: false,
    root: path.resolve(import.meta.dirname, '../..'),
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '#core': path.resolve(import.meta.dirname, '../../core') } },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: source,
      target: 'node20',
      outDir: path.join(base, 'out'),
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  });
  program = path.join(base, 'out', 'program.mjs');
}, 60_000);
afterAll(() => rm(base, { recursive: true }));

test.skipIf(!hasNamespaces())(
  'running out of watches or of watchers is said',
  async () => {
    for (const [limit, value, code] of [
      ['max_inotify_watches', 10, 'ENOSPC'],
      ['max_inotify_instances', 0, 'EMFILE'],
    ] as const) {
      const command = `echo ${value} > /proc/sys/user/${limit} && exec "$0" "$1"`;
      const { stdout } = await run('unshare', ['-U', '-r', 'bash', '-c', command, process.execPath, program]);
      expect(stdout).toContain(`deaf ${code}`);
    }
  },
  30_000,
);
