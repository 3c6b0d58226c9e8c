import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CookLog } from './cook-log.ts';
import { openKept } from './kept.ts';

let profile = '';
let told = 0;

beforeEach(() => {
  profile = mkdtempSync(path.join(tmpdir(), 'hobside-cook-log-'));
  told = 0;
});
afterEach(() => rmSync(profile, { recursive: true }));

const file = () => path.join(profile, 'cook-log.json');
const again = () => new CookLog(openKept(profile).cookLog, () => (told += 1));
const found = (): unknown => JSON.parse(readFileSync(file(), 'utf8'));
const soup = {
  recipe: 'soup.md',
  title: 'Soup',
  cookedAt: 5,
  rating: 4,
  note: 'Less salt.',
  version: 'v1',
  scale: '1/2',
} as const;

test('what was cooked is there in the next run, changed in its place, and gone when it is taken out', async () => {
  const log = again();
  const first = await log.add(soup);
  const second = await log.add({ ...soup, recipe: 'cake.md' });
  await log.put({ ...first, rating: null });
  expect(again().list()).toEqual([{ ...soup, id: first.id, rating: null }, second]);
  await log.remove(second.id);
  expect(again().list()).toHaveLength(1);
  expect(told).toBe(4);
});

test('the log follows a rename and its undo, and the version that Hobside itself makes', async () => {
  const log = again();
  await log.add(soup);
  await log.add({ ...soup, version: 'v0' });
  const there = { from: 'soup.md', to: 'Soups/leek.md' };
  await log.follow([there, { from: 'cake.md', to: 'torte.md' }]);
  await log.followVersion('Soups/leek.md', 'v1', 'v2');
  expect(again().list()).toMatchObject([
    { recipe: 'Soups/leek.md', version: 'v2' },
    { recipe: 'Soups/leek.md', version: 'v0' },
  ]);
  await log.follow([{ from: there.to, to: there.from }]);
  expect(
    again()
      .list()
      .map(({ recipe }) => recipe),
  ).toEqual(['soup.md', 'soup.md']);
});

test('entries that can’t be read stay in the file, also when others are added', async () => {
  const later = { ...soup, id: 'x', rating: 9, photo: 'soup.jpg' };
  const good = { ...soup, id: 'a' };
  writeFileSync(file(), JSON.stringify([later, good, null]));
  const log = again();
  expect(log.list()).toEqual([good]);
  await log.add(soup);
  expect(found()).toEqual([later, null, good, expect.objectContaining(soup)]);
  writeFileSync(file(), JSON.stringify({ version: 2, cooks: [later] }));
  await again().add(soup);
  expect(found()).toEqual([{ version: 2, cooks: [later] }, expect.objectContaining(soup)]);
});

test('a log that is no JSON is set aside, and what was in it is still there', async () => {
  writeFileSync(file(), '[{"id": "a", "rec');
  const kept = openKept(profile).cookLog;
  await new CookLog(kept, () => undefined).add(soup);
  expect(readFileSync(kept.setAside ?? '', 'utf8')).toBe('[{"id": "a", "rec');
  expect(again().list()).toHaveLength(1);
});

test('a cook that could not be written is not in the log: saved once more, it is there once', async () => {
  const log = again();
  mkdirSync(file());
  await expect(log.add(soup)).rejects.toThrow();
  expect(log.list()).toEqual([]);
  rmSync(file(), { recursive: true });
  await log.add(soup);
  expect(again().list()).toHaveLength(1);
});
