import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLinked, gatherPlaces } from '#core/library/link-places.ts';
import { nameOf } from '#core/library/names.ts';
import { gatherPictures } from '#core/library/picture-places.ts';
import { casesOf } from '#core/testing/looked-at.ts';
import { followReferences, wayTo, type Relocation } from './follow.ts';
import { findReferences } from './reference.ts';

const others: readonly (readonly [string, string])[] = [
  ['menu.md', 'Menu'],
  ['sauces/pesto.md', 'Pesto'],
  ['sauces/red sauce (hot).md', 'Red sauce'],
  ['mains/fish/pie.md', 'Fish pie'],
];
const pictures = gatherPictures(['sauces/stock.jpg', 'images/pie.png']);

function placesFor({ from, to, title }: Relocation, titleBefore: string) {
  const before = [...others, [from, titleBefore] as const];
  const after = [...others, [to, title] as const];
  const gather = (all: typeof before) =>
    gatherPlaces(
      all.map(([id]) => id),
      all,
    );
  return { before: gather(before), after: gather(after), pictures };
}

function afterwards(text: string, id: string, relocation: Relocation, titleBefore = 'Chicken stock'): string {
  const { changes } = followReferences(text, id, relocation, placesFor(relocation, titleBefore));
  return changes.reduceRight((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), text);
}

const moved: Relocation = { from: 'sauces/chicken-stock.md', to: 'soups/base/hen stock.md', title: 'Hen stock' };

describe('references to a recipe that was renamed and moved', () => {
  it.each([
    ['[stock](sauces/chicken-stock.md)', '[stock](soups/base/hen%20stock.md)'],
    ['[stock](./sauces/chicken-stock.md "Stock")', '[stock](./soups/base/hen%20stock.md "Stock")'],
    ['[stock](/sauces/chicken-stock)', '[stock](/soups/base/hen%20stock)'],
    ['[stock](<sauces/chicken-stock.md>)', '[stock](<soups/base/hen stock.md>)'],
    ['[stock](sauces/chicken-stock.md#method)', '[stock](soups/base/hen%20stock.md#method)'],
    ['[[chicken-stock]] and ![[chicken-stock|that]]', '[[hen stock]] and ![[hen stock|that]]'],
    ['[[Chicken stock]]', '[[Hen stock]]'],
    ['- @[Chicken stock], 2', '- @[Hen stock], 2'],
    ['@[stock](sauces/chicken-stock.md)', '@[stock](soups/base/hen%20stock.md)'],
    ['[[sauces/chicken-stock|words]]', '[[soups/base/hen stock|words]]'],
    ['[a]\n\n[a]: sauces/chicken-stock.md', '[a]\n\n[a]: soups/base/hen%20stock.md'],
    [
      '---\ncomponents:\n  - Chicken stock # ours\n  - Pesto\n---\n',
      '---\ncomponents:\n  - Hen stock # ours\n  - Pesto\n---\n',
    ],
  ])('%j becomes %j', (text, expected) => {
    expect(afterwards(text, 'menu.md', moved)).toBe(expected);
  });

  it.each([
    ['a.cook', 'Pour @./sauces/chicken-stock{150%g}.', 'Pour @./soups/base/hen stock{150%g}.'],
    ['soups/a.cook', 'Pour @../sauces/chicken-stock{}.', 'Pour @./base/hen stock{}.'],
    ['a.cook', 'Pour @chicken-stock{}.', 'Pour @chicken-stock{}.'],
    ['a.md', 'Pour @./sauces/chicken-stock{}.', 'Pour @./sauces/chicken-stock{}.'],
  ])('in %s, %j becomes %j', (id, text, expected) => {
    expect(afterwards(text, id, moved)).toBe(expected);
  });

  it.each([
    '`[stock](sauces/chicken-stock.md)`',
    '```\n[[chicken-stock]]\n```\n',
    '[stock](https://example.org/sauces/chicken-stock.md)',
    '[pesto](sauces/pesto.md) [nowhere](lost.md) [[lost]]',
    'Chicken stock',
    '---\nimage: /images/chicken-stock.jpg\n---\n',
    '[print it](chicken-stock.pdf) ![pot](chicken-stock.jpg)',
  ])('%j stays', (text) => {
    expect(afterwards(text, 'menu.md', moved)).toBe(text);
  });
});

