import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { recipeText } from './recipe-text.ts';
import { startLibrary, type Kitchen } from './start-library.ts';

// Programs that the tests run in namespaces of their own: with other limits on watches, or with disks that come and go.

interface Places {
  /** Holds recipes, profile, home, and whatever else the program makes. */
  readonly base: string;
  readonly processFile: string;
}

function kitchenIn({ base, processFile }: Places): Kitchen {
  const places = {
    folder: path.join(base, 'recipes'),
    profile: path.join(base, 'profile'),
    home: path.join(base, 'home'),
  };
  for (const place of Object.values(places)) mkdirSync(place, { recursive: true });
  return startLibrary(processFile, places);
}

/** Milliseconds until this is true. */
async function timed(kitchen: Kitchen, isTrue: () => boolean): Promise<number> {
  const began = performance.now();
  await kitchen.told.until(isTrue);
  return Math.round(performance.now() - began);
}

const titleOf = ({ library }: Kitchen, id: string): string | undefined =>
  library.snapshot().recipes.find((recipe) => recipe.id === id)?.title;

export interface OutOfWatches {
  /** Milliseconds from opening the folder. */
  readonly toldAfter: number;
  readonly advice: string;
  /** Milliseconds until changes in two folders were seen, one after the other. */
  readonly seenAfter: readonly number[];
  /** Milliseconds until it watched again, once the system had watches; null where that was not tried. */
  readonly heardAfter: number | null;
}

/** With a limit that is set before: what is told, and how soon changes show all the same. `limit` is lifted at the end. */
export async function outOfWatches(places: Places, limit: string | null): Promise<OutOfWatches> {
  const kitchen = kitchenIn(places);
  for (let at = 0; at < 30; at += 1) {
    mkdirSync(path.join(kitchen.folder, String(at)), { recursive: true });
    writeFileSync(path.join(kitchen.folder, String(at), 'dish.md'), recipeText(`Dish ${String(at)}`));
  }
  const opening = kitchen.open();
  const toldAfter = await timed(kitchen, () => kitchen.library.status().deaf !== null);
  await opening;
  const advice = kitchen.library.status().deaf?.advice ?? '';
  const seenAfter: number[] = [];
  for (const at of [0, 29]) {
    writeFileSync(path.join(kitchen.folder, String(at), 'dish.md'), recipeText(`Changed ${String(at)}`));
    seenAfter.push(await timed(kitchen, () => titleOf(kitchen, `${String(at)}/dish.md`) === `Changed ${String(at)}`));
  }
  if (limit !== null) writeFileSync(limit, '65536');
  const heardAfter = limit === null ? null : await timed(kitchen, () => kitchen.library.status().deaf === null);
  await kitchen.close();
  return { toldAfter, advice, seenAfter, heardAfter };
}

export interface Unplugged {
  readonly rounds: readonly { readonly lostAfter: number; readonly backAfter: number; readonly kept: number }[];
  readonly removals: number;
  readonly refused: readonly string[];
  /** Milliseconds until a change by another program was seen after the last return. */
  readonly seenAfter: number;
}

/** A disk that is pulled and put in again. `disk` is given to mount(8) each time: a device, or a folder to bind. */
export async function unplugged(
  places: Places,
  disk: readonly string[],
  count: number,
  rounds: number,
): Promise<Unplugged> {
  const kitchen = kitchenIn(places);
  const { folder, library } = kitchen;
  const mount = (): void => void execFileSync('mount', [...disk, folder]);
  mount();
  for (let at = 0; at < count; at += 1) {
    mkdirSync(path.join(folder, `box ${String(at % 5)}`), { recursive: true });
    writeFileSync(
      path.join(folder, `box ${String(at % 5)}`, `dish ${String(at)}.md`),
      recipeText(`Dish ${String(at)}`),
    );
  }
  await kitchen.open();
  kitchen.told.batches.length = 0;
  const seen: { lostAfter: number; backAfter: number; kept: number }[] = [];
  const refused: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    execFileSync('umount', ['-l', folder]);
    const lostAfter = await timed(kitchen, () => library.status().state === 'unavailable');
    const kept = kitchen.ids().length;
    const answer = await library.save({ id: 'box 0/dish 0.md', baseVersion: 'any', text: 'lost' });
    refused.push(answer.ok ? 'saved' : answer.failure.kind);
    mount();
    const backAfter = await timed(kitchen, () => library.status().state === 'open');
    seen.push({ lostAfter, backAfter, kept });
  }
  const removals = kitchen.told.batches.reduce((sum, batch) => sum + batch.removals.length, 0);
  writeFileSync(path.join(folder, 'box 0', 'dish 0.md'), recipeText('Changed'));
  const seenAfter = await timed(kitchen, () => titleOf(kitchen, 'box 0/dish 0.md') === 'Changed');
  await kitchen.close();
  execFileSync('umount', ['-l', folder]);
  return { rounds: seen, removals, refused, seenAfter };
}

export interface Forbidden {
  readonly ids: readonly string[];
  readonly skipped: readonly unknown[];
  readonly idsWhenAllowed: readonly string[];
}

/** As a user who is refused what its rights refuse: one file from the start, one later, and both allowed again. */
export async function forbidden(places: Places): Promise<Forbidden> {
  const kitchen = kitchenIn(places);
  const { folder, library, told } = kitchen;
  const place = (name: string): string => path.join(folder, name);
  for (const name of ['soup.md', 'later.md', 'secret.md']) writeFileSync(place(name), recipeText(name));
  chmodSync(place('secret.md'), 0);
  await kitchen.open();
  writeFileSync(place('later.md'), recipeText('Changed'));
  chmodSync(place('later.md'), 0);
  await told.until(() => library.status().skipped.length === 2);
  const ids = kitchen.ids();
  const { skipped } = library.status();
  for (const name of ['later.md', 'secret.md']) chmodSync(place(name), 0o600);
  await told.until(() => library.status().skipped.length === 0 && kitchen.ids().length === 3);
  const idsWhenAllowed = kitchen.ids();
  await kitchen.close();
  return { ids, skipped, idsWhenAllowed };
}
