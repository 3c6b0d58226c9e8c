import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureGrid, nextIndex, scrollToRow, windowOfRows } from './window-of-rows.ts';

test('the grid of the design has four columns beside the sidebar of a 1440 pixel window', () => {
  expect(measureGrid(1145, 720, 216)).toMatchObject({ columns: 4, gap: 20, spare: 2 });
});

test('no window, however large, draws more than 150 cards', () => {
  const sizes = {
    width: fc.integer({ min: 200, max: 8000 }),
    height: fc.integer({ min: 100, max: 4320 }),
    scrolled: fc.nat(1_000_000),
  };
  fc.assert(
    fc.property(fc.record(sizes), ({ width, height, scrolled }) => {
      const { columns, rowHeight, spare } = measureGrid(width, height, 216);
      const { first, end } = windowOfRows(scrolled, height, rowHeight, 100_000, spare);
      // One more row may hold the tab stop.
      expect((end - first + 1) * columns).toBeLessThanOrEqual(150);
    }),
  );
});

test('every row in view is drawn', () => {
  const sizes = { scrolled: fc.nat(50_000), height: fc.integer({ min: 1, max: 3000 }), rows: fc.nat(500) };
  fc.assert(
    fc.property(fc.record(sizes), ({ scrolled, height, rows }) => {
      const { first, end } = windowOfRows(scrolled, height, 270, rows, 2);
      for (let row = 0; row < rows; row++) {
        const isInView = row * 270 < scrolled + height && (row + 1) * 270 > scrolled;
        if (isInView) expect(row >= first && row < end).toBe(true);
      }
    }),
  );
});

test('arrows walk the grid and stop at its edges', () => {
  expect(nextIndex('ArrowRight', 0, 10, 4, 3)).toBe(1);
  expect(nextIndex('ArrowLeft', 0, 10, 4, 3)).toBe(0);
  expect(nextIndex('ArrowDown', 1, 10, 4, 3)).toBe(5);
  expect(nextIndex('ArrowUp', 1, 10, 4, 3)).toBe(1);
});

test('down from above the gap of a short last row goes to its end', () => {
  expect(nextIndex('ArrowDown', 7, 10, 4, 3)).toBe(9);
  expect(nextIndex('ArrowDown', 9, 10, 4, 3)).toBe(9);
});

test('home, end and the page keys reach the ends and keep the column', () => {
  expect(nextIndex('Home', 7, 10, 4, 3)).toBe(0);
  expect(nextIndex('End', 0, 10, 4, 3)).toBe(9);
  expect(nextIndex('PageDown', 1, 100, 4, 3)).toBe(9);
  expect(nextIndex('PageUp', 6, 100, 4, 3)).toBe(2);
});

test('other keys, and an empty list, lead nowhere', () => {
  expect(nextIndex('a', 0, 10, 4, 3)).toBeNull();
  expect(nextIndex('ArrowRight', 0, 0, 4, 3)).toBeNull();
});

test('a row that is in view needs no scrolling; one outside is brought just inside', () => {
  expect(scrollToRow(2, 100, 150, 400)).toBeNull();
  expect(scrollToRow(0, 100, 150, 400)).toBe(0);
  expect(scrollToRow(9, 100, 150, 400)).toBe(600);
});
