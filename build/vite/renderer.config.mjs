import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { shared } from './shared.mjs';

export const rendererPages = ['renderer/index.html', 'renderer/bell.html'];

/** Svelte for our components: runes in our own files; libraries choose for themselves. */
export function svelteForUs() {
  return svelte({
    configFile: false,
    dynamicCompileOptions: ({ filename }) => (filename.includes('node_modules') ? undefined : { runes: true }),
  });
}

/**
 * The pages. Made for a policy of `script-src 'self'`: nothing inline, no data: addresses.
 * @param {import('./shared.mjs').BuildPlace} place
 * @returns {import('vite').InlineConfig}
 */
export function rendererConfig(place) {
  const { root, dist } = place;
  return {
    ...shared(place),
    configFile: false,
    root: path.join(root, 'renderer'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [svelteForUs()],
    build: {
      target: 'chrome130',
      outDir: path.join(dist, 'renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: true,
      reportCompressedSize: false,
      // The first paint has a limit of its own, in build.mjs; the editor is loaded later and may be large.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { checks: { pluginTimings: false }, input: rendererPages.map((page) => path.join(root, page)) },
    },
  };
}
