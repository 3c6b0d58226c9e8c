import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('vite').Rolldown.RolldownOutput['output']} Output */

/**
 * @typedef {object} Bundled a package of which something is in the build
 * @property {string} name
 * @property {string} version
 * @property {string} license as an SPDX expression
 * @property {string} folder where it lies here
 */

/** The list of what is in the build, beside it: CycloneDX, which scanners of other people read too. */
export const listFile = 'packages.cdx.json';

/**
 * Every package whose code or fonts are in the build, by what the bundler put into its files: package.json knows only
 * what builds it.
 * @param {string} root
 * @param {readonly Output[]} outputs
 * @returns {Bundled[]}
 */
export function bundledPackages(root, outputs) {
  const folders = new Set([...outputs.flatMap(codeFolders), ...fontFolders(root)]);
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return { name, version, license, folder };
  });
}

/** @param {Output} output */
function codeFolders(output) {
  const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  return modules.flatMap((id) => packageFolder(id.replaceAll('\\', '/')));
}

/**
 * The innermost package that a file lies in: of two versions, one lies within another package.
 * @param {string} file with slashes
 * @returns {string[]} its folder, or nothing
 */
export function packageFolder(file) {
  // A module that a plugin made has a mark before its path.
  const path = file.replace(/^\0+/, '');
  const from = path.lastIndexOf('/node_modules/');
  if (from < 0) return [];
  const inside = path.slice(from + '/node_modules/'.length).split('/');
  const name = inside.slice(0, inside[0]?.startsWith('@') ? 2 : 1).join('/');
  return [`${path.slice(0, from)}/node_modules/${name}`];
}

/** Fonts are files that the style sheet names; no module of theirs is in the build. @param {string} root */
function fontFolders(root) {
  const styles = readFileSync(path.join(root, 'renderer/style/fonts.css'), 'utf8');
  const names = [...styles.matchAll(/@fontsource-variable\/[\w-]+/g)].map(([name]) => name);
  return names.map((name) => `${root.replaceAll('\\', '/')}/node_modules/${name}`);
}

/**
 * Writes dist/packages.cdx.json (CycloneDX 1.5) and Electron with it, which is shipped beside the build.
 * @param {import('./vite/shared.mjs').BuildPlace} place
 * @param {readonly Output[]} outputs
 */
export function writeBundledList(place, outputs) {
  const { version, devDependencies } = JSON.parse(readFileSync(path.join(place.root, 'package.json'), 'utf8'));
  const electron = { name: 'electron', version: devDependencies.electron, license: 'MIT' };
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name: 'hobside', version } },
    components: [electron, ...bundledPackages(place.root, outputs)].map(component),
  };
  writeFileSync(path.join(place.dist, listFile), `${JSON.stringify(list, null, 2)}\n`);
}

/** @param {Pick<Bundled, 'name' | 'version' | 'license'>} bundled */
const component = ({ name, version, license }) => ({
  type: 'library',
  name,
  version,
  purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  licenses: [{ expression: license }],
});
