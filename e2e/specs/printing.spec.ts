import { existsSync } from 'node:fs';
import { cp, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/hobside.ts';
import type { LibraryFolder } from '../fixtures/library.ts';
import { samplesFolder, sharedData } from '../fixtures/runtime.ts';
import { violations } from '../screens/axe.ts';
import { PaletteScreen } from '../screens/palette-screen.ts';
import { PdfPages } from '../screens/pdf-pages.ts';
import { PrintScreen } from '../screens/print-screen.ts';

test.use({ recipes: samplesFolder });

// Each test has its own app: two at a time take half as long.
test.describe.configure({ mode: 'parallel' });

const isFull = Boolean(process.env['HOBSIDE_FULL']);
const real = path.join(sharedData, 'markdown');
const papers = [
  { layout: 'recipe', paper: 'a4' },
  { layout: 'recipe', paper: 'letter', type: 'large' },
  { layout: 'card' },
  { layout: 'fridge', paper: 'letter' },
] as const;

/** Recipes of other people, spread over all of their folders; the samples where there are none. */
async function copyRecipes(folder: LibraryFolder, count: number): Promise<readonly string[]> {
  const from = existsSync(real) ? real : samplesFolder;
  const all = (await readdir(from, { recursive: true }))
    .filter((name) => name.endsWith('.md') && !/readme|license|index|template|\/\./i.test(name))
    .sort();
  const names = all.filter(
    (_, at) => Math.floor((at * count) / all.length) !== Math.floor(((at - 1) * count) / all.length),
  );
  for (const name of names) await cp(path.join(from, name), folder.file(name), { recursive: true });
  return names.map((name) => name.split(path.sep).join('/'));
}

function isWellSet(pdf: PdfPages, texts: readonly string[], about: string): void {
  expect(pdf.splitItems(), `${about}: no step is split over two pages`).toEqual([]);
  expect(pdf.lonelyHeadings(), `${about}: no heading stands alone at the end of a page`).toEqual([]);
  expect(pdf.clipped(), `${about}: no line is cut off`).toEqual([]);
  expect(pdf.missing(texts), `${about}: no word is missing`).toEqual([]);
  for (const [at] of pdf.pages.entries()) expect(pdf.text(at + 1).trim(), `${about}: no page is empty`).not.toBe('');
}

/** Pages with each of these faults, made on purpose: what the tests look for is found where it is. */
async function findsFaults(printing: PrintScreen): Promise<void> {
  const words = 'Stir until nothing sticks to the pot any more. '.repeat(12);
  const style = '<style>@page{size:A4;margin:20mm}body{font-size:12pt}p{height:228mm;margin:0}pre{width:240mm}</style>';
  const split = await printing.plainPdf(`${style}<p>Before.</p><ol><li>${words}</li></ol>`);
  expect(split.splitItems()).toHaveLength(1);
  const lonely = await printing.plainPdf(
    `${style}<p>Before.</p><h2 style="break-after:page">Directions</h2><p>After.</p>`,
  );
  expect(lonely.lonelyHeadings()).toEqual(['Directions']);
  const wide = await printing.plainPdf(`${style}<div style="overflow:hidden"><pre>${words}</pre></div>`);
  expect(wide.missing([words])).toHaveLength(1);
  const sliced = await printing.plainPdf(
    `${style}<div style="overflow:hidden;contain:size;height:400mm;font-size:37pt">${'Sliced<br>'.repeat(30)}</div>`,
  );
  expect(sliced.clipped().length).toBeGreaterThan(0);
}

test.describe('recipes of other people', () => {
  test.use({ recipes: null });

  test('are printed on each paper without a split step, a lonely heading or a cut line', async ({
    launch,
    folder,
  }, testInfo) => {
    test.setTimeout(isFull ? 600_000 : 60_000);
    const names = await copyRecipes(folder, isFull ? 60 : 8);
    const kitchen = await launch();
    const printing = new PrintScreen(kitchen.page, kitchen.app);
    await expect(kitchen.library.cards.first()).toBeVisible();
    await findsFaults(printing);
    const all: string[] = [];
    for (const [at, name] of names.entries()) {
      const texts = await printing.textsOf(name);
      all.push(...texts);
      // All four papers take turns; in full each recipe goes on each.
      for (const paper of isFull ? papers : papers.filter((_, each) => each === at % papers.length)) {
        const pdf = await printing.sheetPdf(testInfo.outputPath('sheet.pdf'), name, paper);
        isWellSet(pdf, texts, `${name} on ${Object.values(paper).join(' ')}`);
      }
    }
    const book = { kind: 'cookbook', title: 'Everything', recipes: names };
    isWellSet(await printing.pdf(testInfo.outputPath('book.pdf'), book), all, 'the cookbook');
    expect(kitchen.complaints).toEqual([]);
  });

  test('300 make a cookbook in less than a minute @full', async ({ launch, folder }, testInfo) => {
    test.skip(!existsSync(real), 'needs ../shared/data/markdown');
    test.setTimeout(240_000);
    const names = await copyRecipes(folder, 300);
    const kitchen = await launch();
    const printing = new PrintScreen(kitchen.page, kitchen.app);
    await expect(kitchen.library.cards.first()).toBeVisible();
    const begun = Date.now();
    const pdf = await printing.pdf(testInfo.outputPath('book.pdf'), { kind: 'cookbook', title: 'All', recipes: names });
    const took = Date.now() - begun;
    isWellSet(pdf, [], 'the cookbook');
    expect(took).toBeLessThan(60_000);
  });
});

test('a recipe is printed as it is shown, from its page', async ({ kitchen }, testInfo) => {
  const { app, library, page, recipe } = kitchen;
  const printing = new PrintScreen(page, app);
  const file = testInfo.outputPath('soup.pdf');
  await printing.savesTo(file);
  await printing.printer(false);
  await library.open('Red Lentil Soup');
  await expect(recipe.line('split red lentils')).toContainText('250');
  await page.getByLabel('Units', { exact: true }).selectOption('US');
  await page.keyboard.press('+');
  await page.keyboard.press('Control+p');
  await expect(printing.sheet).toContainText('Units: US');
  await expect(printing.sheet).toContainText('Amounts: 1 1/4 times the recipe');
  expect(await violations(page)).toEqual([]);
  await printing.sheet.getByRole('button', { name: 'Without' }).click();
  await printing.sheet.getByRole('button', { name: 'Print…' }).click();
  await expect(printing.said).toContainText('knows no printer');
  await printing.sheet.getByRole('button', { name: 'Fridge sheet' }).click();
  await printing.sheet.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText('Saved soup.pdf: 1 page.')).toBeVisible();
  await expect(printing.sheet).toHaveCount(0);
  const text = new PdfPages(await readFile(file)).plainText;
  expect(text).toContain('Makes511⁄4timestherecipe');
  expect(text).toMatch(/ozsplitredlentils/);
  expect(text).not.toMatch(/\d+g/);
  await printing.printer(true);
  await page.keyboard.press('Control+p');
  await printing.sheet.getByRole('button', { name: 'Print…' }).click();
  await expect(page.getByText('Sent to the printer.')).toBeVisible();
});

