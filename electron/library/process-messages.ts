import type { LibraryWords } from '#core/completion/library-words.ts';
import type { LoggedCook } from '#core/cook-log/entry.ts';
import type { LibraryFindings } from '#core/contract/doctor.ts';
import type { OpenedRecipe, ReadText, UsedIn } from '#core/contract/library.ts';
import type { Result } from '#core/contract/result.ts';
import type { FoundInLibrary, ReplaceOrder } from '#core/contract/replacing.ts';
import type { TagEdit } from '#core/form/edit-tag.ts';
import type { PictureManner } from '#core/images/picture-manner.ts';
import type { RecipeId, RecipeSummary } from '#core/library/summary.ts';
import type { Manner } from '#core/manner/manner.ts';
import type { Wanted } from '#core/replace/hits.ts';
import type { DiskDoubt } from './disk.ts';
import type { ReplacementPlan } from './find-words.ts';
import type { BlankRecipe } from './new-files.ts';
import type { PlannedText, RelocationPlan } from './plan-relocation.ts';
import type { Skipped } from './walk.ts';

/** What changed on disk, as found by one look at it. */
export interface Changes {
  readonly upserts: readonly RecipeSummary[];
  readonly removals: readonly RecipeId[];
  readonly moves: readonly { readonly from: RecipeId; readonly to: RecipeId }[];
}

export interface Scanned {
  readonly kind: 'scanned';
  readonly ids: readonly RecipeId[];
  /** There is nothing at all in the folder, as in the mount point of a disk that was pulled. */
  readonly empty: boolean;
  readonly skipped: readonly Skipped[];
  readonly temporaries: readonly string[];
  /** Recipes that were other than known, where an earlier scan knew them. */
  readonly found: readonly RecipeId[];
}

export type ScanEnd = Scanned | { readonly kind: 'unavailable' };

/** What main asks of the library process, and what it answers. */
export interface Questions {
  /** Answered when all of it is told, with all that is left out of the folder then. */
  look: { readonly asked: { readonly paths: readonly string[] }; readonly answer: readonly Skipped[] };
  scan: { readonly asked: null; readonly answer: ScanEnd };
  /** The recipes that link to this one. */
  'used-in': { readonly asked: { readonly id: RecipeId }; readonly answer: readonly UsedIn[] };
  /** A text that no file holds. */
  read: { readonly asked: { readonly name: string; readonly text: string }; readonly answer: ReadText };
  open: { readonly asked: { readonly id: RecipeId }; readonly answer: Result<OpenedRecipe> };
  /** What a rename or a move changes in this recipe and in others, without changing anything. */
  relocation: {
    readonly asked: { readonly from: RecipeId; readonly to: RecipeId; readonly title: string | null };
    readonly answer: Result<RelocationPlan>;
  };
  /** The recipe's text with rating and day of a cook in it, without changing anything. */
  logged: {
    readonly asked: { readonly id: RecipeId; readonly cook: LoggedCook };
    readonly answer: Result<PlannedText>;
  };
  /** The recipe's text with or without a tag, without changing anything. */
  tagged: {
    readonly asked: { readonly id: RecipeId; readonly edit: TagEdit };
    readonly answer: Result<PlannedText>;
  };
  /** How the recipes around a library-relative folder are written. */
  manner: { readonly asked: { readonly folder: string }; readonly answer: Manner };
  /** Names and units of the ingredient lines. */
  words: { readonly asked: null; readonly answer: LibraryWords };
  /** What needs a look, looked through for a second at most. */
  findings: { readonly asked: null; readonly answer: LibraryFindings };
  blank: { readonly asked: { readonly title: string; readonly folder: string }; readonly answer: BlankRecipe };
  /** Where words stand in the files; null when a later question of this kind took its place. */
  'find-words': { readonly asked: Wanted; readonly answer: { readonly value: FoundInLibrary | null } };
  /** What a replacement makes of the texts, without changing anything. */
  replacement: { readonly asked: ReplaceOrder; readonly answer: ReplacementPlan };
  /** Answered when its pictures are known. */
  'pictures-folder': { readonly asked: { readonly folder: string }; readonly answer: null };
  /** Where this recipe's pictures are kept, and how it writes that. */
  'picture-manner': { readonly asked: { readonly recipe: RecipeId }; readonly answer: PictureManner };
  /** Places of pictures that may be meant by a path that leads nowhere. */
  'find-picture': {
    readonly asked: { readonly recipe: RecipeId; readonly written: string };
    readonly answer: readonly string[];
  };
  /**
   * SearchHits as JSON: ten thousand objects are copied four times on their way to the window, which takes longer than
   * finding them.
   */
  search: { readonly asked: { readonly query: string; readonly most: number | null }; readonly answer: string };
}

export type QuestionName = keyof Questions;

export type ToProcess =
  /** `cache` is the file in the profile where the process keeps what it understood; `pictures` the pictures folder, if one was chosen. */
  | {
      readonly kind: 'folder';
      readonly root: string;
      readonly cache: string;
      readonly pictures: string | null;
      readonly doubt: DiskDoubt;
    }
  /** Answered by 'pong' as soon as the process can read from a disk. */
  | { readonly kind: 'ping' }
  | {
      readonly kind: 'ask';
      readonly ask: number;
      readonly name: QuestionName;
      readonly asked: Questions[QuestionName]['asked'];
    };

export type FromProcess =
  | {
      readonly kind: 'changes';
      readonly changes: Changes;
      readonly progress: { readonly done: number; readonly of: number } | null;
    }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'pong' }
  /** Nothing more can be read: these absolute paths never end being read. */
  | { readonly kind: 'hung'; readonly paths: readonly string[] }
  /** A file that may be being written: worth another look. */
  | { readonly kind: 'again'; readonly path: string }
  /** Steps and notes of what was listed last can be searched now. */
  | { readonly kind: 'studied' }
  | { readonly kind: 'answer'; readonly ask: number; readonly answer: Questions[QuestionName]['answer'] };
