import type { Awake } from './awake.ts';
import type { CommandId } from '#core/command/commands.ts';
import type { Collection } from './collection.ts';
import type { CookLogEntry } from '#core/cook-log/entry.ts';
import type { CookSession } from '#core/cooking/session.ts';
import type { Timer } from '#core/cooking/timer.ts';
import type { ServePlan } from '#core/serve-at/stretch.ts';
import type { ChangeBatch, LibrarySnapshot } from '#core/library/summary.ts';
import type { LibraryStatus } from './library.ts';
import type { ManyProgress } from './many.ts';
import type { Opens } from './opening.ts';
import type { PrintProgress } from './printing.ts';
import type { Failure } from './result.ts';
import type { Settings } from './settings.ts';
import type { UpdatesState } from './updates.ts';

/** Everything main tells the renderer unasked. */
export interface Notices {
  'library:changed': ChangeBatch;
  'library:status': LibraryStatus;
  /** Steps and notes of what was listed last can be searched now. */
  'library:studied': null;
  /** Another folder was opened: the snapshot starts anew. */
  'library:opened': { readonly status: LibraryStatus; readonly snapshot: LibrarySnapshot };
  /** Another folder was asked for outside of the page, and is not the one that is open now. */
  'library:not-opened': { readonly failure: Failure };
  'many:progress': ManyProgress;
  'print:progress': PrintProgress;
  'timers:changed': readonly Timer[];
  'hob:changed': readonly CookSession[];
  'log:changed': readonly CookLogEntry[];
  'collection:changed': Collection;
  'awake:changed': Awake;
  'serve:changed': ServePlan | null;
  'settings:changed': Settings;
  'updates:changed': UpdatesState;
  /** Hobside looked by itself, as the cook wants it, and there is a new version. */
  'updates:found': { readonly version: string };
  /** What the interface is in from now on: a BCP 47 tag. */
  'language:changed': { readonly locale: string };
  /** A command chosen from the native menu or a global accelerator. */
  'command:run': { readonly command: CommandId };
  /** Files of the profile, by name, that could not be read and were set aside for a new one. Told once. */
  'app:set-aside': { readonly names: readonly string[] };
  /** The file manager, a second start or an address named something. What was named at the start comes with 'app:start'. */
  'app:opens': Opens;
  /** The window is about to close: keep what is unsaved now, then ask 'app:ready-to-close'. Main waits one second at most. */
  'app:closing': null;
  /** Told to the bell window only: sound the alarm until 'bell:quiet'. `volume` is 0 to 1. */
  'bell:ring': { readonly volume: number };
  'bell:quiet': null;
  /** Told to the darkroom only. `longestSide` in pixels, `quality` of a JPEG from 0 to 1. */
  'darkroom:make': {
    readonly order: number;
    readonly bytes: Uint8Array;
    readonly longestSide: number;
    readonly quality: number;
  };
}
