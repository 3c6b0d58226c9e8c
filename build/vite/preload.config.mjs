import path from 'node:path';
import { program } from './shared.mjs';

export const preloadEntry = 'electron/preload.ts';

/**
 * The preload as one CommonJS file: a sandboxed preload may load nothing but Electron.
 * @param {import('./shared.mjs').BuildPlace} place
 * @returns {import('vite').InlineConfig}
 */
export function preloadConfig(place) {
  const { root, dist } = place;
  return program(place, {
    target: 'chrome130',
    outDir: path.join(dist, 'preload'),
    rolldownOptions: {
      input: path.join(root, preloadEntry),
      external: ['electron', /^electron\//],
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  });
}
