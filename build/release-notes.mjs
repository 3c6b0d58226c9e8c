/**
 * `node build/release-notes.mjs v0.1.0`: what CHANGELOG.md says of a version, for the page of a release and for the list that
 * Hobside reads (docs/updates.md). Refuses a tag that is not the version of package.json, and a version of which nothing is said.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout } from './setup/places.mjs';
import { PlainFailure, tellingFailures } from './setup/say.mjs';

const changelog = () => readFileSync(path.join(checkout, 'CHANGELOG.md'), 'utf8');
const currentVersion = () => JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')).version;

/**
 * The notes of one version, as they stand below its heading.
 * @param {string} version "0.1.0"
 * @param {string} [text] of CHANGELOG.md
 * @returns {string}
 */
export function releaseNotes(version, text = changelog()) {
  const entries = text.split(/^## /m).slice(1);
  const entry = entries.find((each) => each.startsWith(`[${version}]`));
  const [heading = '', ...lines] = (entry ?? '').split('\n');
  if (!/^\[[^\]]+\] - \d{4}-\d{2}-\d{2}\s*$/.test(heading)) {
    throw new PlainFailure(
      `CHANGELOG.md has no entry "## [${version}] - " with a day.`,
      'write down what changes for the cook, under the version and the day of its release; a version of which nothing is said is not released.',
    );
  }
  const notes = lines.join('\n').trim();
  if (notes === '') {
    throw new PlainFailure(
      `CHANGELOG.md says nothing of ${version}.`,
      'move what stands under "Unreleased" below its heading.',
    );
  }
  return notes;
}

/**
 * The version of a tag.
 * @param {string | undefined} tag "v0.1.0"
 * @param {string} [version] of package.json
 */
export function versionOfTag(tag, version = currentVersion()) {
  if (tag === `v${version}`) return version;
  throw new PlainFailure(
    `the tag ${tag ?? 'that was not named'} is not v${version}, the version of package.json.`,
    'tag the commit that sets this version, or set the version first.',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await tellingFailures(async () => console.log(releaseNotes(versionOfTag(process.argv[2]))));
