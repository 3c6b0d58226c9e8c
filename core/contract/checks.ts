import type { CommandPlace } from '#core/command/commands.ts';
import type { CookSession } from '#core/cooking/session.ts';
import type { TimerOrder } from '#core/cooking/timer.ts';
import type {
  CorrectedLine,
  Correction,
  LineAsWritten,
  MisreadSpan,
  RecipeCorrection,
  UseCorrection,
} from '#core/glass-box/correction.ts';
import type { PageError } from '#core/diagnostics/diagnostics.ts';
import type { Wanted } from '#core/replace/hits.ts';
import type { Argument, Channel } from './contract.ts';
import { mostBytes } from '#core/images/limits.ts';
import { longestQuery, longestSearchName } from './collection.ts';
import { copyKinds, exportFormatIds, type ExportOrder } from './exporting.ts';
import { longestPasted, mostImportPaths } from './importing.ts';
import type { Draft, Place } from './library.ts';
import type { MadePicture, PictureOrder } from './pictures.ts';
import { papers, typeSizes, type PrintOrder } from './printing.ts';
import { cookLogEntry, finishedCook } from './log-checks.ts';
import { mostRecipes } from './many.ts';
import type { MoveOrder, TagOrder } from './many.ts';
import { cookbookOrder, sheetOrder } from './print-checks.ts';
import { mostHits } from './replacing.ts';
import { servePlan } from './serve-checks.ts';
import { sorts, zooms, type Settings } from './settings.ts';
import {
  anyOf,
  bytes,
  listOf,
  nothing,
  number,
  oneOf,
  orNull,
  prose,
  record,
  someOf,
  text,
  wholeNumber,
  yesOrNo,
} from './shape.ts';
import type { Shape } from './shape.ts';
import { languages } from '#core/words/languages.ts';

const longestPath = 4096;
const longestText = 10 * 1024 * 1024;
const latest = Number.MAX_SAFE_INTEGER;

const recipeId = text(longestPath, 1);
const folderInLibrary = text(longestPath);
const title = text(1000);
const version = text(200);
const aMoment = number(0, latest);
const aRecipe = record({ id: recipeId });
const aTimer = record({ id: text(100, 1) });

const step = orNull(wholeNumber(1, 10_000));

const place = oneOf<CommandPlace>(
  'first-run',
  'library',
  'recipe',
  'edit',
  'cook',
  'settings',
  'replace',
  'serve',
  'doctor',
  'lone',
);

const draft = record<Draft>({
  id: recipeId,
  baseVersion: version,
  baseText: prose(longestText),
  text: prose(longestText),
  cursor: wholeNumber(0, longestText),
  keptAt: aMoment,
});

const importRows = listOf(wholeNumber(0, 10_000_000), 1_000_000);
const manyRecipes = listOf(recipeId, mostRecipes);
const wanted = record<Wanted>({ words: text(200), matchCase: yesOrNo, wholeWords: yesOrNo });
const chosenHits = record({
  id: recipeId,
  version,
  starts: listOf(wholeNumber(0, longestText), mostHits),
});

/** Also used for what was kept from an earlier run. */
export const cookSession = record<CookSession>({
  recipe: recipeId,
  title: prose(1000),
  version,
  step: wholeNumber(0, 10_000),
  steps: listOf(prose(100_000), 10_000),
  ingredients: listOf(prose(100_000), 10_000),
  part: wholeNumber(0, 10_000),
  ticked: listOf(wholeNumber(0, 100_000), 10_000),
  done: listOf(wholeNumber(1, 10_000), 10_000),
  view: oneOf('step', 'whole', 'mise'),
  scale: text(40, 1),
  changedAt: aMoment,
});

/** Also used for what was kept from an earlier run. */
export const timerOrder = record<TimerOrder>({
  label: prose(200),
  seconds: number(1, 359_999),
  upTo: orNull(number(1, 359_999)),
  recipe: orNull(record({ id: recipeId, title: prose(1000), step: wholeNumber(0, 10_000) })),
});

const correctedLine = record<CorrectedLine>({ text: prose(100_000), nth: wholeNumber(0, 100_000) });

