import { describe, expect, it } from 'vitest';
import { startSession } from '#core/cooking/session.ts';
import { onTheHob, otherOnTheHob } from './on-the-hob.ts';

const session = (recipe: string, changedAt: number) =>
  startSession({ recipe, title: recipe, version: 'v', steps: ['Boil.'], ingredients: [] }, '1', changedAt);
const [soup, rice, tea, cake, pie] = ['soup', 'rice', 'tea', 'cake', 'pie'].map((name, at) => session(name, at));
const names = (tabs: readonly { readonly recipe: string }[]) => tabs.map((tab) => tab.recipe);

describe('the recipes on the hob', () => {
  it('stay in the order in which they came, with the newest state of the one that is shown', () => {
    const now = { ...rice!, step: 1, changedAt: 99 };
    const tabs = onTheHob([soup!, rice!, tea!], now);
    expect(names(tabs)).toEqual(['soup', 'rice', 'tea']);
    expect(tabs[1]).toBe(now);
  });

  it('are four: the one that is shown and the three touched last', () => {
    expect(names(onTheHob([soup!, rice!, tea!, cake!, pie!], soup!))).toEqual(['soup', 'tea', 'cake', 'pie']);
  });

  it('include one that nothing was done in yet', () => {
    expect(names(onTheHob([soup!], tea!))).toEqual(['soup', 'tea']);
  });

  it('follow each other in a ring, and are reached by their place', () => {
    const all = [soup!, rice!, tea!];
    expect(otherOnTheHob(all, tea!, 'next')).toBe(soup);
    expect(otherOnTheHob(all, soup!, 'before')).toBe(tea);
    expect(otherOnTheHob(all, soup!, 1)).toBe(rice);
    expect(otherOnTheHob(all, soup!, 0)).toBeNull();
    expect(otherOnTheHob(all, soup!, 3)).toBeNull();
    expect(otherOnTheHob([], soup!, 'next')).toBeNull();
  });
});
