import { PlainFailure } from '../setup/say.mjs';

/**
 * Where new versions are published: the folder on a server that HOBSIDE_UPDATES names, or null, and then this build never looks for
 * any. It is in the build, so that nobody can point a Hobside that was handed out elsewhere.
 * @param {Readonly<Record<string, string | undefined>>} [environment]
 * @returns {string | null}
 */
export function updatesAddress(environment = process.env) {
  const wanted = environment['HOBSIDE_UPDATES'] ?? '';
  if (wanted === '') return null;
  if (URL.canParse(wanted)) {
    const { protocol, username, password, search, hash, href } = new URL(wanted);
    if (protocol === 'https:' && [username, password, search, hash].every((part) => part === '')) return href;
  }
  throw new PlainFailure(
    'HOBSIDE_UPDATES is no place for new versions.',
    'name the folder that they are published in, as https://example.org/hobside/, or leave it out: docs/updates.md.',
  );
}
