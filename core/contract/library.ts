import type { Opens } from './opening.ts';
import type { Correction } from '#core/glass-box/correction.ts';
import type { CommandPlace } from '#core/command/commands.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { Recipe } from '#core/recipe/recipe.ts';

/** Why changes are not seen by themselves: an error code of the system, or a disk that says nothing of them. */
export type Deafness = 'ENOSPC' | 'EMFILE' | 'ENFILE' | 'silent-disk';

/** Where the library is and how it fares. "unavailable" is never "recipes deleted". */
export interface LibraryStatus {
  readonly state: 'none' | 'opening' | 'open' | 'unavailable' | 'too-many';
  /** The folder's path as a person would write it (home as ~), for showing only. */
  readonly shownPath: string;
  readonly name: string;
  /** True when files can't be made here. */
  readonly readOnly: boolean;
  /** Changes are not seen by themselves; `advice` says why and what to do. */
  readonly deaf: { readonly why: Deafness; readonly advice: string } | null;
  /** While 'too-many': how many files were counted before stopping, and why it was stopped. */
  readonly counted: number;
  readonly whyAsked: 'many-files' | 'home' | 'root' | null;
  /** While 'opening': recipes read so far, of how many. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** Things in the folder that are not shown, with the reason. 'elsewhere': with a cloud drive, or on a disk that doesn't answer. */
  readonly skipped: readonly {
    readonly path: string;
    readonly reason: 'outside-link' | 'bad-name' | 'unreadable' | 'not-a-file' | 'elsewhere';
  }[];
}

/** A file as text. `text` has LF line ends and no BOM; main keeps the original ends, BOM and encoding by `version`. */
export interface FileText {
  readonly id: RecipeId;
  readonly text: string;
  /** ContentVersion: hash of the bytes. */
  readonly version: string;
  readonly encoding: string;
  /** Why it can't be saved in place, or null. */
  readonly readOnly: 'encoding' | 'permission' | 'size' | null;
}

/** What a text says, read in the library process. */
export interface ReadText {
  readonly recipe: Recipe;
  /** Milliseconds that it took to take the text apart: a window that did it on each key would stand still for as long. */
  readonly took: number;
}

/** A recipe that links to another. */
export interface UsedIn {
  readonly id: RecipeId;
  readonly title: string;
}

export interface OpenedRecipe {
  readonly file: FileText;
  /** As it is read, with what the cook corrected. */
  readonly recipe: Recipe;
  /** What the cook corrected of it, whether it applies to this text or rests. */
  readonly corrections: readonly Correction[];
  /** Image paths of the recipe as written -> library-relative path of the picture, for those that exist. */
  readonly images: Readonly<Record<string, string>>;
  /** Library-relative recipe ids that links of this recipe point to, by href as written. */
  readonly links: Readonly<Record<string, RecipeId>>;
}

/** An earlier state of a recipe that is kept in the profile. */
export interface PastVersion {
  /** Opaque; for 'history:read'. */
  readonly moment: string;
  /** When it was replaced: milliseconds since 1970. */
  readonly keptAt: number;
  /** It stood for seconds, in the middle of typing. */
  readonly brief: boolean;
}

/** Unsaved typing, kept outside the library. */
export interface Draft {
  readonly id: RecipeId;
  /** Version the typing started from; '' for a file that is not there any more. */
  readonly baseVersion: string;
  /** The text of that version: both sides of a conflict are kept. */
  readonly baseText: string;
  readonly text: string;
  readonly cursor: number;
  readonly keptAt: number;
}

export interface StartState {
  readonly status: LibraryStatus;
  /** JSON of a LibrarySnapshot: a thousand summaries would else be copied object by object on every bridge of their way, before the first paint. */
  readonly snapshot: string;
  readonly sampleCount: number;
  readonly platform: 'darwin' | 'win32' | 'linux';
  readonly version: string;
  /** What Hobside was started with, told once. */
  readonly opens: readonly Opens[];
  /** Where the page was when it crashed. */
  readonly returnTo?: Place;
}

/** Where the cook is; `recipe` is the one that is open there. */
export interface Place {
  readonly view: CommandPlace;
  readonly recipe: RecipeId | null;
}

/** A rename or a move. Null is as it is now. */
export interface RelocationOrder {
  readonly id: RecipeId;
  readonly title: string | null;
  /** File name without its ending. */
  readonly name: string | null;
  /** Library-relative; made when it is not there. */
  readonly folder: string | null;
}

export interface RelocationDone {
  readonly id: RecipeId;
  /** For recipe:undo-relocate, as long as this run lasts. */
  readonly undo: string;
  /** Other recipes that name this one and were changed. */
  readonly updated: number;
  /** Recipes that name this one, or that it names, and could not be changed. */
  readonly left: readonly RecipeId[];
}

export interface SavedCopy {
  /** Of the file. */
  readonly name: string;
  /** Null outside of the library. */
  readonly id: RecipeId | null;
}

/** A recipe in the trash that can be made again, also after a restart. */
export interface TrashedRecipe {
  readonly title: string;
  readonly undo: string;
}
