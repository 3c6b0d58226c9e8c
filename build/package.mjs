/**
 * `npm run package`: packages for this platform into release/. From the stand-in runtime it
 * makes only what needs no download (a folder and a tar.gz; deb and rpm where they are named), and names it -test.
 * `npm run package -- dir` makes only the targets named; `--release` refuses what must not be handed to people.
 */
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { addedTo, complaintsAboutPackage } from './package/check.mjs';
import { forgetEmptyKeys, refuseUnfit } from './package/release-rules.mjs';
import { nameElectron } from './package/shipped-list.mjs';
import { bytesIn } from './package/sizes.mjs';
import { releaseNotes } from './release-notes.mjs';
import { buildIfStale } from './setup/fresh-build.mjs';
import { checkout } from './setup/places.mjs';
import { onPath } from './setup/run.mjs';
import { ensureRuntime } from './setup/runtime.mjs';
import { PlainFailure, say, seconds, tellingFailures } from './setup/say.mjs';
import { ensureProgram } from './setup/system.mjs';
import { updatesAddress } from './vite/updates.mjs';

/** @typedef {import('./setup/runtime.mjs').Runtime} Runtime */
/** @typedef {import('./package/check.mjs').Made} Made */

/**
 * Where a Hobside that is handed out looks for new versions; electron-builder writes the list for that place beside the packages,
 * with what CHANGELOG.md says of this version. Nothing is uploaded.
 * @param {string} version
 * @returns {import('electron-builder').Configuration}
 */
function updates(version) {
  const url = updatesAddress();
  if (url === null) return {};
  return { publish: [{ provider: 'generic', url }], releaseInfo: { releaseNotes: releaseNotes(version) } };
}

/**
 * What differs where the runtime is the stand-in.
 * @param {Runtime} runtime @param {Made} made
 * @returns {import('electron-builder').Configuration}
 */
function configuration({ standIn }, { electron, version, bare }) {
  const base = {
    extends: path.join(checkout, 'build/electron-builder.yml'),
    ...updates(version.replace(/-test$/, '')),
  };
  if (!standIn) return base;
  return {
    ...base,
    electronDist: bare,
    electronVersion: electron,
    // Minutes of squeezing are for what users download.
    compression: 'store',
    // A .deb must name a home. A release's is read from where it was checked out; what is only tried has none.
    extraMetadata: { version, homepage: 'https://hobside.invalid' },
  };
}

/**
 * electron-builder leaves the default app of a runtime that it did not download itself, and the stand-in's own list of files.
 * @param {string} folder
 */
async function removeLeftovers(folder) {
  for (const name of ['resources/default_app.asar', 'hobside-manifest.json', 'version'])
    await rm(path.join(folder, name), { force: true });
}

/** electron-builder would fetch its own 7zip and fpm from GitHub, which refused us before. @param {readonly string[]} targets */
async function useSystemTools(targets) {
  await ensureProgram('7za', 'p7zip-full');
  process.env.ELECTRON_BUILDER_7ZIP_PATH = onPath('7za');
  if (targets.includes('deb')) await ensureProgram('dpkg-deb', 'dpkg');
  if (targets.includes('rpm')) await ensureProgram('rpmbuild', 'rpm');
  process.env.CUSTOM_FPM_PATH = path.join(checkout, 'build/package/system-fpm.mjs');
}

/** @param {readonly string[]} folders the unpacked apps that were made @param {Made} made */
async function check(folders, made) {
  const complaints = (await Promise.all(folders.map((folder) => complaintsAboutPackage(folder, made)))).flat();
  if (complaints.length === 0 && folders.length > 0) return;
  throw new PlainFailure(
    ['the package is not as it should be:', ...complaints.map((line) => `  ${line}`)].join('\n'),
    'mend build/electron-builder.yml; do not hand this package to anybody.',
  );
}

/** @param {string} folder @param {Made} made */
function tellSize(folder, { bare }) {
  const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
  say(
    `${path.relative(process.cwd(), folder)}: ${megabytes(bytesIn(folder))}, of which ${megabytes(addedTo(folder, bare))} are ours; a bare Electron ${megabytes(bytesIn(bare))}`,
  );
}

/** @param {Runtime} runtime @returns {Made} */
function madeOf({ version: electron, executable, standIn }) {
  const { version } = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8'));
  return { electron, version: standIn ? `${version}-test` : version, bare: path.dirname(executable) };
}

/** @param {string} folder the unpacked app @param {Made} made */
async function finish(folder, made) {
  const resources =
    process.platform === 'darwin'
      ? path.join(folder, 'Hobside.app/Contents/Resources')
      : path.join(folder, 'resources');
  nameElectron(resources, made);
  await removeLeftovers(folder);
}

await tellingFailures(async () => {
  // The configuration's paths are from there, also those that electron-builder hands on to other programs.
  process.chdir(checkout);
  forgetEmptyKeys(process.env);
  const runtime = await ensureRuntime();
  const words = process.argv.slice(2);
  refuseUnfit(runtime, words.includes('--release'));
  await buildIfStale();
  const named = words.filter((word) => !word.startsWith('--'));
  const targets = named.length > 0 || !runtime.standIn ? named : ['dir', 'tar.gz'];
  if (runtime.standIn) {
    await useSystemTools(targets);
    say('packaging from the stand-in: for testing only, never for users; named -test');
  }
  const made = madeOf(runtime);
  const since = performance.now();
  const { build, Platform } = await import('electron-builder');
  /** @type {Set<string>} */ const folders = new Set();
  const results = await build({
    projectDir: checkout,
    publish: 'never',
    targets: Platform.current().createTarget(targets),
    config: {
      ...configuration(runtime, made),
      afterPack: async ({ appOutDir }) => {
        folders.add(appOutDir);
        await finish(appOutDir, made);
      },
    },
  });
  // The two halves of a universal app are gone again.
  const unpacked = [...folders].filter((folder) => existsSync(folder));
  await check(unpacked, made);
  for (const file of [...unpacked, ...results]) say(`made ${path.relative(process.cwd(), file)}`);
  for (const folder of unpacked) tellSize(folder, made);
  say(`packaged and checked, ${seconds(since)}`);
});
