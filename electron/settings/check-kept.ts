import type { RecipeCorrection } from '#core/glass-box/correction.ts';
import type { CookSession } from '#core/cooking/session.ts';
import type { Timer, TimerOrder } from '#core/cooking/timer.ts';
import { recipeCorrection } from '#core/contract/checks.ts';
import { servePlan } from '#core/contract/serve-checks.ts';
import { planLife } from '#core/serve-at/stretch.ts';
import type { ServePlan } from '#core/serve-at/stretch.ts';
import { papers, typeSizes } from '#core/contract/printing.ts';
import { defaultSettings, sorts, zooms, type Settings } from '#core/contract/settings.ts';
import { languages } from '#core/words/languages.ts';
import type { KeptSession } from './hob.ts';

/** Of the window on one display: its place when it is neither maximised nor in full screen, in the system's own pixels. */
export interface KeptPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
  readonly fullScreen: boolean;
  /** The system's number of the display; null where an earlier version kept none. */
  readonly display: number | null;
  /** Where that display stood among the others. */
  readonly origin: { readonly x: number; readonly y: number };
}

export interface WindowState {
  /** One of each display, the last one first. */
  readonly places: readonly KeptPlace[];
}

export interface Folders {
  /** Absolute path of the folder that reopens by itself, or null. */
  readonly last: string | null;
  /** Newest first, at most ten. */
  readonly recent: readonly string[];
}

/** Absolute paths of a recipe folder and of the folder that its pictures are in. */
export interface PicturesFolder {
  readonly root: string;
  readonly pictures: string;
}

const sessionLife = 12 * 60 * 60 * 1000;
const recentLimit = 10;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const oneOf =
  (...values: readonly string[]) =>
  (value: unknown): boolean =>
    isText(value) && values.includes(value);

const goodSetting: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  language: oneOf('system', ...languages),
  theme: oneOf('system', 'light', 'dark'),
  zoom: (value) => zooms.some((each) => each === value),
  cookTheme: oneOf('same', 'light', 'dark'),
  textSize: oneOf('S', 'M', 'L', 'XL'),
  keepAwake: isFlag,
  singleKeys: isFlag,
  logInFile: isFlag,
  volume: (value) => isNumber(value) && value >= 0 && value <= 1,
  notifications: isFlag,
  view: oneOf('grid', 'list'),
  sort: oneOf(...sorts),
  sidebar: isFlag,
  temperatures: oneOf('written', 'celsius', 'fahrenheit'),
  paper: oneOf('local', ...papers),
  printType: oneOf(...typeSizes),
  printPictures: isFlag,
  lookForUpdates: isFlag,
};

/** Unknown keys are dropped and bad values replaced by the default, key by key, so that one bad value costs only itself. */
export function checkSettings(found: unknown, standing: Settings = defaultSettings): Settings {
  if (!isFields(found)) return standing;
  const good = Object.entries(goodSetting).filter(([key, isGood]) => Object.hasOwn(found, key) && isGood(found[key]));
  return { ...standing, ...Object.fromEntries(good.map(([key]) => [key, found[key]])) };
}

export function checkWindow(found: unknown): WindowState | null {
  if (!isFields(found)) return null;
  const listed = Array.isArray(found['places']) ? found['places'] : [found];
  const places = listed.flatMap((each) => checkPlace(each) ?? []);
  return places.length > 0 ? { places } : null;
}

function checkPlace(found: unknown): KeptPlace | null {
  if (!isFields(found)) return null;
  const { x, y, width, height, maximized, fullScreen, display, origin } = found;
  if (!isNumber(x) || !isNumber(y) || !isNumber(width) || !isNumber(height) || width < 200 || height < 200) return null;
  const isPlaced = isNumber(display) && isFields(origin) && isNumber(origin['x']) && isNumber(origin['y']);
  return {
    ...{ x, y, width, height },
    maximized: maximized === true,
    fullScreen: fullScreen === true,
    display: isPlaced ? display : null,
    origin: isPlaced ? { x: Number(origin['x']), y: Number(origin['y']) } : { x: 0, y: 0 },
  };
}

export function checkFolders(found: unknown): Folders {
  if (!isFields(found)) return { last: null, recent: [] };
  const recent = Array.isArray(found['recent']) ? found['recent'].filter(isText).slice(0, recentLimit) : [];
  return { last: isText(found['last']) ? found['last'] : null, recent };
}

/** The folder becomes the last one and moves to the front of the recent ones. */
export function withFolder(folders: Folders, folder: string): Folders {
  return {
    last: folder,
    recent: [folder, ...folders.recent.filter((other) => other !== folder)].slice(0, recentLimit),
  };
}

