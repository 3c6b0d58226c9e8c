import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { recipeText, startLibrary, writeAll, type Kitchen } from './testing/kitchen.ts';

let base: string;
let kitchen: Kitchen;

beforeEach(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), 'hobside-cache-'));
  for (const name of ['recipes', 'profile', 'home']) await mkdir(place(name));
  await writeAll(place('recipes'), { 'pie.md': recipeText('Pie'), 'soup.md': recipeText('Soup') });
});
afterEach(async () => {
  await kitchen.close();
  await rm(base, { recursive: true, force: true });
});

const place = (name: string): string => path.join(base, name);
const titles = (): readonly string[] =>
  kitchen.library
    .snapshot()
    .recipes.map((recipe) => recipe.title)
    .sort();

async function start(): Promise<void> {
  kitchen = startLibrary(inject('libraryProcess'), {
    folder: place('recipes'),
    profile: place('profile'),
    home: place('home'),
  });
  await kitchen.open();
}

async function cacheFile(): Promise<string> {
  const names = await readdir(place('profile/index')).catch((): string[] => []);
  return path.join(place('profile/index'), names.find((name) => name.endsWith('.digests')) ?? 'none');
}

const cache = async (): Promise<string> => readFile(await cacheFile(), 'utf8').catch(() => '');

const hasWords = async (): Promise<boolean> =>
  (await readdir(place('profile/index')).catch((): string[] => [])).some((name) => name.endsWith('.words'));

/** One run that leaves a cache with these two titles in it, and then another cache in its place. */
async function runAndChangeCache(change: (text: string) => string): Promise<void> {
  await start();
  await expect.poll(cache, { timeout: 20_000 }).toMatch(/Pie[^]*Soup|Soup[^]*Pie/);
  // What was understood is believed only where its words are kept too.
  await expect.poll(hasWords, { timeout: 20_000 }).toBe(true);
  await kitchen.close();
  await writeFile(await cacheFile(), change(await cache()));
}

const renamed = (text: string): string => text.replaceAll('"title":"Pie"', '"title":"Kept pie"');

test('a start reads only what was written since the last run', async () => {
  await runAndChangeCache(renamed);
  await writeFile(path.join(place('recipes'), 'soup.md'), recipeText('Stew'));
  await start();
  expect(titles()).toEqual(['Kept pie', 'Stew']);
  expect(JSON.parse(await kitchen.library.questions.search('stew'))).toMatchObject([{ id: 'soup.md' }]);
  expect(await kitchen.library.questions.search('soup')).toBe('[]');
}, 60_000);

test('a file that was written with its old size and times is read', async () => {
  await runAndChangeCache(renamed);
  const file = path.join(place('recipes'), 'pie.md');
  const { atime, mtime } = await stat(file);
  await writeFile(file, recipeText('Pig'));
  await utimes(file, atime, mtime);
  await start();
  expect(titles()).toEqual(['Pig', 'Soup']);
}, 60_000);

test('a file that was only touched is not parsed again', async () => {
  await runAndChangeCache(renamed);
  await utimes(path.join(place('recipes'), 'pie.md'), 1, 1);
  await start();
  expect(titles()).toEqual(['Kept pie', 'Soup']);
}, 60_000);

test.each([
  ['torn', (text: string) => renamed(text).slice(0, -20)],
  ['made by another parser', (text: string) => renamed(text).replace(/"made":"[0-9a-f]{8}/, '"made":"00000000')],
  ['of another folder', (text: string) => renamed(text).replace('/recipes"', '/others"')],
  ['full of other things', (text: string) => `${text.split('\n')[0] ?? ''}\n{"title":"Pie"}\n`],
  ['empty', () => ''],
])(
  'a cache that is %s is made anew without a word',
  async (_how, change) => {
    await runAndChangeCache(change);
    await start();
    expect(titles()).toEqual(['Pie', 'Soup']);
    await expect.poll(cache, { timeout: 20_000 }).toContain('"title":"Pie"');
    expect(await cache()).not.toContain('Kept');
  },
  60_000,
);

test('what changes while it is open is kept too, and a deleted recipe is not', async () => {
  await start();
  await writeFile(path.join(place('recipes'), 'soup.md'), recipeText('Stew'));
  await rm(path.join(place('recipes'), 'pie.md'));
  await expect.poll(titles, { timeout: 20_000 }).toEqual(['Stew']);
  await expect.poll(cache, { timeout: 20_000 }).toMatch(/"title":"Stew"[^]*\["pie.md",null\]|null\][^]*"Stew"/);
  await kitchen.close();
  await start();
  expect(titles()).toEqual(['Stew']);
}, 60_000);
