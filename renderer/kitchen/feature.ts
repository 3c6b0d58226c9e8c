import type { Collection, SavedSearch } from '#core/contract/collection.ts';
import type { Portion } from '#core/sub-recipes/portion.ts';
import type { CommandId } from '#core/command/commands.ts';
import type { Awake } from '#core/contract/awake.ts';
import type { Kitchen } from '#core/contract/contract.ts';
import type { LibraryStatus } from '#core/contract/library.ts';
import type { ReplaceDone, ReplaceOrder } from '#core/contract/replacing.ts';
import type { Settings } from '#core/contract/settings.ts';
import type { CookLogEntry } from '#core/cook-log/entry.ts';
import type { CookSession } from '#core/cooking/session.ts';
import type { Timer } from '#core/cooking/timer.ts';
import type { ServePlan } from '#core/serve-at/stretch.ts';
import type { RecipeId, RecipeSummary } from '#core/library/summary.ts';
import type { OneInVersions } from '#core/library/versions.ts';

/** Takes back a subscription. */
export type Unsubscribe = () => void;

/** All properties are reactive ($state behind them): read them in markup or in $derived. */
export interface SettingsState {
  readonly current: Settings;
  change(part: Partial<Settings>): Promise<void>;
}

export interface TimersState {
  readonly all: readonly Timer[];
  readonly ringing: readonly Timer[];
  /** Wall clock in milliseconds; moves four times a second while a timer runs or rings, so that clocks can be derived from it. */
  readonly now: number;
}

export interface HobState {
  readonly sessions: readonly CookSession[];
  sessionOf(id: RecipeId): CookSession | null;
}

/** Favourites and saved searches of the library. */
export interface CollectionState {
  readonly current: Collection;
  isFavourite(id: RecipeId): boolean;
  turnFavourite(id: RecipeId, title: string): Promise<void>;
  savedSearch(query: string): SavedSearch | null;
  /** Null forgets it. */
  keepSearch(query: string, name: string | null): Promise<void>;
}

export interface LogState {
  readonly all: readonly CookLogEntry[];
  /** Newest first. */
  cooksOf(recipe: RecipeId): readonly CookLogEntry[];
  /** Asks main for it, once. */
  load(): Promise<void>;
}

export interface AwakeState {
  readonly current: Awake;
}

export interface PlanState {
  /** As main keeps it; null where there is none. */
  readonly kept: ServePlan | null;
  keep(plan: ServePlan): Promise<void>;
  drop(): Promise<void>;
  /** Reads the recipes of the plan again where their files are other ones by now. */
  refresh(): Promise<void>;
}

/** What a feature may know of the list behind it. */
export interface LibraryLookup {
  readonly status: LibraryStatus;
  /** Every recipe of the folder; no notes. */
  readonly recipes: readonly RecipeSummary[];
  /** Tags of the whole library, most used first. */
  readonly tags: readonly string[];
  summaryOf(id: RecipeId): RecipeSummary | null;
  /** Recipes that have this title, but for accents, case and signs. */
  withTitle(title: string): readonly RecipeId[];
  /** The recipe and its copies, asked by any of them; null where there is one version alone. */
  versionsOf(id: RecipeId): OneInVersions | null;
  /** The recipe after (1) or before (-1) this one in the list as the cook last saw it. */
  neighbour(id: RecipeId, direction: 1 | -1): RecipeId | null;
}

/** A recipe and one copy of it; null where both versions stand in its file, between the marks that Git left. */
export interface TwoVersions {
  readonly recipe: RecipeId;
  readonly copy: RecipeId | null;
}

export interface Go {
  library(): void;
  /** The library, filtered. */
  folder(folder: string): void;
  tag(tag: string): void;
  /** With a portion, scaled as another recipe asks for it. */
  recipe(id: RecipeId, portion?: Portion): void;
  /** The recipe that is looked at is scaled so when the cook comes back to it; rationalText. */
  keepScale(scale: string): void;
  /** With the cursor at a line, counted from 1. */
  edit(id: RecipeId, line?: number): void;
  /** With a portion, as another dish on the hob that one of them needs: leaving it leads back there. */
  cook(id: RecipeId, portion?: Portion): void;
  /** From a dish that is finished: to the one that needed it, else to its recipe. */
  cooked(id: RecipeId): void;
  settings(): void;
  /** To planning for a serving time; `chosen` is taken into a plan that is begun. */
  serve(chosen?: RecipeId): void;
  /** To finding and replacing in all recipes. */
  replace(): void;
  /** To what needs a look in all recipes; with `compared`, to putting these two together, and back from there. */
  doctor(compared?: TwoVersions): void;
  /** Opens all timers, and the field for a new one, over the view. */
  timers(): void;
  /** To where the cook came from; to the library when there is no such place. */
  back(): void;
}

