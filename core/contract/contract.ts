import type { Licences } from '#core/about/notices.ts';
import type { Awake } from './awake.ts';
import type { LibraryWords } from '#core/completion/library-words.ts';
import type { Collection } from './collection.ts';
import type { CookLogEntry } from '#core/cook-log/entry.ts';
import type { CrashKind, PageError } from '#core/diagnostics/diagnostics.ts';
import type { CookSession } from '#core/cooking/session.ts';
import type { Timer, TimerOrder } from '#core/cooking/timer.ts';
import type { Correction } from '#core/glass-box/correction.ts';
import type { Wanted } from '#core/replace/hits.ts';
import type { ServePlan } from '#core/serve-at/stretch.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type {
  Draft,
  FileText,
  LibraryStatus,
  OpenedRecipe,
  ReadText,
  PastVersion,
  Place,
  RelocationDone,
  RelocationOrder,
  SavedCopy,
  StartState,
  TrashedRecipe,
  UsedIn,
} from './library.ts';
import type { LibraryFindings } from './doctor.ts';
import type { CopiedTexts, CopyKind, ExportOrder, ExportStep } from './exporting.ts';
import type { Manner } from '#core/manner/manner.ts';
import type { ImportedTexts, ImportRow, ImportStep, ImportUndone, PastImport } from './importing.ts';
import type { ManyDone, MoveOrder, TagOrder } from './many.ts';
import type { MadePicture, PictureOrder, StoredPicture } from './pictures.ts';
import type { FoundInLibrary, ReplaceDone, ReplaceOrder } from './replacing.ts';
import type { FinishedCook, LogDone } from './cook-log.ts';
import type { PrintedPdf, PrintOrder, SheetOrder } from './printing.ts';
import type { Result } from './result.ts';
import type { Settings } from './settings.ts';
import type { UpdatesState } from './updates.ts';
import type { Notices } from './notices.ts';

/** A question to main: what is sent, and what comes back. Every argument is checked in main (core/contract/checks.ts). */
interface Ask<Argument, Answer> {
  readonly argument: Argument;
  readonly answer: Answer;
}

/** Everything the renderer may ask. This and Notices are the only description of IPC. */
export interface Requests {
  'app:start': Ask<null, StartState>;
  /** Told once the first list is on the screen; heavy work waits for it. */
  /** `at`: when the first list was on the screen, by the page's clock; milliseconds since 1970. */
  'app:painted': Ask<{ readonly at: number }, null>;
  /** What the renderer shows, so that the native menu offers only what works there. */
  'app:place': Ask<Place, null>;
  /** The native menu of a place, popped up at the pointer or at x, y (CSS pixels in the window). */
  'app:menu': Ask<{ readonly menu: 'recipe' | 'card'; readonly x: number; readonly y: number }, null>;

  /** The answer to 'app:closing'. `kept` is false when neither the file nor the draft could be written: then the cook is asked. */
  'app:ready-to-close': Ask<{ readonly kept: boolean }, null>;

  /** Shows the system's folder dialog. */
  'library:choose': Ask<null, Result<LibraryStatus>>;
  /** A folder dropped on the window; the path comes from webUtils.getPathForFile in the preload. */
  'library:drop': Ask<{ readonly path: string }, Result<LibraryStatus>>;
  'library:samples': Ask<null, Result<LibraryStatus>>;
  /** The answer to status 'too-many': open it all the same, or not. */
  'library:confirm': Ask<{ readonly open: boolean }, Result<LibraryStatus>>;
  /** All that is known of the folder, once all of the last known list was read: LibrarySnapshot as JSON, which crosses faster than ten thousand objects. */
  'library:snapshot': Ask<null, string>;
  /** SearchHits as JSON, best first: a text is handed on in one piece. */
  'library:search': Ask<
    { readonly query: string; /** Hits told; null for all. */ readonly most: number | null },
    string
  >;
  /** How the recipes around a library-relative folder are written. */
  'library:manner': Ask<{ readonly folder: string }, Manner>;
  /** What ingredient lines are made of, for completion. Looked through when it is asked for; later questions cost only what changed. */
  'library:words': Ask<null, LibraryWords>;
  /** What needs a look. Looked through for a second at most: asked again until all of it is examined; later questions cost only what changed. */
  'library:findings': Ask<null, LibraryFindings>;
  'library:show': Ask<null, Result<null>>;

