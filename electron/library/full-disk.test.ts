import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleProgram } from './testing/bundle-program.ts';
import { canMakeExt4, canMount } from './testing/can.ts';

const run = promisify(execFile);

let base: string;
let saver: string;

/** Saves longer and longer texts and a draft of each until the disk is full and after that, and prints what happened. */
const saverSource = `import { readFile, readdir, unlink } from 'node:fs/promises';
  import { save } from '${import.meta.dirname}/save.ts';
  import { History } from '${import.meta.dirname}/history.ts';
  import { versionOf } from '${import.meta.dirname}/read-bytes.ts';
  import { replaceFile } from '${import.meta.dirname}/replace-file.ts';
  const [disk = ''] = process.argv.slice(2);
  const root = disk + '/recipes', profile = disk + '/profile';
  const soup = root + '/soup.md', draft = profile + '/draft.json';
  const history = new History(profile, root);
  const outcomes = [], torn = [];
  let known = await readFile(soup, 'utf8'), kept = '';
  const saveOnce = async (text) => {
    const saved = await save(root, history, { id: 'soup.md', baseVersion: versionOf(Buffer.from(known)), text });
    if (saved.ok) known = text;
    if (await readFile(soup, 'utf8') !== known) torn.push(text.length);
    return saved.ok ? 'saved' : saved.failure.kind;
  };
  const keep = async (text) => {
    const outcome = await replaceFile(draft, Buffer.from(text)).then(() => 'kept', (error) => error.code);
    if (outcome === 'kept') kept = text;
    if (kept !== '' && await readFile(draft, 'utf8') !== kept) torn.push('draft ' + text.length);
    return outcome;
  };
  for (let size = 3; size < 200; size += 7) {
    const text = String(size % 10).repeat(size * 1000) + '\\n';
    outcomes.push(await saveOnce(text), await keep(text));
  }
  const left = (await readdir(disk, { recursive: true })).filter((name) => name.endsWith('.tmp'));
  for (const moment of await history.moments('soup.md')) await history.forget(moment);
  await unlink(draft).catch(() => undefined);
  const afterwards = await saveOnce('short again\\n');
  console.log(JSON.stringify({ outcomes: [...new Set(outcomes)].sort(), torn, left, afterwards }));`;

beforeAll(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), 'hobside-full-disk-'));
  await mkdir(path.join(base, 'disk'));
  if (canMount) saver = await bundleProgram(base, saverSource);
}, 60_000);
afterAll(() => rm(base, { recursive: true, force: true }));

/** `mounting` mounts something small at $1; recipes, history and drafts all lie on it. */
async function fill(mounting: string): Promise<unknown> {
  const script = `${mounting} && mkdir "$1/recipes" "$1/profile" && printf 'old\\n' > "$1/recipes/soup.md" && exec "$2" "$3" "$1"`;
  const { stdout } = await run('unshare', [
    '-m',
    'sh',
    '-c',
    script,
    'sh',
    path.join(base, 'disk'),
    process.execPath,
    saver,
  ]);
  return JSON.parse(stdout);
}

const whole = { outcomes: ['ENOSPC', 'disk-full', 'kept', 'saved'], torn: [], left: [], afterwards: 'saved' };

test.skipIf(!canMount)(
  'P03 a disk of 160 kB fills up: every text is the old one or the new one, drafts and history as well, nothing lies about, and saving goes on once there is space (skipped where no tmpfs can be mounted)',
  async () => {
    expect(await fill('mount -t tmpfs -o size=160k tmpfs "$1"')).toEqual(whole);
  },
  60_000,
);

test.skipIf(!canMakeExt4 || !process.env['HOBSIDE_FULL'])(
  'P03 the same on ext4, which says so at once (skipped where no image can be mounted)',
  async () => {
    const image = path.join(base, 'image');
    const mounting = `truncate -s 512k "${image}" && mkfs.ext4 -q -m 0 -b 1024 -O ^has_journal "${image}" && mount -o loop "${image}" "$1"`;
    expect(await fill(mounting)).toEqual(whole);
  },
  60_000,
);
