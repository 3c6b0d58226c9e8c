import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowPlace } from './window-place.ts';
import type { Area } from './window-place.ts';

const main: Area = { x: 0, y: 25, width: 1920, height: 1055 };
const right: Area = { x: 1920, y: 0, width: 1280, height: 1024 };
const kept = (area: Area) => ({ ...area, maximized: false });

describe('where the window opens', () => {
  it('is the middle of the main display the first time', () => {
    expect(windowPlace(null, [main, right])).toEqual({ x: 360, y: 143, width: 1200, height: 820 });
    const small = { x: 0, y: 0, width: 1024, height: 600 };
    expect(windowPlace(null, [small])).toEqual(small);
  });

  it('is where it was, on whatever display that is', () => {
    const was = { x: 2000, y: 100, width: 900, height: 700 };
    expect(windowPlace(kept(was), [main, right])).toEqual(was);
  });

  it('is the main display when the display it was on is gone', () => {
    const place = windowPlace(kept({ x: 2000, y: 100, width: 900, height: 700 }), [main]);
    expect(place).toEqual({ x: 1020, y: 100, width: 900, height: 700 });
  });

  it('is always wholly visible on one display', () => {
    const any = fc.integer({ min: -10_000, max: 10_000 });
    const size = fc.integer({ min: 200, max: 10_000 });
    fc.assert(
      fc.property(any, any, size, size, (x, y, width, height) => {
        const place = windowPlace(kept({ x, y, width, height }), [main, right]);
        const fits = [main, right].some(
          (area) =>
            place.x >= area.x &&
            place.y >= area.y &&
            place.x + place.width <= area.x + area.width &&
            place.y + place.height <= area.y + area.height,
        );
        expect(fits).toBe(true);
        expect(place.width).toBeGreaterThanOrEqual(640);
        expect(place.height).toBeGreaterThanOrEqual(520);
      }),
    );
  });
});
