/** What only the library process and the editor need: half a megabyte that main would load before it answers the page. */
const readers = ['/core/recipe/read.ts', '/node_modules/yaml/', '/node_modules/markdown-it/'];

/** What asks for new versions: 130 kB, for once a day at most. */
const updater = '/node_modules/electron-updater/';

/** @typedef {import('vite').Rolldown.RolldownOutput['output']} Output */

/**
 * The modules of electron-updater that main would load at its start.
 * @param {Output} output
 * @returns {readonly string[]}
 */
export const updaterAtStart = (output) => modulesFromMain(output, false).filter((id) => id.includes(updater));

/**
 * The modules among what main can load, now or later, that read recipes.
 * @param {Output} output
 * @returns {readonly string[]}
 */
export const readersInMain = (output) =>
  modulesFromMain(output, true).filter((id) => readers.some((reader) => id.includes(reader)));

/**
 * @param {Output} output
 * @param {boolean} later also what is loaded when it is needed
 * @returns {readonly string[]}
 */
function modulesFromMain(output, later) {
  const chunks = new Map(output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part]] : [])));
  const reached = new Set(['main.js']);
  for (const name of reached) {
    const chunk = chunks.get(name);
    for (const next of [...(chunk?.imports ?? []), ...((later && chunk?.dynamicImports) || [])]) reached.add(next);
  }
  return [...reached].flatMap((name) => chunks.get(name)?.moduleIds ?? []);
}
