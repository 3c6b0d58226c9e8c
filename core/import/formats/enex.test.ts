import { expect, test } from 'vitest';
import { appFile, pngBase64, pngBytes } from '#core/testing/app-files.ts';
import { ImportError } from '../format.ts';
import { enex } from './enex.ts';

const enml = (body: string): string =>
  `<![CDATA[<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note>${body}</en-note>]]>`;
const cut = (text: string, at: number): string => `${text.slice(0, at)}\n${text.slice(at)}`;

const notebook = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export3.dtd">
<en-export export-date="20240101T000000Z" application="Evernote" version="10">
<note><title>Rhubarb &amp; ginger jam</title><content>${enml(
  '<div>From the allotment.</div><en-media type="image/png" hash="x"/><h2>Ingredients</h2><ul><li>1 kg rhubarb</li><li>800 g sugar</li><li>30 g ginger, grated</li></ul><h2>Method</h2><ol><li>Leave the rhubarb in the sugar over night in a large bowl.</li><li>Boil it with the ginger until it sets, about twenty minutes.</li></ol><div>Makes Karin happy.</div>',
)}</content><created>20210305T183000Z</created><updated>20220101T000000Z</updated><tag>Jam</tag><tag>Summer</tag>
<note-attributes><author>Karin</author><source-url>https://example.org/jam</source-url><latitude>47.3</latitude><reminder-time>20230101T000000Z</reminder-time></note-attributes>
<resource><data encoding="base64">
${cut(pngBase64, 4)}
</data><mime>image/png</mime><recognition><![CDATA[<recoIndex>jam</recoIndex>]]></recognition></resource>
<resource><data encoding="base64">AAAA</data><mime>application/pdf</mime><resource-attributes><file-name>scan.pdf</file-name></resource-attributes></resource>
</note>
<note><title>Shopping</title><content>${enml('<div>Soap</div><div><en-todo checked="true"/>Matches</div>')}</content></note>
<note><title>Secret</title><content encoding="base64:aes">U2Vj</content></note>
</en-export>`;

test('a note is read by its form, and what is left of its text is kept', () => {
  const file = appFile('Recipes.enex', notebook);
  expect(enex.accepts(file)).toBe(true);
  const [jam, shopping, secret] = enex.recipes(file);
  expect(jam).toMatchObject({
    title: 'Rhubarb & ginger jam',
    ingredients: [{ text: '1 kg rhubarb' }, { text: '800 g sugar' }, { text: '30 g ginger, grated' }],
    steps: [
      { text: 'Leave the rhubarb in the sugar over night in a large bowl.' },
      { text: 'Boil it with the ginger until it sets, about twenty minutes.' },
    ],
    author: 'Karin',
    link: 'https://example.org/jam',
    notes: ['From the allotment.', 'Makes Karin happy.'],
    tags: ['Jam', 'Summer'],
    created: Date.UTC(2021, 2, 5, 18, 30),
    doubts: ['read-by-form', 'language-guessed'],
    lost: [
      { field: 'Attachment', detail: 'scan.pdf' },
      { field: 'Reminder time', detail: '20230101T000000Z' },
    ],
  });
  expect(jam!.pictures).toEqual([{ kind: 'bytes', bytes: pngBytes }]);
  expect(shopping).toMatchObject({
    title: 'Shopping',
    notes: ['Soap', 'Matches'],
    doubts: ['no-ingredients', 'no-steps'],
  });
  expect(secret!.lost).toEqual([{ field: 'Locked text', detail: 'It opens only in Evernote, with its password' }]);
});

test('a text whose tags stand bare is read too', () => {
  const bare =
    '<en-export><note><title>A</title><content><en-note><div>Soap</div><p>Salt &amp; oil</p></en-note></content><tag>x</tag></note></en-export>';
  expect(enex.recipes(appFile('x.enex', bare))).toMatchObject([
    { title: 'A', notes: ['Soap', 'Salt & oil'], tags: ['x'] },
  ]);
});

test('a file that is cut off is read up to there, and another kind of file is refused', () => {
  expect(enex.recipes(appFile('x.enex', notebook.slice(0, notebook.indexOf('<title>Secret'))))).toHaveLength(3);
  expect(() => enex.recipes(appFile('x.enex', '<html></html>'))).toThrow(ImportError);
});
