/**
 * `npm start` opens the sample recipes, `npm start -- FOLDER` any folder, `npm start -- FILE` a recipe. `prestart` has
 * made everything ready.
 */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { exitCode, startApp } from './setup/app-process.mjs';
import { openDisplay, screenSize } from './setup/display.mjs';
import { resultsFolder } from './setup/places.mjs';
import { PlainFailure, say, tellingFailures } from './setup/say.mjs';

/**
 * What the app is told: our one word, a folder or a file, made absolute; switches as they are.
 * @param {readonly string[]} words
 */
function argumentsFor(words) {
  const switches = words.filter((word) => word.startsWith('-'));
  const [folder, ...more] = words.filter((word) => !word.startsWith('-'));
  if (more.length > 0) {
    throw new PlainFailure(
      `one folder or recipe can be opened at a time, and these are ${more.length + 1}.`,
      'put quotes around a name with spaces: npm start -- "My recipes"',
    );
  }
  if (folder === undefined) return [...switches, '--samples'];
  // npm runs scripts in the checkout; the name was meant where the command was typed.
  const place = path.resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  const found = statSync(place, { throwIfNoEntry: false });
  if (found?.isFile()) return [...switches, place];
  if (!found?.isDirectory()) {
    throw new PlainFailure(
      `${place} is neither a folder nor a file.`,
      'name a folder that is there: npm start -- FOLDER; or `npm start` alone for the samples.',
    );
  }
  return [...switches, `--folder=${place}`];
}

function pictureArguments() {
  const picture = path.join(resultsFolder, 'start.png');
  mkdirSync(resultsFolder, { recursive: true });
  rmSync(picture, { force: true });
  say(
    `no display here: running on an invisible one (Xvfb, ${screenSize}) until Ctrl+C; a picture of the window goes to ${path.relative(process.cwd(), picture)}`,
  );
  return [`--picture=${picture}`];
}

await tellingFailures(async () => {
  const args = argumentsFor(process.argv.slice(2));
  const display = await openDisplay();
  try {
    if (display.hidden) args.push(...pictureArguments());
    process.exitCode = await exitCode(startApp(args, display.env));
  } finally {
    display.end();
  }
});
