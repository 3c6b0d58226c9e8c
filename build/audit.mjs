/**
 * `node build/audit.mjs`: asks the npm registry for known holes in what is in dist/ (packages.cdx.json, which the build
 * writes). package.json has only what builds it, so `npm audit --omit=dev` would say nothing. Words are for npm:
 * `node build/audit.mjs --registry https://…`. Ends with 1 when there is a hole, and when nobody could be asked.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listFile } from './bundled.mjs';
import { checkout } from './setup/places.mjs';
import { npm } from './setup/run.mjs';
import { PlainFailure, say, tellingFailures } from './setup/say.mjs';

/** @typedef {{ name: string, version: string }} Component */

/** @returns {readonly Component[]} */
function listed() {
  try {
    return JSON.parse(readFileSync(path.join(checkout, 'dist', listFile), 'utf8')).components;
  } catch {
    throw new PlainFailure(`there is no dist/${listFile}.`, 'run `npm run build` first.');
  }
}

/**
 * A package.json and its lock that hold just these packages: it is what npm can be asked about. Each stands under a name
 * of its own, since one package may be there in two versions.
 * @param {readonly Component[]} components
 */
function project(components) {
  const wanted = components.map(({ name, version }) => [
    `${name}-${version.replaceAll(/[^\d.]/g, '-')}`,
    name,
    version,
  ]);
  const dependencies = Object.fromEntries(wanted.map(([alias, name, version]) => [alias, `npm:${name}@${version}`]));
  const packages = wanted.map(([alias, name, version]) => [`node_modules/${alias}`, { name, version }]);
  const root = { name: 'hobside-bundled', version: '0.0.0', dependencies };
  const lock = { ...root, lockfileVersion: 3, requires: true, packages: { '': root, ...Object.fromEntries(packages) } };
  return { 'package.json': root, 'package-lock.json': lock };
}

await tellingFailures(async () => {
  const components = listed();
  const folder = mkdtempSync(path.join(tmpdir(), 'hobside-audit-'));
  try {
    for (const [file, json] of Object.entries(project(components)))
      writeFileSync(path.join(folder, file), JSON.stringify(json));
    const words = ['audit', '--package-lock-only', ...process.argv.slice(2)];
    const { code, output } = await npm(words, { cwd: folder, waiting: 'still asking' });
    if (code !== 0) {
      throw new PlainFailure(
        `what is bundled is not known to be without holes:\n${output.trim()}`,
        'update the package that is named (package.json holds it, or what brings it in), build and run this again; do not release before.',
      );
    }
    say(`${components.length} bundled packages, no known holes`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
