import { describe, expect, it } from 'vitest';
import { cook, startSession } from './session.ts';
import type { Cookable } from './session.ts';
import { reanchor, stepsAfter } from './session-place.ts';

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
    expect(reanchor(atStep(2), after)).toMatchObject({
      found: 'exact',
      session: { step: 3, version: 'v2', steps: after.steps },
    });
  });

  it('keeps the number when the same text stands there, though it stands elsewhere too', () => {
    const after = changed({ steps: ['Serve.', ...stew.steps.slice(1)] });
    expect(reanchor(atStep(3), after).session.step).toBe(3);
  });

  it('takes the most similar step when the text was reworded', () => {
    const after = changed({
      steps: ['Warm the oven.', 'Brown the meat.', 'Add stock and wine and simmer for 3 hours.', 'Serve.'],
    });
    expect(reanchor(atStep(2), after)).toMatchObject({ found: 'similar', session: { step: 3 } });
  });

  it('keeps the number, within the recipe, when nothing is similar', () => {
    const after = changed({ steps: ['Boil water.'] });
    expect(reanchor(atStep(3), after)).toMatchObject({
      found: 'number',
      session: { step: 1, steps: ['Boil water.'] },
    });
  });

  it('shows a reworded step from its first part', () => {
    const session = { ...atStep(2), part: 1 };
    expect(reanchor(session, stew).session.part).toBe(1);
    expect(
      reanchor(session, changed({ steps: ['Brown it.', 'Add the stock and simmer for 3 hours.'] })).session.part,
    ).toBe(0);
  });

  it('carries ticks by the line, the second of two equal lines included', () => {
    const after = changed({ ingredients: ['2 onions', '1 bay leaf', '2 onions', '1 kg beef'] });
    expect(reanchor(atStep(1, [0, 3]), after).session.ticked).toEqual([2, 3]);
    expect(reanchor(atStep(1, [2]), after).session.ticked).toEqual([]);
  });

  it('knows where the texts of timers went', () => {
    expect(stepsAfter(stew, changed({ steps: ['Warm the oven.', 'Serve.', stew.steps[0]!] }))).toEqual([3, null, 2]);
  });

  it('stays at the mise en place', () => {
    expect(reanchor(atStep(0), changed({ steps: ['New.'] }))).toMatchObject({
      found: 'exact',
      session: { step: 0 },
    });
  });
});
