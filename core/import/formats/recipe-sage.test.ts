import { expect, test } from 'vitest';
import { appFile, pngBase64, pngBytes } from '#core/testing/app-files.ts';
import { ImportError } from '../format.ts';
import { recipeSage } from './recipe-sage.ts';

const fields = {
  id: '0f8fad5b-d9cb-469f-a165-70867728950e',
  title: 'Barley & leek pot',
  description: 'For cold days.',
  yield: '4 bowls',
  activeTime: '20 minutes',
  totalTime: '1 hour',
  source: 'Grandfather',
  url: 'https://example.org/pot',
  notes: 'Freezes well.\n\nurl: none is needed.',
  ingredients: '200 g barley\n2 leeks\n[On top]\n1 bunch parsley, chopped',
  instructions: 'Boil the barley.\nAdd the leeks.\n[Serve]\nStrew the parsley on it.',
  folder: 'inbox',
  createdAt: '2019-03-05T18:30:00.000Z',
  updatedAt: '2020-01-01T00:00:00.000Z',
  userId: '1',
};

const expected = {
  title: 'Barley & leek pot',
  description: 'For cold days.',
  yield: '4 bowls',
  times: { prep: 1200, cook: null, total: 3600 },
  source: 'Grandfather',
  link: 'https://example.org/pot',
  ingredients: [
    { text: '200 g barley', group: null },
    { text: '2 leeks', group: null },
    { text: '1 bunch parsley, chopped', group: 'On top' },
  ],
  steps: [
    { text: 'Boil the barley.', group: null },
    { text: 'Add the leeks.', group: null },
    { text: 'Strew the parsley on it.', group: 'Serve' },
  ],
  notes: ['Freezes well.', 'url: none is needed.'],
  tags: ['soup', 'winter'],
  created: Date.UTC(2019, 2, 5, 18, 30),
  pictures: [
    { kind: 'bytes', bytes: pngBytes },
    { kind: 'address', address: 'https://example.org/pot.jpg' },
  ],
  lost: [{ field: 'Folder', detail: 'inbox' }],
};

test('its XML', () => {
  const parts = Object.entries(fields).map(([key, value]) => `<${key}>${value.replaceAll('&', '&amp;')}</${key}>`);
  const recipe = `<recipe>\n${parts.join('\n')}\n<labels>\n<title>soup</title>\n</labels>\n<labels>\n<title>winter</title>\n</labels>
<images><id>a</id><location>data:image/png;base64,${pngBase64}</location></images><images><id>b</id><location>https://example.org/pot.jpg</location></images></recipe>`;
  const sent =
    '<recipe><title>B</title><createdAt/><folder>main</folder><notes/><fromUser><name>Ann</name></fromUser><images><location>/minio/abcd</location></images></recipe>';
  expect(recipeSage.recipes(appFile('a.xml', `<data>${recipe}${sent}</data>`))).toMatchObject([
    expected,
    {
      title: 'B',
      created: null,
      notes: [],
      pictures: [],
      lost: [
        { field: 'Picture', detail: '/minio/abcd' },
        { field: 'Sent by', detail: 'Ann' },
      ],
    },
  ]);
});

test('its text', () => {
  const more = { labels: 'soup, winter', images: `data:image/png;base64,${pngBase64}, https://example.org/pot.jpg` };
  const textOf = (all: object): string =>
    `${Object.entries(all)
      .map(([key, value]) => `${key}: ${String(value)}\r\n`)
      .join('')}\r\n`;
  const spoken = { ...fields, ...more, createdAt: 'Tue Mar 05 2019 18:30:00 GMT+0000 (Coordinated Universal Time)' };
  const bare = { id: '2', title: 'B', description: null, url: undefined, folder: 'main', labels: '', images: '' };
  const text = `==== Recipes ====\n\n${textOf(spoken)}${textOf(bare)}`;
  expect(recipeSage.recipes(appFile('a.txt', text))).toMatchObject([
    expected,
    { title: 'B', description: null, link: null, tags: [], pictures: [], lost: [] },
  ]);
});

test('what is none of its exports is refused', () => {
  expect(() => recipeSage.recipes(appFile('a.xml', '<rss/>'))).toThrow(ImportError);
  expect(() => recipeSage.recipes(appFile('a.txt', '==== Recipes ====\n\nsoup'))).toThrow(ImportError);
});
