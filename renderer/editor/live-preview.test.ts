import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { LivePreview } from './live-preview.svelte.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const soup = (title: string) => `# ${title}\n\n- 1 onion\n\n1. Cook the onion.\n`;
/** Takes longer to read than a frame has room for. */
const long = (title: string) => `${soup(title)}\n${'2. Stir the **onion** and wait 5 minutes.\n'.repeat(4000)}`;
/** As the library process answers: a text that takes long to draw, but not to take apart, is then read in the window. */
const around = {
  corrections: () => [],
  elsewhere: (name: string, text: string) => Promise.resolve({ recipe: readRecipe(text, name), took: 20 }),
};
const previewOf = (text: string) => new LivePreview(readRecipe(text, 'soup.md'), 'soup.md', text.length, around);

function type(preview: LivePreview, text: string): void {
  preview.show(text.length, () => text);
}

test('a short text is shown at once', () => {
  const preview = previewOf(soup('Soup'));
  type(preview, soup('Soupe'));
  expect(preview.recipe.title.value).toBe('Soupe');
});

test('a long text is shown while the typing goes on, not only after it', async () => {
  const preview = previewOf(long('S'));
  preview.warm(long('S'));
  await vi.waitFor(() => expect(preview.place).toBe('here'));
  type(preview, long('So'));
  type(preview, long('Sou'));
  const shown = new Set<string>();
  for (let key = 0; key < 60; key += 1) {
    type(preview, long(`Soup ${String(key)}`));
    vi.advanceTimersByTime(50);
    shown.add(preview.recipe.title.value);
  }
  expect(shown.size).toBeGreaterThan(4);
});

test('what was typed last is shown in the end, also what was typed before it was known how long the text takes', async () => {
  const preview = previewOf(long('S'));
  preview.warm(long('S'));
  for (const title of ['So', 'Sou', 'Soup', 'Soups']) type(preview, long(title));
  // Answers and questions follow one another without a timer.
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  vi.runAllTimers();
  expect(preview.recipe.title.value).toBe('Soups');
});

test('P17 a text that takes long to take apart is never read in the window, and its last state is shown all the same', async () => {
  const elsewhere = (name: string, text: string) => Promise.resolve({ recipe: readRecipe(text, name), took: 500 });
  const preview = new LivePreview(readRecipe(long('S'), 'soup.md'), 'soup.md', long('S').length, {
    ...around,
    elsewhere,
  });
  expect(preview.place).toBe('unknown');
  preview.warm(long('S'));
  await vi.waitFor(() => expect(preview.place).toBe('elsewhere'));
  for (const title of ['So', 'Sou', 'Soup']) type(preview, long(title));
  expect(preview.recipe.title.value).toBe('S');
  await vi.waitFor(() => expect(preview.recipe.title.value).toBe('Soup'));
  type(preview, soup('Short'));
  expect([preview.place, preview.recipe.title.value]).toEqual(['here', 'Short']);
});
