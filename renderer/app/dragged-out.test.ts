import { expect, it } from 'vitest';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import { DraggedOut } from './dragged-out.ts';

/** A drag, and whether the browser’s own goes on. */
function dragBegins(out: DraggedOut, recipes: readonly string[]): boolean {
  const drag = new Event('dragstart', { cancelable: true }) as DragEvent;
  out.begin(drag, recipes);
  return !drag.defaultPrevented;
}

it('recipes that are dragged go as their files, and what comes over the window meanwhile is our own', async () => {
  const kitchen = fakeKitchen({ 'recipe:drag': () => true });
  const out = new DraggedOut(kitchen);
  expect(out.isOn).toBe(false);
  expect(dragBegins(out, ['leek.md', 'pea.md'])).toBe(false);
  expect(kitchen.asked).toEqual([{ channel: 'recipe:drag', argument: { recipes: ['leek.md', 'pea.md'] } }]);
  expect(out.isOn).toBe(true);
  out.pointerMoved({ buttons: 1 });
  expect(out.isOn).toBe(true);
  out.pointerMoved({ buttons: 0 });
  expect(out.isOn).toBe(false);
  dragBegins(out, ['leek.md']);
  out.end();
  expect(out.isOn).toBe(false);
});

it('nothing is dragged where no file is there', async () => {
  const out = new DraggedOut(fakeKitchen({ 'recipe:drag': () => false }));
  dragBegins(out, ['gone.md']);
  await Promise.resolve();
  await expect.poll(() => out.isOn).toBe(false);
});
