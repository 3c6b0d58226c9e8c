import { app, Menu } from 'electron';
import type { CommandId } from '#core/command/commands.ts';
import type { Kept } from '../settings/kept.ts';
import { dockTemplate, jumpList, type DesktopTask } from './desktop-tasks.ts';
import { setMenu } from './menu.ts';
import { recentFolders, type RecentFolder } from './recent-folders.ts';

/** What the menus do besides commands. */
export interface MenuAnswers {
  readonly openFolder: (folder: string) => void;
  readonly forgetRecent: () => void;
  readonly toFront: () => void;
}

interface DesktopMenusOptions {
  readonly kept: Pick<Kept, 'folders'>;
  readonly run: (command: CommandId) => void;
}

/** The menus that the system shows for Hobside, made anew when the language or what they list is another. */
export class DesktopMenus {
  readonly #options: DesktopMenusOptions;
  #answers: MenuAnswers = {
    openFolder: () => undefined,
    forgetRecent: () => undefined,
    toFront: () => undefined,
  };

  constructor(options: DesktopMenusOptions) {
    this.#options = options;
  }

  /** Before the library's parts are there, nobody could open a folder. */
  answer(answers: MenuAnswers): void {
    this.#answers = answers;
  }

  show(): void {
    const { kept, run } = this.#options;
    const recent = recentFolders(kept.folders.value, app.getPath('home'));
    setMenu({
      run,
      devTools: !app.isPackaged,
      appName: app.getName(),
      recent,
      openFolder: (folder) => this.#answers.openFolder(folder),
      forgetRecent: () => this.#forgetRecent(),
    });
    this.#showInDock(kept.folders.value.last);
    if (process.platform === 'win32') showInTaskbar(recent);
  }

  #showInDock(last: string | null): void {
    if (app.dock === undefined) return;
    const run = (task: DesktopTask) => {
      this.#answers.toFront();
      this.#options.run(task);
    };
    app.dock.setMenu(Menu.buildFromTemplate(dockTemplate(run)));
    if (last !== null) app.addRecentDocument(last);
  }

  #forgetRecent(): void {
    app.clearRecentDocuments();
    this.#answers.forgetRecent();
  }
}

function showInTaskbar(recent: readonly RecentFolder[]): void {
  const removed = app.getJumpListSettings().removedItems.map(({ args }) => args ?? '');
  const parts = { program: process.execPath, appPath: process.defaultApp ? app.getAppPath() : null, removed };
  // Where the cook wants no recent files in the system, a list of ours is refused, and with it all the others.
  if (app.setJumpList(jumpList({ ...parts, recent })) === 'customCategoryAccessDeniedError')
    app.setJumpList(jumpList({ ...parts, recent: [] }));
}
