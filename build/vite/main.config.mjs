import path from 'node:path';
import { program, provided } from './shared.mjs';
import { onlyWhatIsUsed } from './updater/parts.mjs';

/** The programs that run in Node: name of the result, and its source. */
export const mainEntries = {
  main: 'electron/main.ts',
  'library-process': 'electron/library/library-process.ts',
  'lone-process': 'electron/library/lone-process.ts',
  'import-process': 'electron/import/import-process.ts',
  'export-process': 'electron/export/export-process.ts',
  'pages-program': 'electron/shell/pages-program.ts',
  'parse-worker': 'electron/library/parse-worker.ts',
};

const keepNames = { function: true, class: true };

/**
 * A package may be 5 MB larger than Electron, and what is written for people to read is a megabyte. Functions and classes keep
 * their names: a cook who reports a crash sends a stack of them, and the maps of the release tell the lines.
 * @type {import('vite').Rolldown.MinifyOptions}
 */
const smaller = {
  compress: { keepNames },
  mangle: { toplevel: true, keepNames },
  codegen: { removeWhitespace: true },
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
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js', minify: smaller },
    },
  });
  return { ...config, plugins: [onlyWhatIsUsed()] };
}
