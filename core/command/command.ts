import type { WordKey } from '#core/words/words.ts';

/** What is on the screen; decides which commands work. */
export type CommandPlace =
  'first-run' | 'library' | 'recipe' | 'edit' | 'cook' | 'settings' | 'replace' | 'serve' | 'doctor' | 'lone';

export type CommandId =
  | 'new-recipe'
  | 'new-from-recipe'
  | 'new-from-text'
  | 'export'
  | 'copy-text'
  | 'copy-markdown'
  | 'copy-rich'
  | 'copy-ingredients'
  | 'share'
  | 'import'
  | 'print'
  | 'make-cookbook'
  | 'open-folder'
  | 'save'
  | 'rename'
  | 'move'
  | 'duplicate'
  | 'favourite'
  | 'trash'
  | 'add-to-recipes'
  | 'copy-link'
  | 'show-in-folder'
  | 'undo-trash'
  | 'find'
  | 'replace-in-recipe'
  | 'replace-in-all'
  | 'palette'
  | 'show-library'
  | 'needs-a-look'
  | 'toggle-sidebar'
  | 'grid-view'
  | 'list-view'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-reset'
  | 'settings'
  | 'edit'
  | 'toggle-preview'
  | 'form-or-source'
  | 'cook'
  | 'serve-at'
  | 'export-log-markdown'
  | 'export-log-csv'
  | 'resume'
  | 'cook-last'
  | 'next-step'
  | 'previous-step'
  | 'whole-recipe'
  | 'timers'
  | 'silence-alarm'
  | 'next-recipe'
  | 'previous-recipe'
  | 'history'
  | 'scale-more'
  | 'scale-less'
  | 'scale-reset'
  | 'show-original'
  | 'shortcuts'
  | 'copy-diagnostics';

export type CommandMenu = 'file' | 'edit' | 'view' | 'cook' | 'window' | 'help';

export interface Command {
  readonly id: CommandId;
  readonly words: WordKey;
  readonly menu: CommandMenu;
  /** Electron accelerator, shown in the native menu. */
  readonly accelerator?: string;
  /** Where macOS has the other for itself: ⌘H hides the app. */
  readonly macAccelerator?: string;
  /** Keys without modifier as KeyboardEvent.key (lower case letters); only while no text field has focus and Settings allow them. */
  readonly keys?: readonly string[];
  readonly places: readonly CommandPlace[] | 'everywhere';
  /** Starts a new group in its menu. */
  readonly separated?: true;
  /** Only there where the system has something for it: its other menus don't have the item at all. */
  readonly onlyMac?: true;
  /** Its keys work over an open dialog too. */
  readonly overDialogs?: true;
}

/** Whether this system has the command at all. */
export const isThere = ({ onlyMac }: Command, isMac: boolean): boolean => isMac || onlyMac !== true;

/** The command's accelerator on this system; undefined where it has none. */
export const acceleratorOf = ({ accelerator, macAccelerator }: Command, isMac: boolean): string | undefined =>
  (isMac ? macAccelerator : undefined) ?? accelerator;
