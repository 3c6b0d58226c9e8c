/**
 * What the official Electron does in its default app, for the stand-in runtime, which
 * has none: `electron [switches] PATH [arguments]` runs the app in the folder PATH as if
 * it had been packaged. It is packed into resources/default_app.asar.
 *
 * Electron holds `ready` back until this module, top-level await included, has finished,
 * so an app may register its schemes at the top level of an ES module.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app as publicApp } from 'electron';

// setVersion and setAppPath are for default apps, and in no public type.
const app = /** @type {any} */ (publicApp);
const switchesWithValue = new Set(['-r', '--require']);

/**
 * The app's path is the first argument that is no switch.
 * @param {readonly string[]} words
 */
function readArguments(words) {
  const preloads = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (switchesWithValue.has(word)) preloads.push(words[++at]);
    else if (word === '--version' || word === '-v') return { version: true, preloads };
    else if (!word.startsWith('-')) return { folder: path.resolve(word), preloads };
  }
  return { preloads };
}

/** @param {string} folder */
async function runAppIn(folder) {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  if (about.version) app.setVersion(about.version);
  app.setName(about.productName ?? about.name);
  app.setDesktopName(about.desktopName ?? `${app.getName()}.desktop`);
  app.setAppPath(folder);
  await import(pathToFileURL(path.join(folder, about.main ?? 'index.js')).href);
}

const { folder, version, preloads } = readArguments(process.argv.slice(1));
const require = createRequire(import.meta.url);
for (const file of preloads) require(path.resolve(file));

if (version) {
  console.log(`v${process.versions.electron}`);
  app.exit(0);
} else if (!folder) {
  console.error('This is a bare Electron. Give it the folder of an app: electron FOLDER');
  app.exit(1);
} else {
  try {
    await runAppIn(folder);
  } catch (error) {
    console.error(`The app in ${folder} could not be started.`, error);
    app.exit(1);
  }
}
