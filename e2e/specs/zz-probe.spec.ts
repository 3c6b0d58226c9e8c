import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from '../fixtures/hobside.ts';
import { corpus, placeCorpus } from '../fixtures/hostile/corpus.ts';
import { installWalker, type Visit, type Walk } from '../fixtures/hostile/walker.ts';

test.use({ recipes: null });
test('probe', async ({ launch, folder, scratch }) => {
  test.setTimeout(900_000);
  const bait = { http: '127.0.0.1:9', udp: '127.0.0.1:9', outside: path.join(scratch, 'outside') };
  const clean = await placeCorpus(folder.path, bait);
  const t0 = Date.now();
  const kitchen = await launch();
  const { page, app } = kitchen;
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    Object.assign(globalThis, { delay });
  });
  await page.evaluate(installWalker);
  for (let i = 0; i < 60; i++) {
    const s = await page.evaluate(async () => { const x = JSON.parse(await window.kitchen.ask('library:snapshot', null)); return [x.scanning, x.recipes.length]; });
    console.log(Date.now() - t0, JSON.stringify(s));
    if (!s[0]) break;
    await page.waitForTimeout(500);
  }
  const snap = await page.evaluate(async () => JSON.parse(await window.kitchen.ask('library:snapshot', null)));
  writeFileSync('/tmp/hostile-snap.json', JSON.stringify(snap, null, 1));
  const out: unknown[] = [];
  const only = process.env['ONLY'];
  const skip = new RegExp(process.env['SKIP'] ?? '^$');
  for (const { id } of snap.recipes as { id: string }[]) {
    const base = id.split('/').at(-1)!;
    const number = /^-?([A-H]\d\d[a-z]?)/.exec(base)?.[1];
    if (!number && only) continue;
    if (only && !new RegExp(only).test(number!)) continue;
    if (skip.test(number ?? '')) continue;
    const walk: Walk = { name: id, words: number ?? base.replace(/\..*/, ''), depth: 'all' };
    const v = await Promise.race([
      page.evaluate((w) => (globalThis as unknown as { walkFile(w: Walk): Promise<Visit> }).walkFile(w), walk),
      page.waitForTimeout(60_000).then(() => ({ name: id, stuck: true }) as unknown as Visit),
    ]);
    const m = await app.evaluate(() => { const d = (globalThis as any).delay; const r = [d.max / 1e6, process.memoryUsage().rss / 1e6]; d.reset(); return r; });
    out.push({ ...v, main: m });
    const worst = Object.entries(v.stalls ?? {}).filter(([, x]) => x > 150).map(([k, x]) => `${k}:${Math.round(x)}`).join(' ');
    const slow = Object.entries(v.waits ?? {}).filter(([, x]) => x > 800).map(([k, x]) => `${k}:${Math.round(x)}`).join(' ');
    if (worst || slow || v.missing?.length || m[0]! > 150 || (v as any).stuck) console.log(id.slice(-40), '| stalls', worst, '| waits', slow, '| missing', v.missing, '| main', Math.round(m[0]!), Math.round(m[1]!));
    if ((v as any).stuck) break;
  }
  writeFileSync('/tmp/hostile-out.json', JSON.stringify(out, null, 1));
  console.log(kitchen.complaints.slice(0, 30));
  await clean();
});
