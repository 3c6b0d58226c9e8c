import { dialog, type BrowserWindow } from 'electron';
import { failed } from '#core/contract/result.ts';
import { t } from '#core/words/words.ts';
import type { ImportPlace } from '../../import/import-questions.ts';
import { isLink } from '../../import/link-source.ts';
import { hostOnOwnNetwork } from '../../import/own-network.ts';
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
  'import:drop': async ({ paths }) => imports.begin(await allowed(paths, window)),
  'import:text': ({ text }) => imports.begin([{ text }]),
  'import:next': () => imports.next(),
  'import:texts': ({ row }) => imports.texts(row),
  'import:write': ({ rows, replace }) => imports.write(rows, replace),
  'import:end': () => imports.end(),
  'import:undo': ({ undo }) => imports.undo(undo),
  'import:past': () => imports.past(),
  'import:past-rows': ({ at }) => imports.pastRows(at),
});

async function allowed(places: readonly string[], window: BrowserWindow): Promise<readonly ImportPlace[]> {
  const chosen: ImportPlace[] = [];
  // One question after the other.
  for (const place of places) chosen.push(await asked(place, window));
  return chosen;
}

/** A page on the own network is fetched only after the cook's word: a shared recipe's address could be that of the router. */
async function asked(place: string, window: BrowserWindow): Promise<ImportPlace> {
  const host = isLink(place) ? await hostOnOwnNetwork(place) : null;
  if (host === null) return place;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('import.own-network', { host }),
    detail: t('import.own-network-detail'),
    buttons: [t('import.own-network-fetch'), t('shell.cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0 ? { link: place, host } : place;
}
