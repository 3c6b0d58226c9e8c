import { afterEach, inject } from 'vitest';
import { setUpKitchen, type Files, type Kitchen } from './kitchen.ts';

/** For a file of tests: the process as it is shipped, and a kitchen for each test, closed after it. */
export function kitchensForTests() {
  const processFile = inject('libraryProcess');
  let kitchen: Kitchen | null = null;
  afterEach(() => kitchen?.close());

  return {
    processFile: (): string => processFile,
    /** The kitchen of this test. */
    kitchen(): Kitchen {
      if (kitchen === null) throw new Error('This test has set up no kitchen');
      return kitchen;
    },
    setUp: async (files: Files = {}): Promise<Kitchen> => (kitchen = await setUpKitchen(processFile, files)),
    /** Set up, with its folder open. */
    async opened(files: Files): Promise<Kitchen> {
      kitchen = await setUpKitchen(processFile, files);
      await kitchen.open();
      return kitchen;
    },
    /** The same, with nothing told yet of what comes. */
    async openedAfresh(files: Files): Promise<Kitchen> {
      const made = await this.opened(files);
      made.told.batches.length = 0;
      return made;
    },
  };
}