/** The folder that reopens by itself stays known. */
export const withoutRecent = ({ last }: Folders): Folders => ({ last, recent: last === null ? [] : [last] });

const folderPairsLimit = 50;

export const checkPicturesFolders = (found: unknown): readonly PicturesFolder[] =>
  Array.isArray(found)
    ? found
        .filter((pair): pair is PicturesFolder => isFields(pair) && isText(pair['root']) && isText(pair['pictures']))
        .slice(0, folderPairsLimit)
    : [];

/** One pictures folder for each recipe folder. */
export const withPicturesFolder = (
  known: readonly PicturesFolder[],
  root: string,
  pictures: string,
): readonly PicturesFolder[] =>
  [{ root, pictures }, ...known.filter((pair) => pair.root !== root)].slice(0, folderPairsLimit);

/** Whether the place in a recipe is still of use. */
export const isFresh = (session: CookSession, now: number): boolean => now - session.changedAt < sessionLife;

/** Sessions whose last change is more than 12 hours ago are left out. */
export function checkSessions(found: unknown, now: number): readonly KeptSession[] {
  if (!Array.isArray(found)) return [];
  return found
    .filter(isSession)
    .map((session) => ({ ...session, done: session.done ?? [], view: session.view ?? 'step' }))
    .filter((session) => isFresh(session, now));
}

function isSession(value: unknown): value is KeptSession {
  return (
    isFields(value) &&
    ['recipe', 'title', 'version', 'scale'].every((key) => isText(value[key])) &&
    (value['root'] === undefined || isText(value['root'])) &&
    ['step', 'part', 'changedAt'].every((key) => isNumber(value[key])) &&
    [value['steps'], value['ingredients']].every((lines) => Array.isArray(lines) && lines.every(isText)) &&
    Array.isArray(value['ticked']) &&
    value['ticked'].every(isNumber) &&
    (value['done'] === undefined || (Array.isArray(value['done']) && value['done'].every(isNumber))) &&
    (value['view'] === undefined || oneOf('step', 'whole', 'mise')(value['view']))
  );
}

/** Whether the plan is of use: not yet served, or not long ago. */
export const isCurrent = (plan: ServePlan, now: number): boolean => now - plan.serveAt < planLife;

export const checkPlan = (found: unknown, now: number): ServePlan | null =>
  servePlan(found) && isCurrent(found, now) ? found : null;

/** Nothing of a cook's log is dropped: what is no list of entries stays as one thing that can't be read. */
export function checkCookLog(found: unknown): readonly unknown[] {
  if (found === undefined) return [];
  return Array.isArray(found) ? (found as readonly unknown[]) : [found];
}

export const checkCorrections = (found: unknown): readonly RecipeCorrection[] =>
  Array.isArray(found) ? found.filter(recipeCorrection) : [];

/** Timers of a version that knew no ranges have no high end. */
export function checkTimers(found: unknown): readonly Timer[] {
  if (!Array.isArray(found)) return [];
  return found
    .filter(isTimer)
    .map((timer) => ({ ...timer, order: { ...timer.order, upTo: timer.order.upTo ?? null } }));
}

/** Both clocks when the timers were last kept: milliseconds since 1970, seconds since the start of the computer called `boot`. */
export interface KeptClocks {
  readonly wall: number;
  readonly uptime: number;
  readonly boot: string;
}

export function checkClocks(found: unknown): KeptClocks | null {
  if (!isFields(found)) return null;
  const { wall, uptime, boot } = found;
  return isNumber(wall) && isNumber(uptime) && isText(boot) ? { wall, uptime, boot } : null;
}

function isTimer(value: unknown): value is Timer {
  return (
    isFields(value) &&
    isText(value['id']) &&
    isOrder(value['order']) &&
    oneOf('running', 'paused', 'ringing', 'done')(value['state']) &&
    ['endsAt', 'leftSeconds', 'endedAt'].every((key) => isNumber(value[key])) &&
    isFlag(value['sounding']) &&
    isFlag(value['missed'])
  );
}

function isOrder(value: unknown): value is TimerOrder {
  if (!isFields(value) || !isText(value['label']) || !isNumber(value['seconds'])) return false;
  if (!isNumber(value['upTo'] ?? 0)) return false;
  const recipe = value['recipe'];
  return (
    recipe === null ||
    (isFields(recipe) &&
      isText(recipe['id']) &&
      isText(recipe['title']) &&
      isNumber(recipe['step']) &&
      isText(recipe['root'] ?? ''))
  );
}