/** Also used for what was kept from an earlier run. */
export const correction: Shape<Correction> = anyOf<Correction>(
  record<MisreadSpan>({
    kind: oneOf('not-a-time', 'not-a-temperature', 'not-an-amount'),
    line: correctedLine,
    start: wholeNumber(0, 100_000),
    end: wholeNumber(0, 100_000),
  }),
  record<LineAsWritten>({ kind: oneOf('as-written'), line: correctedLine }),
  record<UseCorrection>({
    kind: oneOf('use'),
    line: correctedLine,
    ingredient: correctedLine,
    role: oneOf('adds', 'mention', 'none'),
  }),
);

/** Also used for what was kept from an earlier run. */
export const recipeCorrection = record<RecipeCorrection>({ recipe: recipeId, correction });

const someSettings = someOf<Settings>({
  language: oneOf('system', ...languages),
  theme: oneOf('system', 'light', 'dark'),
  zoom: number(Math.min(...zooms), Math.max(...zooms)),
  cookTheme: oneOf('same', 'light', 'dark'),
  textSize: oneOf('S', 'M', 'L', 'XL'),
  keepAwake: yesOrNo,
  singleKeys: yesOrNo,
  logInFile: yesOrNo,
  volume: number(0, 1),
  notifications: yesOrNo,
  view: oneOf('grid', 'list'),
  sort: oneOf(...sorts),
  sidebar: yesOrNo,
  temperatures: oneOf('written', 'celsius', 'fahrenheit'),
  paper: oneOf('local', ...papers),
  printType: oneOf(...typeSizes),
  printPictures: yesOrNo,
  lookForUpdates: yesOrNo,
});

