import { expect, test, vi } from 'vitest';
import { cleanText, merge } from '#core/merge/merge.ts';
import { History } from './history.ts';
import { keepText } from './past.ts';
import { versionOf } from './read-bytes.ts';
import { save } from './save.ts';
import { current } from './testing/current-disk.ts';
import { FakeDisk, type Call } from './testing/fake-disk.ts';
import { OtherWriter, type Dice } from './testing/other-writer.ts';

vi.mock('node:fs/promises', async () => (await import('./testing/current-disk.ts')).fake.promises);
vi.mock('node:fs', async (original) => ({
  ...(await original<object>()),
  ...(await import('./testing/current-disk.ts')).fake.sync,
}));

/** Of ten saves each. */
const games = process.env['HOBSIDE_FULL'] ? 1000 : 12;
const savesOfAGame = 10;
const soup = '/recipes/soup.md';
const start = `# Soup\n${Array.from({ length: 8 }, (_, row) => `- ${row} leeks\n`).join('')}`;

/** The same throws every time. */
function dice(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

/**
 * The editor of one recipe, as far as it decides what is written over what (renderer/editor/draft-document.svelte.ts): merges
 * what can be merged, and puts what it gives up into the history.
 */
class Editor {
  readonly tags: string[] = [];
  conflicts = 0;
  #base = start;
  readonly #history: History;
  readonly #random: Dice;

  constructor(history: History, random: Dice) {
    this.#history = history;
    this.#random = random;
  }

  async typeAndSave(): Promise<void> {
    const tag = `mine ${this.tags.length}.`;
    this.tags.push(tag);
    const lines = this.#base.split('\n');
    await this.#save(lines.toSpliced(1 + this.#random(lines.length - 1), 0, `- ${tag}`).join('\n'));
  }

  async #save(text: string): Promise<void> {
    for (let mine = text; ;) {
      const order = { id: 'soup.md', baseVersion: versionOf(Buffer.from(this.#base)), text: mine };
      const saved = await save('/recipes', this.#history, order);
      if (saved.ok) return void (this.#base = mine);
      if (saved.failure.kind !== 'conflict') throw new Error(saved.failure.kind);
      this.conflicts += 1;
      mine = await this.#meet(mine, saved.failure.text);
      if (mine === this.#base) return;
    }
  }

  /** What is to be saved now; what is on disk by now is the base. */
  async #meet(mine: string, theirs: string): Promise<string> {
    const merged = cleanText(merge(this.#base, mine, theirs));
    const given = [this.#base, mine];
    const isMineKept = merged === null && this.#random(2) === 0;
    this.#base = theirs;
    if (isMineKept) return mine;
    for (const text of given) await keepText(this.#history, 'soup.md', text);
    return merged ?? theirs;
  }
}

/**
 * Returns the words of either that are nowhere any more. With the history on another disk the other program writes by renaming
 * only: what it still writes, after our save, into the file that was replaced, is in no history there.
 */
async function play(seed: number, separate: boolean): Promise<{ lost: readonly string[]; conflicts: number }> {
  const random = dice(seed);
  const disk = new FakeDisk(separate);
  current.disk = disk;
  disk.put(soup, start);
  disk.folder('/profile');
  const history = new History('/profile', '/recipes');
  const editor = new Editor(history, random);
  const other = new OtherWriter(disk, soup, random, !separate);
  disk.before = ({ name, path }: Call) => {
    if (random(8) > 0) return;
    // Between the last look and the rename, which no program of Node's can do in one, only the file itself is written to.
    if (name === 'rename' && path === soup && other.isAboutToRename) return;
    other.step(2 * editor.tags.length);
  };
  for (let round = 0; round < savesOfAGame; round += 1) await editor.typeAndSave();
  disk.before = () => undefined;
  other.finish();
  await editor.typeAndSave();
  const moments = await history.moments('soup.md');
  const kept = await Promise.all(moments.map(async (moment) => (await history.read(moment))?.bytes.toString() ?? ''));
  const everywhere = [disk.files().get(soup), ...kept].join('\n');
  return {
    lost: [...editor.tags, ...other.tags].filter((tag) => !everywhere.includes(tag)),
    conflicts: editor.conflicts,
  };
}

test(`P08 two programs write one file, one step of the one between any two of the other: in ${games * savesOfAGame} saves no line of either is lost`, async () => {
  let conflicts = 0;
  for (let seed = 1; seed <= games; seed += 1) {
    const game = await play(seed, seed % 4 === 0);
    expect(game.lost, `seed ${seed}`).toEqual([]);
    conflicts += game.conflicts;
  }
  expect(conflicts).toBeGreaterThan(games);
}, 600_000);
