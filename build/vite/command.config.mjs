import path from 'node:path';
import { program, provided } from './shared.mjs';

export const commandEntry = 'electron/cli/hobside.ts';

/**
 * The `hobside` command as one file for plain Node, apart from the app: it is built in a second, and a running app keeps its files.
 * @param {import('./shared.mjs').BuildPlace} place `dist` gets the file itself, hobside.js
 * @returns {import('vite').InlineConfig}
 */
export function commandConfig(place) {
  const { root, dist } = place;
  return program(place, {
    target: 'node20',
    outDir: dist,
    rolldownOptions: {
      input: { hobside: path.join(root, commandEntry) },
      external: provided,
      output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
    },
  });
}
