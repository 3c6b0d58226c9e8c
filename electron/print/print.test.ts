import { expect, test } from 'vitest';
import { cookbookDocument, type BookPages } from '#core/print/cookbook-document.ts';
import { unitsAsWritten } from '#core/export/outgoing-recipe.ts';
import { one } from '#core/ingredient/rational.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { gather } from './gather.ts';
import { pdfPlaces } from './pdf-places.ts';
import type { Press } from './press.ts';
import { cookbookOf, cookbookPdf } from './print-cookbook.ts';
import { fittedSheet } from './print-sheet.ts';
import { pdfOf } from './testing/pdf-of.ts';

test('pages and places of a PDF are read from its own tables', () => {
  const { pages, places } = pdfPlaces(pdfOf(4, { r0: 2, index: 4 }));
  expect(pages).toBe(4);
  expect([...places]).toEqual([
    ['r0', 2],
    ['index', 4],
  ]);
  expect(() => pdfPlaces(Buffer.from('no PDF'))).toThrow('trailer');
});

const recipe = {
  recipe: readRecipe('# Toast\n\n- 2 slices bread\n\n1. Toast it.\n', 'a.md'),
  factor: one,
  units: unitsAsWritten,
  pictures: new Map<string, string>(),
};
const sizeIn = (style: string): number => Number(/html \{ font-size: ([\d.]+)pt/.exec(style)?.[1]);
const pressOf = (pages: (size: number) => number): Press & { readonly tried: number[] } => {
  const tried: number[] = [];
  return {
    tried,
    pdf: ({ style }) => {
      tried.push(sizeIn(style));
      return Promise.resolve(pdfOf(pages(sizeIn(style))));
    },
  };
};
const order = { layout: 'recipe', paper: 'a4', type: 'medium', pictures: false } as const;

test('a recipe is set in the largest letters at which it fits a page', async () => {
  const press = pressOf((size) => (size <= 10 ? 1 : 2));
  expect(sizeIn((await fittedSheet(recipe, order, press)).document.style)).toBe(10);
  const roomy = pressOf(() => 1);
  expect(sizeIn((await fittedSheet(recipe, order, roomy)).document.style)).toBe(11);
});

test('a recipe that fits no page is set in letters that are read well, over several', async () => {
  const press = pressOf(() => 2);
  expect(sizeIn((await fittedSheet(recipe, order, press)).document.style)).toBe(11);
  expect(press.tried).toEqual([11, 9.5, 11, 10.5]);
  const nearly = pressOf((size) => (size <= 10.5 ? 2 : 3));
  expect(sizeIn((await fittedSheet(recipe, order, nearly)).document.style), 'a page less').toBe(10.5);
});

const bookOrder = {
  kind: 'cookbook',
  title: 'Ours',
  recipes: [],
  paper: 'a4',
  type: 'medium',
  pictures: false,
  units: 'written',
  heat: null,
} as const;

test('a book is set until its numbers are those of its pages, and what is a little too long is set smaller', async () => {
  const signal = new AbortController().signal;
  const book = await cookbookOf(bookOrder, [recipe, recipe, recipe], signal);
  const htmls: string[] = [];
  const press: Press = {
    pdf: ({ html }) => {
      htmls.push(html);
      const isTight = html.includes('class="tight"');
      const places = isTight ? { r0: 3, r1: 4, r2: 5, index: 8 } : { r0: 3, r1: 4, r2: 6, index: 9 };
      return Promise.resolve(pdfOf(9, places));
    },
  };
  const passes: number[] = [];
  const made = await cookbookPdf(book, press, signal, ({ done }) => passes.push(done));
  expect(made.pages).toBe(9);
  expect(passes).toEqual([0, 1, 2]);
  const places: BookPages['places'] = new Map([
    ['r0', 3],
    ['r1', 4],
    ['r2', 5],
    ['index', 8],
  ]);
  expect(htmls.at(-1)).toBe(cookbookDocument(book, { places, tight: new Set([1]) }).html);
});

test('a book whose pages come to no rest is not written', async () => {
  const signal = new AbortController().signal;
  const book = await cookbookOf(bookOrder, [recipe], signal);
  let page = 3;
  const press: Press = { pdf: () => Promise.resolve(pdfOf(40, { r0: (page += 1), index: 40 })) };
  await expect(cookbookPdf(book, press, signal, () => undefined)).rejects.toThrow('no rest');
});

test('recipes are gathered with the pictures that are there; what can’t be read is told; a stop ends it', async () => {
  const opened = (id: string) =>
    Promise.resolve(
      id === 'gone.md'
        ? ({ ok: false, failure: { kind: 'not-found', path: id } } as const)
        : ({
            ok: true,
            value: {
              file: { id, text: '', version: '', encoding: 'utf-8', readOnly: null },
              recipe: readRecipe('---\ntitle: A\nimage: a.jpg\n---\n\n![b](b.jpg)\n\n- 1 egg\n\n1. Boil.\n', id),
              corrections: [],
              images: { 'a.jpg': 'images/a.jpg', 'b.jpg': 'images/b.jpg' },
              links: {},
            },
          } as const),
    );
  const source = {
    open: opened,
    picture: (place: string) =>
      Promise.resolve(place.endsWith('a.jpg') ? { bytes: new Uint8Array(1), type: 'image/jpeg' } : null),
  };
  const stop = new AbortController();
  const wanted = {
    recipes: ['a.md', 'gone.md', 'c.md'],
    factor: one,
    pictures: true,
    units: 'written',
    heat: null,
  } as const;
  const found = await gather(wanted, source, stop.signal, () => undefined);
  expect(found.left).toEqual(['gone.md']);
  expect([...found.pictures.keys()]).toEqual(['picture/0', 'picture/1']);
  expect(found.recipes.map(({ pictures }) => [...pictures])).toEqual([
    [['a.jpg', 'picture/0']],
    [['a.jpg', 'picture/1']],
  ]);
  await expect(gather(wanted, source, stop.signal, () => stop.abort())).rejects.toThrow();
});
