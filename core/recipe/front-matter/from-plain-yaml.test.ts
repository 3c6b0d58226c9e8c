import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsFromPlainYaml } from './from-plain-yaml.ts';
import { fieldsFromAnyYaml } from './from-yaml.ts';
import { findFrontMatter } from './split.ts';

const shared = path.resolve(import.meta.dirname, '../../../../shared/data/markdown');

function expectSame(text: string, place: { readonly start: number; readonly end: number }): boolean {
  const plain = fieldsFromPlainYaml(text, place);
  if (plain !== null) expect(fieldsFromAnyYaml(text, place)).toEqual({ ok: true, entries: plain, duplicates: [] });
  return plain !== null;
}

const sign = fc.constantFrom(...` :#-?,[]{}&*!|>'"%@\`\\~/.()<=\n\n  `);
const word = fc.constantFrom(
  'salt',
  '1/2" ginger',
  '½ cup',
  'Crème',
  '肉',
  'null',
  'yes',
  '---',
  '...',
  "it's",
  '1:30',
);
const scalar = fc.array(fc.oneof(word, sign, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 5 });
const value = fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: scalar.map((parts) => parts.join('')) });
const key = fc.constantFrom('title', 'tags', 'Title', 'ingredients', 'null', 'a_b', 'prep time', '"q"', '<<', '');
const indent = fc.constantFrom('', '  ', '  ', '    ', '\t');
const line = fc.oneof(
  fc.tuple(key, fc.constantFrom(': ', ': ', ': ', ':', ':  '), value).map((parts) => parts.join('')),
  fc.array(value, { maxLength: 3 }).map((items) => `tags: [${items.join(', ')}]`),
  fc.constantFrom('', '  - salt', '  - pepper', 'title: Soup', 'tags:'),
  key.map((name) => `${name}:`),
  fc.tuple(indent, fc.constantFrom('- ', '-', '-   '), value).map((parts) => parts.join('')),
  fc.tuple(indent, value).map((parts) => parts.join('')),
);

describe('plain front matter', () => {
  it('is read as the YAML parser reads it, or left to it', () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('', '\n', '\n', '\n'),
        (lines, end) => {
          const source = lines.join('\n') + end;
          const text = `---\n${source}---\n`;
          if (expectSame(text, { start: 4, end: 4 + source.length })) read += 1;
        },
      ),
      { numRuns: 4000 },
    );
    expect(read).toBeGreaterThan(50);
  });

  it('keeps quotes, colons and hashes inside words, and gives empty keys, comments and maps to the parser', () => {
    const read = (source: string) => fieldsFromPlainYaml(source, { start: 0, end: source.length });
    expect(read('source: https://a.example/b#c\ntags:\n- 1" ginger\n- "2: two"\n')?.map((entry) => entry.key)).toEqual([
      'source',
      'tags',
    ]);
    for (const source of ['image:\n', 'a: b # c\n', 'a:\n  b: c\n', 'a: |\n  b\n', 'a: b\n  c\n', 'a: b\na: c\n'])
      expect(read(source), source).toBeNull();
  });

  it.skipIf(!existsSync(shared))('is read as the YAML parser reads it in every shared recipe', () => {
    const files = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    let read = 0;
    for (const name of files) {
      const text = readFileSync(path.join(shared, name), 'utf8').replaceAll('\r\n', '\n');
      const place = findFrontMatter(text);
      if (place?.closed && expectSame(text, place.yaml)) read += 1;
    }
    expect(read).toBeGreaterThan(100);
  });
});
