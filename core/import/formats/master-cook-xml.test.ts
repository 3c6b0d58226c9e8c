import { expect, test } from 'vitest';
import { appFile } from '#core/testing/app-files.ts';
import { masterCook } from './master-cook.ts';

const table = [
  '  Amount  Measure       Ingredient -- Preparation Method',
  '--------  ------------  --------------------------------',
];

const mx2 = `<?xml version="1.0" standalone="yes" encoding="ISO-8859-1"?>
<!DOCTYPE mx2 SYSTEM "mx2.dtd">
<mx2 source="MasterCook" date="April 14, 2005">
<Summ>
<Nam>
Bean Stew
</Nam></Summ>
<RcpE name="Ann's "famous" Bean & Kale Stew" author="Ann Example, "A Book"" img="pictures\\stew.png">
<Serv qty="0"/>
<PrpT elapsed="0:30"/>
<CatS>
<CatT>
Stews &amp; Soups
</CatT>
</CatS>
<IngR name="*** BEANS ***" code="S"></IngR>
<IngR name="beans, 1/2" long" unit="cups" qty="1 1/2" code="I">
<IPrp>
soaked
</IPrp>
<INtI>
1374
</INtI>
</IngR>
<IngR name="stock" unit="2" qty="2.500000"></IngR>
<IngR></IngR>
<IngR name="Chili <hot> oil" qty="0.333333" unit="cup" code="R">
</IngR>
<DirS>
<DirT img="">
Fry the onion in the sauté pan &amp;ndash; slowly.&#013;&#010;Add the beans.
</DirT>
<DirT img="gone.jpg">
Mom\x12s way: <b>simmer</b> it.
</DirT>
</DirS>
<Desc>
A stew.
</Desc>
<Natn>
Italian
</Natn>
<Srce>
Mother&apos;s notebook
</Srce>
<AltS label="Internet address" source="www.example.org/stew"/>
<CpyR>
2005
</CpyR>
<Yield unit="pots" qty="2.000000"/>
<TTim elapsed="1:45"/>
<AltT label="Cook" elapsed="1:00"/>
<RatS>
<RatE name="Difficulty" value="3"/>
</RatS>
<Wine>
Merlot
</Wine>
<SrvI>
With bread.
</SrvI>
<Note>
Better the next day.
</Note>
<Nutr>
Per Serving (excluding unknown items): 340 Calories; 23g Fat.  Exchanges: .
</Nutr>
<Mood>
merry
</Mood>
</RcpE>
<RcpE name="Cut off" author="">
<DirS>
<DirT>
Boil`;

test('the elements of .mx2 are read, with quotes in attributes, what was encoded twice and a file that was cut off', () => {
  const file = appFile('all.mz2/a.mx2', mx2, ['all.mz2/pictures/stew.png']);
  const [first, second] = masterCook.recipes(file);
  expect(first).toMatchObject({
    title: 'Ann\'s "famous" Bean & Kale Stew',
    author: 'Ann Example, "A Book"',
    yield: '2 pots',
    tags: ['Stews & Soups', 'Italian'],
    ingredients: [
      { text: '1 1/2 cups beans, 1/2" long, soaked', group: 'BEANS' },
      { text: '2 1/2 2 stock', group: 'BEANS' },
      { text: '1/3 cup Chili <hot> oil', group: 'BEANS' },
    ],
    steps: [
      { text: 'Fry the onion in the sauté pan – slowly.', group: null },
      { text: 'Add the beans.', group: null },
      { text: 'Mom’s way: simmer it.', group: null },
    ],
    times: { prep: 1800, cook: 3600, total: 6300 },
    description: 'A stew.',
    source: "Mother's notebook",
    link: 'http://www.example.org/stew',
    nutrition: { Calories: '340', Fat: '23g' },
    pictures: [{ kind: 'file', path: 'all.mz2/pictures/stew.png' }],
    notes: [
      'Copyright: 2005',
      'Suggested Wine: Merlot',
      'Serving Ideas: With bread.',
      'Better the next day.',
      'Mood: merry',
    ],
    lost: [
      { field: 'Picture', detail: 'gone.jpg' },
      { field: 'Ratings', detail: 'Difficulty 3' },
    ],
  });
  expect(second).toMatchObject({ title: 'Cut off', steps: [{ text: 'Boil' }] });
});

test('a unit that is the amount once more is left out, and a recipe may stand there as text', () => {
  const text = ['Soup', '', ...table, '  1                 cup  water', '', 'Boil it.'].join('\n');
  const recipes = masterCook.recipes(
    appFile(
      'a.xml',
      `<mx2><RcpE name="A"><IngR name="eggs" unit="2" qty="2"></IngR></RcpE><RcpE name="Soup"><RTxt>${text}</RTxt></RcpE></mx2>`,
    ),
  );
  expect(recipes).toMatchObject([
    { title: 'A', ingredients: [{ text: '2 eggs' }] },
    { title: 'Soup', ingredients: [{ text: '1 cup water' }], steps: [{ text: 'Boil it.' }] },
  ]);
});
