import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { releaseNotes, versionOfTag } from './release-notes.mjs';
import { checkout } from './setup/places.mjs';

const text = `# What changed

## [Unreleased]

## [0.2.0] - 2026-12-01

### Added
- Soup

## [0.1.0] - 2026-11-27

The first version.

## [0.0.9]

- Nobody knows when
`;

test('the notes of a version are what stands below its heading, up to the next version', () => {
  expect(releaseNotes('0.2.0', text)).toBe('### Added\n- Soup');
  expect(releaseNotes('0.1.0', text)).toBe('The first version.');
});

test.each(['0.3.0', '0.2', 'Unreleased', '0.0.9'])(
  '%s is not released: nothing is said of it, or no day',
  (version) => {
    expect(() => releaseNotes(version, text)).toThrow(/has no entry/);
  },
);

test('a version of which only the heading is there is not released', () => {
  expect(() => releaseNotes('0.2.0', '## [0.2.0] - 2026-12-01\n\n## [0.1.0] - 2026-11-27\n')).toThrow(/says nothing/);
});

test('a tag is the version of package.json', () => {
  expect(versionOfTag('v0.2.0', '0.2.0')).toBe('0.2.0');
  for (const tag of ['v0.3.0', '0.2.0', undefined]) expect(() => versionOfTag(tag, '0.2.0')).toThrow(/is not v0.2.0/);
});

test('the version of package.json has its entry in CHANGELOG.md', () => {
  const { version } = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8'));
  expect(releaseNotes(version).length).toBeGreaterThan(100);
});
