import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/hobside.ts';

const long = `# Long soup\n\n## Ingredients\n\n${Array.from({ length: 60 }, (_, at) => `- ${at + 1} leeks of row${at + 1}\n`).join('')}\n## Method\n\n${Array.from({ length: 60 }, (_, at) => `${at + 1}. Boil thing${at + 1} for five minutes and stir it all the while until it is soft and smells good.\n`).join('')}`;

/**
 * Types letters one by one and takes them back. Milliseconds from each key to the frame that shows it in the preview, the
 * middle one of them: a busy computer is late with one or another, a slow preview with all.
 */
async function timeToPreview(page: Page): Promise<number> {
  const letters = 'qzqzqzqzq';
  // In an object: awaited as such, the promise would hold back the keys that it waits for.
  const watch = await page.evaluateHandle((count) => {
    const times: number[] = [];
    let waiting: number[] = [];
    const pressed = ({ timeStamp }: KeyboardEvent) => void waiting.push(timeStamp);
    addEventListener('keydown', pressed, true);
    const all = new Promise<readonly number[]>((resolve) => {
      const seen = new MutationObserver(() => {
        const shown = waiting;
        waiting = [];
        requestAnimationFrame(() => {
          times.push(...shown.map((since) => performance.now() - since));
          if (times.length < count) return;
          seen.disconnect();
          removeEventListener('keydown', pressed, true);
          resolve(times);
        });
      });
      const preview = document.querySelector('[data-testid=preview]')!;
      seen.observe(preview, { subtree: true, childList: true, characterData: true });
    });
    return { all };
  }, letters.length);
  await page.keyboard.type(letters);
  const times = [...(await watch.evaluate(({ all }) => all))].sort((one, other) => one - other);
  await expect(page.getByTestId('preview')).toContainText(letters);
  for (const _ of letters) await page.keyboard.press('Backspace');
  return times[Math.floor(times.length / 2)]!;
}

test('rubric 24 the preview follows within 200 ms, and the block that is typed in stays in view at top, middle and end', async ({
  kitchen,
  folder,
}) => {
  const { editor, page } = kitchen;
  await folder.write('long.md', long);
  await kitchen.library.open('Long soup');
  await kitchen.recipe.edit();
  await editor.source.click();
  for (const [line, words] of [
    [5, 'row1'],
    [68, 'thing1'],
    [97, 'thing30'],
    [127, 'thing60'],
  ] as const) {
    await page.keyboard.press('Control+Alt+g');
    await page.keyboard.type(String(line));
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('End');
    expect(await timeToPreview(page)).toBeLessThan(200);
    await page.keyboard.type('zq');
    const block = editor.preview.locator('li', { hasText: 'zq' });
    await expect(block).toContainText(words);
    await expect(block).toBeInViewport({ ratio: 0.9 });
    await expect(block).toHaveAttribute('data-at-cursor', '');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await expect(block).toHaveCount(0);
  }
});

test('a click on a word of the preview goes to that word in the source, and to its row in the form', async ({
  kitchen,
}) => {
  const { editor, page } = kitchen;
  await kitchen.library.open('Hong Shao Rou');
  await kitchen.recipe.edit();
  await editor.preview.getByText('star anise', { exact: true }).click({ position: { x: 1, y: 8 } });
  await expect(editor.source).toBeFocused();
  await page.keyboard.type('whole ');
  await expect(editor.preview.locator('li', { hasText: 'whole star anise.' })).toBeVisible();
  await editor.isShown('Form');
  await editor.preview.getByText('sugar', { exact: true }).first().click();
  await expect(editor.form.locator('textarea:focus')).toHaveValue(/sugar/);
});

test('what needs a look is marked beside its line, F8 goes there, and the front matter folds', async ({
  kitchen,
  folder,
}) => {
  const { editor, page } = kitchen;
  await folder.write(
    'odd.md',
    '---\ntitle: Odd\nservings: 2\n---\n\n## Ingredients\n\n- 2 eggs\n- 1 leek\n\n## Method\n\n1. Beat the eggs.\n2. Add the flour.\n',
  );
  await kitchen.library.open('Odd');
  await kitchen.recipe.edit();
  await expect(editor.source.page().locator('.cm-note-mark').first()).toBeVisible();
  await editor.source.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await expect(editor.view.getByText(/^Line (?:9|14), column/)).toBeVisible();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+BracketLeft');
  await expect(editor.source).not.toContainText('servings: 2');
  await page.keyboard.press('Control+Shift+BracketRight');
  await expect(editor.source).toContainText('servings: 2');
});
