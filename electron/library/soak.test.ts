import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { afterEach, expect, inject, test, vi } from 'vitest';
import { BusyFolder, randomFrom } from './testing/busy-folder.ts';
import { elsewhereNow, recipeText, setUpKitchen, type Kitchen } from './testing/kitchen.ts';

const isFull = Boolean(process.env['HOBSIDE_FULL']);
const soakLasts = (isFull ? 600 : 15) * 1_000;
/** What P13 gives the list to equal the disk, in milliseconds. */
const longest = 60_000;
vi.setConfig({ testTimeout: soakLasts + 3 * longest });

let kitchens: Kitchen[] = [];
afterEach(async () => {
  await Promise.all(kitchens.map((kitchen) => kitchen.close()));
  kitchens = [];
});

async function opened(files: Record<string, string> = {}): Promise<Kitchen> {
  const kitchen = await setUpKitchen(inject('libraryProcess'), files);
  kitchens.push(kitchen);
  await kitchen.open();
  return kitchen;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds until the list equals the disk; what is wrong is in the failure where it doesn't within a minute. */
async function untilEqual({ library }: Kitchen, busy: BusyFolder): Promise<number> {
  const began = performance.now();
  for (;;) {
    const wrong = busy.wrong(library.snapshot().recipes);
    const took = performance.now() - began;
    if (wrong.length === 0) return took;
    expect(took < longest ? [] : wrong, 'what the list has wrong after a minute').toEqual([]);
    await pause(50);
  }
}

/** Mostly a few things a second, now and then four hundred: as many as there are. */
async function soak(
  seed: number,
  lasts: number,
): Promise<{ readonly acts: number; readonly waits: readonly number[] }> {
  const kitchen = await opened();
  const busy = new BusyFolder(kitchen.folder, seed);
  const random = randomFrom(seed + 1_000);
  const began = performance.now();
  const waits: number[] = [];
  let acts = 0;
  for (let minute = 1; performance.now() - began < lasts; minute += 1) {
    const ends = Math.min(began + minute * 60_000, began + lasts);
    while (performance.now() < ends) {
      const isStorm = random() < (isFull ? 0.02 : 0.01);
      for (let at = 0; at < (isStorm ? 200 : 1); at += 1, acts += 1) {
        await busy.act();
        if (isStorm) await pause(1);
      }
      // As when the cook comes back to the window: what a scan finds in passing is no proof that the watcher is deaf.
      if (random() < 0.02) kitchen.library.rescan();
      await pause(random() * (isFull ? 50 : 150));
    }
    waits.push(Math.round(await untilEqual(kitchen, busy)));
    if (isFull) console.log('P13 minute', JSON.stringify({ seed, minute, acts, wait: waits.at(-1), held: held() }));
  }
  expect(kitchen.library.status().deaf).toBeNull();
  return { acts, waits };
}

interface Held {
  readonly files: number;
  readonly watches: number;
  /** Megabytes, of this process and of the library processes. */
  readonly memory: number;
}

/** What this process holds of the system, by /proc; zeros where there is none. */
function held(): Held {
  if (process.platform !== 'linux') return { files: 0, watches: 0, memory: 0 };
  const numbers = readdirSync('/proc/self/fd');
  const kinds = numbers.map((number) => {
    try {
      return { number, kind: readlinkSync(`/proc/self/fd/${number}`) };
    } catch {
      return { number, kind: 'gone' };
    }
  });
  const watches = kinds
    .filter(({ kind }) => kind === 'anon_inode:inotify')
    .map(({ number }) => readFileSync(`/proc/self/fdinfo/${number}`, 'utf8').split('inotify wd:').length - 1);
  const pids = ['self', ...kitchens.flatMap(({ processes }) => processes.map(({ pid }) => String(pid)))];
  const pages = pids.map((pid) => Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]));
  return {
    files: kinds.filter(({ kind }) => kind !== 'gone').length,
    watches: watches.reduce((sum, count) => sum + count, 0),
    memory: (pages.reduce((sum, count) => sum + count, 0) * 4096) / 1e6,
  };
}

const foldersIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory()).length;

test(`P13 after ${isFull ? 'ten minutes' : 'fifteen seconds'} of everything that programs do to a folder, with three seeds, the list equals the disk`, async () => {
  const before = held();
  const results = await Promise.all([1, 2, 3].map((seed) => soak(seed, soakLasts)));
  const folders = kitchens.map(({ folder }) => foldersIn(folder)).reduce((sum, count) => sum + count, 0);
  const after = held();
  console.log('P13 soak', JSON.stringify({ results, folders, before, after }));
  for (const { acts, waits } of results) {
    expect(acts).toBeGreaterThan((soakLasts / 1_000) * 5);
    expect(Math.max(...waits)).toBeLessThan(longest);
  }
  // One watch for each folder, its own and those of the library: nothing is held of what is gone.
  if (process.platform === 'linux') expect(after.watches - before.watches).toBeLessThanOrEqual(folders + 3 * 2);
});

test(`P13 what happens while the watching process stands still${isFull ? ', more than the system’s queue holds,' : ''} is in the list soon after`, async () => {
  const [count, rounds] = isFull ? [2_000, 10] : [300, 3];
  const kitchen = await opened({ 'first.md': recipeText('First') });
  const busy = new BusyFolder(kitchen.folder, 1);
  busy.model.set('first.md', 'First');
  const began = performance.now();
  // Our event loop stands still until it has ended. Each write is two events or more; the queue holds 16,384 of them.
  elsewhereNow(
    kitchen.folder,
    `for (let round = 0; round < ${String(rounds)}; round += 1)
       for (let at = 0; at < ${String(count)}; at += 1)
         fs.writeFileSync('dish-' + at + '.md', ${JSON.stringify(recipeText('TITLE'))}.replace('TITLE', 'Dish ' + at + ' of round ' + round));
     for (let at = 0; at < ${String(count)}; at += 10) fs.unlinkSync('dish-' + at + '.md');`,
  );
  const blocked = performance.now() - began;
  for (let at = 0; at < count; at += 1)
    if (at % 10 > 0) busy.model.set(`dish-${String(at)}.md`, `Dish ${String(at)} of round ${String(rounds - 1)}`);
  const took = await untilEqual(kitchen, busy);
  console.log('P13 overflow', JSON.stringify({ count, rounds, blocked: Math.round(blocked), took: Math.round(took) }));
});
