import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Kitchen } from '../fixtures/hobside.ts';
import type { LibraryFolder } from '../fixtures/library.ts';
import { printedRecipes } from '../fixtures/printed-recipes.ts';
import { projectFolder, samplesFolder } from '../fixtures/runtime.ts';
import { squaresOff, tolerated } from '../screens/golden.ts';
import { PdfPages } from '../screens/pdf-pages.ts';
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
const goldenOf = (name: string, paper: Paper): string => `${path.basename(name, '.md')}-${paper}`;

test.use({ recipes: null });

/** Seed and invented recipes alone, in a Hobside that is ready to print them. */
async function opened(launch: () => Promise<Kitchen>, folder: LibraryFolder): Promise<Kitchen> {
  for (const name of [seed, 'images/red-lentil-soup.jpg']) await folder.copyIn(path.join(samplesFolder, name), name);
  for (const [name, text] of Object.entries(printedRecipes)) await folder.write(name, text);
  const kitchen = await launch();
  await expect(kitchen.library.cards).toHaveCount(names.length);
  return kitchen;
}

test('printed pages look as they did, from the window and from a shell', async ({
  launch,
  folder,
  profile,
  scratch,
}, testInfo) => {
  test.setTimeout(isFull ? 180_000 : 90_000);
  const { page, app, complaints } = await opened(launch, folder);
  const printing = new PrintScreen(page, app);
  const file = testInfo.outputPath('pages.pdf');
  const sheet = (recipe: string, paper: Paper): Promise<Buffer> =>
    printing.bytes(file, { kind: 'sheet', scale: '1', recipe, ...papers[paper] });

  for (const [name, paper] of isFull ? all : few)
    await test.step(`${name} on ${paper}`, async () => {
      const off = await squaresOff(goldenOf(name, paper), await sheet(name, paper), testInfo);
      expect.soft(off, `${name} on ${paper}: squares that differ`).toBeLessThanOrEqual(tolerated);
    });
  await test.step('a cookbook', async () => {
    const book = await printing.bytes(file, { kind: 'cookbook', title: 'Pots and pans', recipes: names });
    expect.soft(await squaresOff('cookbook', book, testInfo)).toBeLessThanOrEqual(tolerated);
  });
  await test.step('by the command, beside a Hobside that runs', async () => {
    const pdf = await commanded(folder.file(seed), scratch, profile);
    expect(await squaresOff(goldenOf(seed, 'a4'), pdf, testInfo)).toBeLessThanOrEqual(tolerated);
    expect(new PdfPages(pdf).plainText).toContain('1⁄3cupShaoxingwine');
  });

  // Faults made on purpose, in the app's own pages: what is looked for is found where it is.
  const faults = [
    ['a line is cut', seed, 'a4', '.step:nth-child(2) { max-height: 4.4em; overflow: hidden; }'],
    ['a step is split', 'barley-pot.md', 'letter', '.step { break-inside: auto; }'],
  ] as const;
  for (const [fault, name, paper, rules] of faults)
    await test.step(`it is seen when ${fault}`, async () => {
      await printing.spoil(rules);
      const off = await squaresOff(goldenOf(name, paper), await sheet(name, paper), testInfo, true);
      expect(off, fault).toBeGreaterThan(tolerated * 2);
    });
  expect(complaints).toEqual([]);
});

/** What `hobside export` makes of a recipe while a Hobside of the same profile runs, in a home of its own. */
async function commanded(recipe: string, scratch: string, profile: string): Promise<Buffer> {
  const [out, home] = [path.join(scratch, 'out'), path.join(scratch, 'home')];
  const words = ['export', recipe, '--to', 'pdf', '--paper', 'a4', '--into', out, '--json'];
  // The runtime stays where it is: with another cache a stale build would make a second one there.
  const cache = process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache');
  const own = { HOBSIDE_PROFILE: profile, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: cache, TMPDIR: scratch };
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [path.join(projectFolder, 'build/hobside.mjs'), ...words],
    { env: { ...process.env, ...own } },
  );
  expect({ ...(JSON.parse(stdout) as object), stderr }).toMatchObject({ kind: 'written', from: seed, stderr: '' });
  const left = await readdir(scratch, { recursive: true });
  expect(
    left.filter((name) => /hobside-pages|^home.*hobside/i.test(name)),
    'nothing of it stays',
  ).toEqual([]);
  return readFile(path.join(out, 'hong-shao-rou.pdf'));
}
