import path from 'node:path';
import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { SavedCopy } from '#core/contract/library.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import { nameOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { Library } from '../../library/library.ts';
import { diskFailure, isPlainPath } from '../../library/library-path.ts';
import { placeInLibrary, saveCopy } from '../../library/save-copy.ts';
import type { HandlersOf } from '../answer-requests.ts';

interface CopyHandlersOptions {
  readonly library: Library;
  readonly window: BrowserWindow;
}

/** Where the cook can put what can't be saved in its own place. Shows the system's dialog. */
export const copyHandlers = ({ library, window }: CopyHandlersOptions): HandlersOf<'copy'> => ({
  'copy:save': async ({ id, text }) => {
    const root = library.folder();
    if (root === null) return failed({ kind: 'no-folder' });
    if (!isPlainPath(id)) return failed({ kind: 'outside-folder', path: id });
    const source = path.join(root, ...id.split('/'));
    if (text === null) {
      const found = await library.absolutePath(id);
      if (!found.ok) return found;
    }
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: path.join(path.dirname(source), copyName(id)),
      properties: ['showOverwriteConfirmation'],
    });
    if (canceled || filePath === '') return failed({ kind: 'cancelled' });
    const saved = await saveCopy({ source, text, target: filePath });
    return saved.ok ? shown(library, root, filePath) : saved;
  },
});

function copyName(id: RecipeId): string {
  const { name, ext } = path.parse(nameOf(id));
  return `${name} 2${ext}`;
}

/** A copy in the library is listed at once. */
async function shown(library: Library, root: string, file: string): Promise<Result<SavedCopy>> {
  const name = path.basename(file);
  try {
    const id = await placeInLibrary(root, file);
    if (id !== null) await library.made.shown([{ id, version: '' }]);
    return success({ name, id });
  } catch (error) {
    return failed(diskFailure(error, name));
  }
}
