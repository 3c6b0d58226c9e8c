/** What only the library process and the editor need: half a megabyte that main would load before it answers the page. */
const readers = ['/core/recipe/read.ts', '/node_modules/yaml/', '/node_modules/markdown-it/'];

/**
 * The modules among what main can load, now or later, that read recipes.
 * @param {import('vite').Rolldown.RolldownOutput['output']} output
 * @returns {readonly string[]}
 */
export function readersInMain(output) {
  const chunks = new Map(output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part]] : [])));
  const reached = new Set(['main.js']);
  for (const name of reached) {
    const chunk = chunks.get(name);
    for (const next of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])]) reached.add(next);
  }
  const modules = [...reached].flatMap((name) => chunks.get(name)?.moduleIds ?? []);
  return modules.filter((id) => readers.some((reader) => id.includes(reader)));
}
