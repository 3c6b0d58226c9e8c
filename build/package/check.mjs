import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { listFile } from '../bundled.mjs';
import { checkout } from '../setup/places.mjs';
import { bytesAdded, bytesIn, filesBelow, mostAdded } from './sizes.mjs';

/** What may lie in app.asar. */
const mayShip = [
  /^package\.json$/,
  /^dist\/main\/[\w-]+\.js$/,
  /^dist\/preload\/preload\.cjs$/,
  /^dist\/renderer\/[\w-]+\.html$/,
  /^dist\/renderer\/assets\/[\w.-]+\.(js|css|woff2?|svg|png|webp|mp3|ogg)$/,
];
const mustShip = ['package.json', 'dist/main/main.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html'];

/** What may lie beside it, of ours and of the runtime's or the installer's. */
const ourResources = new Set([
  'app.asar',
  'recipes',
  'licences.txt',
  listFile,
  'icon.png',
  'icon.icns',
  'recipe.icns',
  'recipe.ico',
]);
const electronResources = new Set([
  'elevate.exe',
  'app-update.yml',
  'package-type',
  'apparmor-profile',
  'LICENSE.electron.txt',
  'LICENSES.chromium.html',
]);
const languages = ['de.pak', 'en-US.pak'];
/** What the packager gives another name. */
const namesInRuntime = {
  'hobside-app': 'electron',
  'hobside-app.exe': 'electron.exe',
  'LICENSE.electron.txt': 'LICENSE',
};

/** Electron's fuses that must be as they are named here. */
const fusesWanted = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/** @typedef {{ electron: string, version: string, bare: string }} Made of which Electron, as which version, and the folder of the runtime */

/**
 * What is wrong with an unpacked app, a line each.
 * @param {string} folder as electron-builder left it
 * @param {Made} made
 * @returns {Promise<string[]>}
 */
export async function complaintsAboutPackage(folder, made) {
  const { resources, executable } = placesIn(folder);
  const shipped = filesInAsar(path.join(resources, 'app.asar'));
  const strange = shipped.filter((file) => !mayShip.some((pattern) => pattern.test(file)));
  const missing = mustShip.filter((file) => !shipped.includes(file));
  return [
    ...strange.map((file) => `app.asar holds ${file}, which nobody needs`),
    ...missing.map((file) => `app.asar lacks ${file}`),
    ...strangeResources(resources),
    ...wrongList(resources, made),
    ...tooLarge(folder, made.bare),
    ...wrongLanguages(folder),
    ...(await wrongFuses(executable)),
  ];
}

/** @param {string} resources @param {Made} made */
function wrongList(resources, { electron, version }) {
  const { metadata, components } = JSON.parse(readFileSync(path.join(resources, listFile), 'utf8'));
  const listed = components.find((/** @type {{ name: string }} */ { name }) => name === 'electron')?.version;
  return [
    ...(listed === electron ? [] : [`${listFile} says Electron ${listed}, and it is ${electron}`]),
    ...(metadata.component.version === version ? [] : [`${listFile} is of Hobside ${metadata.component.version}`]),
  ];
}

/** @param {string} folder @param {string} bare */
function tooLarge(folder, bare) {
  const added = addedTo(folder, bare);
  if (added <= mostAdded) return [];
  return [`${(added / 1e6).toFixed(2)} MB are added to a bare Electron, and ${mostAdded / 1e6} MB may be`];
}

/**
 * What is added to a bare Electron, in bytes. A universal app for macOS is made of two Electrons: there it is what we put
 * into its resources.
 * @param {string} folder @param {string} bare
 */
export function addedTo(folder, bare) {
  if (process.platform !== 'darwin') return bytesAdded(folder, bare, namesInRuntime);
  const { resources } = placesIn(folder);
  const size = (/** @type {string} */ place) => (statSync(place).isDirectory() ? bytesIn(place) : statSync(place).size);
  return [...ourResources].reduce((sum, name) => {
    const place = path.join(resources, name);
    return existsSync(place) ? sum + size(place) : sum;
  }, 0);
}

/** Chromium falls back to English where it lacks a language: without that file it would not start. @param {string} folder */
function wrongLanguages(folder) {
  if (process.platform === 'darwin') return [];
  const there = readdirSync(path.join(folder, 'locales')).sort();
  return there.join() === languages.join() ? [] : [`locales/ holds ${there.join(', ')}, not ${languages.join(', ')}`];
}

/** @param {string} folder */
function placesIn(folder) {
  if (process.platform === 'darwin') {
    const app = path.join(folder, 'Hobside.app', 'Contents');
    return { resources: path.join(app, 'Resources'), executable: path.join(folder, 'Hobside.app') };
  }
  const name = process.platform === 'win32' ? 'hobside-app.exe' : 'hobside-app';
  return { resources: path.join(folder, 'resources'), executable: path.join(folder, name) };
}

/**
 * The names in an archive: its header is JSON behind sixteen bytes.
 * @param {string} archive
 */
function filesInAsar(archive) {
  const file = openSync(archive, 'r');
  const head = Buffer.alloc(16);
  readSync(file, head, 0, 16, 0);
  const json = Buffer.alloc(head.readUInt32LE(12));
  readSync(file, json, 0, json.length, 16);
  closeSync(file);
  return namesIn(JSON.parse(json.toString('utf8')), '');
}

/**
 * @param {any} entry
 * @param {string} name
 * @returns {string[]}
 */
function namesIn(entry, name) {
  if (!entry.files) return [name];
  return Object.entries(entry.files).flatMap(([child, inner]) =>
    namesIn(inner, name === '' ? child : `${name}/${child}`),
  );
}

/** @param {string} resources */
function strangeResources(resources) {
  const strange = readdirSync(resources).filter(
    (name) => !ourResources.has(name) && !electronResources.has(name) && !name.endsWith('.lproj'),
  );
  const samples = filesWithSizes(path.join(resources, 'recipes'));
  const wanted = filesWithSizes(path.join(checkout, 'recipes'));
  return [
    ...strange.map((name) => `resources/ holds ${name}, which is none of ours`),
    ...(samples.join() === wanted.join() ? [] : ['resources/recipes is not the same as recipes/']),
    ...(existsSync(path.join(resources, 'licences.txt')) ? [] : ['resources/ lacks licences.txt']),
  ];
}

/** @param {string} folder */
const filesWithSizes = (folder) =>
  filesBelow(folder).map((name) => `${name} ${statSync(path.join(folder, name)).size}`);

/** @param {string} executable */
async function wrongFuses(executable) {
  const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses');
  const wire = /** @type {any} */ (await getCurrentFuseWire(executable));
  const on = '1'.charCodeAt(0);
  return Object.entries(fusesWanted)
    .filter(([name, wanted]) => (wire[/** @type {any} */ (FuseV1Options)[name]] === on) !== wanted)
    .map(([name, wanted]) => `the fuse ${name} should be ${wanted ? 'on' : 'off'}`);
}
