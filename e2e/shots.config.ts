import { defineConfig } from '@playwright/test';

/** `npm run shots`: pictures of every screen, for people to look at. */
export default defineConfig({
  testDir: './shots',
  outputDir: '../test-results/shots-work',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: [['list']],
});
