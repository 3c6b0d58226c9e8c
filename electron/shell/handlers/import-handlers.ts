import { dialog, type BrowserWindow } from 'electron';
import { failed } from '#core/contract/result.ts';
import { t } from '#core/words/words.ts';
import type { HandlersOf } from '../answer-requests.ts';
import type { Imports } from '../imports.ts';

export const importHandlers = (imports: Imports, window: BrowserWindow): HandlersOf<'import'> => ({
  'import:choose': async ({ folder }) => {
    const chosen = await dialog.showOpenDialog(window, {
      title: t('import.choose'),
      buttonLabel: t('import.choose-button'),
      properties: folder ? ['openDirectory'] : ['openFile', 'multiSelections'],
    });
    const nothing = chosen.canceled || chosen.filePaths.length === 0;
    return nothing ? failed({ kind: 'cancelled' }) : imports.begin(chosen.filePaths);
  },
  'import:drop': ({ paths }) => imports.begin(paths),
  'import:text': ({ text }) => imports.begin([{ text }]),
  'import:next': () => imports.next(),
  'import:texts': ({ row }) => imports.texts(row),
  'import:write': ({ rows, replace }) => imports.write(rows, replace),
  'import:end': () => imports.end(),
  'import:undo': ({ undo }) => imports.undo(undo),
  'import:past': () => imports.past(),
  'import:past-rows': ({ at }) => imports.pastRows(at),
});
