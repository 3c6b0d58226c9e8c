import { expect, test } from 'vitest';
import { zipOf } from './testing/zip.ts';
import { ZipArchive } from './zip-archive.ts';

const named = (...names: readonly string[]) => zipOf(names.map((name) => ({ name, bytes: new Uint8Array(0) })));

test('P17 files of one name are told apart by numbers, in time that grows with how many they are', async () => {
  const archive = await ZipArchive.open(named('a/soup.md', 'a/soup.md', 'a/soup (2).md', 'a/soup.md', '.md', '.md'));
  expect(archive.paths).toEqual(['a/soup.md', 'a/soup (2).md', 'a/soup (2) (2).md', 'a/soup (3).md', '.md', ' (2).md']);
  const many = named(...Array.from({ length: 15_000 }, () => 'soup.md'));
  const before = process.cpuUsage();
  const opened = await ZipArchive.open(many);
  const { user, system } = process.cpuUsage(before);
  expect(opened.paths).toHaveLength(15_000);
  // Counted from 1 for each, it is a hundred million names.
  expect((user + system) / 1000).toBeLessThan(3_000);
});
