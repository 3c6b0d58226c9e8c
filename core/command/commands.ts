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
  | 'settings'
  | 'edit'
  | 'toggle-preview'
  | 'form-or-source'
  | 'cook'
  | 'serve-at'
  | 'export-log-markdown'
  | 'export-log-csv'
  | 'resume'
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
}

/** Whether this system has the command at all. */
export const isThere = ({ onlyMac }: Command, isMac: boolean): boolean => isMac || onlyMac !== true;

/** The command's accelerator on this system; undefined where it has none. */
export const acceleratorOf = ({ accelerator, macAccelerator }: Command, isMac: boolean): string | undefined =>
  (isMac ? macAccelerator : undefined) ?? accelerator;

/** The one table that feeds the native menu, the palette and the shortcuts. Cook mode's own keys are in renderer/cook/cook-keys.ts. */
export const commands: readonly Command[] = [
  {
    id: 'new-recipe',
    words: 'command.new-recipe',
    menu: 'file',
    accelerator: 'CmdOrCtrl+N',
    places: ['library', 'recipe'],
  },
  {
    id: 'new-from-text',
    words: 'command.new-from-text',
    menu: 'file',
    accelerator: 'CmdOrCtrl+Shift+N',
    places: ['library', 'recipe'],
  },
  {
    id: 'import',
    words: 'command.import',
    menu: 'file',
    accelerator: 'CmdOrCtrl+I',
    places: ['library', 'recipe'],
  },
  {
    id: 'export',
    words: 'command.export',
    menu: 'file',
    accelerator: 'CmdOrCtrl+Shift+S',
    places: ['library', 'recipe'],
  },
  { id: 'add-to-recipes', words: 'lone.add', menu: 'file', places: ['lone'] },
  { id: 'new-from-recipe', words: 'command.new-from-recipe', menu: 'file', places: ['recipe'] },
  {
    id: 'open-folder',
    words: 'command.open-folder',
    menu: 'file',
    accelerator: 'CmdOrCtrl+O',
    places: ['first-run', 'library', 'recipe', 'settings', 'lone'],
  },
  { id: 'save', words: 'command.save', menu: 'file', accelerator: 'CmdOrCtrl+S', places: ['edit'], separated: true },
  {
    id: 'rename',
    words: 'command.rename',
    menu: 'file',
    accelerator: 'F2',
    places: ['library', 'recipe', 'edit'],
  },
  { id: 'move', words: 'command.move', menu: 'file', accelerator: 'Shift+F2', places: ['library', 'recipe', 'edit'] },
  { id: 'duplicate', words: 'command.duplicate', menu: 'file', places: ['library', 'recipe'] },
  { id: 'favourite', words: 'command.favourite', menu: 'file', keys: ['l'], places: ['library', 'recipe'] },
  { id: 'show-in-folder', words: 'command.show-in-folder', menu: 'file', places: ['library', 'recipe', 'edit'] },
  {
    id: 'print',
    words: 'command.print',
    menu: 'file',
    accelerator: 'CmdOrCtrl+P',
    places: ['library', 'recipe'],
    separated: true,
  },
  { id: 'make-cookbook', words: 'command.make-cookbook', menu: 'file', places: ['library'] },
  { id: 'share', words: 'command.share', menu: 'file', places: ['recipe'], onlyMac: true },
  {
    id: 'export-log-markdown',
    words: 'command.export-log-markdown',
    menu: 'file',
    places: ['library', 'recipe', 'settings'],
    separated: true,
  },
  { id: 'export-log-csv', words: 'command.export-log-csv', menu: 'file', places: ['library', 'recipe', 'settings'] },
  { id: 'trash', words: 'command.trash', menu: 'file', places: ['library', 'recipe'], keys: ['Delete'] },
  { id: 'undo-trash', words: 'command.undo-trash', menu: 'edit', places: ['library', 'recipe', 'replace', 'doctor'] },
  { id: 'copy-rich', words: 'command.copy-rich', menu: 'edit', places: ['library', 'recipe'], separated: true },
  { id: 'copy-text', words: 'command.copy-text', menu: 'edit', places: ['library', 'recipe'] },
  { id: 'copy-markdown', words: 'command.copy-markdown', menu: 'edit', places: ['library', 'recipe'] },
  { id: 'copy-link', words: 'command.copy-link', menu: 'edit', places: ['recipe'] },
  {
    id: 'find',
    words: 'command.find',
    menu: 'edit',
    accelerator: 'CmdOrCtrl+F',
    keys: ['/'],
    places: ['library', 'recipe', 'edit'],
    separated: true,
  },
  {
    id: 'replace-in-recipe',
    words: 'command.replace-in-recipe',
    menu: 'edit',
    accelerator: 'CmdOrCtrl+H',
    macAccelerator: 'Alt+CmdOrCtrl+F',
    places: ['edit'],
  },
  {
    id: 'replace-in-all',
    words: 'command.replace-in-all',
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Shift+H',
    places: ['library', 'recipe', 'edit', 'settings'],
  },
  {
    id: 'palette',
    words: 'command.palette',
    menu: 'view',
    accelerator: 'CmdOrCtrl+K',
    places: ['library', 'recipe', 'edit', 'settings', 'replace', 'serve', 'doctor', 'lone'],
  },
  {
    id: 'show-library',
    words: 'command.show-library',
    menu: 'view',
    accelerator: 'CmdOrCtrl+1',
    places: ['library', 'recipe', 'edit', 'settings', 'replace', 'serve', 'doctor', 'lone'],
    separated: true,
  },
  {
    id: 'needs-a-look',
    words: 'command.needs-a-look',
    menu: 'view',
    places: ['library', 'recipe', 'edit', 'settings'],
  },
  {
    id: 'toggle-sidebar',
    words: 'command.toggle-sidebar',
    menu: 'view',
    accelerator: 'F9',
    places: ['library'],
  },
  { id: 'grid-view', words: 'command.grid-view', menu: 'view', places: ['library'] },
  { id: 'list-view', words: 'command.list-view', menu: 'view', places: ['library'] },
  {
    id: 'history',
    words: 'command.history',
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Shift+Y',
    places: ['edit'],
    separated: true,
  },
  {
    id: 'form-or-source',
    words: 'command.form-or-source',
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+E',
    places: ['edit'],
  },
  {
    id: 'toggle-preview',
    words: 'command.toggle-preview',
    menu: 'view',
    accelerator: 'CmdOrCtrl+\\',
    places: ['edit'],
  },
  {
    id: 'settings',
    words: 'command.settings',
    menu: 'file',
    accelerator: 'CmdOrCtrl+,',
    places: ['library', 'recipe', 'edit', 'lone'],
    separated: true,
  },
  {
    id: 'cook',
    words: 'command.cook',
    menu: 'cook',
    accelerator: 'CmdOrCtrl+Enter',
    keys: ['c'],
    places: ['library', 'recipe', 'edit', 'lone'],
  },
  { id: 'serve-at', words: 'command.serve-at', menu: 'cook', places: ['library', 'recipe', 'edit', 'settings'] },
  { id: 'resume', words: 'command.resume', menu: 'cook', keys: ['r'], places: ['library'] },
  {
    id: 'edit',
    words: 'command.edit',
    menu: 'cook',
    accelerator: 'CmdOrCtrl+E',
    keys: ['e'],
    places: ['library', 'recipe'],
  },
  { id: 'next-recipe', words: 'command.next-recipe', menu: 'cook', keys: ['j'], places: ['recipe'], separated: true },
  { id: 'previous-recipe', words: 'command.previous-recipe', menu: 'cook', keys: ['k'], places: ['recipe'] },
  {
    id: 'scale-more',
    words: 'command.scale-more',
    menu: 'cook',
    keys: ['+', '='],
    places: ['recipe', 'lone'],
    separated: true,
  },
  { id: 'scale-less', words: 'command.scale-less', menu: 'cook', keys: ['-'], places: ['recipe', 'lone'] },
  { id: 'scale-reset', words: 'command.scale-reset', menu: 'cook', keys: ['0'], places: ['recipe', 'lone'] },
  { id: 'show-original', words: 'command.show-original', menu: 'cook', keys: ['o'], places: ['recipe', 'lone'] },
  { id: 'next-step', words: 'command.next-step', menu: 'cook', places: ['cook'], separated: true },
  { id: 'previous-step', words: 'command.previous-step', menu: 'cook', places: ['cook'] },
  { id: 'whole-recipe', words: 'command.whole-recipe', menu: 'cook', places: ['cook'] },
  {
    id: 'timers',
    words: 'command.timers',
    menu: 'cook',
    accelerator: 'CmdOrCtrl+T',
    places: 'everywhere',
    separated: true,
  },
  {
    id: 'silence-alarm',
    words: 'command.silence-alarm',
    menu: 'cook',
    accelerator: 'CmdOrCtrl+.',
    places: 'everywhere',
  },
  {
    id: 'shortcuts',
    words: 'command.shortcuts',
    menu: 'help',
    accelerator: 'CmdOrCtrl+/',
    places: ['library', 'recipe', 'edit', 'settings', 'replace', 'serve', 'doctor', 'lone'],
  },
  { id: 'copy-diagnostics', words: 'command.copy-diagnostics', menu: 'help', places: 'everywhere' },
];
