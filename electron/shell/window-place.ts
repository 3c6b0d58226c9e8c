import type { WindowState } from '../settings/kept.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallestWindow = { width: 640, height: 520 };
const firstWindow = { width: 1200, height: 820 };

/**
 * Where the window opens: where it was, moved and shrunk until it is wholly on the work area that shows most of it.
 * The first area is the main display's; the first window is centred on it.
 */
export function windowPlace(kept: WindowState | null, workAreas: readonly [Area, ...Area[]]): Area {
  if (kept === null) return centred(workAreas[0]);
  const shown = workAreas.map((area) => ({ area, size: overlap(kept, area) }));
  const best = shown.reduce((most, each) => (each.size > most.size ? each : most));
  return best.size > 0 ? clamped(kept, best.area) : clamped(kept, workAreas[0]);
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
