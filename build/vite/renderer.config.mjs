import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { preloadFonts } from './preload-fonts.mjs';
import { shared } from './shared.mjs';

export const rendererPages = ['renderer/index.html', 'renderer/bell.html', 'renderer/darkroom.html'];

/** Svelte for our components: runes in our own files; libraries choose for themselves. */
export function svelteForUs() {
  return svelte({
    configFile: false,
    dynamicCompileOptions: ({ filename }) => (filename.includes('node_modules') ? undefined : { runes: true }),
  });
}

/**
 * Everything that the first screen needs goes into one file: split as the views share it, it was 19, and each is a request
 * that main has to answer before anything is painted. What the bell needs, too, stays apart: the bell must not load the app.
 * @param {string} root
 */
function firstScreen(root) {
  /** @type {Set<string> | null} */
  let own = null;
  /** @param {string} id @param {import('vite').Rolldown.ChunkingContext} context */
  return (id, context) => {
    own ??= withoutBell(root, context);
    return own.has(id) ? 'first-screen' : null;
  };
}

/** @param {string} root @param {import('vite').Rolldown.ChunkingContext} context */
function withoutBell(root, context) {
  const bell = needs(path.join(root, 'renderer/bell/bell.ts'), context);
  return new Set([...needs(path.join(root, 'renderer/main.ts'), context)].filter((one) => !bell.has(one)));
}

/** What a page's script imports, itself excepted. @param {string} entry @param {import('vite').Rolldown.ChunkingContext} context */
function needs(entry, context) {
  const found = new Set([entry]);
  for (const id of found) for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  found.delete(entry);
  return found;
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
    plugins: [svelteForUs(), preloadFonts()],
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
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: rendererPages.map((page) => path.join(root, page)),
        output: { codeSplitting: { groups: [{ name: firstScreen(root) }] } },
      },
    },
  };
}
