import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { checkout } from '../setup/places.mjs';
import { svelteForUs } from './renderer.config.mjs';
import { shared } from './shared.mjs';

const common = shared({ root: checkout, dist: '', devServer: false });
const cacheDir = 'node_modules/.hobside/vite';
const setupFiles = [path.join(checkout, 'build/vite/property-seed.mjs')];

/** Milliseconds: property tests take seconds, and a busy computer takes longer. What must be quick is measured in processor time. */
const testTimeout = 30_000;

export default defineConfig({
  root: checkout,
  cacheDir,
  test: {
    // Vitest leaves a core to whoever watches; here nobody does, and half of `npm test` is this.
    maxWorkers: '100%',
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    projects: [
      {
        ...common,
        root: checkout,
        cacheDir,
        test: {
          name: 'core',
          include: ['core/**/*.test.ts'],
          environment: 'node',
          // Nothing in core has a state that a test could leave behind: loaded once, all of it takes a third of the time.
          isolate: false,
          setupFiles,
          testTimeout,
        },
      },
      {
        ...common,
        root: checkout,
        cacheDir,
        test: {
          name: 'node',
          include: ['{electron,build}/**/*.test.{ts,mjs}'],
          exclude: ['**/*.alone.test.ts'],
          environment: 'node',
          isolate: false,
          globalSetup: [path.join(checkout, 'electron/library/testing/bundle-once.ts')],
          setupFiles,
          testTimeout,
        },
      },
      {
        ...common,
        root: checkout,
        cacheDir,
        // What puts another module in the place of one that others have loaded.
        test: { name: 'alone', include: ['electron/**/*.alone.test.ts'], environment: 'node', setupFiles, testTimeout },
      },
      {
        ...common,
        root: checkout,
        cacheDir,
        plugins: [svelteForUs()],
        // Svelte's server build has no effects: state classes are tested as in the page.
        resolve: { ...common.resolve, conditions: ['browser'] },
        test: {
          name: 'renderer',
          include: ['renderer/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          setupFiles,
          testTimeout,
          server: { deps: { inline: ['svelte', /^@lucide/] } },
        },
      },
    ],
  },
});
