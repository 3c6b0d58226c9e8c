import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { History } from './history.ts';
import { keepText, pastText, pastVersions } from './past.ts';

let profile = '';
let history: History;

beforeEach(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'hobside-past-'));
  history = new History(profile, '/recipes');
});
afterEach(() => rm(profile, { recursive: true }));

/** Kept in different milliseconds, as saves are: the name of a moment is its time. */
async function keep(id: string, text: string): Promise<void> {
  const before = Date.now();
  await history.keep(id, Buffer.from(text), 'given-up');
  while (Date.now() <= before) await new Promise((resolve) => setImmediate(resolve));
}

test('what was kept is told newest first, and read as text with plain line ends', async () => {
  await keep('soup.md', '# Soup\r\n');
  await keep('soup.md', '# Onion soup\r\n');
  await keep('cake.md', '# Cake\n');
  const versions = await pastVersions(history, 'soup.md');
  expect(versions).toHaveLength(2);
  expect(versions[0]!.keptAt).toBeGreaterThan(versions[1]!.keptAt);
  expect(await pastText(history, 'soup.md', versions[1]!.moment)).toEqual({ ok: true, value: { text: '# Soup\n' } });
});

test('a state that was kept twice in a row is told once', async () => {
  await keep('soup.md', 'a');
  await keep('soup.md', 'b');
  await keep('soup.md', 'b');
  expect(await pastVersions(history, 'soup.md')).toHaveLength(2);
});

test('a state that comes again is told once, where it was last', async () => {
  await keep('soup.md', 'a');
  await keep('soup.md', 'b');
  await keep('soup.md', 'a');
  const texts = await Promise.all(
    (await pastVersions(history, 'soup.md')).map(({ moment }) => pastText(history, 'soup.md', moment)),
  );
  expect(texts.map((text) => text.ok && text.value.text)).toEqual(['a', 'b']);
});

test('of all recipes together the oldest states go when they are too much, and never the newest of a recipe', async () => {
  await keep('soup.md', 'a'.repeat(100));
  await keep('soup.md', 'b'.repeat(100));
  await keep('cake.md', 'c'.repeat(100));
  await keep('cake.md', 'd'.repeat(100));
  await history.pruneAll(250);
  expect(await pastVersions(history, 'soup.md')).toHaveLength(1);
  expect(await pastVersions(history, 'cake.md')).toHaveLength(1);
  await history.pruneAll(0);
  expect(await pastVersions(history, 'soup.md')).toHaveLength(1);
});

test('another recipe’s state, and one that is gone, are not found', async () => {
  await keep('soup.md', 'a');
  const [version] = await pastVersions(history, 'soup.md');
  const notFound = { ok: false, failure: { kind: 'not-found', path: 'cake.md' } };
  expect(await pastText(history, 'cake.md', version!.moment)).toEqual(notFound);
  await history.forget(version!.moment);
  expect((await pastText(history, 'soup.md', version!.moment)).ok).toBe(false);
  expect((await pastText(history, 'soup.md', '../../settings.json')).ok).toBe(false);
});

test('a text that a cook gives up is kept, and the same one twice in a row only once', async () => {
  await keepText(history, 'soup.md', 'typed');
  await keepText(history, 'soup.md', 'typed');
  const moments = await history.moments('soup.md');
  expect(moments).toHaveLength(1);
  expect(await pastText(history, 'soup.md', moments[0]!)).toEqual({ ok: true, value: { text: 'typed' } });
});
