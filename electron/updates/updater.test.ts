import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeFor } from './app-image.ts';
import { openUpdater, type Updater, type UpdaterOptions } from './open-updater.ts';
import type { Verify } from './signature.ts';
import { UpdateServer } from './testing/update-server.ts';
import { troubleOf } from './trouble.ts';

/*
 * electron-updater itself, asking a server on this computer. What it does with the AppImage of Linux is seen to the end; of Windows
 * what comes before the installer is started.
 */
const bytes = Buffer.from(`#!/bin/sh\n${'# a package\n'.repeat(20_000)}`);
let scratch: string;
let server: UpdateServer;
let image: string;
let onQuit: (exitCode: number) => void;

beforeEach(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'hobside-updates-'));
  image = path.join(scratch, 'Hobside.AppImage');
  await writeFile(image, 'version 0.1.0');
  await mkdir(path.join(scratch, 'profile'));
  process.env['APPIMAGE'] = image;
  server = new UpdateServer();
  await server.open();
  onQuit = () => expect.fail('nothing waits for the end');
});
afterEach(async () => {
  delete process.env['APPIMAGE'];
  await server.close();
  await rm(scratch, { recursive: true });
});

const open = (more: Partial<UpdaterOptions> = {}): Promise<Updater> =>
  openUpdater({
    address: server.address,
    version: '0.1.0',
    name: 'Hobside',
    folder: path.join(scratch, 'profile', 'updates'),
    config: path.join(scratch, 'app-update.yml'),
    platform: 'linux',
    quit: () => undefined,
    onQuit: (handler) => (onQuit = handler),
    log: () => undefined,
    ...more,
  });

const fetched = (updater: Updater, progress: (percent: number) => void = () => undefined) =>
  updater.fetch(progress, new AbortController().signal);
const trouble = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => troubleOf(error),
  );

test('a newer version is found with what changed, fetched, and takes the place of this one in one step', async () => {
  server.publish({ version: '0.2.0', notes: '### Added\n- Soup', bytes });
  const updater = await open();
  expect(await updater.look()).toEqual({ version: '0.2.0', notes: '### Added\n- Soup' });
  expect(await readFile(image, 'utf8')).toBe('version 0.1.0');
  const seen: number[] = [];
  await fetched(updater, (percent) => seen.push(percent));
  expect(seen.at(-1)).toBe(100);
  expect(await readFile(image, 'utf8')).toBe('version 0.1.0');
  await updater.replace();
  expect(bytes.equals(await readFile(image))).toBe(true);
  expect((await stat(image)).mode & 0o111).toBe(0o111);
  expect(await readdir(scratch)).toEqual(['Hobside.AppImage', 'profile']);
  expect(await readdir(path.join(scratch, 'profile/updates/pending'))).toEqual(['update-info.json']);
});

test('nobody is told who asks: no id is made, kept or sent', async () => {
  server.publish({ version: '0.2.0', bytes });
  const updater = await open();
  await updater.look();
  await fetched(updater);
  expect(server.paths()).toEqual(['/new/latest-linux.yml', '/new/Hobside-0.2.0.AppImage']);
  for (const { headers } of server.asked)
    expect(Object.keys(headers).sort()).toEqual(['accept', 'cache-control', 'connection', 'host', 'user-agent']);
  expect(server.asked[0]?.headers['user-agent']).toBe('Hobside');
  expect(await readdir(path.join(scratch, 'profile'))).toEqual(['updates']);
});

test.each(['0.1.0', '0.0.9'])('%s is nothing new for 0.1.0', async (version) => {
  server.publish({ version, bytes });
  expect(await (await open()).look()).toBeNull();
});

test('a package that is not what the list promised is refused, and not kept', async () => {
  server.publish({ version: '0.2.0', bytes, sha512: `${'A'.repeat(86)}==` });
  const updater = await open();
  await updater.look();
  expect(await trouble(fetched(updater))).toBe('damaged');
  expect(await readdir(path.join(scratch, 'profile/updates/pending'))).toEqual([]);
  expect(await trouble(updater.replace())).toBe('not-replaced');
  expect(await readFile(image, 'utf8')).toBe('version 0.1.0');
});

