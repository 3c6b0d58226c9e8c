import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PrintDocument } from '#core/print/print-document.ts';
import { pagesInto, type PagesOrder, type PagesStep } from './pages-into.ts';
import type { PrintPictures } from './press.ts';
import { pdfOf } from './testing/pdf-of.ts';

let folder = '';
let seconds = 10;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hobside-pages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const look = { paper: 'a4', type: 'medium', pictures: true, units: 'written', heat: null } as const;
const sheets: PagesOrder = { ...look, layout: 'recipe', scale: '2' };
const book: PagesOrder = { ...look, layout: 'cookbook', title: 'Our soups' };
const soup = (title: string, picture: string): string =>
  `---\ntitle: ${title}\nimage: ${picture}\noven: gas\n---\n\nWarms.\n\n## Ingredients\n\n- 2 leeks\n\n## Directions\n\n1. Boil.\n`;
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]);
async function put(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), content);
}

/** What is told, what was drawn, and with which pictures. */
async function made(order: PagesOrder, files: readonly string[], breaks = (_: PrintDocument) => false) {
  const told: PagesStep[] = [];
  const drawn: PrintDocument[] = [];
  const pictures: PrintPictures[] = [];
  let open = 0;
  const sources = [{ root: folder, files: files.map((id) => ({ root: folder, id, meant: true })) }];
  await pagesInto(sources, order, path.join(folder, 'out'), {
    open: (given) => {
      open += 1;
      pictures.push(given);
      return {
        pdf: (document) => {
          drawn.push(document);
          if (breaks(document)) return Promise.reject(new Error('crashed'));
          const places = Object.fromEntries(files.map((_, at) => [`r${at}`, at + 3]));
          // No two are made in the same second.
          const second = (seconds += 1);
          return Promise.resolve(
            order.layout === 'cookbook'
              ? pdfOf(9, { ...places, index: files.length + 3 }, second)
              : pdfOf(1, {}, second),
          );
        },
        close: () => void (open -= 1),
      };
    },
    forPaper: (bytes) => Promise.resolve({ bytes, type: 'image/jpeg' }),
    tell: (step) => void told.push(step),
    log: (error) => expect(error).toEqual(new Error('crashed')),
  });
  expect(open, 'each press is closed').toBe(0);
  return { told, drawn, pictures };
}

const moment = new Date('2021-03-04T05:06:07Z');

async function library(): Promise<void> {
  await mkdir(path.join(folder, 'out'));
  await put('soups/leek.md', soup('Leek soup', 'leek.jpg'));
  await put('soups/leek.jpg', jpeg);
  await put('pea.md', soup('Pea soup', 'gone.jpg'));
  for (const name of ['soups/leek.md', 'pea.md']) await utimes(path.join(folder, name), moment, moment);
}

test('each recipe is a PDF of its own in the folder that it has, scaled, and what is not on it is told', async () => {
  await library();
  const { told, drawn, pictures } = await made(sheets, ['soups/leek.md', 'pea.md', 'none.md']);
  expect(told).toEqual([
    {
      kind: 'written',
      from: 'soups/leek.md',
      title: 'Leek soup',
      file: 'soups/leek-soup.pdf',
      lost: [{ field: 'oven', detail: 'gas' }],
      made: ['soups/leek-soup.pdf'],
    },
    expect.objectContaining({
      file: 'pea-soup.pdf',
      lost: [
        { field: 'oven', detail: 'gas' },
        { field: 'Picture', detail: 'gone.jpg' },
      ],
    }),
    { kind: 'failed', from: 'none.md', reason: 'is not there any more' },
  ]);
  expect(drawn[0]?.html).toContain('<b>4</b> leeks');
  expect(pictures.map((given) => [...given.values()].map(({ bytes }) => Buffer.from(bytes)))).toEqual([[jpeg], []]);
  const file = await readFile(path.join(folder, 'out/soups/leek-soup.pdf'), 'latin1');
  expect(file.match(/\(D:[^)]*\)/g)).toEqual(["(D:20210304050607+00'00')", "(D:20210304050607+00'00')"]);
});

test('run again, nothing is written twice; a card has a name of its own and tells what it leaves out', async () => {
  await library();
  await made(sheets, ['pea.md']);
  const again = await made(sheets, ['pea.md']);
  expect(again.told).toMatchObject([{ kind: 'there', file: 'pea-soup.pdf' }]);
  const card = await made({ ...sheets, layout: 'card' }, ['soups/leek.md']);
  expect(card.told).toMatchObject([
    {
      file: 'soups/leek-soup-card.pdf',
      lost: [
        { field: 'oven' },
        { field: 'Description and notes', detail: '' },
        { field: 'Picture', detail: 'leek.jpg' },
      ],
    },
  ]);
  expect(card.pictures.map(({ size }) => size)).toEqual([0]);
  expect((await readdir(path.join(folder, 'out'), { recursive: true })).sort()).toEqual([
    'pea-soup.pdf',
    'soups',
    'soups/leek-soup-card.pdf',
  ]);
});

test('a cookbook is one file of all, and says how far it is', async () => {
  await library();
  const { told } = await made(book, ['pea.md', 'soups/leek.md']);
  expect(told.filter(({ kind }) => kind === 'progress')).toEqual([
    { kind: 'progress', stage: 'reading', done: 1, of: 2 },
    { kind: 'progress', stage: 'reading', done: 2, of: 2 },
    expect.objectContaining({ stage: 'pages', done: 0 }),
    expect.objectContaining({ stage: 'pages', done: 2 }),
  ]);
  expect(told.filter(({ kind }) => kind !== 'progress')).toMatchObject([
    { kind: 'written', from: 'pea.md', file: 'our-soups.pdf', made: ['our-soups.pdf'] },
    { kind: 'written', from: 'soups/leek.md', file: 'our-soups.pdf', made: [] },
  ]);
});

test('pages that can’t be set cost only their recipe', async () => {
  await library();
  const { told } = await made(sheets, ['pea.md', 'soups/leek.md'], ({ html }) => html.includes('Pea'));
  expect(told).toMatchObject([
    { kind: 'failed', from: 'pea.md', reason: 'could not be set on a page' },
    { kind: 'written', file: 'soups/leek-soup.pdf' },
  ]);
});
