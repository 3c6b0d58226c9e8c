import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '../fixtures/hobside.ts';
import {
  ordinaryFolder,
  pagesConfined,
  readableCopy,
  startAsOrdinaryUser,
  whyNoSandbox,
} from '../fixtures/ordinary-user.ts';
import {
  makePackages,
  packageFile,
  pageOf,
  startPackaged,
  unpackArchive,
  unpackedFolder,
  windowsInX,
} from '../fixtures/packaged.ts';
import { projectFolder, samplesFolder } from '../fixtures/runtime.ts';
import { LibraryScreen } from '../screens/library-screen.ts';
import { licencesInPackage, mainJob } from '../screens/main-job.ts';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
}

const dist = path.join(projectFolder, 'dist');
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const components = () =>
  (json(path.join(dist, 'packages.cdx.json')) as { components: readonly Component[] }).components;

/** By the maps of the build, which name the source of every line. */
function packagesInMaps(): ReadonlySet<string> {
  const maps = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.map'));
  const sources = maps.flatMap((map) => {
    const from = path.dirname(path.join(dist, map));
    return (json(path.join(dist, map)) as { sources: readonly string[] }).sources.map((source) =>
      path.resolve(from, source),
    );
  });
  const inside = sources.flatMap((source) => source.split(`${path.sep}node_modules${path.sep}`).slice(1).slice(-1));
  return new Set(
    inside.map((file) =>
      file
        .split(path.sep)
        .slice(0, file.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  );
}

test('what is bundled is listed: each package that the maps of the build name, in the version that lies here', () => {
  const listed = components();
  const names = new Set(listed.map(({ name }) => name));
  const inMaps = packagesInMaps();
  expect([...inMaps].filter((name) => !names.has(name))).toEqual([]);
  expect(inMaps.size).toBeGreaterThan(30);
  const notInMaps = [...names].filter((name) => !inMaps.has(name));
  expect(notInMaps.filter((name) => name !== 'electron' && !name.startsWith('@fontsource'))).toEqual([]);
  const { devDependencies } = json(path.join(projectFolder, 'package.json')) as {
    devDependencies: Record<string, string>;
  };
  const lock = json(path.join(projectFolder, 'package-lock.json')) as { packages: Record<string, { version: string }> };
  // A package may be there twice: one of two versions lies within the package that asks for it.
  const versionsOf = (name: string) =>
    Object.entries(lock.packages).flatMap(([place, { version }]) =>
      place.endsWith(`node_modules/${name}`) ? [version] : [],
    );
  for (const { name, version, purl } of listed) {
    expect([name, versionsOf(name)]).toEqual([name, expect.arrayContaining([version])]);
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
  }
  const electron = listed.find(({ name }) => name === 'electron')?.version ?? '';
  expect(electron).toBe(devDependencies['electron']);
  // The first without the holes that SAFETY lists.
  expect(electron.localeCompare('43.4.1', 'en', { numeric: true })).toBeGreaterThanOrEqual(0);
  expect(Object.keys(lock.packages).filter((name) => /gray-matter|safe-buffer-eval|vm2/.test(name))).toEqual([]);
});

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks = (await request.toArray()) as Buffer[];
  const bytes = Buffer.concat(chunks);
  return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

test('a hole in what is bundled stops a release, and so does a registry that doesn’t answer @full', async () => {
  const asked: Record<string, readonly string[]>[] = [];
  let advisories = {};
  const hole = { id: 1, url: 'https://a.example/1', title: 'Freezes', severity: 'low', vulnerable_versions: '<99' };
  const registry = createServer((request, response) => {
    void textOf(request).then((text) => {
      if (request.method === 'GET')
        return response.end(JSON.stringify({ name: 'yaml', versions: {}, 'dist-tags': {} }));
      asked.push(JSON.parse(text) as Record<string, readonly string[]>);
      return response.end(JSON.stringify(advisories));
    });
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((registry.address() as AddressInfo).port)}/`;
  const audit = (registryAddress: string) =>
    new Promise<readonly [number, string]>((resolve) => {
      const words = ['build/audit.mjs', '--registry', registryAddress, '--fetch-retries=0'];
      const child = execFile(process.execPath, words, { cwd: projectFolder }, (_, out, err) =>
        resolve([child.exitCode ?? 1, out + err]),
      );
    });
  expect(await audit(address)).toEqual([0, expect.stringContaining('no known holes')]);
  expect(asked[0]).toEqual(Object.fromEntries(components().map(({ name, version }) => [name, [version]])));
  advisories = { yaml: [hole] };
  expect(await audit(address)).toEqual([1, expect.stringMatching(/yaml[\s\S]*Freezes/)]);
  registry.close();
  registry.closeAllConnections();
  expect((await audit(address))[0]).toBe(1);
});

test('P21 the package that is built has its fuses, its archive and its sandbox @full', async ({ scratch, folder }) => {
  test.setTimeout(600_000);
  const why = whyNoSandbox();
  test.skip(why !== null, why ?? '');
  expect(makePackages(['dir'])).toContain('packaged and checked');
  const made = unpackedFolder;
  const program = path.join(scratch, 'package/hobside-app');
  await readableCopy(made, path.dirname(program));
  const home = ordinaryFolder(scratch, 'home');
  await readableCopy(folder.path, path.join(home, 'Recipes'));

  await test.step('fuses as they lie in the program', async () => {
    const wire = await getCurrentFuseWire(program);
    const isOn = (fuse: FuseV1Options) => wire[fuse] === '1'.charCodeAt(0);
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      integrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      fileProtocol: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      inspect: false,
      integrity: true,
      onlyAsar: true,
      fileProtocol: false,
    });
  });

  // A program of somebody else's in the place of ours, and one that Node is told to load first.
  const other = path.join(path.dirname(program), 'resources/app');
  mkdirSync(other, { recursive: true });
  writeFileSync(path.join(other, 'package.json'), '{"main":"main.js"}');
  writeFileSync(path.join(other, 'main.js'), 'console.log("taken over"); process.exit(3);');
  const early = path.join(home, 'early.cjs');
  writeFileSync(early, 'console.log("taken over");');
  await test.step('no environment and no switch turns it into something else', async () => {
    const node = spawnSync(program, ['-e', 'console.log("taken over")', '--version'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      encoding: 'utf8',
      timeout: 20_000,
      ...(process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}),
    });
    expect(node.stdout).not.toContain('taken over');
    const app = startAsOrdinaryUser(
      program,
      ['--inspect=127.0.0.1:0', `--folder=${path.join(home, 'Recipes')}`],
      home,
      { NODE_OPTIONS: `--require=${early}` },
    );
    try {
      await expect.poll(() => app.said(), { timeout: 60_000 }).toContain('hobside: painted');
      expect(app.said()).not.toMatch(/taken over|Debugger listening/);
      const pages = pagesConfined(app.pid);
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) expect(page).toEqual({ seccomp: '2', noNewPrivileges: '1' });
    } finally {
      await app.end();
    }
  });
});

test('the tar.gz, unpacked by an ordinary user where nothing of ours is: in its sandbox, it does what Hobside is for @full', async ({
  scratch,
}) => {
  test.setTimeout(600_000);
  const why = whyNoSandbox();
  test.skip(why !== null, why ?? '');
  expect(makePackages(['tar.gz'])).toContain('packaged and checked');
  const program = unpackArchive(ordinaryFolder(scratch, 'Downloads'));
  const home = ordinaryFolder(scratch, 'home');
  const sample = readFileSync(path.join(samplesFolder, 'hong-shao-rou.md'));
  const app = startPackaged(program, ['--remote-debugging-port=0'], home);
  try {
    const { page, leave } = await pageOf(app);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => (message.type() === 'error' ? complaints.push(message.text()) : 0));
    await mainJob(page, home, sample);
    await licencesInPackage(page, program);
    const pages = pagesConfined(app.pid);
    expect(pages.length).toBeGreaterThan(0);
    for (const each of pages) expect(each).toEqual({ seccomp: '2', noNewPrivileges: '1' });
    expect(complaints).toEqual([]);
    const inX = windowsInX(app.pid);
    // As the desktop entry says in StartupWMClass, so that a desktop knows whose window it is.
    if (inX !== null) expect(inX).toMatch(/WM_CLASS\(STRING\) = "hobside"[\s\S]*Icon \(128 x 128\)/);
    await leave();
  } finally {
    await app.end();
  }
  await test.step('the next start has the folder, and the recipe that is being cooked', async () => {
    const again = startPackaged(program, ['--remote-debugging-port=0'], home);
    try {
      const { page, leave } = await pageOf(again);
      await new LibraryScreen(page).shows('Hong Shao Rou');
      await expect(new LibraryScreen(page).resume).toContainText('Hong Shao Rou');
      await leave();
    } finally {
      await again.end();
    }
  });
  await test.step('without its sandbox it says why it doesn’t start', async () => {
    const bare = startPackaged(program, ['--no-sandbox'], home);
    try {
      await expect.poll(() => bare.said(), { timeout: 30_000 }).toContain('not started: --no-sandbox');
      expect(pagesConfined(bare.pid)).toEqual([]);
    } finally {
      // It waits for somebody to have read it.
      bare.child.kill('SIGKILL');
      await bare.end();
    }
  });
});

test('the .deb puts the program, its icons, its types and its page where a desktop looks for them @full', ({
  scratch,
}) => {
  test.setTimeout(600_000);
  test.skip(spawnSync('dpkg-deb', ['--version']).status !== 0, 'there is no dpkg-deb');
  expect(makePackages(['deb'])).toContain('packaged and checked');
  const told = (words: readonly string[]) => spawnSync('dpkg-deb', [...words], { encoding: 'utf8' }).stdout;
  const archive = packageFile(/\.deb$/);
  const fields = told(['--field', archive]);
  expect(fields).toMatch(/^Package: hobside$/m);
  // A tilde, so that the release itself is newer.
  expect(fields).toMatch(/^Version: \d+\.\d+\.\d+(~test)?$/m);
  expect(fields).toMatch(/^Depends: .*libgtk-3-0 \| libgtk-3-0t64/m);
  const root = path.join(scratch, 'deb');
  spawnSync('dpkg-deb', ['--extract', archive, root]);
  const inside = readdirSync(root, { recursive: true, encoding: 'utf8' });
  for (const size of [16, 32, 48, 256, 512])
    expect(inside).toContain(`usr/share/icons/hicolor/${String(size)}x${String(size)}/apps/hobside-app.png`);
  expect(inside).toEqual(
    expect.arrayContaining([
      'opt/Hobside/hobside-app',
      'opt/Hobside/resources/licences.txt',
      'opt/Hobside/resources/packages.cdx.json',
      'usr/share/mime/packages/hobside.xml',
      'usr/share/metainfo/app.hobside.Hobside.metainfo.xml',
    ]),
  );
  expect(inside.filter((name) => name.startsWith('opt/Hobside/usr'))).toEqual([]);
  const entry = readFileSync(path.join(root, 'usr/share/applications/hobside.desktop'), 'utf8');
  expect(entry).toMatch(/^Exec=\/opt\/Hobside\/hobside-app %U$/m);
  expect(entry).toMatch(/^Icon=hobside-app$/m);
  const types = ['text/markdown', 'text/x-cooklang', 'application/x-paprikarecipes', 'x-scheme-handler/hobside'];
  expect(/^MimeType=(.*);$/m.exec(entry)?.[1]?.split(';')).toEqual(types);
  // Where these tools are, they look at it as a distribution would.
  for (const [tool, ...words] of [
    ['desktop-file-validate', path.join(root, 'usr/share/applications/hobside.desktop')],
    ['appstreamcli', 'validate-tree', '--no-net', root],
    ['update-mime-database', path.join(root, 'usr/share/mime')],
  ]) {
    const { status, stdout, error } = spawnSync(tool ?? '', words, { encoding: 'utf8' });
    if (error === undefined) expect([tool, status, stdout]).toEqual([tool, 0, stdout]);
  }
});
