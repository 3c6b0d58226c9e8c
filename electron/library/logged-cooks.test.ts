import { chmod, readFile, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { kitchensForTests } from './testing/kitchens.ts';

const { opened, kitchen } = kitchensForTests();

const file = (name: string) => path.join(kitchen().folder, name);
const bytesOf = (name: string) => readFile(file(name), 'latin1');
const cook = { rating: 4, cookedAt: new Date(2026, 10, 26, 12).getTime() } as const;
const windows =
  '\uFEFF---\r\ntitle: "Stock" # the good one\r\nrating: 3\r\n---\r\n\r\n- 1 l Water\r\n\r\n1. Boil the water.';

test('only the two lines change, the state before is in the history, and undo puts every byte back', async () => {
  const { library, told } = await opened({ 'stock.md': windows });
  const before = await bytesOf('stock.md');
  const marked = await library.loggedCooks.write('stock.md', cook);
  if (!marked.ok) throw new Error(marked.failure.kind);
  expect(await bytesOf('stock.md')).toBe(before.replace('rating: 3\r\n', 'rating: 4\r\nlastcooked: 2026-11-26\r\n'));
  expect(told.batches.at(-1)?.upserts.map(({ id }) => id)).toEqual(['stock.md']);
  expect(await library.pastVersions('stock.md')).toHaveLength(1);
  const undone = await library.loggedCooks.undo(marked.value.undo);
  expect(undone).toMatchObject({ ok: true, value: { from: marked.value.to, to: marked.value.from } });
  expect(await bytesOf('stock.md')).toBe(before);
  expect(await library.loggedCooks.undo(marked.value.undo)).toMatchObject({
    ok: false,
    failure: { kind: 'not-found' },
  });
});

test('a file that can’t be changed is left alone, and it is said why', async () => {
  const { library } = await opened({
    'soup.md': '---\ntitle: Soup\nrating: 8/10\n---\n\n- 1 leek\n',
    'latin.md': Buffer.from('# Cr\u00e8me\n\n- 1 egg\n', 'latin1'),
  });
  for (const [id, why] of [
    ['soup.md', 'keys-not-written'],
    ['latin.md', 'read-only'],
    ['other.md', 'not-found'],
  ] as const) {
    const before = await bytesOf(id).catch(() => null);
    expect(await library.loggedCooks.write(id, cook)).toMatchObject({ ok: false, failure: { kind: why } });
    expect(await bytesOf(id).catch(() => null)).toBe(before);
  }
});

test('what was changed since stays when it is undone', async () => {
  const { library } = await opened({ 'stock.md': windows });
  const marked = await library.loggedCooks.write('stock.md', cook);
  if (!marked.ok) throw new Error(marked.failure.kind);
  await writeFile(file('stock.md'), 'mine');
  expect(await library.loggedCooks.undo(marked.value.undo)).toMatchObject({ ok: false, failure: { kind: 'conflict' } });
  expect(await bytesOf('stock.md')).toBe('mine');
  await unlink(file('stock.md'));
  expect(await library.loggedCooks.write('stock.md', cook)).toMatchObject({
    ok: false,
    failure: { kind: 'not-found' },
  });
});

test('a file that may not be written is left alone', async () => {
  const { library } = await opened({ 'stock.md': windows });
  await chmod(file('stock.md'), 0o444);
  expect(await library.loggedCooks.write('stock.md', cook)).toMatchObject({
    ok: false,
    failure: { kind: 'read-only' },
  });
});
