import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { autosaveDelay } from './saver.ts';
import { openOn, pass, PretendDisk, soup } from './testing/pretend-disk.ts';

/** 10,000 of the save alone are in electron/library/interleavings.alone.test.ts. */
const rounds = 200;

/** The same throws every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

describe('two who write one file', () => {
  let disk: PretendDisk;
  beforeEach(() => {
    vi.useFakeTimers();
    disk = new PretendDisk();
  });
  afterEach(() => void vi.useRealTimers());

  it(`P08 loses no line in ${rounds} rounds of another program that writes the file while the cook types`, async () => {
    const document = openOn(disk);
    const random = dice(81);
    const lines: string[] = [];
    const met = new Set<string>();
    const add = (text: string, word: string): string => {
      lines.push(word);
      const all = text.split('\n');
      return all.toSpliced(random(all.length + 1), random(3) === 0 ? 1 : 0, `- ${word}`).join('\n');
    };
    let stale = soup;
    for (let round = 0; round < rounds; round += 1) {
      document.source.join(add(document.source.text, `mine ${String(round)}.`));
      // Every third time it writes over what it has never read, as a program does that was open before.
      stale = add(random(3) === 0 ? stale : (disk.text ?? ''), `theirs ${String(round)}.`);
      disk.write(stale);
      const seen = document.follow({ kind: 'changed' });
      await pass(random(2) * autosaveDelay);
      await seen;
      met.add(document.saveState.kind);
      if (document.trouble?.kind === 'conflict')
        await [() => document.keepMine(), () => document.takeTheirs()][random(2)]?.();
    }
    await pass(2 * autosaveDelay);
    const everywhere = [disk.text, document.source.text, ...disk.kept].join('\n');
    expect(lines.filter((line) => !everywhere.includes(line))).toEqual([]);
    expect(met).toContain('conflict');
    expect(document.merged).not.toBeNull();
  }, 60_000);
});
