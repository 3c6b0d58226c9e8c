import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFile } from '../bundled.mjs';
import { checkout } from '../setup/places.mjs';
import { onPath, run } from '../setup/run.mjs';
import { isKnown, runtime } from '../setup/runtime.mjs';
import { forgetEmptyKeys, lowestElectron, refuseUnfit } from './release-rules.mjs';
import { nameElectron } from './shipped-list.mjs';
import { bytesAdded } from './sizes.mjs';
import { readOrder } from './system-fpm.mjs';

const require = createRequire(import.meta.url);
const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config');
const { DebugLogger } = require('builder-util');

const file = path.join(checkout, 'build/electron-builder.yml');
const read = (/** @type {string} */ place) => readFileSync(path.join(checkout, place));
/** @returns {Promise<any>} */
const load = () => getConfig(checkout, file, null);
const scratch = mkdtempSync(path.join(tmpdir(), 'hobside-package-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Every text anywhere in it. @param {any} value @returns {string[]} */
const textsIn = (value) =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap((inner) => textsIn(inner));

describe('what electron-builder is told', () => {
  it('is what it understands, for every system', async () => {
    const config = await load();
    await validateConfiguration(config, new DebugLogger(false));
    expect(config.linux.target).toEqual(['AppImage', 'deb', 'rpm', 'tar.gz']);
    expect(config.mac.target).toEqual([
      { target: 'dmg', arch: ['universal'] },
      { target: 'zip', arch: ['universal'] },
    ]);
    expect(config.win.target).toEqual(['nsis']);
    await expect(validateConfiguration({ ...config, macc: {} }, new DebugLogger(false))).rejects.toThrow(/macc/);
  });

  it('names only files that are here', async () => {
    const places = textsIn(await load())
      .map((text) => text.replace(/=\/.*$/, ''))
      .filter((text) => /^(?:build|icons|recipes)(?:\/|$)/.test(text))
      .map((text) => (text.startsWith('icons/') ? `build/${text}` : text));
    expect(places).toEqual(
      expect.arrayContaining([
        'recipes',
        'build/icons/linux',
        'build/icons/icon.icns',
        'build/icons/icon.ico',
        'build/icons/recipe.icns',
        'build/mac/entitlements.plist',
        'build/windows/installer.nsh',
        'build/linux/hobside.xml',
        'build/linux/app.hobside.Hobside.metainfo.xml',
      ]),
    );
    expect(places.filter((place) => !existsSync(path.join(checkout, place)))).toEqual([]);
    // What the build writes is there only once it has been built.
    const written = textsIn((await load()).extraResources).filter((text) => text.startsWith('dist/'));
    expect(written).toEqual(['dist/licences.txt', `dist/${listFile}`]);
  });

  it('never takes the sandbox away, and lets macOS give what V8 needs and nothing more', async () => {
    const config = await load();
    expect(textsIn(config).filter((text) => text.includes('no-sandbox'))).toEqual([]);
    // Without these two, electron-builder writes --no-sandbox into the AppImage's desktop entry.
    expect([config.toolsets.appimage, config.appImage.executableArgs]).toEqual(['1.0.3', []]);
    expect(config.mac.hardenedRuntime).toBe(true);
    const keys = [
      ...read('build/mac/entitlements.plist')
        .toString()
        .matchAll(/<key>(.*?)<\/key>\s*<true\/>/g),
    ];
    expect(keys.map(([, key]) => key)).toEqual(['com.apple.security.cs.allow-jit']);
  });

  it('offers Hobside for recipe files on each system, and takes Markdown from nobody', async () => {
    const config = await load();
    expect(config.protocols).toMatchObject([{ schemes: ['hobside'] }]);
    const onMac = config.mac.fileAssociations.map((/** @type {any} */ { ext, rank }) => [[ext].flat(), rank]);
    expect(onMac).toEqual([
      [['md', 'markdown'], 'Alternate'],
      [['cook'], 'Default'],
      [['paprikarecipes'], 'Alternate'],
    ]);
    // electron-builder's own for Windows would make Hobside the program of each.
    expect([config.fileAssociations, config.win.fileAssociations]).toEqual([undefined, undefined]);
    const onWindows = read('build/windows/installer.nsh').toString();
    expect([...onWindows.matchAll(/hobsideOpen(\w+) "(\w+)"/g)].map(([, how, ext]) => [ext, how])).toEqual([
      ['md', 'With'],
      ['markdown', 'With'],
      ['cook', 'IfFree'],
      ['paprikarecipes', 'IfFree'],
    ]);
    const forgotten = [...onWindows.matchAll(/hobsideForget "(\w+)"/g)].map(([, ext]) => ext);
    expect(forgotten).toEqual(['md', 'markdown', 'cook', 'paprikarecipes']);
  });

  it('gives Linux its types, and a page for software centres that names the same ones and the same desktop entry', async () => {
    const config = await load();
    const types = read('build/linux/hobside.xml').toString();
    const globs = [...types.matchAll(/type="([\w/-]+)">[\s\S]*?<glob pattern="([^"]+)"/g)].map(([, type, glob]) => [
      type,
      glob,
    ]);
    expect(globs).toEqual([
      ['text/x-cooklang', '*.cook'],
      ['application/x-paprikarecipes', '*.paprikarecipes'],
    ]);
    expect(config.linux.mimeTypes).toEqual(['text/markdown', ...globs.map(([type]) => type)]);
    const page = read('build/linux/app.hobside.Hobside.metainfo.xml').toString();
    expect([...page.matchAll(/<mediatype>(.*?)</g)].map(([, type]) => type)).toEqual(config.linux.mimeTypes);
    expect(page).toContain('<launchable type="desktop-id">hobside.desktop</launchable>');
    const { desktopName, license, version } = JSON.parse(read('package.json').toString());
    expect([desktopName, config.linux.syncDesktopName]).toEqual(['hobside.desktop', true]);
    expect(page).toContain(`<project_license>${license}</project_license>`);
    // A software centre shows this as the newest version: CHANGELOG.md knows its day.
    const [, newest, day] = /<release version="(.*?)" date="(.*?)"/.exec(page) ?? [];
    expect(newest).toBe(version);
    expect(read('CHANGELOG.md').toString()).toContain(`## [${newest}] - ${day}`);
    expect(page).toContain(`<icon type="stock">${config.linux.executableName}</icon>`);
  });
});

