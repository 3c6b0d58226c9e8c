import { defineConfig } from '@playwright/test';

/**
 * Real Electron, one app at a time a worker. Two workers on two cores: a third only makes the 200 ms promises of the
 * watching specs fail for want of a processor.
 */
export default defineConfig({
  testDir: './specs',
  outputDir: '../test-results/e2e',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // What takes minutes of real time runs in `npm run test:full`.
  ...(process.env['HOBSIDE_FULL'] ? {} : { grepInvert: /@full/ }),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
});
