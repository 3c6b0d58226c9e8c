import { builtinModules } from 'node:module';
import path from 'node:path';

/**
 * @typedef {object} BuildPlace
 * @property {string} root the folder that holds core/, electron/ and renderer/
 * @property {string} dist the folder that is written
 * @property {string | false} devServer the address of the dev server; false in everything that ships
 */

/** What Electron itself provides, in main and preload. */
export const provided = [/^electron(\/.*)?$/, /^node:/, ...builtinModules];

/**
 * The same in every part: where `#core/…` is, and the constant that only `npm run dev` sets.
 * @param {BuildPlace} place
 */
export function shared({ root, devServer }) {
  return {
    resolve: { alias: { '#core': path.join(root, 'core') } },
    define: { __DEV_SERVER__: JSON.stringify(devServer) },
  };
}
