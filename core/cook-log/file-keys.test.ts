import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withKeys } from '#core/form/set-keys.ts';
import { momentOf } from './entry.ts';
import { fileKeys } from './file-keys.ts';

const keys = fileKeys({ rating: 4, cookedAt: momentOf('2026-11-26') ?? 0 });
const body = '\n- 1 egg\n\n1. Boil the egg.\n';
const write = (frontMatter: string) => withKeys(`---\n${frontMatter}---\n${body}`, 'egg.md', keys);

describe('rating and day in a recipe’s own file', () => {
  it('are two lines at the end of the front matter', () => {
    expect(write('title: "Egg"  # mine\ntags: [quick, \'x\']\n')).toBe(
      `---\ntitle: "Egg"  # mine\ntags: [quick, 'x']\nrating: 4\nlastcooked: 2026-11-26\n---\n${body}`,
    );
  });

  it('take the place of what is there, in its quotes, with the comment behind it and under its name', () => {
    expect(write('Rating:   "2"   # of 5\ntitle: Egg\nlast_cooked: 2020-01-01\n')).toBe(
      `---\nRating:   "4"   # of 5\ntitle: Egg\nlast_cooked: 2026-11-26\n---\n${body}`,
    );
    expect(write("rating:\nlastCooked: ''\n")).toBe(`---\nrating: 4\nlastCooked: '2026-11-26'\n---\n${body}`);
  });

  it('leave a rating alone that the cook did not give', () => {
    const dayOnly = fileKeys({ rating: null, cookedAt: momentOf('2026-11-26') ?? 0 });
    expect(withKeys(`---\nrating: 2\n---\n${body}`, 'egg.md', dayOnly)).toBe(
      `---\nrating: 2\nlastcooked: 2026-11-26\n---\n${body}`,
    );
  });

  it('make front matter where there is none, and change nothing behind it', () => {
    const plain = '# Egg\n\n- 1 egg\n\n1. Boil the egg.\n';
    expect(withKeys(plain, 'egg.md', keys)).toBe(`---\nrating: 4\nlastcooked: 2026-11-26\n---\n\n${plain}`);
  });

  it('are not written where they can’t stand on a line of their own', () => {
    expect(write('rating:\n  mine: 2\n')).toBeNull();
    expect(write('rating: |\n  two\n')).toBeNull();
    expect(write('{title: Egg}\n')).toBeNull();
    expect(write('title: [Egg\n')).toBeNull();
    expect(withKeys('+++\ntitle = "Egg"\n+++\n\n1. Boil.\n', 'egg.md', keys)).toBeNull();
  });

  it('change no other line, whatever the front matter holds', () => {
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
    fc.assert(
      fc.property(fc.uniqueArray(line, { maxLength: 6, selector: (one) => /^\w*/.exec(one)?.[0] || one }), (lines) => {
        const source = `---\n${lines.map((one) => `${one}\n`).join('')}---\n${body}`;
        const text = withKeys(source, 'egg.md', keys);
        if (text === null) return;
        const isKey = (one: string) => /^(rating|last-?cooked)\s*:/.test(one);
        const rest = (of: string) => of.split('\n').filter((one) => !isKey(one));
        expect(rest(text)).toEqual(rest(source));
        expect(withKeys(text, 'egg.md', keys)).toBe(text);
      }),
    );
  });
});
