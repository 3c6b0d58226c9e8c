import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cook, firstStep, isLastPlace, startSession } from './session.ts';
import type { CookAction, Cookable } from './session.ts';

const soup: Cookable = {
  recipe: 'soup.md',
  title: 'Soup',
  version: 'v1',
  steps: ['Chop the onions.', 'Fry them.', 'Serve.'],
  ingredients: ['2 onions', '1 tbsp oil'],
};

const anyCookable: fc.Arbitrary<Cookable> = fc.record({
  recipe: fc.constant('a.md'),
  title: fc.constant('A'),
  version: fc.constant('v'),
  steps: fc.array(fc.string(), { maxLength: 12 }),
  ingredients: fc.array(fc.string(), { maxLength: 6 }),
});

const anyAction: fc.Arbitrary<CookAction> = fc.oneof(
  fc.record({ kind: fc.constant('next' as const), parts: fc.integer({ min: 1, max: 3 }) }),
  fc.constant<CookAction>({ kind: 'back' }),
  fc.record({ kind: fc.constant('go' as const), step: fc.integer({ min: -5, max: 30 }) }),
  fc.record({ kind: fc.constant('part' as const), part: fc.integer({ min: -1, max: 3 }) }),
  fc.record({ kind: fc.constant('tick' as const), ingredient: fc.integer({ min: -1, max: 8 }) }),
  fc.record({ kind: fc.constant('scale' as const), scale: fc.constantFrom('1', '2', '1/2') }),
);

describe('a cook session', () => {
  it('begins at the mise en place where there are ingredients, else at step 1', () => {
    expect(startSession(soup, '1', 5).step).toBe(0);
    const bare = { ...soup, ingredients: [] };
    expect(startSession(bare, '1', 5)).toMatchObject({ step: 1, steps: bare.steps, changedAt: 5 });
  });

  it('has one place only when the recipe has no steps', () => {
    const note = { ...soup, steps: [], ingredients: [] };
    const session = startSession(note, '1', 0);
    expect(session.step).toBe(0);
    expect(cook(session, { kind: 'next', parts: 1 }, note, 1)).toBe(session);
    expect(isLastPlace(session, 1)).toBe(true);
  });

  it('walks the parts of a step before the next step, and back to the step’s start', () => {
    const start = cook(startSession(soup, '1', 0), { kind: 'go', step: 2 }, soup, 1);
    const second = cook(start, { kind: 'next', parts: 2 }, soup, 2);
    expect(second).toMatchObject({ step: 2, part: 1 });
    const third = cook(second, { kind: 'next', parts: 2 }, soup, 3);
    expect(third).toMatchObject({ step: 3, part: 0 });
    expect(cook(second, { kind: 'back' }, soup, 4)).toMatchObject({ step: 2, part: 0 });
    expect(cook(third, { kind: 'back' }, soup, 4)).toMatchObject({ step: 2, part: 0 });
  });

  it('stays the very same object when nothing changes', () => {
    const last = cook(startSession(soup, '1', 0), { kind: 'go', step: 9 }, soup, 1);
    expect(last.step).toBe(3);
    expect(cook(last, { kind: 'next', parts: 1 }, soup, 2)).toBe(last);
    expect(cook(last, { kind: 'scale', scale: '1' }, soup, 2)).toBe(last);
    expect(cook(last, { kind: 'tick', ingredient: 7 }, soup, 2)).toBe(last);
  });

  it('never leaves the recipe, whatever is done', () => {
    fc.assert(
      fc.property(anyCookable, fc.array(anyAction), (cookable, actions) => {
        const end = actions.reduce(
          (session, action, at) => cook(session, action, cookable, at),
          startSession(cookable, '1', 0),
        );
        expect(end.step).toBeGreaterThanOrEqual(firstStep(cookable));
        expect(end.step).toBeLessThanOrEqual(cookable.steps.length);
        expect(end.part).toBeGreaterThanOrEqual(0);
        expect(end.steps).toBe(cookable.steps);
      }),
    );
  });

  it('reaches the end by Next alone', () => {
    fc.assert(
      fc.property(anyCookable, fc.integer({ min: 1, max: 4 }), (cookable, parts) => {
        let session = startSession(cookable, '1', 0);
        for (let press = 0; press <= cookable.steps.length * parts; press += 1)
          session = cook(session, { kind: 'next', parts }, cookable, press);
        expect(session.step).toBe(cookable.steps.length);
        expect(isLastPlace(session, session.step === 0 ? 1 : parts)).toBe(true);
      }),
    );
  });

  it('has the same ticks after ticking twice', () => {
    fc.assert(
      fc.property(anyCookable, fc.array(anyAction), fc.nat(8), (cookable, actions, ingredient) => {
        const before = actions.reduce(
          (session, action) => cook(session, action, cookable, 1),
          startSession(cookable, '1', 0),
        );
        const action: CookAction = { kind: 'tick', ingredient };
        expect(cook(cook(before, action, cookable, 1), action, cookable, 1).ticked).toEqual(before.ticked);
      }),
    );
  });

  it('survives being written as JSON', () => {
    const session = cook(startSession(soup, '3/2', 1), { kind: 'tick', ingredient: 1 }, soup, 2);
    expect(JSON.parse(JSON.stringify(session))).toEqual(session);
  });
});
