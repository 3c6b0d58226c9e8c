import type { Language } from '../words/languages.ts';
import type { Paper, TypeSize } from './printing.ts';

export const sorts = ['title', 'newest', 'time', 'rating', 'source', 'cooked'] as const;

/** Per cent, in the steps of a browser. */
export const zooms = [75, 80, 90, 100, 110, 125, 150, 175, 200] as const;

/** The next larger or smaller step; the same at the end. */
export function nextZoom(zoom: number, by: 1 | -1): number {
  const steps = by > 0 ? zooms.filter((each) => each > zoom) : zooms.filter((each) => each < zoom).toReversed();
  return steps[0] ?? zoom;
}

/** Everything the cook can set. Unknown or bad values in the file are replaced by these defaults, key by key. */
export interface Settings {
  /** Of the interface; a recipe keeps its own. */
  readonly language: 'system' | Language;
  readonly theme: 'system' | 'light' | 'dark';
  /** How large everything but cook mode is drawn; one of `zooms`. */
  readonly zoom: number;
  readonly cookTheme: 'same' | 'light' | 'dark';
  /** The smallest line that the cook reads easily where they stand. */
  readonly textSize: 'S' | 'M' | 'L' | 'XL';
  readonly keepAwake: boolean;
  /** Shortcuts of one letter; some speech and switch users need them off (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Rating and day of a cook go into the recipe's own file as well. */
  readonly logInFile: boolean;
  /** 0 to 1. */
  readonly volume: number;
  readonly notifications: boolean;
  readonly view: 'grid' | 'list';
  readonly sort: (typeof sorts)[number];
  readonly sidebar: boolean;
  /** The unit that heat is shown in, in steps; 'written' goes by the units that are chosen on the page. */
  readonly temperatures: 'written' | 'celsius' | 'fahrenheit';
  /** What is printed on; 'local' is what is sold where the cook lives. */
  readonly paper: 'local' | Paper;
  readonly printType: TypeSize;
  readonly printPictures: boolean;
  /** Hobside asks once a day whether there is a new version of it. Off until the cook says so. */
  readonly lookForUpdates: boolean;
}

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  zoom: 100,
  cookTheme: 'same',
  textSize: 'M',
  keepAwake: true,
  singleKeys: true,
  logInFile: false,
  volume: 0.8,
  notifications: true,
  view: 'grid',
  sort: 'title',
  sidebar: true,
  temperatures: 'written',
  paper: 'local',
  printType: 'medium',
  printPictures: true,
  lookForUpdates: false,
};