  /** Of the library, or one that was opened alone. */
  'recipe:open': Ask<{ readonly id: RecipeId }, Result<OpenedRecipe>>;
  /** A text that is too long or too tangled to be read where it is typed; null when there is no folder, or no answer in time. */
  'recipe:read': Ask<{ readonly name: string; readonly text: string }, ReadText | null>;
  /** The recipes that link to this one, by title. */
  'recipe:used-in': Ask<{ readonly id: RecipeId }, readonly UsedIn[]>;
  /** Text with LF line ends, going back with the file's own ends, BOM and encoding, if the file still is `baseVersion`; '' makes a file again that is gone. */
  'recipe:save': Ask<{ readonly id: RecipeId; readonly baseVersion: string; readonly text: string }, Result<FileText>>;
  /** Makes a new file; the name comes from the title and is made free. `folder` is library-relative. Without a text it is blank, in the manner of its neighbours. */
  'recipe:create': Ask<
    { readonly title: string; readonly folder: string; readonly text: string | null },
    Result<{ readonly id: RecipeId }>
  >;
  'recipe:duplicate': Ask<{ readonly id: RecipeId }, Result<{ readonly id: RecipeId }>>;
  /** Renames or moves; references to it and from it follow, each only by the bytes of its target. */
  'recipe:relocate': Ask<RelocationOrder, Result<RelocationDone>>;
  /** Every byte as it was; recipes that were changed again since are left alone and named. */
  'recipe:undo-relocate': Ask<{ readonly undo: string }, Result<RelocationDone>>;
  /** What can be made again from the open folder, newest first. */
  'recipe:trashed': Ask<null, readonly TrashedRecipe[]>;
  'recipe:trash': Ask<{ readonly id: RecipeId }, Result<{ readonly undo: string }>>;
  /** Makes a trashed file again, byte for byte. `undo` as given by recipe:trash. */
  'recipe:restore': Ask<{ readonly undo: string }, Result<{ readonly id: RecipeId }>>;
  'recipe:show': Ask<{ readonly id: RecipeId }, Result<null>>;

  /** A drag begins on these recipes; false where none of their files is there. */
  'recipe:drag': Ask<{ readonly recipes: readonly RecipeId[] }, boolean>;
  /** It is held still: the system goes on with it, out of the window. False where it was let go. */
  'recipe:drag-on': Ask<null, boolean>;

  /**
   * Copies a recipe that was opened alone into the library, byte for byte, with the pictures that it names; nothing that is there
   * is changed. `undo` is for 'import:undo', '' where the library has all of it already.
   */
  'lone:add': Ask<{ readonly id: RecipeId }, Result<{ readonly id: RecipeId; readonly undo: string }>>;

  /** A copy without what tells about cook and place, stored where this library keeps its pictures; nothing is written into the recipe. */
  'picture:store': Ask<PictureOrder, Result<StoredPicture>>;
  /** Shows the system's dialog, and stores each picture that is chosen; none when it is left. */
  'picture:choose': Ask<
    { readonly recipe: RecipeId; readonly step: number | null; readonly several: boolean },
    readonly Result<StoredPicture>[]
  >;
  /** Places of pictures that may be meant by a path that leads nowhere; likeliest first. */
  'picture:find': Ask<{ readonly recipe: RecipeId; readonly written: string }, readonly string[]>;
  /** How a recipe writes a picture that is there already. */
  'picture:use': Ask<{ readonly recipe: RecipeId; readonly place: string }, Result<StoredPicture>>;
  /** The folder of a website that this recipe's pictures are written from, where nobody knows its place on this disk; else null. */
  'picture:unknown-site': Ask<{ readonly recipe: RecipeId }, string | null>;
  /** Shows the system's dialog for the pictures folder of this library, and answers with its path as a person would write it. */
  'picture:folder': Ask<null, Result<{ readonly shownPath: string }>>;

