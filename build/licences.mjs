import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundledPackages } from './bundled.mjs';
import { PlainFailure } from './setup/say.mjs';

/**
 * Writes dist/licences.txt: our licence and that of every package whose code or fonts are in the build. They all ask
 * that their notice goes with every copy, so a package without one stops the build. core/about/notices.ts reads it again.
 * @param {import('./vite/shared.mjs').BuildPlace} place
 * @param {readonly import('./bundled.mjs').Output[]} outputs
 */
export function writeLicences(place, outputs) {
  const ours = readFileSync(path.join(place.root, 'LICENSE'), 'utf8');
  const { version, license } = JSON.parse(readFileSync(path.join(place.root, 'package.json'), 'utf8'));
  const parts = [`Hobside ${version} (${license})\n\n${ours}`, ...bundledPackages(place.root, outputs).map(notice)];
  writeFileSync(path.join(place.dist, 'licences.txt'), parts.join(`\n${'-'.repeat(72)}\n\n`));
}

/** @param {import('./bundled.mjs').Bundled} bundled */
function notice({ folder, name, version, license }) {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (!file) {
    throw new PlainFailure(
      `${name} ${version} (${license}) has no licence file, so it can't be shipped.`,
      'write to its authors, or use another package.',
    );
  }
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8')}`;
}
