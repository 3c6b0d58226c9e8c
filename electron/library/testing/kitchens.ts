import { afterAll, afterEach, beforeAll } from 'vitest';
import { setUpKitchen, type Files, type Kitchen } from './kitchen.ts';
import { bundleProcess } from './process-bundle.ts';

/** For a file of tests: the process as it is shipped, bundled once, and a kitchen for each test, closed after it. */
export function kitchensForTests() {
  let bundle: Awaited<ReturnType<typeof bundleProcess>>;
  let kitchen: Kitchen | null = null;
  beforeAll(async () => {
    bundle = await bundleProcess();
  }, 60_000);
  afterAll(() => bundle.remove());
  afterEach(() => kitchen?.close());

  return {
    processFile: (): string => bundle.file,
    /** The kitchen of this test. */
    kitchen(): Kitchen {
      if (kitchen === null) throw new Error('This test has set up no kitchen');
      return kitchen;
    },
    setUp: async (files: Files = {}): Promise<Kitchen> => (kitchen = await setUpKitchen(bundle.file, files)),
    /** Set up, with its folder open. */
    async opened(files: Files): Promise<Kitchen> {
      kitchen = await setUpKitchen(bundle.file, files);
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
