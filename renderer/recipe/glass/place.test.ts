import { expect, test } from 'vitest';
import { placeBeside } from './place.ts';

const room = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };

test('below the words', () => {
  expect(placeBeside({ left: 100, top: 100, bottom: 120 }, card, room)).toMatchObject({ left: 100, top: 126 });
});

test('above them where there is no room below', () => {
  expect(placeBeside({ left: 100, top: 700, bottom: 720 }, card, room)).toMatchObject({ left: 100, top: 494 });
});

test('within the window at its right edge', () => {
  expect(placeBeside({ left: 900, top: 100, bottom: 120 }, card, room).left).toBe(692);
});

test('a card that is higher than any room is cut to the larger one, within the window', () => {
  const { top, most } = placeBeside({ left: 0, top: 500, bottom: 520 }, { width: 300, height: 2000 }, room);
  expect(top).toBe(8);
  expect(most).toBe(486);
});