describe('where the tools of a system are', () => {
  it.runIf(onPath('makensis'))('the setup program for Windows understands what we add to it', async () => {
    const script = path.join(scratch, 'try.nsi');
    const include = path.join(checkout, 'build/windows/installer.nsh');
    const lines = [
      'Unicode true',
      '!define APP_EXECUTABLE_FILENAME "hobside-app.exe"',
      'Name try',
      `OutFile "${path.join(scratch, 'try.exe')}"`,
      `!include "${include}"`,
      'Section\n!insertmacro customInstall\nWriteUninstaller "$INSTDIR\\u.exe"\nSectionEnd',
      'Section un.all\n!insertmacro customUnInstall\nSectionEnd',
    ];
    writeFileSync(script, lines.join('\n'));
    expect(await run('makensis', ['-V2', '-WX', script])).toEqual({ code: 0, output: '' });
  });

  it.runIf(onPath('appstreamcli'))('a software centre takes our page', async () => {
    const page = path.join(checkout, 'build/linux/app.hobside.Hobside.metainfo.xml');
    const { code, output } = await run('appstreamcli', ['validate', '--no-net', page]);
    expect([code, output]).toEqual([0, expect.stringContaining('successful')]);
  });
});

describe('what fpm is told', () => {
  it('is taken apart as fpm does: options with their values, and places', () => {
    const words = ['-s', 'dir', '--force', '-t', 'deb', '-d', 'libnss3', '-d', 'a | b', '--exclude', 'opt/Hobside/usr'];
    const { options, places } = readOrder([...words, '/made/=/opt/Hobside', 'icon=1.png=/usr/share/icon.png']);
    expect(options.get('-d')).toEqual(['libnss3', 'a | b']);
    expect([options.get('-t'), options.get('--exclude')]).toEqual([['deb'], ['opt/Hobside/usr']]);
    expect(places).toEqual([
      ['/made/', '/opt/Hobside'],
      ['icon=1.png', '/usr/share/icon.png'],
    ]);
  });
});

