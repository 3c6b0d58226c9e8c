import type { KeptPlace, WindowState } from '../settings/kept.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As Electron's screen tells of one. */
export interface Display {
  readonly id: number;
  readonly bounds: Area;
  /** Without the system's bars. */
  readonly workArea: Area;
}

export type Displays = readonly [Display, ...Display[]];

/** Where the window opens, and as what. */
export interface Opening extends Area {
  readonly maximized: boolean;
  readonly fullScreen: boolean;
}

export const smallestWindow = { width: 640, height: 520 };
const firstWindow = { width: 1200, height: 820 };
const mostDisplays = 8;

/**
 * Where the window opens: on the display where it was last, of those that are there, as it was on that one; moved and shrunk
 * until it is wholly on its work area. The first display is the main one; the first window is centred on it.
 */
export function windowPlace(kept: WindowState | null, displays: Displays): Opening {
  const [last] = kept?.places ?? [];
  if (last === undefined) return { ...centred(displays[0].workArea), maximized: false, fullScreen: false };
  for (const place of kept?.places ?? []) {
    const display = displays.find(({ id }) => id === place.display);
    if (display) return opened(place, moved(place, display), display);
  }
  // All of them are gone. Another display may have taken their number, or the file is of a version that kept none.
  const display = showingMost(last, displays);
  return opened(last, last, display);
}

const opened = ({ maximized, fullScreen }: KeptPlace, wanted: Area, { workArea }: Display): Opening => ({
  ...clamped(wanted, workArea),
  maximized,
  fullScreen,
});

/** A display that now stands elsewhere beside the others takes its window along. */
const moved = ({ x, y, width, height, origin }: KeptPlace, { bounds }: Display): Area => ({
  x: x + bounds.x - origin.x,
  y: y + bounds.y - origin.y,
  width,
  height,
});

/** The place is the newest one, and the only one of its display; one of another arrangement is forgotten with time. */
export const withPlace = (kept: WindowState | null, place: KeptPlace): WindowState => ({
  places: [place, ...(kept?.places ?? []).filter(({ display }) => display !== place.display)].slice(0, mostDisplays),
});

/** Where a window has to go that can't be reached any more, after a display was taken away; null while most of it is seen. */
export function rescued(window: Area, displays: Displays): Area | null {
  const seen = displays.reduce((sum, { workArea }) => sum + overlap(window, workArea), 0);
  const bar = { ...window, height: 1 };
  const hasBar = displays.some(({ workArea }) => overlap(bar, workArea) > 0);
  if (hasBar && seen * 2 >= window.width * window.height) return null;
  return clamped(window, showingMost(window, displays).workArea);
}

function showingMost(window: Area, displays: Displays): Display {
  const shown = displays.map((display) => ({ display, size: overlap(window, display.workArea) }));
  const best = shown.reduce((most, each) => (each.size > most.size ? each : most));
  return best.size > 0 ? best.display : displays[0];
}

function centred(area: Area): Area {
  const width = Math.min(firstWindow.width, area.width);
  const height = Math.min(firstWindow.height, area.height);
  const x = area.x + Math.round((area.width - width) / 2);
  const y = area.y + Math.round((area.height - height) / 2);
  return { x, y, width, height };
}

function clamped(wanted: Area, area: Area): Area {
  const width = between(wanted.width, Math.min(smallestWindow.width, area.width), area.width);
  const height = between(wanted.height, Math.min(smallestWindow.height, area.height), area.height);
  return {
    x: between(wanted.x, area.x, area.x + area.width - width),
    y: between(wanted.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

const between = (value: number, least: number, most: number): number =>
  Math.round(Math.min(Math.max(value, least), most));

function overlap(one: Area, other: Area): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}
