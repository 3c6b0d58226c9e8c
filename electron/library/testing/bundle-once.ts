import type { TestProject } from 'vitest/node';
import { bundleProcess } from './process-bundle.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The library process as it is shipped. */
    readonly libraryProcess: string;
  }
}

/** Once for all files of tests: to bundle it in each of fourteen took half a minute. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const bundle = await bundleProcess();
  project.provide('libraryProcess', bundle.file);
  return bundle.remove;
}
