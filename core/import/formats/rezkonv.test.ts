import { expect, test } from 'vitest';
import { readLine } from '#core/ingredient/line.ts';
import { appFile } from '#core/testing/app-files.ts';
import { ImportError } from '../format.ts';
import { rezkonv } from './rezkonv.ts';

const read = (...lines: readonly string[]) => rezkonv.recipes(appFile('a.rk', lines.join('\r\n')));
const start = '========== REZKONV-Rezept - RezkonvSuite v1.4';
const row = (left: string, right: string) => `${left.padEnd(40)}${right}`;

const cake = [
  'Hallo zusammen,',
  start,
  '',
  '     Titel: Zwetschgenkuchen mit Streuseln, wie ihn die Nachbarin von',
  'Kategorien: Kuchen, Obst,',
  '            Herbst',
  '     Menge: 1 Blech',
  '',
  '============================= FÜR DEN TEIG =============================',
  '    375     Gramm  Weizenmehl',
  '  1 1/2    Pack.   ; Hefe, frisch',
  '  0,125     Litr.  Milch',
  '                   - lauwarm',
  '    2-3  klein.    Eier',
  '                   Salz',
  '',
  '========================== FÜR DEN BELAG ==========================',
  '      2  kg        Zwetschgen,',
  '                   -- entsteint',
  '',
  '============================== QUELLE ==============================',
  '                     Das dicke Buch der Kuchen aus der Gegend um',
  '                     Ulm',
  '                     -- Erfasst *RK* 05.09.03 von',
  '                     -- Anna Muster',
  '',
  'Aus den Zutaten einen Teig kneten und ihn so lange gehen lassen, bis er',
  'doppelt so groß ist.',
  '',
  'Die Zwetschgen darauf legen.',
  ': Backen, dann abkühlen lassen.',
  '',
  ':Stichwort    : Zwetschge',
  ':Pro Person ca. : 310 kcal',
  ':Pro Person ca. : 1300 kJoule',
  ':Eiweiß       : 6 Gramm',
  ':Zubereitungs-Z.: 40 Minuten',
  ':Backzeit     : 35 Min. bei 200 Grad',
  ':Notizen (*)  : Quelle: http://example.org/kuchen',
  ':             : Schmeckt auch lau.',
  ':O-Titel      : Zwetschgenkuchen mit Streuseln, wie ihn die',
  ':            > : Nachbarin von nebenan backt',
  ':Schwierigkeit: leicht',
  '=====',
  'Viele Grüße',
];

test('columns, headings, lines that go on and what stands below the steps are read', () => {
  expect(read(...cake)).toMatchObject([
    {
      title: 'Zwetschgenkuchen mit Streuseln, wie ihn die Nachbarin von nebenan backt',
      tags: ['Kuchen', 'Obst', 'Herbst', 'Zwetschge'],
      yield: '1 Blech',
      ingredients: [
        { text: '375 Gramm Weizenmehl', group: 'FÜR DEN TEIG' },
        { text: '1 1/2 Pack. Hefe, frisch', group: 'FÜR DEN TEIG' },
        { text: '0,125 Liter Milch lauwarm', group: 'FÜR DEN TEIG' },
        { text: '2-3 kleine Eier', group: 'FÜR DEN TEIG' },
        { text: 'Salz', group: 'FÜR DEN TEIG' },
        { text: '2 kg Zwetschgen, entsteint', group: 'FÜR DEN BELAG' },
      ],
      steps: [
        {
          text: 'Aus den Zutaten einen Teig kneten und ihn so lange gehen lassen, bis er doppelt so groß ist.',
          group: null,
        },
        { text: 'Die Zwetschgen darauf legen.', group: null },
        { text: 'Backen, dann abkühlen lassen.', group: null },
      ],
      times: { prep: 2400, cook: 2100, total: null },
      source: 'Das dicke Buch der Kuchen aus der Gegend um Ulm',
      link: 'http://example.org/kuchen',
      nutrition: { 'Pro Person ca.': '310 kcal, 1300 kJoule', Eiweiß: '6 Gramm' },
      created: Date.UTC(2003, 8, 5),
      language: 'de',
      notes: [
        'Erfasst *RK* 05.09.03 von Anna Muster',
        'Cooking time: 35 Min. bei 200 Grad',
        'Schmeckt auch lau.',
        'Schwierigkeit: leicht',
        'Hallo zusammen,',
        'Viele Grüße',
      ],
      lost: [],
    },
  ]);
});

