import { dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { failed, success } from '#core/contract/result.ts';
import { t } from '#core/words/words.ts';
import type { Library } from '../../library/library.ts';
import type { HandlersOf } from '../answer-requests.ts';
import type { Folders } from '../folders.ts';

export interface LibraryHandlersOptions {
  readonly library: Library;
  readonly folders: Folders;
  readonly window: BrowserWindow;
}

export const libraryHandlers = ({ library, folders, window }: LibraryHandlersOptions): HandlersOf<'library'> => ({
  'library:choose': async () => {
    const chosen = await dialog.showOpenDialog(window, {
      title: t('shell.choose-folder'),
      buttonLabel: t('shell.choose-folder.button'),
      properties: ['openDirectory', 'createDirectory'],
    });
    const [folder] = chosen.filePaths;
    return chosen.canceled || folder === undefined ? failed({ kind: 'cancelled' }) : folders.open(folder);
  },
  'library:drop': ({ path }) => folders.open(path),
  'library:samples': () => folders.openNewSamples(),
  'library:confirm': ({ open }) => folders.confirm(open),
  'library:snapshot': async () => JSON.stringify(await library.wholeSnapshot()),
  'library:manner': (asked) => library.questions.manner(asked),
  'library:search': ({ query, most }) => library.questions.search(query, most),
  'library:words': () => library.questions.words(),
  'library:findings': () => library.questions.findings(),
  'library:show': () => {
    const folder = library.folder();
    if (folder === null) return failed({ kind: 'no-folder' });
    shell.showItemInFolder(folder);
    return success(null);
  },
});
