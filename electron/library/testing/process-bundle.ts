import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');

/** The library process and its worker as they are shipped, bundled into a folder of their own. Ends with `remove`. */
export async function bundleProcess(): Promise<{ readonly file: string; readonly remove: () => Promise<void> }> {
  const outDir = await mkdtemp(path.join(root, 'node_modules', '.hobside-process-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '#core': path.join(root, 'core') } },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      rolldownOptions: {
        input: {
          'library-process': path.join(root, 'electron/library/library-process.ts'),
          'parse-worker': path.join(root, 'electron/library/parse-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
  return { file: path.join(outDir, 'library-process.js'), remove: () => rm(outDir, { recursive: true, force: true }) };
}