describe('references in the recipe that moves itself', () => {
  it.each([
    ['[pesto](pesto.md)', '[pesto](../../sauces/pesto.md)'],
    ['[menu](../menu.md)', '[menu](../../menu.md)'],
    ['![pot](stock.jpg)', '![pot](../../sauces/stock.jpg)'],
    ['---\nimage: stock.jpg\n---\n', '---\nimage: ../../sauces/stock.jpg\n---\n'],
    ['---\nimages:\n  - "./stock.jpg"\n---\n', '---\nimages:\n  - "../../sauces/stock.jpg"\n---\n'],
    ['---\nimage: /images/pie.png\n---\n', '---\nimage: /images/pie.png\n---\n'],
    ['[me](chicken-stock.md)', '[me](hen%20stock.md)'],
  ])('%j becomes %j', (text, expected) => {
    expect(afterwards(text, moved.from, moved)).toBe(expected);
  });
});

const folder = fc.constantFrom('', 'sauces/', 'soups/', 'soups/base/', 'mains/fish/');
const stem = fc.constantFrom('stock', 'Hen stock', 'hühner-brühe', 'a (b)', '50% off', 'quick');
const path = fc.tuple(folder, stem).map(([one, name]) => `${one}${name}.md`);
const words = fc.constantFrom(
  'Boil. ',
  '\n\n',
  '- 2 eggs\n',
  '`[x](stock.md)` ',
  '---\n',
  '[',
  '](',
  '%zz ',
  '[ ]( )',
  '# Soup\n',
  'é 🍲',
);
const link = fc.tuple(
  fc.constantFrom(...others.map(([id]) => id), '\0'),
  fc.constantFrom<(to: string) => string>(
    (to) => `[x](/${to.replace(/[ %()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`,
    (to) => `[x](</${to.replaceAll('%', '%25')}>)`,
    (to) => `[[${to}]]`,
    (to) => `[[${nameOf(to).replace(/\.md$/, '')}|words]]`,
  ),
);

describe('law', () => {
  it('bytes outside of references stay, and every reference leads where it led', () => {
    const piece = fc.oneof(words, link);
    fc.assert(
      fc.property(path, path, fc.array(piece, { maxLength: 12 }), fc.boolean(), (from, to, pieces, isOwn) => {
        const text = pieces
          .map((each) => (typeof each === 'string' ? each : each[1](each[0] === '\0' ? from : each[0])))
          .join(' ');
        const relocation = { from, to, title: 'New title' };
        const places = placesFor(relocation, 'Old title');
        const id = isOwn ? from : 'menu.md';
        const own = isOwn ? to : id;
        const { changes, lost } = followReferences(text, id, relocation, places);
        const after = changes.reduceRight((all, one) => all.slice(0, one.from) + one.insert + all.slice(one.to), text);
        const was = findReferences(text, nameOf(id));
        const is = findReferences(after, nameOf(own));
        const outside = (whole: string, all: typeof was) =>
          all.reduceRight((rest, { span }) => `${rest.slice(0, span.start)}\0${rest.slice(span.end)}`, whole);
        expect(outside(after, is)).toBe(outside(text, was));
        was.forEach((reference, index) => {
          const target = findLinked(reference.path, id, places.before);
          if (target === null || lost.includes(reference.written)) return;
          const wanted = target === from ? to : target;
          const now = is[index]?.path ?? '';
          expect(findLinked(now, own, places.after)).toBe(wanted);
          const isName = reference.writing === 'wiki' && !reference.path.includes('/');
          if (!isName && wayTo(reference.path, id, target) === 'exact') expect(wayTo(now, own, wanted)).toBe('exact');
        });
      }),
      { numRuns: casesOf(3000) },
    );
  });
});
