import { readFileSync } from 'node:fs';

/** From the package two folders up: the source lies as deep in it as the built file. */
export function version(): string {
  const read: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : '?';
}
