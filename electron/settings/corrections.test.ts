import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Correction } from '#core/glass-box/correction.ts';
import { Corrections } from './corrections.ts';
import { openKept } from './kept.ts';

let profile = '';

beforeEach(() => {
  profile = mkdtempSync(path.join(tmpdir(), 'hobside-corrections-'));
});
afterEach(() => rmSync(profile, { recursive: true }));

const again = () => new Corrections(openKept(profile).corrections);
const notATime: Correction = { kind: 'not-a-time', line: { text: 'Rest 8 hours.', nth: 0 }, start: 5, end: 12 };
const goesIn = (role: 'adds' | 'none'): Correction => ({
  kind: 'use',
  line: { text: 'Add the salt.', nth: 0 },
  ingredient: { text: '1 tsp salt', nth: 0 },
  role,
});

test('what was said is there in the next run, of its recipe only, and the last word counts', async () => {
  const corrections = again();
  await corrections.keep({ recipe: 'soup.md', correction: notATime });
  await corrections.keep({ recipe: 'soup.md', correction: goesIn('adds') });
  await corrections.keep({ recipe: 'soup.md', correction: goesIn('none') });
  expect(again().of('soup.md')).toEqual([notATime, goesIn('none')]);
  expect(again().of('cake.md')).toEqual([]);
});

test('taken back, it is gone', async () => {
  const corrections = again();
  await corrections.keep({ recipe: 'soup.md', correction: notATime });
  await corrections.drop({ recipe: 'soup.md', correction: notATime });
  expect(again().of('soup.md')).toEqual([]);
});

test('it goes along with a file that is renamed', async () => {
  const corrections = again();
  await corrections.keep({ recipe: 'soup.md', correction: notATime });
  await corrections.follow([
    { from: 'cake.md', to: 'torte.md' },
    { from: 'soup.md', to: 'Soups/onion.md' },
  ]);
  expect(again().of('Soups/onion.md')).toEqual([notATime]);
  expect(again().of('soup.md')).toEqual([]);
});

test('of a file with nonsense in it the good entries are kept', async () => {
  await again().keep({ recipe: 'soup.md', correction: notATime });
  const file = path.join(profile, 'corrections.json');
  const found = JSON.parse(readFileSync(file, 'utf8')) as unknown[];
  writeFileSync(file, JSON.stringify([null, { recipe: 'soup.md', correction: { kind: 'not-a-time' } }, ...found]));
  expect(again().of('soup.md')).toEqual([notATime]);
});
