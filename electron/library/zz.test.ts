import { expect, inject, test } from 'vitest';
import { elsewhere, recipeText, setUpKitchen } from './testing/kitchen.ts';
for (let n = 0; n < 6; n += 1)
  test(`stress ${n}`, async () => {
    await Promise.all(Array.from({ length: 6 }, async (_, at) => {
      const k = await setUpKitchen(inject('libraryProcess'), { 'soup.md': recipeText('Soup') });
      await k.open();
      const t0 = performance.now();
      await elsewhere(k.folder, `const file = fs.openSync('pie.md', 'w'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${40 + at * 8}); fs.writeSync(file, ${JSON.stringify(recipeText('Filled'))})`);
      const t1 = performance.now();
      await Promise.race([k.told.until(() => k.library.snapshot().recipes.some((r) => r.title === 'Filled')), new Promise((r) => setTimeout(r, 15000))]);
      console.log('took', at, Math.round(t1 - t0), Math.round(performance.now() - t1), JSON.stringify(k.library.snapshot().recipes.map((r) => [r.id, r.title])), JSON.stringify(k.library.status().skipped), JSON.stringify(k.library.status().deaf));
      await k.close();
    }));
    expect(1).toBe(1);
  });
