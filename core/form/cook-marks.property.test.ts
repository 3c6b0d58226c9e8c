import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withCookMarks } from './cook-marks.ts';

const marks = { rating: 4, day: '2026-11-26' } as const;
const body = '\n- 1 egg\n\n1. Boil the egg.\n';
const write = (text: string) => withCookMarks(text, 'egg.md', marks);

const line = fc.constantFrom(
  'title: Egg',
  'title: "E: g"',
  '# a comment',
  '',
  'ingredients:\n  - 1 egg\n  - "2 tbsp oil" # hot',
  'notes: |\n  rating: 9\n  x',
  'rating: 1',
  "rating : '3' # so so",
  'last-cooked: 2019-05-05',
  'servings: 4',
  'x: {a: 1, rating: 2}',
  'quoted: "a\n  rating: 7"',
);
const isKey = (one: string) => /^(rating|last-?cooked)\s*:/.test(one);
const rest = (of: string) => of.split('\n').filter((one) => !isKey(one));

test('no other line changes, whatever the front matter holds; written once more, nothing does', () => {
  let written = 0;
  fc.assert(
    fc.property(fc.uniqueArray(line, { maxLength: 6, selector: (one) => /^\w*/.exec(one)?.[0] || one }), (lines) => {
      const source = `---\n${lines.map((one) => `${one}\n`).join('')}---\n${body}`;
      const text = write(source);
      if (text === null) return;
      written += 1;
      expect(rest(text)).toEqual(rest(source));
      expect(write(text)).toBe(text);
    }),
  );
  expect(written, 'most front matter has a place for them').toBeGreaterThan(70);
});

test('nothing is written where a line of its own would be read otherwise', () => {
  for (const fields of ['rating:\n  mine: 2\n', 'rating: |\n  two\n', '{title: Egg}\n', 'title: [Egg\n'])
    expect(write(`---\n${fields}---\n${body}`), fields).toBeNull();
  for (const open of [';;;\n{"title": "Egg"}\n;;;\n', '{"title": "Egg"}\n']) expect(write(`${open}${body}`)).toBeNull();
});
