import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

const checkout = path.resolve(import.meta.dirname, '../../..');

/** A program of its own from a few lines of source, for tests that kill it or take the disk away from it. */
export async function bundleProgram(folder: string, code: string): Promise<string> {
  const source = path.join(folder, 'program.ts');
  await writeFile(source, code);
  await build({
    configFile: false,
    root: checkout,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '#core': path.join(checkout, 'core') } },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: source,
      target: 'node20',
      outDir: path.join(folder, 'out'),
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  });
  return path.join(folder, 'out', 'program.mjs');
}