test('a server that is gone, or has no list, is told apart', async () => {
  expect(await trouble((await open()).look())).toBe('no-list');
  const updater = await open({ address: 'http://127.0.0.1:9/' });
  expect(await trouble(updater.look())).toBe('unreachable');
});

test.each([
  [404, 'no-list'],
  [503, 'unreachable'],
] as const)('a package that is answered with %i is %s', async (status, kind) => {
  server.publish({ version: '0.2.0', bytes });
  server.answer = (file, response) => {
    if (!file.endsWith('.AppImage')) return false;
    response.writeHead(status).end();
    return true;
  };
  const updater = await open();
  await updater.look();
  expect(await trouble(fetched(updater))).toBe(kind);
});

test('a list that would lead elsewhere, or is none, is not believed', async () => {
  const updater = await open();
  const list = (files: string, version = '0.2.0') => `version: ${version}\nfiles:\n${files}`;
  const good = `    sha512: ${'A'.repeat(86)}==`;
  for (const text of [
    'soup',
    '',
    '{{{',
    'x'.repeat(300_000),
    list(''),
    list(`  - url: https://example.org/Hobside.AppImage\n${good}`),
    list(`  - url: //example.org/Hobside.AppImage\n${good}`),
    list(`  - url: ../Hobside.AppImage\n${good}`),
    list(`  - url: Hobside.AppImage\n    sha512: short`),
    list(`  - url: Hobside.AppImage\n${good}`, 'latest'),
    list(`  - url: Hobside.AppImage\n${good}`, '0.2.0-beta'),
  ]) {
    server.list = text;
    expect(await trouble(updater.look()), text.slice(0, 80)).toBe('bad-list');
  }
  server.list = list(`  - url: Hobside.AppImage\n${good}\nstagingPercentage: 0\n`);
  expect((await updater.look())?.version).toBe('0.2.0');
});

test('a server may send on to another, but not round in circles, and not without end', async () => {
  server.publish({ version: '0.2.0', bytes });
  let hops = 0;
  server.answer = (file, response) => {
    if (hops === 0 || !file.endsWith('.AppImage')) return false;
    hops -= 1;
    response.writeHead(302, { location: `${server.address}/Hobside-0.2.0.AppImage` }).end();
    return true;
  };
  const updater = await open();
  await updater.look();
  hops = 100;
  expect(await trouble(fetched(updater))).toBe('unreachable');
  hops = 5;
  expect(await trouble(fetched(updater))).toBe('none');
});

test('a line that is cut leaves nothing, and it can be fetched again', async () => {
  server.publish({ version: '0.2.0', bytes });
  server.answer = (file, response) => {
    if (!file.endsWith('.AppImage')) return false;
    response.writeHead(200, { 'content-length': bytes.length });
    response.write(bytes.subarray(0, 1000), () => response.destroy());
    return true;
  };
  const updater = await open();
  await updater.look();
  expect(await trouble(fetched(updater))).toBe('unreachable');
  server.answer = () => false;
  await fetched(updater);
  await updater.replace();
  expect(bytes.equals(await readFile(image))).toBe(true);
});

test('what is being fetched can be given up', async () => {
  server.publish({ version: '0.2.0', bytes });
  const updater = await open();
  await updater.look();
  const stop = new AbortController();
  server.answer = (file, response) => {
    if (!file.endsWith('.AppImage')) return false;
    response.writeHead(200, { 'content-length': bytes.length });
    response.write(bytes.subarray(0, 1000), () => stop.abort());
    return true;
  };
  await expect(updater.fetch(() => undefined, stop.signal)).rejects.toThrow();
  expect(await readdir(path.join(scratch, 'profile/updates/pending'))).toEqual([]);
});

