import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addressOfRecipe } from '#core/library/recipe-address.ts';
import { takePasted, type Pasted } from './pasted.ts';

type Needs = Parameters<typeof takePasted>[0];

// Node has no elements; what is pasted here is pasted into none.
beforeAll(() => void vi.stubGlobal('HTMLElement', class {}));
afterAll(() => void vi.unstubAllGlobals());

/** A page that says what it would do. */
function page(place: { readonly view?: string; readonly overlay?: string | null; readonly state?: string } = {}) {
  const did: string[] = [];
  const { view = 'library', overlay = null, state = 'open' } = place;
  const needs = {
    overlay,
    router: { current: { view } },
    library: { status: { state }, summaryOf: (id: string) => (id === 'leek.md' ? {} : null) },
    kitchen: { droppedPath: (file: { readonly path: string }) => file.path },
    go: { recipe: (id: string) => did.push(`opens ${id}`) },
    importing: (paths: readonly string[], isText = false, text = '') =>
      did.push(isText ? `offers ${text}` : `imports ${paths.join()}`),
  } as unknown as Needs;
  return { needs, did };
}

const copied = (text: string, ...paths: readonly string[]): Pasted => ({
  defaultPrevented: false,
  target: null,
  clipboardData: {
    getData: (type) => (type === 'text/plain' ? text : ''),
    files: paths.map((path) => ({ path })) as unknown as FileList,
  },
});

describe('what is pasted over the recipes', () => {
  it('is offered as a new recipe, or as an address to be read, and nothing is read yet', () => {
    const { needs, did } = page();
    expect(takePasted(needs, copied('Leek soup\n\n2 leeks'))).toBe(true);
    expect(takePasted(needs, copied('https://soups.example/leek'))).toBe(true);
    expect(did).toEqual(['offers Leek soup\n\n2 leeks', 'offers https://soups.example/leek']);
  });

  it('is imported where it is files, and opens the recipe that a link of ours leads to', () => {
    const { needs, did } = page({ view: 'recipe' });
    takePasted(needs, copied('leek.html', '/a/leek.html', ''));
    takePasted(needs, copied(` ${addressOfRecipe('leek.md')}\n`));
    expect(did).toEqual(['imports /a/leek.html', 'opens leek.md']);
  });

  it('is left alone where something else is on the screen, or nothing is on the clipboard', () => {
    const elsewhere = [{ view: 'edit' }, { view: 'cook' }, { overlay: 'palette' }, { state: 'none' }];
    for (const place of elsewhere) {
      const { needs, did } = page(place);
      expect(takePasted(needs, copied('Leek soup'))).toBe(false);
      expect(did).toEqual([]);
    }
    const { needs, did } = page();
    expect(takePasted(needs, copied(' \n'))).toBe(false);
    expect(takePasted(needs, { ...copied('x'), defaultPrevented: true })).toBe(false);
    expect(takePasted(needs, { ...copied('x'), clipboardData: null })).toBe(false);
    expect(did).toEqual([]);
  });
});
