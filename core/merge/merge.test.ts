import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, merge, type Piece } from './merge.ts';

const line = fc.constantFrom(
  '---',
  'title: Soup',
  'servings: 4',
  '- 2 eggs',
  '- 1 onion',
  '',
  '1. Boil.',
  '2. Eat.',
  'x',
);
const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
const clean = (base: string, mine: string, theirs: string) => cleanText(merge(base, mine, theirs));
const sideOf = (pieces: readonly Piece[], side: 'mine' | 'theirs') =>
  pieces.flatMap((piece) => (piece.kind === 'agreed' ? piece.lines : piece[side]));

describe('laws of a merge', () => {
  test('what only one side changed is taken', () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(clean(base, changed, base)).toBe(changed);
        expect(clean(base, base, changed)).toBe(changed);
        expect(clean(base, changed, changed)).toBe(changed);
      }),
    );
  });

  test('whether it is clean does not depend on who is who', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        expect(clean(base, mine, theirs) === null).toBe(clean(base, theirs, mine) === null);
      }),
    );
  });

  test('no new line of either side is lost, merged or differing, and no mark of a conflict is written', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const pieces = merge(base, mine, theirs);
        const known = new Set(base.split('\n'));
        const added = (of: string) => of.split('\n').filter((each) => !known.has(each));
        expect(sideOf(pieces, 'mine')).toEqual(expect.arrayContaining(added(mine)));
        expect(sideOf(pieces, 'theirs')).toEqual(expect.arrayContaining(added(theirs)));
        expect(clean(base, mine, theirs) ?? '').not.toMatch(/<{7}|>{7}/);
      }),
      { numRuns: 500 },
    );
  });

  test('edits of two different items give both', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), fc.nat(), (count, one, other) => {
        const items = Array.from({ length: count }, (_, at) => `- item ${String(at)}`);
        const [first, second] = [one % count, other % count];
        fc.pre(first !== second);
        const edited = (at: number, word: string) => items.with(at, `- ${word}`);
        const both = edited(first, 'mine').with(second, '- theirs');
        expect(clean(items.join('\n'), edited(first, 'mine').join('\n'), edited(second, 'theirs').join('\n'))).toBe(
          both.join('\n'),
        );
      }),
    );
  });
});

const soup = '---\ntitle: Soup\n---\n\n- 2 eggs\n- 1 onion\n\n1. Boil.\n';

test('two appends to one list are both kept', () => {
  const mine = soup.replace('1 onion', '1 onion\n- salt');
  const theirs = soup.replace('1 onion', '1 onion\n- pepper');
  expect(clean(soup, mine, theirs)).toBe(soup.replace('1 onion', '1 onion\n- salt\n- pepper'));
});

test('two new keys at one place are both kept, the same key is not written twice', () => {
  const withKey = (key: string) => soup.replace('title: Soup', `title: Soup\n${key}`);
  expect(clean(soup, withKey('servings: 4'), withKey('tags: [a]'))).toBe(withKey('servings: 4\ntags: [a]'));
  expect(clean(soup, withKey('servings: 4'), withKey('servings: 2'))).toBeNull();
  expect(clean(soup, withKey('servings: 4'), soup.replace('---\ntitle', '---\nservings: 2\ntitle'))).toBeNull();
});

test('one item that both changed differs, and only that', () => {
  const pieces = merge(soup, soup.replace('2 eggs', '3 eggs').replace('Boil', 'Fry'), soup.replace('2 eggs', '4 eggs'));
  expect(pieces.filter((piece) => piece.kind === 'differing')).toEqual([
    { kind: 'differing', base: ['- 2 eggs'], mine: ['- 3 eggs'], theirs: ['- 4 eggs'] },
  ]);
});

test('a line put in where the other took lines out is asked about', () => {
  expect(clean('a\nb\nc', 'a\nc', 'a\nb\nnew\nc')).toBeNull();
});

test('texts too long to merge while typing differ as a whole', () => {
  const long = 'x\n'.repeat(2001);
  expect(merge(long, `${long}a`, `${long}b`)).toHaveLength(1);
});
