import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '#core/contract/settings.ts';
import type { CookLogEntry } from '#core/cook-log/entry.ts';
import type { CookSession } from '#core/cooking/session.ts';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import type { RecipeFeatureProps } from '../kitchen/feature.ts';
import { FinishState } from './finish-state.svelte.ts';

const rice: CookSession = {
  recipe: 'rice.md',
  title: 'Rice',
  version: 'v',
  steps: ['Rinse.', 'Boil.', 'Rest.'],
  ingredients: ['1 cup rice'],
  step: 3,
  part: 0,
  ticked: [],
  done: [],
  view: 'step',
  scale: '2',
  changedAt: 5,
};
const entry: CookLogEntry = { ...rice, id: '1', cookedAt: 5, rating: 4, note: '' };

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 26, 19) }));
afterEach(() => void vi.useRealTimers());

function finishing(session: () => CookSession = () => rice) {
  const kitchen = fakeKitchen({
    'log:finish': () => ({ ok: true, value: { entry, file: 'off', undo: '' } }),
    'log:undo': () => ({ ok: true, value: null }),
    'hob:finish': () => null,
    'hob:keep': () => null,
  });
  const undoables: (() => Promise<string>)[] = [];
  const log = { all: [{ ...entry, recipe: 'Sides/rice.md' }] };
  const props = {
    kitchen,
    log,
    settings: { current: defaultSettings },
    go: { cooked: () => undefined },
    actions: { undoable: (_: string, back: () => Promise<string>) => void undoables.push(back) },
  } as unknown as RecipeFeatureProps;
  const finish = new FinishState(props, { session, back: () => undefined });
  finish.shown();
  const asked = (channel: string) => kitchen.asked.filter((one) => one.channel === channel).map((one) => one.argument);
  return { finish, kitchen, undoables, asked };
}

describe('the end of a cook', () => {
  it('is not saved by a press that bounced off the last step, but by one that was meant', async () => {
    const { finish, asked } = finishing();
    await finish.save();
    await finish.skip();
    expect(asked('log:finish').concat(asked('hob:finish'))).toEqual([]);
    vi.advanceTimersByTime(700);
    await finish.save();
    expect(asked('log:finish')).toEqual([
      { recipe: 'rice.md', title: 'Rice', version: 'v', scale: '2', cookedAt: Date.now(), rating: null, note: '' },
    ]);
    expect(asked('hob:finish')).toEqual([{ recipe: 'rice.md' }]);
  });

  it('is saved once, however often Enter is pressed while it is written', async () => {
    const { finish, asked } = finishing();
    finish.rate(4);
    await Promise.all([finish.save(), finish.save(), finish.skip()]);
    expect(asked('log:finish')).toHaveLength(1);
    expect(asked('hob:finish')).toHaveLength(1);
  });

  it('can be tried again where the disk refused it, with what was typed', async () => {
    const { finish, kitchen, asked } = finishing();
    kitchen.answer('log:finish', () => ({ ok: false, failure: { kind: 'disk-full' } }));
    finish.rate(5);
    finish.note = 'Good';
    await finish.save();
    expect(finish.failure).toEqual({ kind: 'disk-full' });
    expect(asked('hob:finish')).toEqual([]);
    kitchen.answer('log:finish', () => ({ ok: true, value: { entry, file: 'off', undo: '' } }));
    await finish.save();
    expect(asked('log:finish').at(-1)).toMatchObject({ rating: 5, note: 'Good' });
  });

  it('takes no day that is still to come, and none that is no day', async () => {
    const { finish, asked } = finishing();
    for (const day of ['2026-11-27', '']) {
      finish.choose(day);
      await finish.save();
      expect(finish.wrongDay).toBe(true);
    }
    expect(asked('log:finish')).toEqual([]);
    finish.choose(finish.yesterday);
    await finish.save();
    expect(asked('log:finish')).toMatchObject([{ cookedAt: new Date(2026, 10, 25, 12).getTime() }]);
  });

  it('rates, and the same again takes the rating away', () => {
    const { finish } = finishing();
    finish.rate(3);
    finish.rate(4);
    expect(finish.rating).toBe(4);
    finish.rate(4);
    expect(finish.rating).toBeNull();
  });

  it('is of the recipe where its file is by now, and undo puts that on the hob again', async () => {
    let session = rice;
    const { finish, undoables, asked } = finishing(() => session);
    session = { ...rice, recipe: 'Sides/rice.md' };
    finish.rate(4);
    await finish.save();
    expect(asked('log:finish')).toMatchObject([{ recipe: 'Sides/rice.md' }]);
    expect(await undoables[0]?.()).toContain('on the hob again');
    expect(asked('log:undo')).toEqual([{ id: '1', undo: '' }]);
    expect(asked('hob:keep')).toEqual([session]);
  });
});
