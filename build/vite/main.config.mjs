import path from 'node:path';
import { provided, shared } from './shared.mjs';

/** The programs that run in Node: name of the result, and its source. */
export const mainEntries = {
  main: 'electron/main.ts',
  'library-process': 'electron/library/library-process.ts',
  'parse-worker': 'electron/library/parse-worker.ts',
};

/**
 * Main and its helper processes as ES modules, everything bundled but Electron and Node.
 * Not minified: a cook who reports a crash sends a stack that can be read.
 * @param {import('./shared.mjs').BuildPlace} place
 * @returns {import('vite').InlineConfig}
 */
export function mainConfig(place) {
  const { root, dist } = place;
  const entries = Object.entries(mainEntries).map(([name, file]) => [name, path.join(root, file)]);
  return {
    ...shared(place),
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir: path.join(dist, 'main'),
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(entries),
        external: provided,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js' },
      },
    },
  };
}