describe('what may be handed to people', () => {
  it('is never made of the stand-in, which makes packages to try', () => {
    expect(() => refuseUnfit({ version: '33.2.1', standIn: true }, false)).not.toThrow();
    expect(() => refuseUnfit({ version: '33.2.1', standIn: true }, true)).toThrow(/stand-in/);
    expect(() => refuseUnfit({ version: '45.4.1', standIn: true }, true)).toThrow(/stand-in/);
  });

  it.each(['33.2.1', '42.9.9', '43.4.0', '44.0.0-beta.3', '45.0.0-nightly.20260901', ''])(
    'has no known holes: not Electron %s',
    (version) => {
      expect(() => refuseUnfit({ version, standIn: false }, false)).toThrow(lowestElectron);
      expect(() => refuseUnfit({ version, standIn: false }, true)).toThrow(lowestElectron);
    },
  );

  it.each(['43.4.1', '43.10.0', '44.0.0', '45.4.1', '100.0.0'])('may be made of Electron %s', (version) => {
    expect(() => refuseUnfit({ version, standIn: false }, true)).not.toThrow();
  });

  // Where the official Electron is, the command would make a release in earnest.
  it.runIf(isKnown() && runtime().standIn)('is refused by the command before anything is made', async () => {
    const { code, output } = await run(process.execPath, [path.join(checkout, 'build/package.mjs'), '--release']);
    expect([code, output]).toEqual([1, expect.stringContaining("a release can't be made from the stand-in")]);
    expect(output).not.toMatch(/building|packaging/);
  });

  it('is left unsigned where the keys are there and empty, as a workflow gives secrets that nobody has set', () => {
    const environment = { CSC_LINK: '', WIN_CSC_LINK: ' ', APPLE_API_KEY_ID: '', CSC_KEY_PASSWORD: 'x', PATH: '' };
    forgetEmptyKeys(environment);
    expect(environment).toEqual({ CSC_KEY_PASSWORD: 'x', PATH: '' });
    // No name of the workflow's is forgotten here.
    const workflow = read('.github/workflows/release.yml').toString();
    const names = [...workflow.matchAll(/^ +(\w+): \$\{\{ secrets\.\1 \}\}$/gm)].map(([, name]) => name ?? '');
    const given = Object.fromEntries(names.map((name) => [name, '']));
    expect(names.length).toBe(6);
    forgetEmptyKeys(given);
    expect(given).toEqual({});
  });

  it('says which Electron is in it, and not which one package.json asks for', () => {
    const list = {
      metadata: { component: { name: 'hobside', version: '0.1.0' } },
      components: [
        { name: 'electron', version: '45.4.1', purl: 'pkg:npm/electron@45.4.1' },
        { name: 'yaml', version: '2.9.1', purl: 'pkg:npm/yaml@2.9.1' },
      ],
    };
    writeFileSync(path.join(scratch, listFile), JSON.stringify(list));
    nameElectron(scratch, { electron: '33.2.1', version: '0.1.0-test' });
    const { metadata, components } = JSON.parse(readFileSync(path.join(scratch, listFile), 'utf8'));
    expect(metadata.component.version).toBe('0.1.0-test');
    expect(components).toEqual([
      { name: 'electron', version: '33.2.1', purl: 'pkg:npm/electron@33.2.1' },
      list.components[1],
    ]);
  });

  it('is measured beside the Electron that it is made of: what is left out makes no room for more', () => {
    const [bare, app] = ['bare', 'app'].map((name) => path.join(scratch, name));
    for (const folder of [bare, app]) mkdirSync(path.join(folder ?? '', 'locales'), { recursive: true });
    const put = (/** @type {string | undefined} */ folder, /** @type {string} */ name, /** @type {number} */ size) =>
      writeFileSync(path.join(folder ?? '', name), Buffer.alloc(size));
    put(bare, 'electron', 1000);
    put(bare, 'locales/fr.pak', 500);
    put(app, 'hobside-app', 1010);
    put(app, 'app.asar', 70);
    expect(bytesAdded(app ?? '', bare ?? '', { 'hobside-app': 'electron' })).toBe(80);
  });
});
