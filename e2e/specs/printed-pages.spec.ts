import path from 'node:path';
import { expect, test } from '../fixtures/hobside.ts';
import { printedRecipes } from '../fixtures/printed-recipes.ts';
import { samplesFolder } from '../fixtures/runtime.ts';
import { squaresOff, tolerated } from '../screens/golden.ts';
import { PrintScreen } from '../screens/print-screen.ts';

const seed = 'hong-shao-rou.md';
const names = [seed, ...Object.keys(printedRecipes)] as const;
const papers = {
  a4: { layout: 'recipe', paper: 'a4' },
  letter: { layout: 'recipe', paper: 'letter', type: 'large' },
  card: { layout: 'card' },
  fridge: { layout: 'fridge', paper: 'a4' },
} as const;
type Paper = keyof typeof papers;

/** Each paper once; in full each recipe goes on each. */
const isFull = Boolean(process.env['HOBSIDE_FULL']);
const few: readonly (readonly [string, Paper])[] = [
  [seed, 'a4'],
  ['barley-pot.md', 'letter'],
  [seed, 'card'],
  ['pan-bread.md', 'fridge'],
];
const all = names.flatMap((name) => (Object.keys(papers) as Paper[]).map((paper) => [name, paper] as const));

test.use({ recipes: null });

test('printed pages look as they did', async ({ launch, folder }, testInfo) => {
  for (const name of [seed, 'images/red-lentil-soup.jpg']) await folder.copyIn(path.join(samplesFolder, name), name);
  for (const [name, text] of Object.entries(printedRecipes)) await folder.write(name, text);
  const kitchen = await launch();
  const printing = new PrintScreen(kitchen.page, kitchen.app);
  await expect(kitchen.library.cards).toHaveCount(names.length);
  const file = testInfo.outputPath('pages.pdf');
  const sheet = (recipe: string, paper: Paper): Promise<Buffer> =>
    printing.bytes(file, { kind: 'sheet', scale: '1', recipe, ...papers[paper] });
  const goldenOf = (name: string, paper: Paper): string => `${path.basename(name, '.md')}-${paper}`;

  for (const [name, paper] of isFull ? all : few)
    await test.step(`${name} on ${paper}`, async () => {
      const off = await squaresOff(goldenOf(name, paper), await sheet(name, paper), testInfo);
      expect.soft(off, `${name} on ${paper}: squares that differ`).toBeLessThanOrEqual(tolerated);
    });
  await test.step('a cookbook', async () => {
    const book = await printing.bytes(file, { kind: 'cookbook', title: 'Pots and pans', recipes: names });
    expect.soft(await squaresOff('cookbook', book, testInfo)).toBeLessThanOrEqual(tolerated);
  });

  // Faults made on purpose, in the app's own pages: what is looked for is found where it is.
  const faults = {
    'a line is cut': '.step:nth-child(2) { max-height: 2.9em; overflow: hidden; }',
    'a step is split': '.step { break-inside: auto; orphans: 1; widows: 1; }',
    'an ingredient is gone': '.ingredients li:nth-child(3) { visibility: hidden; }',
  };
  for (const [fault, rules] of Object.entries(faults))
    await test.step(`it is seen when ${fault}`, async () => {
      await printing.spoil(rules);
      const spoilt = await sheet('barley-pot.md', 'letter');
      const off = await squaresOff(goldenOf('barley-pot.md', 'letter'), spoilt, testInfo, true);
      console.log(fault, off);
      expect(off, fault).toBeGreaterThan(tolerated * 2);
    });
  expect(kitchen.complaints).toEqual([]);
});
