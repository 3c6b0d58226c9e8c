import { dialog, shell, ShareMenu, type BrowserWindow } from 'electron';
import { failed, success } from '#core/contract/result.ts';
import { t } from '#core/words/words.ts';
import type { HandlersOf } from '../answer-requests.ts';
import type { Exports } from '../exports.ts';

export const exportHandlers = (exports: Exports, window: BrowserWindow): HandlersOf<'export'> => ({
  'export:begin': async (order) => {
    const chosen = await dialog.showOpenDialog(window, {
      title: t('export.choose'),
      buttonLabel: t('export.choose-button'),
      properties: ['openDirectory', 'createDirectory'],
    });
    const [into] = chosen.filePaths;
    return chosen.canceled || into === undefined ? failed({ kind: 'cancelled' }) : exports.begin(order, into);
  },
  'export:next': () => exports.next(),
  'export:end': () => {
    exports.end();
    return null;
  },
  'export:show': () => {
    if (exports.into !== null) shell.showItemInFolder(exports.into);
    return null;
  },
  'export:copy': ({ id, as, scale }) => exports.copied(id, as, scale),
  'export:share': async ({ id, scale }) => {
    const item = await exports.shared(id, scale);
    if (!item.ok) return item;
    const { texts, filePaths } = item.value;
    new ShareMenu({ texts: [...texts], filePaths: [...filePaths] }).popup({ window });
    return success(null);
  },
});