test('where the old one can not be replaced it stays as it is, and another try is another try', async () => {
  server.publish({ version: '0.2.0', bytes });
  const updater = await open();
  await updater.look();
  await fetched(updater);
  // A folder in the way of the file that is put beside it: what root could not write to, either.
  await mkdir(`${image}.new`);
  expect(await trouble(updater.replace())).toBe('not-replaced');
  expect(await readFile(image, 'utf8')).toBe('version 0.1.0');
  await rm(`${image}.new`, { recursive: true });
  await updater.replace();
  expect(bytes.equals(await readFile(image))).toBe(true);
});

test('the new version is started when this one has ended, and not before', async () => {
  const mark = path.join(scratch, 'started');
  server.publish({
    version: '0.2.0',
    bytes: Buffer.from(`#!/bin/sh\necho "$APPIMAGE" > '${mark}.part'\nmv '${mark}.part' '${mark}'\n`),
  });
  const updater = await open();
  await updater.look();
  await fetched(updater);
  await updater.replace();
  expect(existsSync(mark)).toBe(false);
  onQuit(0);
  await expect.poll(() => existsSync(mark), { timeout: 10_000 }).toBe(true);
  expect(await readFile(mark, 'utf8')).toBe(`${image}\n`);
});

test('an AppImage that is called by its version gets the name of the new one', () => {
  expect(placeFor('/apps/Hobside-0.1.0.AppImage', 'Hobside-0.2.0.AppImage')).toBe('/apps/Hobside-0.2.0.AppImage');
  expect(placeFor('/apps/recipes', 'Hobside-0.2.0.AppImage')).toBe('/apps/recipes');
});

test('on Windows a copy that nobody signed looks for nothing', async () => {
  expect(await trouble(open({ platform: 'win32' }))).toBe('unsigned');
  await writeFile(path.join(scratch, 'app-update.yml'), 'provider: generic\nurl: https://example.org\n');
  expect(await trouble(open({ platform: 'win32' }))).toBe('unsigned');
  expect(server.asked).toEqual([]);
});

test('on Windows a package whose signature is not right, or could not be looked at, is refused', async () => {
  await writeFile(path.join(scratch, 'app-update.yml'), 'publisherName: CN=Hobside\n');
  server.publish({ version: '0.2.0', bytes, name: 'Hobside-Setup-0.2.0.exe' });
  const fetchedWith = async (complaint: string | null, said = 'Verifying') => {
    const verify: Verify = (publishers, _file, logger) => {
      expect(publishers).toEqual(['CN=Hobside']);
      logger.warn(said);
      return Promise.resolve(complaint);
    };
    const updater = await open({ platform: 'win32', verify });
    expect((await updater.look())?.version).toBe('0.2.0');
    return trouble(fetched(updater));
  };
  expect(await fetchedWith('signed by somebody else')).toBe('not-ours');
  expect(await fetchedWith(null, whatItSaysWithoutPowerShell())).toBe('not-ours');
  expect(await readdir(path.join(scratch, 'profile/updates/pending'))).toEqual([]);
  expect(await fetchedWith(null)).toBe('none');
});

/** The warning of electron-updater itself, which has no PowerShell here, and then takes the file as signed. */
function whatItSaysWithoutPowerShell(): string {
  const file = createRequire(import.meta.url).resolve('electron-updater/out/windowsExecutableCodeSignatureVerifier.js');
  const said = `{ info() {}, warn: (text) => console.log(text) }`;
  const words = `require(process.argv[1]).verifySignature(['x'], 'x', ${said}).then((complaint) => console.log({ complaint }))`;
  // In a folder of its own: what it tells the shell makes a file named NUL there.
  const { stdout } = spawnSync(process.execPath, ['-e', words, file], { cwd: scratch, encoding: 'utf8' });
  expect(stdout).toMatch(/complaint: null/);
  return stdout;
}