export interface ToastAction {
  readonly label: string;
  run(): void;
}

export interface CommandSubscriptions {
  /** The newest subscriber of a command gets it, before the app's own answer. Also serves the single keys of core/command/commands.ts. Offered only while `works` says so. */
  on(command: CommandId, handler: () => void, works?: () => boolean): Unsubscribe;
}

/** What can be done with a recipe from more than one view. Each says what happened in a toast, with undo where there is one. */
export interface RecipeActions {
  /** Makes an empty recipe and opens it in the editor. */
  create(title?: string): Promise<void>;
  duplicate(id: RecipeId): Promise<void>;
  /** To the system's trash; Ctrl+Z in the library or a recipe brings it back. */
  trash(id: RecipeId): Promise<void>;
  /** Asks for a title and a file name. */
  rename(id: RecipeId): void;
  /** Asks for a folder. */
  move(id: RecipeId): void;
  showInFolder(id: RecipeId): Promise<void>;
  /** Answers a drag that begins on recipes: out of the window they go as files. */
  dragOut(event: DragEvent, recipes: readonly RecipeId[]): void;
  /** Opens the dialog for printing it, so many times as much (rationalText). */
  print(id: RecipeId, scale: string): void;
  /** In many recipes at once; null when it failed. `undone` is called after all of it was taken back. */
  replaceWords(order: ReplaceOrder, undone: () => void): Promise<ReplaceDone | null>;
  /** Says that something was done; undo, in the message or by Ctrl+Z, runs `bringBack` once, and says what that answers. */
  undoable(text: string, bringBack: () => Promise<string>): void;
  /** While a rename, a move or its undo runs, which says itself what happened. */
  readonly isMoving: boolean;
}

export type RecipeChange =
  { readonly kind: 'changed' } | { readonly kind: 'removed' } | { readonly kind: 'moved'; readonly to: RecipeId };

export interface RecipeChanges {
  /** Told after each batch that touches the file. */
  of(id: RecipeId, handler: (change: RecipeChange) => void): Unsubscribe;
}

export interface WordsOfRecipe {
  readonly text: string;
  /** BCP 47; '' where it is not known. */
  readonly language: string;
}

/** Everything that renderer/app hands to a feature. Features know each other only by `go`. */
export interface FeatureProps {
  readonly kitchen: Kitchen;
  readonly settings: SettingsState;
  readonly timers: TimersState;
  readonly hob: HobState;
  readonly awake: AwakeState;
  readonly log: LogState;
  readonly collection: CollectionState;
  readonly plan: PlanState;
  readonly library: LibraryLookup;
  readonly go: Go;
  readonly commands: CommandSubscriptions;
  readonly changes: RecipeChanges;
  readonly actions: RecipeActions;
  readonly platform: 'darwin' | 'win32' | 'linux';
  readonly version: string;
  /** Bottom left, for 10 s, longer while it has focus or the pointer is on it. */
  readonly toast: (text: string, action?: ToastAction) => void;
  /** Spoken politely by screen readers, shown nowhere. What a recipe says comes after the text, in the recipe's language. */
  readonly announce: (text: string, recipe?: WordsOfRecipe) => void;
  /**
   * To be called once the view's h1 (tabindex="-1", within the element that has data-view) is in the page, and when its text changes:
   * the first call moves focus there; the window is titled so.
   */
  readonly shown: (title: string) => void;
}

/** What a view of one recipe gets besides. */
export interface RecipeFeatureProps extends FeatureProps {
  readonly id: RecipeId;
}

/** What the view of a file outside the library gets besides. */
export interface LoneFeatureProps extends RecipeFeatureProps {
  /** Asks for the folder that holds the cook's recipes. */
  readonly onchoose: () => void;
}

/** What cook mode gets besides. */
export interface CookFeatureProps extends RecipeFeatureProps {
  /** What the dish asks of it that it was opened from, or null. */
  readonly portion: Portion | null;
}

/** What the view of a recipe to read gets besides. */
export interface ReadingFeatureProps extends RecipeFeatureProps {
  readonly portion: Portion | null;
  /** As it was scaled when the cook left it, or null. */
  readonly scale: string | null;
}

/** What the view of what needs a look gets besides. */
export interface DoctorFeatureProps extends FeatureProps {
  readonly compared: TwoVersions | null;
}

/** What the plan for a serving time gets besides. */
export interface ServeFeatureProps extends FeatureProps {
  /** The recipe that the cook came from. */
  readonly chosen: RecipeId | null;
}
