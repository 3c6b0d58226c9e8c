import { bundleProcess } from './process-bundle.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The library process as it is shipped. */
    readonly libraryProcess: string;
  }
}

/** Called by Vitest, once for all files of tests: to bundle it in each of fourteen took half a minute. What it returns ends it. */
export async function setup(project: {
  provide(name: 'libraryProcess', file: string): void;
}): Promise<() => Promise<void>> {
  const bundle = await bundleProcess();
  project.provide('libraryProcess', bundle.file);
  return bundle.remove;
}
