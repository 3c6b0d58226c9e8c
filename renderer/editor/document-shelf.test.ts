import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '#core/contract/library.ts';
import { failed, success } from '#core/contract/result.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import type { LibraryLookup, RecipeChange } from '../kitchen/feature.ts';
import { DocumentShelf } from './document-shelf.ts';
import { keepDelay } from './draft-keeper.ts';

const text = '# Soup\n\n1. Boil.\n';

/** A shelf over a folder where every file says the same. */
function aShelf(draft: Draft | null = null) {
  const status = { shownPath: '~/Recipes' };
  const handlers = new Map<string, (change: RecipeChange) => void>();
  const kitchen = fakeKitchen({
    'recipe:open': ({ id }) => {
      const file = { id, text, version: 'v1', encoding: 'utf-8', readOnly: null };
      return success({ file, recipe: readRecipe(text, id), images: {}, links: {}, corrections: [] });
    },
    'recipe:save': () => failed({ kind: 'disk-full' }),
    'draft:read': () => draft,
    'draft:keep': () => success(null),
    'draft:drop': () => null,
    'app:ready-to-close': () => null,
  });
  const changes = {
    of: (id: string, handler: (change: RecipeChange) => void) => {
      handlers.set(id, handler);
      return () => void handlers.delete(id);
    },
  };
  const library = { status } as unknown as LibraryLookup;
  const shelf = new DocumentShelf({ kitchen, changes, library });
  const take = async (id: string) => {
    const taken = await shelf.take(id);
    if (!taken.ok) throw new Error(taken.failure.kind);
    return taken.value;
  };
  return { kitchen, status, shelf, take, tell: (id: string, change: RecipeChange) => handlers.get(id)?.(change) };
}

describe('the shelf of recipes that are edited', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives the same document again, so that undo survives leaving', async () => {
    const { take } = aShelf();
    const [one, other] = await Promise.all([take('soup.md'), take('soup.md')]);
    expect(other).toBe(one);
    expect(await take('soup.md')).toBe(one);
  });

  it('finds a renamed file’s document under its new name, and moves its draft', async () => {
    const { kitchen, take, tell } = aShelf();
    const document = await take('soup.md');
    document.source.dispatch({ changes: { from: 0, insert: 'x' } });
    await vi.advanceTimersByTimeAsync(keepDelay);
    tell('soup.md', { kind: 'moved', to: 'broth.md' });
    await vi.advanceTimersByTimeAsync(0);
    expect(await take('broth.md')).toBe(document);
    const drafts = kitchen.asked.map(({ channel, argument }) => `${channel} ${(argument as { id: string }).id}`);
    expect(drafts).toContain('draft:keep broth.md');
    expect(drafts.indexOf('draft:drop soup.md')).toBeGreaterThan(drafts.indexOf('draft:keep broth.md'));
  });

  it('forgets its documents when another folder is opened', async () => {
    const { status, take } = aShelf();
    const document = await take('soup.md');
    status.shownPath = '~/Other';
    expect(await take('soup.md')).not.toBe(document);
  });

  it('opens the draft of a file that is gone', async () => {
    const draft = {
      id: 'soup.md',
      baseVersion: 'v0',
      baseText: text,
      text: `${text}2. Serve.\n`,
      cursor: 0,
      keptAt: 1,
    };
    const { kitchen, take } = aShelf(draft);
    kitchen.answer('recipe:open', () => failed({ kind: 'not-found', path: 'soup.md' }));
    const document = await take('soup.md');
    expect([document.source.text, document.saveState.kind]).toEqual([draft.text, 'removed']);
  });

  it('P03 tells the closing window that typing is kept when only the draft could be written, and that it is not when neither could', async () => {
    const { kitchen, take } = aShelf();
    const document = await take('soup.md');
    document.source.dispatch({ changes: { from: 0, insert: 'x' } });
    kitchen.tell('app:closing', null);
    await vi.advanceTimersByTimeAsync(0);
    expect(kitchen.asked.at(-1)).toEqual({ channel: 'app:ready-to-close', argument: { kept: true } });
    kitchen.answer('draft:keep', () => failed({ kind: 'disk-full' }));
    kitchen.tell('app:closing', null);
    await vi.advanceTimersByTimeAsync(0);
    expect(kitchen.asked.at(-1)).toEqual({ channel: 'app:ready-to-close', argument: { kept: false } });
  });
});
