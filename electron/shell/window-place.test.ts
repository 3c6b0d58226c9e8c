import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWindow, type KeptPlace } from '../settings/check-kept.ts';
import { rescued, windowPlace, withPlace, type Area, type Display, type Displays } from './window-place.ts';

const display = (id: number, bounds: Area, bar = 25): Display => ({
  id,
  bounds,
  workArea: { ...bounds, y: bounds.y + bar, height: bounds.height - bar },
});
const laptop = display(1, { x: 0, y: 0, width: 1440, height: 900 });
const right = display(2, { x: 1440, y: 0, width: 1920, height: 1080 }, 0);
const left = display(2, { x: -1920, y: -180, width: 1920, height: 1080 }, 0);
const smaller = display(2, { x: 1440, y: 0, width: 1024, height: 768 }, 0);

const place = (on: Display, area: Area, how: Partial<KeptPlace> = {}): KeptPlace => ({
  ...area,
  maximized: false,
  fullScreen: false,
  display: on.id,
  origin: { x: on.bounds.x, y: on.bounds.y },
  ...how,
});
const was = { x: 1600, y: 100, width: 1100, height: 800 };
const onLaptop = { x: 40, y: 60, width: 1000, height: 700 };
const asIs = { maximized: false, fullScreen: false };

type Line = readonly [when: string, places: readonly KeptPlace[], displays: Displays, opens: Area & typeof asIs];
const table: readonly Line[] = [
  ['the first time', [], [laptop, right], { x: 120, y: 53, width: 1200, height: 820, ...asIs }],
  [
    'the first time, on a small display',
    [],
    [display(1, { x: 0, y: 0, width: 1024, height: 600 })],
    { x: 0, y: 25, width: 1024, height: 575, ...asIs },
  ],
  ['on the second display, which is there', [place(right, was)], [laptop, right], { ...was, ...asIs }],
  [
    'on the second display, which is gone: on the main one, as large as it was',
    [place(right, was)],
    [laptop],
    { x: 340, y: 100, width: 1100, height: 800, ...asIs },
  ],
  [
    'on the second display, which is gone: as it was on the laptop before',
    [place(right, was, { maximized: true }), place(laptop, onLaptop)],
    [laptop],
    { ...onLaptop, ...asIs },
  ],
  [
    'on the second display, which is back: as it was there, maximised',
    [place(right, was, { maximized: true }), place(laptop, onLaptop)],
    [laptop, right],
    { ...was, maximized: true, fullScreen: false },
  ],
  [
    'on the second display, which now stands left of the laptop and higher: along with it, at negative coordinates',
    [place(right, was)],
    [laptop, left],
    { x: -1760, y: -80, width: 1100, height: 800, ...asIs },
  ],
  [
    'at negative coordinates, of a display that is gone',
    [place(left, { x: -1900, y: -170, width: 900, height: 700 })],
    [laptop],
    { x: 0, y: 25, width: 900, height: 700, ...asIs },
  ],
  [
    'on the second display, which has become smaller',
    [place(right, { x: 2200, y: 300, width: 1100, height: 700 })],
    [laptop, smaller],
    { x: 1440, y: 68, width: 1024, height: 700, ...asIs },
  ],
  [
    'in full screen',
    [place(laptop, onLaptop, { fullScreen: true })],
    [laptop, right],
    { ...onLaptop, maximized: false, fullScreen: true },
  ],
  ['under the bar of the system', [place(laptop, { ...onLaptop, y: 0 })], [laptop], { ...onLaptop, y: 25, ...asIs }],
];

describe('where the window opens', () => {
  it.each(table)('%s', (_, places, displays, opens) => {
    expect(windowPlace({ places }, displays)).toEqual(opens);
  });

  it('is always wholly visible on one display, as large as a window has to be', () => {
    const any = fc.integer({ min: -10_000, max: 10_000 });
    const size = fc.integer({ min: 200, max: 10_000 });
    const area = fc.record({ x: any, y: any, width: size, height: size });
    const on = fc.constantFrom(laptop, right, left, display(7, { x: 50, y: 50, width: 800, height: 600 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(on, area), { maxLength: 4 }), fc.boolean(), (kept, isLeft) => {
        const displays: Displays = [laptop, isLeft ? left : right];
        const opens = windowPlace({ places: kept.map(([each, at]) => place(each, at)) }, displays);
        expect(displays.some(({ workArea }) => isWithin(opens, workArea))).toBe(true);
        expect(opens.width).toBeGreaterThanOrEqual(640);
        expect(opens.height).toBeGreaterThanOrEqual(520);
      }),
    );
  });

  it('is known of an earlier version too, which kept one place and no display', () => {
    const old = checkWindow({ x: 1600, y: 100, width: 1100, height: 800, maximized: true });
    expect(windowPlace(old, [laptop, right])).toEqual({ ...was, maximized: true, fullScreen: false });
    expect(windowPlace(old, [laptop])).toMatchObject({ x: 340, y: 100, maximized: true });
  });
});

describe('what is kept of the window', () => {
  it('is its place on each display, the last one first', () => {
    const both = withPlace(withPlace(null, place(right, was)), place(laptop, onLaptop));
    expect(withPlace(both, place(right, onLaptop)).places.map((each) => [each.display, each.x])).toEqual([
      [2, 40],
      [1, 40],
    ]);
    const many = Array.from({ length: 20 }, (_, id) => place(display(id, was), was)).reduce(withPlace, { places: [] });
    expect(many.places).toHaveLength(8);
    expect(checkWindow(JSON.parse(JSON.stringify(many)))).toEqual(many);
  });

  it('is nothing where the file makes no sense, and the good places where one of them doesn’t', () => {
    expect(checkWindow({ places: 'everywhere' })).toBeNull();
    expect(checkWindow({ places: [{ x: 1 }, place(laptop, onLaptop)] })).toEqual({ places: [place(laptop, onLaptop)] });
    expect(checkWindow({ x: 0, y: 0, width: 'wide', height: 3 })).toBeNull();
  });
});

describe('when a display is taken away', () => {
  it('a window that stood on it comes to one that is there', () => {
    expect(rescued(was, [laptop])).toEqual({ x: 340, y: 100, width: 1100, height: 800 });
  });

  it('a window whose upper edge is out of reach comes down', () => {
    expect(rescued({ x: 0, y: -300, width: 900, height: 800 }, [laptop])).toMatchObject({ y: 25 });
  });

  it('a window that is seen stays where the cook put it, also over an edge', () => {
    expect(rescued(onLaptop, [laptop])).toBeNull();
    expect(rescued({ x: 1000, y: 100, width: 900, height: 700 }, [laptop, right])).toBeNull();
    expect(rescued({ x: 900, y: 100, width: 900, height: 700 }, [laptop])).toBeNull();
  });
});

const isWithin = (one: Area, area: Area): boolean =>
  one.x >= area.x &&
  one.y >= area.y &&
  one.x + one.width <= area.x + area.width &&
  one.y + one.height <= area.y + area.height;
