import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recipeText, startLibrary } from './testing/kitchen.ts';
import { kitchensForTests } from './testing/kitchens.ts';

const isFull = Boolean(process.env['HOBSIDE_FULL']);
const kitchens = kitchensForTests();
const words = ['-f', '-o', '/dev/null', '-e', 'trace=openat'];
const canDelay =
  process.platform === 'linux' &&
  spawnSync('strace', [...words, '-e', 'inject=openat:delay_enter=1', 'true']).status === 0;

test.runIf(isFull && canDelay)(
  'P13 four files that a cloud drive never gives stop neither the list nor the cook (skipped without strace)',
  async () => {
    const away = [1, 2, 3, 4].map((at) => `away-${String(at)}.md`);
    const names = [...away, ...Array.from({ length: 20 }, (_, at) => `dish-${String(at)}.md`)];
    const files = Object.fromEntries(names.map((name) => [name, recipeText(name)]));
    const { folder, profile, home } = await kitchens.setUp(files);
    // Opening one of these takes as long as the test may.
    const which = away.flatMap((name) => ['-P', path.join(folder, name)]);
    const execArgv = [...words, '-e', 'inject=openat:delay_enter=300s', ...which, process.execPath];
    const kitchen = startLibrary(kitchens.processFile(), { folder, profile, home }, { execPath: 'strace', execArgv });
    const began = performance.now();
    const opening = kitchen.open();
    const opens: number[] = [];
    await kitchen.told.until(() => kitchen.library.status().state === 'opening');
    for (let round = 0; round < 3; round += 1) {
      const asked = performance.now();
      expect(await kitchen.library.openRecipe('dish-3.md')).toMatchObject({ ok: true });
      opens.push(Math.round(performance.now() - asked));
    }
    await opening;
    const took = Math.round(performance.now() - began);
    const { skipped } = kitchen.library.status();
    console.log('P13 cloud', JSON.stringify({ took, opens, skipped, processes: kitchen.processes.length }));
    expect(kitchen.ids()).toEqual(names.slice(4).sort());
    expect(skipped.map((one) => one.path).sort()).toEqual(away);
    expect(new Set(skipped.map((one) => one.reason))).toEqual(new Set(['elsewhere']));
    await kitchen.close();
  },
  120_000,
);
