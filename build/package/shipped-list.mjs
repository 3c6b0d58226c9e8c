import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFile } from '../bundled.mjs';

/**
 * In the list of what is bundled (CycloneDX), names the Electron that is in this very package: the build knows only the one
 * in package.json, and a package from the stand-in holds another.
 * @param {string} resources of the unpacked app
 * @param {{ electron: string, version: string }} versions the runtime's, and the package's own
 */
export function nameElectron(resources, { electron, version }) {
  const file = path.join(resources, listFile);
  const list = JSON.parse(readFileSync(file, 'utf8'));
  list.metadata.component.version = version;
  for (const component of list.components)
    if (component.name === 'electron')
      Object.assign(component, { version: electron, purl: `pkg:npm/electron@${electron}` });
  writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`);
}
