import { expect, test, vi } from 'vitest';
import { errorCode } from '../library/patience.ts';
import { PowerCut, refusal, type FakeDisk } from '../library/testing/fake-disk.ts';
import { codes, fresh, old, prepare } from '../library/testing/writings.ts';
import { Drafts } from './drafts.ts';

vi.mock('node:fs/promises', async () => (await import('../library/testing/current-disk.ts')).fake.promises);
vi.mock('node:fs', async (original) => ({
  ...(await original<object>()),
  ...(await import('../library/testing/current-disk.ts')).fake.sync,
}));

const draft = { id: 'soup.md', baseVersion: 'v', baseText: old, cursor: 0, keptAt: 1 };
const keepDraft = (text: string) => new Drafts('/profile').keep({ ...draft, text });

test('P03 P09 a draft is the old one or the new one, whole, at every step and with every code; a refusal is told', async () => {
  const texts = (files: ReadonlyMap<string, string>) =>
    [...files]
      .filter(([file]) => /^\/profile\/drafts\/[0-9a-f]+\.json$/.test(file))
      .map(([, json]) => (JSON.parse(json) as { draft: { text: string } }).draft.text);
  const prepared = async (): Promise<FakeDisk> => {
    const disk = prepare(false, true);
    await keepDraft(old);
    disk.flushAll();
    return disk;
  };
  const counting = await prepared();
  let calls = 0;
  counting.before = () => void (calls += 1);
  await keepDraft(fresh);
  for (let step = 0; step < calls; step += 1)
    for (const code of [...codes, 'power']) {
      const disk = await prepared();
      let count = 0;
      disk.before = () => {
        count += 1;
        if (code === 'power' ? count > step : count === step + 1)
          throw code === 'power' ? new PowerCut() : refusal(code);
      };
      const kept = await keepDraft(fresh).then(() => 'kept', errorCode);
      const views = code === 'power' ? [disk.afterPowerCut('nothing'), disk.afterPowerCut('names')] : [];
      for (const view of [disk.files(), ...views]) {
        expect(texts(view), `${code} at ${step}`).toHaveLength(1);
        expect([old, fresh], `${code} at ${step}`).toContain(texts(view)[0]);
      }
      if (kept === 'kept') expect(texts(disk.files())).toEqual([fresh]);
      else if (code !== 'power') expect(kept).toBe(code);
    }
});
