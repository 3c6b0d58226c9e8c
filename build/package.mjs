/**
 * `npm run package`: packages for this platform into release/. From the stand-in runtime it
 * makes only what needs no download (a folder and a tar.gz), and names it -test.
 * `npm run package -- dir` makes only the targets named.
 */
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { releaseNotes } from './release-notes.mjs';
import { buildIfStale } from './setup/fresh-build.mjs';
import { complaintsAboutPackage } from './setup/package-check.mjs';
import { checkout } from './setup/places.mjs';
import { onPath } from './setup/run.mjs';
import { ensureRuntime } from './setup/runtime.mjs';
import { PlainFailure, say, seconds, tellingFailures } from './setup/say.mjs';
import { ensureProgram } from './setup/system.mjs';
import { updatesAddress } from './vite/updates.mjs';

const { version } = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8'));

/**
 * Where a Hobside that is handed out looks for new versions; electron-builder writes the list for that place beside the packages,
 * with what CHANGELOG.md says of this version. Nothing is uploaded.
 * @returns {import('electron-builder').Configuration}
 */
function updates() {
  const url = updatesAddress();
  if (url === null) return {};
  return { publish: [{ provider: 'generic', url }], releaseInfo: { releaseNotes: releaseNotes(version) } };
}

/**
 * What differs where the runtime is the stand-in.
 * @param {import('./setup/runtime.mjs').Runtime} runtime
 * @returns {import('electron-builder').Configuration}
 */
function configuration({ executable, version: electronVersion, standIn }) {
  const base = { extends: path.join(checkout, 'build/electron-builder.yml'), ...updates() };
  if (!standIn) return base;
  return {
    ...base,
    electronDist: path.dirname(executable),
    electronVersion,
    // Minutes of squeezing are for what users download.
    compression: 'store',
    extraMetadata: { version: `${version}-test` },
  };
}

/**
 * electron-builder leaves the default app of a runtime that it did not download itself, and the stand-in's own list of files.
 * @param {{ appOutDir: string }} packed
 */
async function removeLeftovers({ appOutDir }) {
  for (const name of ['resources/default_app.asar', 'hobside-manifest.json'])
    await rm(path.join(appOutDir, name), { force: true });
}

/** electron-builder would fetch its own 7zip from GitHub, which refused us before. */
async function useSystemArchiver() {
  await ensureProgram('7za', 'p7zip-full');
  process.env.ELECTRON_BUILDER_7ZIP_PATH = onPath('7za');
}

/** @param {readonly string[]} folders the unpacked apps that were made */
async function check(folders) {
  const complaints = (await Promise.all(folders.map(complaintsAboutPackage))).flat();
  if (complaints.length === 0 && folders.length > 0) return;
  throw new PlainFailure(
    ['the package is not as it should be:', ...complaints.map((line) => `  ${line}`)].join('\n'),
    'mend build/electron-builder.yml; do not hand this package to anybody.',
  );
}

await tellingFailures(async () => {
  await buildIfStale();
  const runtime = await ensureRuntime();
  if (runtime.standIn) {
    await useSystemArchiver();
    say('packaging from the stand-in: for testing only, never for users; named -test');
  }
  const named = process.argv.slice(2);
  const targets = named.length > 0 || !runtime.standIn ? named : ['dir', 'tar.gz'];
  const since = performance.now();
  const { build, Platform } = await import('electron-builder');
  const folders = new Set();
  const results = await build({
    projectDir: checkout,
    publish: 'never',
    targets: Platform.current().createTarget(targets),
    config: {
      ...configuration(runtime),
      afterPack: async (packed) => {
        folders.add(packed.appOutDir);
        await removeLeftovers(packed);
      },
    },
  });
  await check([...folders]);
  for (const file of [...folders, ...results]) say(`made ${path.relative(process.cwd(), file)}`);
  say(`packaged and checked, ${seconds(since)}`);
});
