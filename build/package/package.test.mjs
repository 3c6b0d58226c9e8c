import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it, test } from 'vitest';
import { icnsKinds, icoSizes } from '../icons/files.mjs';
import { appIcon, recipeIcon } from '../icons/pictures.mjs';
import { listFile } from '../bundled.mjs';
import { checkout } from '../setup/places.mjs';
import { run } from '../setup/run.mjs';
import { isKnown, runtime } from '../setup/runtime.mjs';
import { lowestElectron, refuseUnfit } from './release-rules.mjs';
import { nameElectron } from './shipped-list.mjs';
import { bytesAdded } from './sizes.mjs';

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
    const { desktopName, license } = JSON.parse(read('package.json').toString());
    expect([desktopName, config.linux.syncDesktopName]).toEqual(['hobside.desktop', true]);
    expect(page).toContain(`<project_license>${license}</project_license>`);
    expect(page).toContain(`<icon type="stock">${config.linux.executableName}</icon>`);
  });
});

/** Width and height as a PNG says them. @param {Buffer} bytes */
function pngSize(bytes) {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(bytes.subarray(12, 16).toString()).toBe('IHDR');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Its points, of a PNG as ours are written. @param {Buffer} bytes */
function pixelsOf(bytes) {
  const [size = 0] = pngSize(bytes);
  const at = bytes.indexOf('IDAT');
  const rows = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  return Buffer.concat(
    Array.from({ length: size }, (_, row) => rows.subarray(row * (size * 4 + 1) + 1, (row + 1) * (size * 4 + 1))),
  );
}

/** The pictures in a Windows icon. @param {Buffer} bytes */
function inIco(bytes) {
  expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: bytes.readUInt16LE(4) }, (_, at) => {
    const entry = 6 + 16 * at;
    const from = bytes.readUInt32LE(entry + 12);
    return {
      size: bytes.readUInt8(entry) || 256,
      data: bytes.subarray(from, from + bytes.readUInt32LE(entry + 8)),
    };
  });
}

/** The pictures in a macOS icon. @param {Buffer} bytes */
function inIcns(bytes) {
  expect(bytes.subarray(0, 4).toString()).toBe('icns');
  expect(bytes.readUInt32BE(4)).toBe(bytes.length);
  /** @type {{ kind: string, data: Buffer }[]} */ const parts = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
    const data = bytes.subarray(at + 8, at + bytes.readUInt32BE(at + 4));
    parts.push({ kind: bytes.subarray(at, at + 4).toString(), data });
  }
  return parts;
}

/** Apple's packing, undone. @param {Buffer} data */
function unpacked(data) {
  /** @type {number[]} */ const out = [];
  for (let at = 0; at < data.length;) {
    const head = data[at] ?? 0;
    if (head < 128) out.push(...data.subarray(at + 1, at + 2 + head));
    else out.push(...Array.from({ length: head - 125 }, () => data[at + 1] ?? 0));
    at += head < 128 ? head + 2 : 2;
  }
  return out;
}

describe('the icons', () => {
  test('of Linux are as large as they are called, and as draw.mjs draws them', () => {
    for (const size of [16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024]) {
      const bytes = read(`build/icons/linux/${size}x${size}.png`);
      expect(pngSize(bytes)).toEqual([size, size]);
      if (size <= 64) expect(pixelsOf(bytes).equals(appIcon(size).pixels)).toBe(true);
    }
  });

  test.each(['icon', 'recipe'])('of Windows hold every size: %s.ico', (name) => {
    const drawn = name === 'icon' ? appIcon : recipeIcon;
    const images = inIco(read(`build/icons/${name}.ico`));
    expect(images.map(({ size }) => size)).toEqual(icoSizes);
    for (const { size, data } of images) {
      if (size === 256) expect(pngSize(data)).toEqual([256, 256]);
      else expect([data.readInt32LE(4), data.readInt32LE(8), data.readUInt16LE(14)]).toEqual([size, size * 2, 32]);
    }
    // The first point of the first row that is stored is the last row's: blue, green, red, alpha.
    const small = images[0]?.data ?? Buffer.alloc(0);
    const { pixels } = drawn(16);
    const middle = 4 * (16 * 7 + 8);
    const stored = 40 + 4 * (16 * 8 + 8);
    expect([...small.subarray(stored, stored + 4)]).toEqual([2, 1, 0, 3].map((channel) => pixels[middle + channel]));
    expect(small.length).toBe(40 + 16 * 16 * 4 + 16 * 4);
  });

  test.each(['icon', 'recipe'])('of macOS hold every size, for dense screens too: %s.icns', (name) => {
    const parts = inIcns(read(`build/icons/${name}.icns`));
    expect(parts.map(({ kind }) => kind)).toEqual(Object.keys(icnsKinds));
    for (const { kind, data } of parts) {
      const size = icnsKinds[/** @type {keyof typeof icnsKinds} */ (kind)];
      if (kind !== 'ic04' && kind !== 'ic05') expect(pngSize(data)).toEqual([size, size]);
      else {
        const { pixels } = name === 'icon' ? appIcon(size, true) : recipeIcon(size);
        expect(data.subarray(0, 4).toString()).toBe('ARGB');
        const channels = [3, 0, 1, 2].flatMap((of) => [...pixels.filter((_, at) => at % 4 === of)]);
        expect(unpacked(data.subarray(4))).toEqual(channels);
      }
    }
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
