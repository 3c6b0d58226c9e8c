/**
 * Draws the icons of the app and of its files, for every system and size, into build/icons.
 * Run it after changing them: node build/icons/draw.mjs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { icns, ico, png } from './files.mjs';
import { appIcon, recipeIcon } from './pictures.mjs';

/** The sizes of a Linux icon theme. */
const linuxSizes = [16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024];

const place = (/** @type {string} */ name) => new URL(name, import.meta.url);
mkdirSync(place('linux'), { recursive: true });
for (const size of linuxSizes) writeFileSync(place(`linux/${size}x${size}.png`), png(appIcon(size)));
writeFileSync(place('icon.ico'), ico(appIcon));
writeFileSync(
  place('icon.icns'),
  icns((size) => appIcon(size, true)),
);
writeFileSync(place('recipe.ico'), ico(recipeIcon));
writeFileSync(place('recipe.icns'), icns(recipeIcon));
