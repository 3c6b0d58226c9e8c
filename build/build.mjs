/**
 * `npm run build`: sources to dist/. Fails when a page would load too much JavaScript
 * before its first paint, or would need something that its policy refuses.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { writeBundledList } from './bundled.mjs';
import { writeLicences } from './licences.mjs';
import { fingerprint, noteBuild } from './setup/fresh-build.mjs';
import { checkout } from './setup/places.mjs';
import { PlainFailure, say, seconds, tellingFailures } from './setup/say.mjs';
import { firstPaintLimit, firstPaintSizes } from './vite/first-paint.mjs';
import { readersInMain, updaterAtStart } from './vite/main-start.mjs';
import { mainConfig, mainEntries } from './vite/main.config.mjs';
import { preloadConfig, preloadEntry } from './vite/preload.config.mjs';
import { rendererConfig, rendererPages } from './vite/renderer.config.mjs';

/**
 * Builds everything.
 * @param {import('./vite/shared.mjs').BuildPlace} place
 */
export async function buildAll(place) {
  const since = performance.now();
  refuseMissingSources(place.root);
  const main = await buildPart('main', mainConfig(place));
  const preload = await buildPart('the preload', preloadConfig(place));
  const pages = await buildPart('the pages', rendererConfig(place));
  checkMain(main.output);
  checkPages(pages.output);
  checkFirstPaint(pages.output);
  const outputs = [main.output, preload.output, pages.output];
  writeLicences(place, outputs);
  writeBundledList(place, outputs);
  say(`built ${path.relative(process.cwd(), place.dist) || '.'}, ${seconds(since)}`);
}

/**
 * @param {string} part
 * @param {import('vite').InlineConfig} config
 */
async function buildPart(part, config) {
  try {
    return /** @type {import('vite').Rolldown.RolldownOutput} */ (await build(config));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new PlainFailure(`${part} could not be built.\n${message}`, 'mend what it names, then build again.');
  }
}

/** @param {string} root */
function refuseMissingSources(root) {
  const sources = [...Object.values(mainEntries), preloadEntry, ...rendererPages];
  const missing = sources.filter((source) => !existsSync(path.join(root, source)));
  if (missing.length === 0) return;
  throw new PlainFailure(
    `there is nothing to build from: ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing in ${root}.`,
    'bring the file back (`git status` tells what was deleted), or name its new place in build/vite/.',
  );
}

/** @param {import('vite').Rolldown.RolldownOutput['output']} output */
function checkMain(output) {
  if (updaterAtStart(output).length > 0)
    throw new PlainFailure(
      'main would load electron-updater at its start, and every start would wait for it.',
      'import electron/updates/open-updater.ts with `await import(…)` alone, when new versions are looked for.',
    );
  const [first] = readersInMain(output);
  if (first === undefined) return;
  throw new PlainFailure(
    `main would load what reads recipes (${path.basename(first)} and more), and every start would wait for it.`,
    'keep imports of core/recipe/read.ts and its like to the library process; the sources of dist/main/*.map tell who brought it in.',
  );
}

/** @param {import('vite').Rolldown.RolldownOutput['output']} output */
function checkPages(output) {
  for (const page of output) {
    if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
    const inline = String(page.source).match(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle="/);
    if (!inline) continue;
    throw new PlainFailure(
      `${page.fileName} has something inline (${inline[0]} …), which the content security policy refuses.`,
      'move it into a file of its own that the page names.',
    );
  }
}

/** @param {import('vite').Rolldown.RolldownOutput['output']} output */
function checkFirstPaint(output) {
  const sizes = firstPaintSizes(output);
  for (const { page, kilobytes, files } of sizes) {
    const parts = files.length > 1 ? `, in ${files.length} files` : '';
    say(`first paint of ${page}: ${kilobytes.toFixed(1)} kB of JavaScript, gzip${parts}`);
  }
  const fat = sizes.filter(({ kilobytes }) => kilobytes > firstPaintLimit);
  if (fat.length === 0) return;
  throw new PlainFailure(
    `${fat.map(({ page }) => page).join(' and ')} may load at most ${firstPaintLimit} kB of JavaScript (gzip) before the first paint.`,
    'load what is not on the first screen with `await import(…)` when it is opened, as the editor is.',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await tellingFailures(async () => {
    // Taken first: what is saved while we build makes the result stale.
    const inputs = fingerprint();
    await buildAll({ root: checkout, dist: path.join(checkout, 'dist'), devServer: false });
    noteBuild(inputs);
  });
}
