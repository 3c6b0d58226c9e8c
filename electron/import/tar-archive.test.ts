import { execFileSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { FileToImport } from '#core/import/format.ts';
import { openSource } from './open-source.ts';
import type { Left } from './source.ts';
import { isTar, TarArchive } from './tar-archive.ts';
import { tarOf } from './testing/tar.ts';

const words = (text: string): Buffer => Buffer.from(text);
const long = `${'a folder/'.repeat(14)}soup.kreml`;

async function filesOf(bytes: Uint8Array): Promise<readonly (FileToImport | Left)[]> {
  const place = path.join(await mkdtemp(path.join(tmpdir(), 'tar-')), 'mine.kre');
  await writeFile(place, bytes);
  const source = await openSource(place, {} as never);
  if ('kind' in source) return [source];
  const found: (FileToImport | Left)[] = [];
  for await (const file of source.files()) found.push(file);
  await source.close();
  return found;
}

test('a .kre is gone through: a tar archive that is packed by gzip', async () => {
  const tar = tarOf([
    { name: 'folder/', type: '5' },
    { name: 'mine.kreml', bytes: words('<krecipes/>') },
    { name: 'soup.txt', bytes: words('soup'), prefix: 'folder' },
  ]);
  const expected = [
    { path: 'mine.kre/mine.kreml', text: '<krecipes/>', paths: ['mine.kre/mine.kreml', 'mine.kre/folder/soup.txt'] },
    { path: 'mine.kre/folder/soup.txt', text: 'soup' },
  ];
  expect(await filesOf(gzipSync(tar))).toMatchObject(expected);
  expect(await filesOf(tar)).toMatchObject(expected);
});

test('names that are longer than a head can hold, as GNU and as POSIX write them', async () => {
  const line = `path=${long}\n`;
  const archive = new TarArchive(
    tarOf([
      { name: '././@LongLink', type: 'L', bytes: words(`${long}\0`) },
      { name: long, bytes: words('one') },
      { name: 'PaxHeader', type: 'x', bytes: words(`${line.length + 4} ${line}`) },
      { name: 'short', bytes: words('two') },
      { name: 'PaxHeader', type: 'x', bytes: words('20 mtime=1700000000\n') },
      { name: 'after', bytes: words('three') },
    ]),
  );
  expect(archive.paths).toEqual([long, 'after']);
  expect((await archive.read(long)).toString()).toBe('two');
  expect((await archive.read('after')).toString()).toBe('three');
  await expect(archive.read('other')).rejects.toThrow('broken');
});

test('links, and what is cut off, are told and not read', async () => {
  const two = tarOf([
    { name: 'a.kreml', bytes: words('a'.repeat(600)) },
    { name: 'link', type: '2' },
    { name: 'b.kreml', bytes: words('b'.repeat(600)) },
  ]);
  const cut = await filesOf(two.subarray(0, 512 * 5 + 80));
  expect(cut).toMatchObject([
    { kind: 'left', path: 'mine.kre/link', reason: expect.stringContaining('link') as string },
    { kind: 'left', path: 'mine.kre/b.kreml', reason: expect.stringContaining('broken') as string },
    { path: 'mine.kre/a.kreml', text: 'a'.repeat(600) },
  ]);
  const lies = new TarArchive(tarOf([{ name: 'a', bytes: words('a'), size: 0o77777777777 }]));
  expect([lies.paths, lies.left.length]).toEqual([[], 1]);
});

test('no other bytes are taken for one', () => {
  for (const bytes of [
    words(''),
    words('ustar'),
    Buffer.alloc(2048),
    Buffer.alloc(2048, 'ustar'),
    words('<krecipes>'.repeat(99)),
  ])
    expect(isTar(bytes)).toBe(false);
});

test('what the tar of this system writes is read', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tar-'));
  await writeFile(path.join(folder, 'mine.kreml'), '<krecipes/>');
  const tar = execFileSync('tar', ['-czf', '-', '-C', folder, 'mine.kreml']);
  expect(await filesOf(tar)).toMatchObject([{ path: 'mine.kre/mine.kreml', text: '<krecipes/>' }]);
});
