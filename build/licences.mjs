import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainFailure } from './setup/say.mjs';

/** @typedef {import('vite').Rolldown.RolldownOutput['output']} Output */

/**
 * Writes dist/licences.txt: our licence and that of every package whose code or fonts are in the build. They all ask
 * that their notice goes with every copy, so a package without one stops the build.
 * @param {import('./vite/shared.mjs').BuildPlace} place
 * @param {readonly Output[]} outputs
 */
export function writeLicences(place, outputs) {
  const folders = [...new Set([...outputs.flatMap(codePackages), ...fontPackages(place.root)])].sort();
  const ours = readFileSync(path.join(place.root, 'LICENSE'), 'utf8');
  const parts = [`Hobside\n\n${ours}`, ...folders.map((name) => notice(place.root, name))];
  writeFileSync(path.join(place.dist, 'licences.txt'), parts.join(`\n${'-'.repeat(72)}\n\n`));
  return folders;
}

/** @param {Output} output */
function codePackages(output) {
  const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  return modules.flatMap((id) => packageOf(id.replaceAll('\\', '/')));
}

/** @param {string} file */
function packageOf(file) {
  const inside = file.split('/node_modules/').at(-1);
  if (inside === undefined || inside === file) return [];
  const [first = '', second = ''] = inside.split('/');
  return [first.startsWith('@') ? `${first}/${second}` : first];
}

/** Fonts are files that the style sheet names; no module of theirs is in the build. @param {string} root */
function fontPackages(root) {
  const styles = readFileSync(path.join(root, 'renderer/style/fonts.css'), 'utf8');
  return [...styles.matchAll(/@fontsource-variable\/[\w-]+/g)].map(([name]) => name);
}

/** @param {string} root @param {string} name */
function notice(root, name) {
  const folder = path.join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) && readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (!file) {
    throw new PlainFailure(
      `${name} ${version} (${license}) has no licence file, so it can't be shipped.`,
      'write to its authors, or use another package.',
    );
  }
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8')}`;
}
