/** Why this Hobside never looks for new versions: it was built without a place to look, or its package can't be replaced from within. */
export type NoUpdates = 'no-place' | 'package';

/** What came between the cook and a new version; each has its sentence in core/words/english/updates.ts. */
export type UpdateTrouble =
  /** Something is on the hob. */
  | 'cooking'
  | 'timers'
  /** Typing that is in no file yet. */
  | 'typing'
  | 'unreachable'
  /** The place answers, and has no list of versions, or no such package. */
  | 'no-list'
  | 'bad-list'
  /** What came is not what the list promised. */
  | 'damaged'
  /** What came is signed by somebody else, or by nobody. */
  | 'not-ours'
  /** This copy is not signed, so nothing could tell whether a new one comes from the same people. */
  | 'unsigned'
  | 'no-room'
  /** Where Hobside lies, this cook may not write. */
  | 'not-replaced'
  /** A bug; the log has it. */
  | 'other';

export interface FoundVersion {
  /** "0.2.0" */
  readonly version: string;
  /** What changed, as CHANGELOG.md has it; '' where nobody says. */
  readonly notes: string;
}

export interface UpdatesState {
  readonly never: NoUpdates | null;
  /** Host name of the server that is asked, '' where none is. */
  readonly place: string;
  /** 'newest': it was looked, and this is the newest version. 'ready': it is here, and Hobside has to be started again. */
  readonly step: 'idle' | 'looking' | 'newest' | 'found' | 'fetching' | 'ready' | 'restarting';
  readonly found: FoundVersion | null;
  /** 0 to 100, of what is being fetched. */
  readonly percent: number;
  /** Why the last wish came to nothing. */
  readonly trouble: UpdateTrouble | null;
}
