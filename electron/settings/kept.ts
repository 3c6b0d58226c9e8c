import path from 'node:path';
import type { RecipeCorrection } from '#core/glass-box/correction.ts';
import type { Timer } from '#core/cooking/timer.ts';
import type { ServePlan } from '#core/serve-at/stretch.ts';
import type { Settings } from '#core/contract/settings.ts';
import {
  checkClocks,
  checkCookLog,
  checkCorrections,
  checkFolders,
  checkPicturesFolders,
  checkPlan,
  checkSessions,
  checkSettings,
  checkTimers,
  checkWindow,
  type Folders,
  type PicturesFolder,
  type KeptClocks,
  type WindowState,
} from './check-kept.ts';
import { checkCollections, type KeptCollection } from './collections.ts';
import { checkImports, type KeptImport } from './import-log.ts';
import { checkTrashed, type KeptTrashed } from './trashed.ts';
import type { KeptSession } from './hob.ts';
import { JsonFile } from './json-file.ts';

export type { Folders, KeptClocks, KeptPlace, WindowState } from './check-kept.ts';

/** What Hobside remembers between runs, besides the recipes. */
export interface Kept {
  readonly settings: JsonFile<Settings>;
  /** Null before the window was ever closed. */
  readonly window: JsonFile<WindowState | null>;
  /** Recipes being cooked; those not touched for 12 hours are gone. */
  readonly hob: JsonFile<readonly KeptSession[]>;
  /** The plan for a serving time, or null; gone 12 hours after serving. */
  readonly serve: JsonFile<ServePlan | null>;
  /** What was cooked, for good. */
  readonly cookLog: JsonFile<readonly unknown[]>;
  readonly timers: JsonFile<readonly Timer[]>;
  /** Null before a timer was ever kept. */
  readonly clocks: JsonFile<KeptClocks | null>;
  readonly folders: JsonFile<Folders>;
  /** Where the pictures of a recipe folder are, when they lie outside of it; the newest first. */
  readonly picturesFolders: JsonFile<readonly PicturesFolder[]>;
  /** What the cook said about how recipes are read; the oldest first. */
  readonly corrections: JsonFile<readonly RecipeCorrection[]>;
  /** What the trash holds of the libraries; newest first. */
  readonly trashed: JsonFile<readonly KeptTrashed[]>;
  /** What was imported into the libraries; newest first. */
  readonly imports: JsonFile<readonly KeptImport[]>;
  /** Favourites and saved searches of the libraries. */
  readonly collections: JsonFile<readonly KeptCollection[]>;
}

/** Reads a dozen small files synchronously, so that the window opens with the right size and theme. */
export function openKept(profile: string, now: number = Date.now()): Kept {
  const file = (name: string): string => path.join(profile, name);
  return {
    settings: new JsonFile(file('settings.json'), checkSettings),
    window: new JsonFile(file('window.json'), checkWindow),
    hob: new JsonFile(file('hob.json'), (found) => checkSessions(found, now)),
    serve: new JsonFile(file('serve.json'), (found) => checkPlan(found, now)),
    cookLog: new JsonFile(file('cook-log.json'), checkCookLog),
    timers: new JsonFile(file('timers.json'), checkTimers),
    clocks: new JsonFile(file('clocks.json'), checkClocks),
    folders: new JsonFile(file('folders.json'), checkFolders),
    picturesFolders: new JsonFile(file('pictures-folders.json'), checkPicturesFolders),
    corrections: new JsonFile(file('corrections.json'), checkCorrections),
    trashed: new JsonFile(file('trashed.json'), checkTrashed),
    imports: new JsonFile(file('imports.json'), checkImports),
    collections: new JsonFile(file('collections.json'), checkCollections),
  };
}
