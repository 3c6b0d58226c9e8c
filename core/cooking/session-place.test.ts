import { describe, expect, it } from 'vitest';
import { cook, startSession } from './session.ts';
import type { Cookable } from './session.ts';
import { reanchor } from './session-place.ts';

const stew: Cookable = {
  recipe: 'stew.md',
  title: 'Stew',
  version: 'v1',
  steps: ['Brown the meat in a heavy pot.', 'Add the stock and simmer for 2 hours.', 'Serve.'],
  ingredients: ['1 kg beef', '2 onions', '1 l stock', '2 onions'],
};

const atStep = (step: number, ticks: readonly number[] = []) =>
  ticks.reduce(
    (session, ingredient) => cook(session, { kind: 'tick', ingredient }, stew, 1),
    cook(startSession(stew, '1', 0), { kind: 'go', step }, stew, 1),
  );

const changed = (part: Partial<Cookable>): Cookable => ({ ...stew, version: 'v2', ...part });

describe('finding the place again', () => {
  it('follows the step’s text when steps were put in before it', () => {
    const after = changed({ steps: ['Warm the oven.', ...stew.steps] });
    expect(reanchor(atStep(2), after, stew)).toMatchObject({
      found: 'exact',
      session: { step: 3, stepCount: 4, version: 'v2' },
    });
  });

  it('keeps the number when the same text stands there, though it stands elsewhere too', () => {
    const after = changed({ steps: ['Serve.', ...stew.steps.slice(1)] });
    expect(reanchor(atStep(3), after, stew).session.step).toBe(3);
  });

  it('takes the most similar step when the text was reworded', () => {
    const after = changed({
      steps: ['Warm the oven.', 'Brown the meat.', 'Add stock and wine and simmer for 3 hours.', 'Serve.'],
    });
    expect(reanchor(atStep(2), after, stew)).toMatchObject({ found: 'similar', session: { step: 3 } });
  });

  it('keeps the number, within the recipe, when nothing is similar', () => {
    const after = changed({ steps: ['Boil water.'] });
    expect(reanchor(atStep(3), after, stew)).toMatchObject({
      found: 'number',
      session: { step: 1, stepText: 'Boil water.' },
    });
  });

  it('shows a reworded step from its first part', () => {
    const session = { ...atStep(2), part: 1 };
    expect(reanchor(session, stew, stew).session.part).toBe(1);
    expect(
      reanchor(session, changed({ steps: ['Brown it.', 'Add the stock and simmer for 3 hours.'] }), stew).session.part,
    ).toBe(0);
  });

  it('carries ticks by the line, the second of two equal lines included', () => {
    const after = changed({ ingredients: ['2 onions', '1 bay leaf', '2 onions', '1 kg beef'] });
    expect(reanchor(atStep(1, [0, 3]), after, stew).session.ticked).toEqual([2, 3]);
    expect(reanchor(atStep(1, [2]), after, stew).session.ticked).toEqual([]);
  });

  it('drops ticks of another version when the old list is not known any more', () => {
    expect(reanchor(atStep(1, [0]), changed({}), null).session.ticked).toEqual([]);
    expect(reanchor(atStep(1, [0]), stew, null).session.ticked).toEqual([0]);
  });

  it('stays at the mise en place', () => {
    expect(reanchor(atStep(0), changed({ steps: ['New.'] }), stew)).toMatchObject({
      found: 'exact',
      session: { step: 0, stepText: '' },
    });
  });
});