  /** Where words stand in all recipes; null when a later question took its place. Nothing is changed. */
  'replace:find': Ask<Wanted, Result<FoundInLibrary | null>>;
  /** What can't be changed is left alone and named. */
  'replace:replace': Ask<ReplaceOrder, Result<ReplaceDone>>;
  /** Every byte as it was; recipes that were changed again since are left alone and named. */
  'replace:undo': Ask<{ readonly undo: string }, Result<ReplaceDone>>;

  /** One change to several recipes, told by 'many:progress'. What can't be changed is left alone and named. */
  'many:tag': Ask<TagOrder, Result<ManyDone>>;
  'many:move': Ask<MoveOrder, Result<ManyDone>>;
  'many:trash': Ask<{ readonly recipes: readonly RecipeId[] }, Result<ManyDone>>;
  /** Every byte as it was; recipes that were changed again since are left alone and named. */
  'many:undo': Ask<{ readonly undo: string }, Result<ManyDone>>;

  /** Kept for good in the profile, in place of an earlier word about the same thing; 'recipe:open' then answers with it. */
  'correction:keep': Ask<{ readonly recipe: RecipeId; readonly correction: Correction }, Result<null>>;
  /** Hobside's own reading holds again. */
  'correction:drop': Ask<{ readonly recipe: RecipeId; readonly correction: Correction }, Result<null>>;

  /** Newest first. */
  'history:list': Ask<{ readonly id: RecipeId }, readonly PastVersion[]>;
  /** Text with LF line ends. */
  'history:read': Ask<{ readonly id: RecipeId; readonly moment: string }, Result<{ readonly text: string }>>;
  /** A text that the cook gives up, or that another program replaced: kept unless the newest state is the same. */
  'history:keep': Ask<{ readonly id: RecipeId; readonly text: string }, Result<null>>;

  /** A recipe, or what was typed into it and could not be saved, as a new file where the cook wants it; the system's dialog asks. */
  'copy:save': Ask<{ readonly id: RecipeId; readonly text: string | null }, Result<SavedCopy>>;

  'draft:read': Ask<{ readonly id: RecipeId }, Draft | null>;
  'draft:keep': Ask<Draft, Result<null>>;
  'draft:drop': Ask<{ readonly id: RecipeId }, null>;
  /** Ids with unsaved typing from an earlier run. */
  'draft:list': Ask<null, readonly RecipeId[]>;

  /** Full screen and display awake on; main puts both back when 'app:place' names another view or the page dies. */
  'cook:enter': Ask<null, null>;
  /** The display of a recipe's page that is read without cook mode; ends with the page. */
  'awake:page': Ask<{ readonly on: boolean }, null>;
  'awake:read': Ask<null, Awake>;
  'cook:fullscreen': Ask<{ readonly on: boolean }, null>;
  'hob:list': Ask<null, readonly CookSession[]>;
  'hob:keep': Ask<CookSession, null>;
  'hob:finish': Ask<{ readonly recipe: RecipeId }, null>;

  /** The plan for a serving time, or null; a plan is dropped 12 hours after serving. */
  'serve:read': Ask<null, ServePlan | null>;
  /** In place of any other: there is one at a time. Steps that a cook goes through at the hob are marked in it by main. */
  'serve:keep': Ask<ServePlan, null>;
  'serve:drop': Ask<null, null>;
  /** The cook is at the first place of a planned recipe, and it is time for it. */
  'serve:begin': Ask<{ readonly recipe: RecipeId }, null>;

