import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { checkout } from '../setup/places.mjs';

/**
 * A module of core, bundled for plain Node: the scripts measure the very code that ships.
 * @param {string} entry from the checkout: 'core/recipe/read.ts'
 * @returns {Promise<any>}
 */
export async function loadCore(entry) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hobside-core-'));
  try {
    await build({
      configFile: false,
      root: checkout,
      logLevel: 'error',
      publicDir: false,
      resolve: { alias: { '#core': path.join(checkout, 'core') } },
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: path.join(checkout, entry),
        target: 'node20',
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'core.mjs' } },
      },
    });
    return await import(pathToFileURL(path.join(folder, 'core.mjs')).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
