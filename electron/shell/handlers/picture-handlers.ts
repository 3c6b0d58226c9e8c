import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { failed, type Result } from '#core/contract/result.ts';
import type { StoredPicture } from '#core/contract/pictures.ts';
import { t } from '#core/words/words.ts';
import type { Library } from '../../library/library.ts';
import type { HandlersOf } from '../answer-requests.ts';
import type { DarkRoom } from '../dark-room.ts';

interface PictureHandlersOptions {
  readonly library: Library;
  readonly window: BrowserWindow;
  readonly darkroom: DarkRoom;
}

/** The kinds that Chromium draws, as file endings for the system's dialog. */
const extensions = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'];

export const pictureHandlers = ({
  library,
  window,
  darkroom,
}: PictureHandlersOptions): HandlersOf<'picture' | 'darkroom'> => ({
  'picture:store': (order) => library.pictures.store(order),
  'picture:choose': async ({ recipe, step, several }) => {
    const chosen = await dialog.showOpenDialog(window, {
      title: t('shell.choose-picture'),
      buttonLabel: t('shell.choose-picture.button'),
      filters: [{ name: t('shell.choose-picture.kind'), extensions }],
      properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
    });
    const stored: Result<StoredPicture>[] = [];
    for (const path of chosen.canceled ? [] : chosen.filePaths)
      stored.push(await library.pictures.storeFile({ recipe, step, path }));
    return stored;
  },
  'picture:find': ({ recipe, written }) => library.pictures.find(recipe, written),
  'picture:use': ({ recipe, place }) => library.pictures.use(recipe, place),
  'picture:unknown-site': ({ recipe }) => library.pictures.unknownSite(recipe),
  'picture:folder': async () => {
    const chosen = await dialog.showOpenDialog(window, {
      title: t('shell.choose-pictures-folder'),
      buttonLabel: t('shell.choose-folder.button'),
      properties: ['openDirectory'],
    });
    const [folder] = chosen.filePaths;
    return chosen.canceled || folder === undefined
      ? failed({ kind: 'cancelled' })
      : library.pictures.chooseFolder(folder);
  },
  'darkroom:made': ({ order, made }) => {
    darkroom.made(order, made);
    return null;
  },
});
