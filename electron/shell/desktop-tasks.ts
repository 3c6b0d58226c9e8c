import type { JumpListCategory, JumpListItem, MenuItemConstructorOptions } from 'electron';
import type { CommandId } from '#core/command/commands.ts';
import { t } from '#core/words/words.ts';
import type { RecentFolder } from './recent-folders.ts';

/** What the dock, the taskbar and the launcher offer without a look at the window: `--new-recipe` is the first of them. */
export const desktopTasks = ['new-recipe', 'cook-last', 'timers'] as const satisfies readonly CommandId[];
export type DesktopTask = (typeof desktopTasks)[number];

const words = {
  'new-recipe': 'command.new-recipe',
  'cook-last': 'command.cook-last',
  timers: 'command.timers',
} as const satisfies Record<DesktopTask, string>;

/** The argument of a start that asks for it. */
export const taskArgument = (task: DesktopTask): string => `--${task}`;

/** On macOS. Folders that were open are added by the system, from what it was told of them. */
export const dockTemplate = (run: (task: DesktopTask) => void): MenuItemConstructorOptions[] =>
  desktopTasks.map((task) => ({ label: t(words[task]), click: () => run(task) }));

export interface JumpListParts {
  /** Absolute path of the program, and of the app's folder where the program is not the app's own. */
  readonly program: string;
  readonly appPath: string | null;
  readonly recent: readonly RecentFolder[];
  /** Arguments of what the cook took off the list: Windows leaves out a category that brings one of them back. */
  readonly removed: readonly string[];
}

/** On Windows. Each line starts Hobside a second time, which hands its words over to the one that runs. */
export function jumpList({ program, appPath, recent, removed }: JumpListParts): JumpListCategory[] {
  const line = (title: string, argument: string): JumpListItem => ({
    type: 'task',
    title,
    description: title,
    program,
    args: [...(appPath === null ? [] : [quoted(appPath)]), argument].join(' '),
    iconPath: program,
    iconIndex: 0,
  });
  const folders = recent
    .map(({ folder, shown }) => line(shown, quoted(`--folder=${folder}`)))
    .filter(({ args }) => !removed.includes(args ?? ''));
  const tasks: JumpListCategory = {
    type: 'tasks',
    items: desktopTasks.map((task) => line(t(words[task]), taskArgument(task))),
  };
  return folders.length > 0 ? [{ type: 'custom', name: t('shell.menu.recent'), items: folders }, tasks] : [tasks];
}

/** As Windows reads an argument: a backslash before the closing quote, as in C:\, would take that for a letter. */
const quoted = (text: string): string => `"${text.replace(/\\+$/, '$&$&')}"`;
