import { app } from 'electron';
import type { CommandId } from '#core/command/commands.ts';
import type { Kept } from '../settings/kept.ts';
import { setMenu } from './menu.ts';
import { recentFolders } from './recent-folders.ts';

/** What the menus do besides commands. */
export interface MenuAnswers {
  readonly openFolder: (folder: string) => void;
  readonly forgetRecent: () => void;
}

interface DesktopMenusOptions {
  readonly kept: Pick<Kept, 'folders'>;
  readonly run: (command: CommandId) => void;
}

/** The menus that the system shows for Hobside, made anew when the language or what they list is another. */
export class DesktopMenus {
  readonly #options: DesktopMenusOptions;
  #answers: MenuAnswers = { openFolder: () => undefined, forgetRecent: () => undefined };

  constructor(options: DesktopMenusOptions) {
    this.#options = options;
  }

  /** Before the library's parts are there, nobody could open a folder. */
  answer(answers: MenuAnswers): void {
    this.#answers = answers;
  }

  show(): void {
    const { kept, run } = this.#options;
    setMenu({
      run,
      devTools: !app.isPackaged,
      appName: app.getName(),
      recent: recentFolders(kept.folders.value, app.getPath('home')),
      openFolder: (folder) => this.#answers.openFolder(folder),
      forgetRecent: () => this.#answers.forgetRecent(),
    });
  }
}