test('several recipes in a file, in two columns, without an end, and by other programs', () => {
  const [first, second, third] = read(
    '===== Exported by Another v2 [REZKONV Export Format] =====',
    '',
    '      Titel: Salat',
    'Kategorien: ',
    '      Menge: 4',
    '',
    row('    1/2    Kopf    Salat', '      1    Zwiebel'),
    row('      3    EL      Öl', '           -- gehackt'),
    row('                   Salz', ''),
    '',
    'Alles mischen.',
    '=====',
    "========== 'Kalorio V4' (unreg.) nach REZKONV",
    '     Titel: Suppe',
    '',
    '============ ZUTATEN ============',
    '    200        ml  Wasser',
    '===== ZUBEREITUNG =====',
    'Kochen.',
    start,
    '     Titel: Tee',
  );
  expect(first).toMatchObject({
    title: 'Salat',
    tags: [],
    yield: '4 Portionen',
    ingredients: [
      { text: '1/2 Kopf Salat', group: null },
      { text: '3 EL Öl', group: null },
      { text: 'Salz', group: null },
      { text: '1 Zwiebel gehackt', group: null },
    ],
    steps: [{ text: 'Alles mischen.', group: null }],
  });
  expect(second).toMatchObject({
    title: 'Suppe',
    ingredients: [{ text: '200 ml Wasser', group: null }],
    steps: [{ text: 'Kochen.', group: null }],
  });
  expect(third).toMatchObject({ title: 'Tee', doubts: ['no-ingredients', 'no-steps'] });
});

test('under “Zutaten” lines need no columns, and a step may begin with a number', () => {
  const [recipe] = read(
    start,
    'Titel: Brei',
    'Arbeitszeit: 10 min',
    '',
    'Zutaten:',
    '200 ml Milch',
    'Grieß',
    '',
    '1. Milch kochen.',
    '2. Grieß einrühren.',
  );
  expect(recipe).toMatchObject({
    ingredients: [{ text: '200 ml Milch' }, { text: 'Grieß' }],
    steps: [{ text: 'Milch kochen.' }, { text: 'Grieß einrühren.' }],
    notes: ['Arbeitszeit: 10 min'],
  });
});

test('steps have groups too, and a heading with nothing below it is kept', () => {
  const [recipe] = read(
    start,
    '     Titel: A',
    '',
    '      2 Eier',
    '      2        Eier',
    '',
    '======= Teig =======',
    'Rühren.',
    '======= Belag =======',
    'Legen.',
    ':Am Tag davor: anfangen.',
    '======= Ende =======',
  );
  expect(recipe).toMatchObject({
    ingredients: [{ text: '2 Eier' }, { text: '2 Eier' }],
    steps: [
      { text: 'Rühren.', group: 'Teig' },
      { text: 'Legen.', group: 'Belag' },
      { text: 'Am Tag davor: anfangen.', group: 'Belag' },
      { text: 'Ende', group: null },
    ],
  });
});

test('where it is from ends with a blank line or where the text begins', () => {
  const of = (...lines: readonly string[]) =>
    read(start, '     Titel: A', '', '====== QUELLE ======', ...lines, 'Kochen.')[0];
  expect(
    of('', '          Ein Heft', '          Nr. 4/1998', '     - Erfasst am 9.2.2 von', '     - Ann'),
  ).toMatchObject({
    source: 'Ein Heft, Nr. 4/1998',
    created: Date.UTC(2002, 1, 9),
    steps: [{ text: 'Kochen.' }],
  });
  expect(of('   http://example.org', '')).toMatchObject({ source: null, link: 'http://example.org' });
  expect(of('   -- Erfasst *RK* 31.02.98 von')).toMatchObject({ created: null });
});

test('code page of DOS', () => {
  const file = appFile('a.rk', `${start}\n     Titel: K@se\n=====\n`);
  const bytes = file.bytes.map((byte) => (byte === 0x40 ? 0x84 : byte));
  expect(rezkonv.recipes({ ...file, bytes })[0]!.title).toBe('Käse');
});

test('what is no recipe is refused with words', () => {
  expect(() => read('Suppe')).toThrow(ImportError);
});

test('the units are written so that the lines are read', () => {
  const units =
    'Gramm kg mg ml cl dl Litr. Ltr. Essl. Teel. EL TL Tasse Tas. Becher Be Pack. Prise Pr. Messersp. Dose Bund Zehe Scheib. Stück';
  const rows = units.split(' ').map((unit) => `      2 ${unit.padStart(9)}  Basilikum`);
  const [recipe] = read(start, '', ...rows, '=====');
  expect(recipe!.ingredients).toHaveLength(rows.length);
  for (const { text } of recipe!.ingredients) {
    expect(readLine(text), text).toMatchObject({ name: 'Basilikum' });
    expect(readLine(text).amounts[0]?.unit, text).toBeTruthy();
  }
});
