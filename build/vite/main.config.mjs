import path from 'node:path';
import { program, provided } from './shared.mjs';

/** The programs that run in Node: name of the result, and its source. */
export const mainEntries = {
  main: 'electron/main.ts',
  'library-process': 'electron/library/library-process.ts',
  'import-process': 'electron/import/import-process.ts',
  'export-process': 'electron/export/export-process.ts',
  'pages-program': 'electron/shell/pages-program.ts',
  'parse-worker': 'electron/library/parse-worker.ts',
};

/**
 * Main and its helper processes as ES modules, everything bundled but Electron and Node.
 * @param {import('./shared.mjs').BuildPlace} place
 * @returns {import('vite').InlineConfig}
 */
export function mainConfig(place) {
  const { root, dist } = place;
  const entries = Object.entries(mainEntries).map(([name, file]) => [name, path.join(root, file)]);
  const config = program(place, {
    target: 'node20',
    outDir: path.join(dist, 'main'),
    rolldownOptions: {
      input: Object.fromEntries(entries),
      external: provided,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js' },
    },
  });
  const lazyVal = path.join(root, 'build/vite/lazy-val.mjs');
  return { ...config, resolve: { alias: { ...config.resolve?.alias, 'lazy-val': lazyVal } } };
}