  /** Favourites and saved searches of the open library. */
  'collection:get': Ask<null, Collection>;
  'collection:favourite': Ask<{ readonly recipe: RecipeId; readonly on: boolean }, Result<null>>;
  /** Keeps a search, or calls one that is kept by another name ('' for its own words); null forgets it. */
  'collection:search': Ask<{ readonly query: string; readonly name: string | null }, Result<null>>;
  /** Every cook that is kept. */
  'log:list': Ask<null, readonly CookLogEntry[]>;
  /** Into the log, and into the recipe's own file where the cook set it so; it is on disk with the answer. */
  'log:finish': Ask<FinishedCook, Result<LogDone>>;
  /** Takes a cook out again, and what was written of it into the file; 'conflict' where the file was changed since. */
  'log:undo': Ask<{ readonly id: string; readonly undo: string }, Result<null>>;
  /** In its place; an entry that was taken out comes back. */
  'log:put': Ask<CookLogEntry, Result<null>>;
  'log:remove': Ask<{ readonly id: string }, Result<null>>;
  /** Shows the system's dialog; answers with the name of the file. */
  'log:export': Ask<{ readonly format: 'markdown' | 'csv' }, Result<{ readonly file: string }>>;

  'timer:list': Ask<null, readonly Timer[]>;
  'timer:start': Ask<TimerOrder, Timer>;
  'timer:pause': Ask<{ readonly id: string }, null>;
  'timer:resume': Ask<{ readonly id: string }, null>;
  /** Adds seconds to a running or paused timer; a ringing one runs again for that long. */
  'timer:add': Ask<{ readonly id: string; readonly seconds: number }, null>;
  /** Starts it once more from the beginning, from whatever state. */
  'timer:restart': Ask<{ readonly id: string }, null>;
  /** The recipe says its steps otherwise: `steps[0]` is the new number of step 1, null where that text is gone. */
  'timer:follow': Ask<
    { readonly recipe: RecipeId; readonly title: string; readonly steps: readonly (number | null)[] },
    null
  >;
  'timer:rename': Ask<{ readonly id: string; readonly label: string }, null>;
  /** Ends the sound of all ringing timers; they stay listed, counting overtime, until stopped. */
  'timer:silence': Ask<null, null>;
  /** Takes the timer away, ringing or not. */
  'timer:stop': Ask<{ readonly id: string }, null>;

  /** Shows the system's dialog and begins to read what is chosen. */
  'import:choose': Ask<{ readonly folder: boolean }, Result<null>>;
  /** Begins to read files, folders and archives that were dropped on the window, or pages by their address. */
  'import:drop': Ask<{ readonly paths: readonly string[] }, Result<null>>;
  /** Begins to read a text that was pasted: a recipe's words, or the source of a page. */
  'import:text': Ask<{ readonly text: string }, Result<null>>;
  /** Reads on for a moment, or writes on: asked again until it is done. */
  'import:next': Ask<null, Result<ImportStep>>;
  /** Null for one that is not kept any more, or failed. */
  'import:texts': Ask<{ readonly row: number }, ImportedTexts | null>;
  /**
   * Begins to write these; 'import:next' tells how it goes. What is there already is written a second time where it is among
   * them, or, where it is among `replace` too, in place of the recipe that is there.
   */
  'import:write': Ask<{ readonly rows: readonly number[]; readonly replace: readonly number[] }, Result<null>>;
  /** Ends what is being read or written; what is written stays, and can be undone by the answer. */
  'import:end': Ask<null, { readonly undo: string }>;
  /** Removes the files that an import made, as long as this run lasts. */
  'import:undo': Ask<{ readonly undo: string }, Result<ImportUndone>>;
  /** Asks for a folder and begins to write into it; nothing that is there is changed. */
  'export:begin': Ask<ExportOrder, Result<null>>;
  /** Writes on for a moment: asked again until it is done. */
  'export:next': Ask<null, Result<ExportStep>>;
  /** Ends what is being written; what is written stays. */
  'export:end': Ask<null, null>;
  /** Shows the folder that was written to in the system's file manager. */
  'export:show': Ask<null, null>;
  /** A recipe for the clipboard, which the window writes to. `scale` as in ExportOrder. */
  'export:copy': Ask<{ readonly id: RecipeId; readonly as: CopyKind; readonly scale: string }, Result<CopiedTexts>>;
  /** Shows the system's menu for sharing, with the recipe as text and its file; only on macOS. `scale` as in ExportOrder. */
  'export:share': Ask<{ readonly id: RecipeId; readonly scale: string }, Result<null>>;
  /** Imports into this library, the last one first. */
  'import:past': Ask<null, readonly PastImport[]>;
  /** What became of each recipe of an earlier one, with what was not carried; null when it is not kept any more. */
  'import:past-rows': Ask<{ readonly at: number }, readonly ImportRow[] | null>;

