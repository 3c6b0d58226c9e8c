import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { History } from './history.ts';
import { keepText, pastText, pastVersions } from './past.ts';

let profile = '';
let history: History;

beforeEach(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'hobside-past-'));
  history = new History(profile, '/recipes');
});
afterEach(() => rm(profile, { recursive: true }));

const keep = (id: string, text: string) => history.keep(id, Buffer.from(text), 'given-up');

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

test('of all recipes together the oldest states go when they are too much, but never the newest 50 of a recipe', async () => {
  for (let state = 0; state < 52; state += 1)
    await keep('soup.md', `${String(state).padStart(2, '0')}${'a'.repeat(98)}`);
  for (let state = 0; state < 51; state += 1)
    await keep('cake.md', `${String(state).padStart(2, '0')}${'c'.repeat(98)}`);
  await history.pruneAll(10_150);
  expect(await history.moments('soup.md')).toHaveLength(50);
  expect(await history.moments('cake.md')).toHaveLength(51);
  await history.pruneAll(0);
  expect(await history.moments('soup.md')).toHaveLength(50);
  expect(await history.moments('cake.md')).toHaveLength(50);
});

test('P10 a clock that is set back does not put the newest state among the oldest, and one that runs ahead forgets nothing', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const days = [1000, 1400, 2, 1000];
    for (const [at, day] of days.entries()) {
      vi.setSystemTime(day * 24 * 60 * 60 * 1000);
      await history.keep('soup.md', Buffer.from(`state ${at}`), 'given-up');
      await history.prune('soup.md');
    }
    const texts = await Promise.all((await history.moments('soup.md')).map((moment) => history.read(moment)));
    expect(texts.map((one) => one?.bytes.toString())).toEqual(['state 3', 'state 2', 'state 1', 'state 0']);
  } finally {
    vi.useRealTimers();
  }
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
