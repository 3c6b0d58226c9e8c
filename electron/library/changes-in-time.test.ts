import { execFileSync, spawnSync } from 'node:child_process';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recipeText, type Kitchen } from './testing/kitchen.ts';
import { kitchensForTests } from './testing/kitchens.ts';

const kitchens = kitchensForTests();

const isFull = Boolean(process.env['HOBSIDE_FULL']);
const [manyRecipes, saves] = isFull ? [5_000, 60] : [40, 12];

/** Milliseconds from the moment when another program has saved a recipe to the batch that tells it, shortest first. */
async function waitsForSaves({ told, folder }: Kitchen, names: readonly string[]): Promise<readonly number[]> {
  const waits: number[] = [];
  for (let round = 0; round < saves; round += 1) {
    const from = told.batches.length;
    const name = names[(round * 97) % names.length] ?? '';
    await writeFile(path.join(folder, 'new.tmp'), recipeText(`Soup ${String(from)}`));
    const started = performance.now();
    await rename(path.join(folder, 'new.tmp'), path.join(folder, name));
    await told.batchOf(name, from);
    waits.push(performance.now() - started);
  }
  return waits.sort((one, other) => one - other);
}

test(`P12 a save by another program shows within half a second, at ${String(manyRecipes)} recipes`, async () => {
  const names = Array.from({ length: manyRecipes }, (_, at) => `box ${String(at % 5)}/dish ${String(at)}.md`);
  const opened = await kitchens.openedAfresh(Object.fromEntries(names.map((name) => [name, recipeText(name)])));
  // Again where other work of this computer kept both processors.
  for (let tries = 1; ; tries += 1) {
    const waits = await waitsForSaves(opened, names);
    const [median = 0, nearlyAll = 0] = [0.5, 0.95].map((part) => waits[Math.ceil(waits.length * part) - 1]);
    console.log('P12', JSON.stringify({ recipes: manyRecipes, saves, median, p95: nearlyAll }));
    if (tries < 3 && (median >= 200 || nearlyAll >= 500)) continue;
    expect(median).toBeLessThan(200);
    expect(nearlyAll).toBeLessThan(500);
    return;
  }
}, 120_000);

const hasPython = spawnSync('python3', ['-c', 'import mmap']).status === 0;

/** Written through memory, which raises no event: as a file is on a network disk that another computer changes. */
const silently = (file: string, from: string, to: string): string =>
  execFileSync('python3', [
    '-c',
    'import mmap,sys\nwith open(sys.argv[1],"r+b") as f:\n m=mmap.mmap(f.fileno(),0); at=m.find(sys.argv[2].encode()); m[at:at+len(sys.argv[2])]=sys.argv[3].encode(); m.flush(); m.close()',
    file,
    from,
    to,
  ]).toString();

test.runIf(isFull && hasPython && process.platform === 'linux')(
  'P15 a disk that says nothing of changes is found out, told, and looked through every five seconds (skipped without python3)',
  async () => {
    const { told, folder, library } = await kitchens.openedAfresh({
      'soup.md': recipeText('Soup 0'),
      'pie.md': recipeText('Pie'),
    });
    const soup = path.join(folder, 'soup.md');
    // Longer ago than what is read again whatever its times say.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    for (const [at, wait] of [60_000, 20_000, 10_000].entries()) {
      const started = performance.now();
      silently(soup, `Soup ${String(at)}`, `Soup ${String(at + 1)}`);
      // As when the cook comes back to the window.
      if (at === 0) library.rescan();
      await told.until(() => library.snapshot().recipes.some((recipe) => recipe.title === `Soup ${String(at + 1)}`));
      const took = performance.now() - started;
      console.log('P15 silent', JSON.stringify({ took: Math.round(took), deaf: library.status().deaf }));
      expect(took).toBeLessThan(wait);
      await new Promise((resolve) => setTimeout(resolve, 3_500));
    }
    expect(library.status().deaf?.advice).toMatch(/another computer/);
  },
  120_000,
);
