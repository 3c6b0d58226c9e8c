import { builtinModules } from 'node:module';
import path from 'node:path';
import { updatesAddress } from './updates.mjs';

/**
 * @typedef {object} BuildPlace
 * @property {string} root the folder that holds core/, electron/ and renderer/
 * @property {string} dist the folder that is written
 * @property {string | false} devServer the address of the dev server; false in everything that ships
 */

/** What Electron itself provides, in main and preload. */
export const provided = [/^electron(\/.*)?$/, /^node:/, ...builtinModules];

/**
 * The same in every part: where `#core/…` is, and the constants that only `npm run dev` and a build for people set.
 * @param {BuildPlace} place
 */
export function shared({ root, devServer }) {
  return {
    resolve: { alias: { '#core': path.join(root, 'core') } },
    define: {
      __DEV_SERVER__: JSON.stringify(devServer),
      __UPDATES__: JSON.stringify(devServer === false ? updatesAddress() : null),
    },
  };
}

/**
 * A program for Node or Electron's preload: everything bundled but what is provided. Not minified: a cook who reports a crash
 * sends a stack that can be read.
 * @param {BuildPlace} place
 * @param {{ outDir: string, target: string, rolldownOptions: import('vite').BuildOptions['rolldownOptions'] }} how
 * @returns {import('vite').InlineConfig}
 */
export const program = (place, how) => ({
  ...shared(place),
  configFile: false,
  root: place.root,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true, target: 'node' },
  build: { ssr: true, emptyOutDir: true, minify: false, sourcemap: true, reportCompressedSize: false, ...how },
});
