import path from 'node:path';
import { checkout } from '../setup/places.mjs';

/**
 * Who may import whom (docs/architecture.md). The first row whose `from` matches a file
 * holds; `may` names folders of ours, `packages` what comes from elsewhere.
 */
const pureLibraries = [/^markdown-it(\/|$)/, /^yaml$/, /^htmlparser2$/];
const isTest = /\.test\.ts$|\/testing\//;
const testTools = [/^vite(st)?$/, /^fast-check$/, /^node:/];
const node = [/^node:/, ...pureLibraries, /^chokidar$/];
const anyPackage = [/^/];
const screenPackages = [/^svelte(\/|$)/, /^@lucide\/svelte\//, /^@fontsource/];
const editorPackages = [...screenPackages, /^@codemirror\//, /^@lezer\//];
const forScreens = ['core', 'renderer/ui', 'renderer/style', 'renderer/kitchen'];

/** @typedef {{ from: RegExp, may: string[], packages: RegExp[] }} Direction */

/** @type {Direction[]} */
export const directions = [
  { from: /^core\//, may: ['core'], packages: pureLibraries },
  { from: /^electron\/preload\.ts$/, may: ['core', 'electron'], packages: [/^electron$/] },
  {
    from: /^electron\/(main\.ts|shell\/)/,
    may: ['core', 'electron'],
    packages: [/^electron(\/|$)/, ...node],
  },
  {
    from: /^electron\/cli\//,
    may: ['core', 'electron/library', 'electron/import', 'electron/export', 'electron/print', 'electron/cli'],
    packages: node,
  },
  {
    from: /^electron\/settings\//,
    // For its way to put bytes on a disk without losing any.
    may: ['core', 'electron/settings', 'electron/library'],
    packages: node,
  },
  {
    from: /^electron\/import\//,
    // For its way to tell what encoding bytes are in.
    may: ['core', 'electron/import', 'electron/library'],
    packages: [...node, /^yauzl$/],
  },
  {
    from: /^electron\/export\//,
    // For its way to read files and to put new ones beside others.
    may: ['core', 'electron/export', 'electron/library'],
    packages: node,
  },
  {
    from: /^electron\/print\//,
    // For its way to read what is exported, and to say what became of it.
    may: ['core', 'electron/print', 'electron/export', 'electron/library'],
    packages: node,
  },
  {
    from: /^electron\/updates\//,
    may: ['core', 'electron/updates'],
    packages: [...node, /^electron-updater(\/|$)/, /^builder-util-runtime$/],
  },
  {
    from: /^electron\/(?<own>[^/]+)\//,
    may: ['core', 'electron/<own>'],
    packages: node,
  },
  {
    from: /^renderer\/(app\/|[^/]+$)/,
    may: ['core', 'renderer'],
    packages: screenPackages,
  },
  {
    from: /^renderer\/(ui|style)\//,
    may: ['core/words', 'core/command', 'renderer/ui', 'renderer/style'],
    packages: screenPackages,
  },
  { from: /^renderer\/kitchen\//, may: ['core', 'renderer/kitchen'], packages: [] },
  {
    from: /^renderer\/(?<own>[^/]+)\//,
    may: [...forScreens, 'renderer/recipe', 'renderer/merge', 'renderer/<own>'],
    packages: [...editorPackages, ...pureLibraries],
  },
  { from: /^e2e\//, may: ['e2e'], packages: anyPackage },
  { from: /^build\//, may: ['build'], packages: anyPackage },
];

/** Packages that nobody may import, and why. */
const refusedPackages = new Map([
  ['gray-matter', 'it evaluates JavaScript in front matter; read it with core/recipe instead.'],
  ['@lucide/svelte', "the whole barrel costs seconds a build; import '@lucide/svelte/icons/x'."],
]);

/**
 * The complaint about one import, or undefined.
 * @param {string} importer absolute path
 * @param {string} specifier as written
 */
export function complaintAboutImport(importer, specifier) {
  const refusal = refusedPackages.get(specifier.replace(/^(gray-matter)\/.*/, '$1'));
  if (refusal) return `'${specifier}' is not used here: ${refusal}`;
  const file = inCheckout(importer);
  const direction = directions.find(({ from }) => from.test(file));
  if (!direction) return undefined;
  const own = file.match(direction.from)?.groups?.own ?? '';
  const may = direction.may.map((folder) => folder.replace('<own>', own));
  const packages = [...direction.packages, ...(isTest.test(file) ? testTools : [])];
  const target = ours(importer, specifier);
  const allowed =
    target === undefined
      ? packages.some((pattern) => pattern.test(specifier))
      : may.some((folder) => target === folder || target.startsWith(`${folder}/`));
  if (allowed) return undefined;
  return `${file} may not import '${specifier}': only ${may.join(', ')} of ours, and the packages that build/lint/directions.mjs names for it.`;
}

/**
 * The path of a file of ours in the checkout, or undefined for a package.
 * @param {string} importer
 * @param {string} specifier
 */
function ours(importer, specifier) {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (!/^\.{0,2}\//.test(specifier)) return undefined;
  return inCheckout(path.resolve(path.dirname(importer), specifier));
}

/** @param {string} file */
function inCheckout(file) {
  return path.relative(checkout, file).split(path.sep).join('/');
}