test('a cookbook has the numbers of its own pages, and can be stopped', async ({ kitchen }, testInfo) => {
  const { app, library, page } = kitchen;
  const printing = new PrintScreen(page, app);
  const palette = new PaletteScreen(page);
  const file = testInfo.outputPath('ours.pdf');
  await printing.savesTo(file);
  await library.shows('Hong Shao Rou');
  await palette.open();
  await palette.type('>cookbook');
  await palette.press('Enter');
  await expect(printing.cookbook).toContainText('10 recipes, with cover');
  expect(await violations(page)).toEqual([]);
  await printing.cookbook.getByLabel('Title on the cover').fill('Ours & theirs');
  await printing.cookbook.getByRole('button', { name: 'Save as PDF…' }).click();
  await printing.cookbook.getByRole('button', { name: 'Stop' }).click();
  await expect(printing.said).toHaveText('');
  await expect(stat(file)).rejects.toThrow('ENOENT');

  await printing.cookbook.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText(/Saved ours.pdf: \d+ pages\./)).toBeVisible({ timeout: 30_000 });
  const pdf = new PdfPages(await readFile(file));
  expect(pdf.text(1)).toContain('Ours & theirs10 recipes');
  expect(pdf.text(2)).toMatch(/2$/);
  const contents = pdf.linesUnder('Contents');
  expect(contents).toHaveLength(11);
  for (const { text, page: number } of contents) expect(pdf.headingsOn(number), text).toContain(text);
  isWellSet(pdf, [], 'the cookbook');
});

test('what a recipe says is printed as its words, and asks nobody for anything', async ({
  launch,
  folder,
  profile,
}, testInfo) => {
  const hostile = [
    '<script>top.__pwned = 1</script>',
    '<img src=https://evil.example/x onerror="top.__pwned = 1">',
    '<iframe src="file:///etc/passwd"></iframe>',
    '<meta http-equiv=refresh content="0;url=https://evil.example">',
    '</title><style>@import url(https://evil.example)</style>',
    '--></style><script>1</script>',
    '<svg onload=top.__pwned=1>',
    "{{constructor.constructor('top.__pwned=1')()}}",
  ];
  const quoted = (text: string): string => JSON.stringify(text);
  await folder.write(
    'hostile.md',
    `---\ntitle: ${quoted(hostile[0] ?? '')}\nauthor: ${quoted(hostile[1] ?? '')}\nservings: ${quoted(hostile[2] ?? '')}\nimage: https://evil.example/x.png\n---\n\n${hostile[3]}\n\n## Ingredients\n\n${hostile.map((text) => `- ${text}`).join('\n')}\n\n## Directions\n\n${hostile.map((text, at) => `${at + 1}. Stir. ${text}`).join('\n')}\n\n## Notes\n\n![x](https://evil.example/y.png) ${hostile[4]}\n`,
  );
  const kitchen = await launch();
  const printing = new PrintScreen(kitchen.page, kitchen.app);
  await kitchen.library.shows('top.__pwned');
  const file = testInfo.outputPath('hostile.pdf');
  for (const paper of papers) {
    const pdf = await printing.sheetPdf(file, 'hostile.md', paper);
    const text = pdf.plainText;
    for (const words of hostile) expect(text, words).toContain(words.replaceAll(/\s/g, ''));
    expect((await readFile(file)).toString('latin1')).not.toMatch(
      /\/(?:JavaScript|JS|Launch|EmbeddedFile)\b|\/URI \((?!https?:|mailto:)/,
    );
  }
  const log = await readFile(path.join(profile, 'logs/hobside.log'), 'utf8').catch(() => '');
  expect(log).not.toMatch(/refused|printing/);
  expect(kitchen.app.windows().filter((window) => window.url().startsWith('app://print'))).toEqual([]);
});
