import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { LivePreview } from './live-preview.svelte.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const soup = (title: string) => `# ${title}\n\n- 1 onion\n\n1. Cook the onion.\n`;
/** Takes longer to read than a frame has room for. */
const long = (title: string) => `${soup(title)}\n${'2. Stir the **onion** and wait 5 minutes.\n'.repeat(4000)}`;
const previewOf = (text: string) => new LivePreview(readRecipe(text, 'soup.md'), 'soup.md');

function type(preview: LivePreview, text: string): void {
  preview.show(text.length, () => text);
}

test('a short text is shown at once', () => {
  const preview = previewOf(soup('Soup'));
  type(preview, soup('Soupe'));
  expect(preview.recipe.title.value).toBe('Soupe');
});

test('a long text is shown while the typing goes on, not only after it', () => {
  const preview = previewOf(long('S'));
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

test('what was typed last is shown in the end', () => {
  const preview = previewOf(long('S'));
  for (const title of ['So', 'Sou', 'Soup', 'Soups']) type(preview, long(title));
  vi.runAllTimers();
  expect(preview.recipe.title.value).toBe('Soups');
});