  /** Sets a recipe on paper and shows the system's dialog for printing. One at a time: what is being printed ends. */
  'print:paper': Ask<SheetOrder, Result<null>>;
  /** Shows the system's dialog for the file, then writes it, told by 'print:progress'; the file is whole or not there. */
  'print:pdf': Ask<PrintOrder, Result<PrintedPdf>>;
  /** Ends what is being printed, which then answers 'cancelled'. */
  'print:stop': Ask<null, null>;

  /** Asked by the bell window only: whether the alarm is sounding, and the loudest sample that was measured, 0 to 1. */
  'bell:state': Ask<{ readonly sounding: boolean; readonly level: number }, null>;

  /** Asked by the darkroom only: what came of an order, null for bytes that are no picture. */
  'darkroom:made': Ask<{ readonly order: number; readonly made: MadePicture | null }, null>;

  'settings:read': Ask<null, Settings>;
  'settings:change': Ask<Partial<Settings>, Settings>;

  /** New versions of Hobside, also told by 'updates:changed'. Nobody is asked anything by this. */
  'updates:read': Ask<null, UpdatesState>;
  /** Asks the server, unless something is on the hob or a timer runs. */
  'updates:look': Ask<null, UpdatesState>;
  'updates:fetch': Ask<null, UpdatesState>;
  /** Gives up what is being fetched. */
  'updates:stop': Ask<null, null>;
  /** Puts in place what was fetched and starts Hobside anew, unless something would be lost by it. */
  'updates:restart': Ask<null, UpdatesState>;

  /** Puts versions, system, counts and the last errors on the clipboard, for a report; nothing of a recipe. */
  'diagnostics:copy': Ask<null, null>;
  /** What ended by itself in an earlier run, told once; else null. */
  'diagnostics:last-crash': Ask<null, CrashKind | null>;
  /** What nobody caught in the page, for the log. */
  'diagnostics:page-error': Ask<PageError, null>;

  /** What is bundled, and what its authors ask to be told with it. */
  'about:licences': Ask<null, Licences>;
  /** Shows Chromium's notices in the system's file manager. */
  'about:chromium': Ask<null, null>;

  /** The one gate to the outside: http, https and mailto only. `shownText` is what the cook clicked on. */
  'link:open': Ask<{ readonly href: string; readonly shownText: string }, Result<null>>;
}

export type Channel = keyof Requests;
export type NoticeName = keyof Notices;
export type Argument<Name extends Channel> = Requests[Name]['argument'];
export type Answer<Name extends Channel> = Requests[Name]['answer'];

/** What the preload puts on `window.kitchen`. */
export interface Kitchen {
  ask<Name extends Channel>(channel: Name, argument: Argument<Name>): Promise<Answer<Name>>;
  /** Returns a function that stops listening. */
  listen<Name extends NoticeName>(notice: Name, handler: (told: Notices[Name]) => void): () => void;
  /** Absolute path of a dropped file, '' if it has none. */
  droppedPath(file: unknown): string;
}