/** What main accepts as the argument of each channel; anything else is refused before it reaches a handler. */
export const checks: { readonly [Name in Channel]: Shape<Argument<Name>> } = {
  'app:start': nothing,
  'app:painted': record({ at: aMoment }),
  'app:place': record<Place>({ view: place, recipe: orNull(recipeId) }),
  'app:menu': record({
    menu: oneOf('recipe', 'card'),
    x: number(0, 100_000),
    y: number(0, 100_000),
  }),
  'app:ready-to-close': record({ kept: yesOrNo }),
  'library:choose': nothing,
  'library:drop': record({ path: text(longestPath, 1) }),
  'library:samples': nothing,
  'library:confirm': record({ open: yesOrNo }),
  'library:snapshot': nothing,
  'library:search': record({ query: text(1000), most: orNull(wholeNumber(1, 10_000)) }),
  'library:manner': record({ folder: folderInLibrary }),
  'library:words': nothing,
  'library:findings': nothing,
  'library:show': nothing,
  'recipe:open': aRecipe,
  'recipe:read': record({ name: text(longestPath, 1), text: prose(longestText) }),
  'recipe:used-in': aRecipe,
  'recipe:save': record({ id: recipeId, baseVersion: version, text: prose(longestText) }),
  'recipe:create': record({ title, folder: folderInLibrary, text: orNull(prose(longestText)) }),
  'recipe:duplicate': aRecipe,
  'recipe:relocate': record({
    id: recipeId,
    title: orNull(title),
    name: orNull(text(255, 1)),
    folder: orNull(folderInLibrary),
  }),
  'recipe:undo-relocate': record({ undo: text(100, 1) }),
  'recipe:trashed': nothing,
  'recipe:trash': aRecipe,
  'recipe:restore': record({ undo: text(longestPath, 1) }),
  'recipe:show': aRecipe,
  'recipe:drag': record({ recipes: manyRecipes }),
  'recipe:drag-on': nothing,
  'lone:add': aRecipe,
  'picture:store': record<PictureOrder>({ recipe: recipeId, step, bytes: bytes(mostBytes), path: text(longestPath) }),
  'picture:choose': record({ recipe: recipeId, step, several: yesOrNo }),
  'picture:find': record({ recipe: recipeId, written: text(longestPath) }),
  'picture:use': record({ recipe: recipeId, place: text(longestPath, 1) }),
  'picture:unknown-site': record({ recipe: recipeId }),
  'picture:folder': nothing,
  'replace:find': wanted,
  'replace:replace': record({ wanted, insert: text(1000), recipes: listOf(chosenHits, mostHits) }),
  'replace:undo': record({ undo: text(100, 1) }),
  'many:tag': record<TagOrder>({ recipes: manyRecipes, tag: text(200, 1), add: yesOrNo }),
  'import:choose': record({ folder: yesOrNo }),
  'import:drop': record({ paths: listOf(text(longestPath, 1), mostImportPaths) }),
  'import:text': record({ text: text(longestPasted, 1) }),
  'import:next': nothing,
  'import:texts': record({ row: wholeNumber(0, 10_000_000) }),
  'import:write': record({ rows: importRows, replace: importRows }),
  'import:end': nothing,
  'import:undo': record({ undo: text(100) }),
  'export:begin': record<ExportOrder>({ recipes: manyRecipes, format: oneOf(...exportFormatIds), scale: text(40, 1) }),
  'export:next': nothing,
  'export:end': nothing,
  'export:show': nothing,
  'export:copy': record({ id: recipeId, as: oneOf(...copyKinds), scale: text(40, 1) }),
  'export:share': record({ id: recipeId, scale: text(40, 1) }),
  'import:past': nothing,
  'import:past-rows': record({ at: wholeNumber(0, 1e15) }),
  'print:paper': sheetOrder,
  'print:pdf': anyOf<PrintOrder>(sheetOrder, cookbookOrder),
  'print:stop': nothing,
  'many:move': record<MoveOrder>({ recipes: manyRecipes, folder: folderInLibrary }),
  'many:trash': record({ recipes: manyRecipes }),
  'many:undo': record({ undo: text(100, 1) }),
  'correction:keep': recipeCorrection,
  'correction:drop': recipeCorrection,
  'history:list': aRecipe,
  'history:read': record({ id: recipeId, moment: text(100, 1) }),
  'history:keep': record({ id: recipeId, text: prose(longestText) }),
  'copy:save': record({ id: recipeId, text: orNull(prose(longestText)) }),
  'draft:read': aRecipe,
  'draft:keep': draft,
  'draft:drop': aRecipe,
  'draft:list': nothing,
  'cook:enter': nothing,
  'awake:page': record({ on: yesOrNo }),
  'awake:read': nothing,
  'cook:fullscreen': record({ on: yesOrNo }),
  'hob:list': nothing,
  'hob:keep': cookSession,
  'hob:finish': record({ recipe: recipeId }),
  'serve:read': nothing,
  'serve:keep': servePlan,
  'serve:drop': nothing,
  'serve:begin': record({ recipe: recipeId }),
  'collection:get': nothing,
  'collection:favourite': record({ recipe: recipeId, on: yesOrNo }),
  'collection:search': record({ query: text(longestQuery, 1), name: orNull(text(longestSearchName)) }),
  'log:list': nothing,
  'log:finish': finishedCook,
  'log:undo': record({ id: text(100, 1), undo: text(100) }),
  'log:put': cookLogEntry,
  'log:remove': record({ id: text(100, 1) }),
  'log:export': record({ format: oneOf('markdown', 'csv') }),
  'timer:list': nothing,
  'timer:start': timerOrder,
  'timer:pause': aTimer,
  'timer:resume': aTimer,
  'timer:add': record({ id: text(100, 1), seconds: number(1, 86_400) }),
  'timer:restart': aTimer,
  'timer:follow': record({ recipe: recipeId, title: prose(1000), steps: listOf(step, 10_000) }),
  'timer:rename': record({ id: text(100, 1), label: text(200) }),
  'timer:silence': nothing,
  'timer:stop': aTimer,
  'bell:state': record({ sounding: yesOrNo, level: number(0, 1) }),
  'darkroom:made': record({
    order: wholeNumber(0, latest),
    made: orNull(record<MadePicture>({ bytes: bytes(mostBytes), type: oneOf('image/jpeg', 'image/png') })),
  }),
  'settings:read': nothing,
  'settings:change': someSettings,
  'updates:read': nothing,
  'updates:look': nothing,
  'updates:fetch': nothing,
  'updates:stop': nothing,
  'updates:restart': nothing,
  'diagnostics:copy': nothing,
  'diagnostics:last-crash': nothing,
  'diagnostics:page-error': record<PageError>({ name: text(100), message: text(2000), stack: text(8000) }),
  'about:licences': nothing,
  'about:chromium': nothing,
  'link:open': record({ href: text(10_000, 1), shownText: prose(10_000) }),
};
