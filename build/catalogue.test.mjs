import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkout } from './setup/places.mjs';

const sources = ['core', 'electron', 'renderer'].flatMap((folder) =>
  readdirSync(path.join(checkout, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|svelte)$/.test(name) && !/\.test\.ts$/.test(name))
    .map((name) => path.join(folder, name))
    .filter((name) => !/^core\/(?:testing|words\/(?:english|german))\//.test(name.replaceAll('\\', '/'))),
);

const files = readdirSync(path.join(checkout, 'core/words/english'), { encoding: 'utf8' });
const keys = files.flatMap(
  (file) =>
    readFileSync(path.join(checkout, 'core/words/english', file), 'utf8').match(/(?<=^ {2}')[\w.-]+(?=':)/gm) ?? [],
);

describe('every key of the catalogue', () => {
  const texts = sources.map((file) => readFileSync(path.join(checkout, file), 'utf8'));

  it('is used', () => {
    const named = new Set(texts.flatMap((text) => text.match(/(?<=['"`])[a-z][\w-]*(?:\.[\w-]+)+(?=['"`])/g) ?? []));
    // `failure.${kind}` stands for all that begin and end so.
    const madeUp = texts.flatMap((text) => text.match(/(?<=`)[a-z][\w-]*\.[\w.-]*\$\{[^`\n]*(?=`)/g) ?? []);
    const ends = madeUp.map((made) => {
      const parts = made.split(/\$\{[^}]*\}/);
      return { first: parts[0] ?? '', last: parts.at(-1) ?? '' };
    });
    const isUsed = (/** @type {string} */ key) =>
      named.has(key) || ends.some(({ first, last }) => key.startsWith(first) && key.endsWith(last));
    expect(keys.length).toBeGreaterThan(1000);
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });
});
