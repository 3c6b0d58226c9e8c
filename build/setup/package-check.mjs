import { existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './places.mjs';

/** What may lie in app.asar. */
const mayShip = [
  /^package\.json$/,
  /^dist\/main\/[\w-]+\.js$/,
  /^dist\/preload\/preload\.cjs$/,
  /^dist\/renderer\/[\w-]+\.html$/,
  /^dist\/renderer\/assets\/[\w.-]+\.(js|css|woff2?|svg|png|webp|mp3|ogg)$/,
];
const mustShip = ['package.json', 'dist/main/main.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html'];

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

/**
 * What is wrong with an unpacked app, a line each.
 * @param {string} folder as electron-builder left it
 * @returns {Promise<string[]>}
 */
export async function complaintsAboutPackage(folder) {
  const { resources, executable } = placesIn(folder);
  const shipped = filesInAsar(path.join(resources, 'app.asar'));
  const strange = shipped.filter((file) => !mayShip.some((pattern) => pattern.test(file)));
  const missing = mustShip.filter((file) => !shipped.includes(file));
  return [
    ...strange.map((file) => `app.asar holds ${file}, which nobody needs`),
    ...missing.map((file) => `app.asar lacks ${file}`),
    ...strangeResources(resources),
    ...(await wrongFuses(executable)),
  ];
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
  const ours = new Set(['app.asar', 'recipes', 'licences.txt', 'icon.icns', 'elevate.exe', 'app-update.yml']);
  const strange = readdirSync(resources).filter((name) => !ours.has(name) && !name.endsWith('.lproj'));
  const samples = filesBelow(path.join(resources, 'recipes'));
  const wanted = filesBelow(path.join(checkout, 'recipes'));
  return [
    ...strange.map((name) => `resources/ holds ${name}, which is none of ours`),
    ...(samples.join() === wanted.join() ? [] : ['resources/recipes is not the same as recipes/']),
    ...(existsSync(path.join(resources, 'licences.txt')) ? [] : ['resources/ lacks licences.txt']),
  ];
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, stats: statSync(path.join(folder, name)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ name, stats }) => `${name} ${stats.size}`)
    .sort();
}

/** @param {string} executable */
async function wrongFuses(executable) {
  const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses');
  const wire = /** @type {any} */ (await getCurrentFuseWire(executable));
  const on = '1'.charCodeAt(0);
  return Object.entries(fusesWanted)
    .filter(([name, wanted]) => (wire[/** @type {any} */ (FuseV1Options)[name]] === on) !== wanted)
    .map(([name, wanted]) => `the fuse ${name} should be ${wanted ? 'on' : 'off'}`);
}
