import { expect, it } from 'vitest';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import { DraggedOut } from './dragged-out.ts';

/** A drag, and whether the browser’s own goes on. */
function dragBegins(out: DraggedOut, recipes: readonly string[]): boolean {
  const drag = new Event('dragstart', { cancelable: true }) as DragEvent;
  out.begin(drag, recipes);
  return !drag.defaultPrevented;
}

const askedOf = ({ asked }: ReturnType<typeof fakeKitchen>) => asked.map(({ channel }) => channel);

it('recipes that are dragged go as their files, and what comes over the window meanwhile is our own', async () => {
  const kitchen = fakeKitchen({ 'recipe:drag': () => true, 'recipe:drag-on': () => true });
  const out = new DraggedOut(kitchen);
  expect(out.isOn).toBe(false);
  expect(dragBegins(out, ['leek.md', 'pea.md'])).toBe(false);
  await expect.poll(() => askedOf(kitchen)).toEqual(['recipe:drag', 'recipe:drag-on']);
  expect(kitchen.asked[0]?.argument).toEqual({ recipes: ['leek.md', 'pea.md'] });
  out.pointerMoved({ buttons: 1 });
  expect(out.isOn).toBe(true);
  out.pointerMoved({ buttons: 0 });
  expect(out.isOn).toBe(false);
});

it('a drag that was let go before main knew of it does not go on: nothing would end it', async () => {
  let answer = (_: boolean): void => undefined;
  const kitchen = fakeKitchen({ 'recipe:drag': () => new Promise((resolve) => (answer = resolve)) });
  const out = new DraggedOut(kitchen);
  dragBegins(out, ['leek.md']);
  out.letGo();
  answer(true);
  await new Promise((resolve) => setTimeout(resolve));
  expect(askedOf(kitchen)).toEqual(['recipe:drag']);
  expect(out.isOn).toBe(false);
});

it.each([
  ['no file is there', false],
  ['main saw that it was let go', true],
])('nothing is dragged where %s', async (_, isThere) => {
  const out = new DraggedOut(fakeKitchen({ 'recipe:drag': () => isThere, 'recipe:drag-on': () => false }));
  dragBegins(out, ['gone.md']);
  await expect.poll(() => out.isOn).toBe(false);
});
