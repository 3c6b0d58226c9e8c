import type { Foundation } from './connect.ts';
import type { Folders } from './folders.ts';
import type { LibraryParts } from './library-parts.ts';
import { bringToFront, onSecondStart } from './computer-events.ts';
import { Openings } from './openings.ts';

/** A folder that is chosen outside of the page, which is told why it was not opened. */
async function openInstead(
  { tell, log }: Pick<Foundation, 'tell' | 'log'>,
  folders: Folders,
  folder: string,
  keepTyping: () => Promise<boolean>,
): Promise<void> {
  try {
    const opened = await folders.openInstead(folder, keepTyping);
    if (!opened.ok && opened.failure.kind !== 'cancelled') tell('library:not-opened', { failure: opened.failure });
  } catch (error) {
    log.error('opening another folder', error);
  }
}

/**
 * What the menus and other programs open from now on; what other programs handed over before is opened once the first folder
 * is. `keepTyping` resolves when what is typed is in its file or draft.
 */
export function openFromElsewhere(
  foundation: Foundation,
  { library, lone, folders }: Pick<LibraryParts, 'library' | 'lone' | 'folders'>,
  keepTyping: () => Promise<boolean>,
) {
  const { asked, heard, window, menus, tell, run, log } = foundation;
  const openFolder = (folder: string) => openInstead(foundation, folders, folder, keepTyping);
  menus.answer({
    openFolder: (folder) => void openFolder(folder),
    forgetRecent: () => void folders.forgetRecent(),
    toFront: () => bringToFront(window),
  });
  const openings = new Openings({ library, lone, openFolder, tell: (opens) => tell('app:opens', opens) });
  const logged = (opening: Promise<void>) =>
    void opening.catch((error: unknown) => log.error('opening what was named', error));
  onSecondStart(window, ({ task, ...named }) => {
    logged(openings.openAll(named));
    if (task !== null) run(task);
  });
  const start = async () => {
    await openings.open(asked.named);
    heard.then((named) => {
      bringToFront(window);
      // On macOS folders come this way too: from the dock's recent ones, or dropped on it.
      logged(openings.openAll({ folder: null, named, usualFolder: null }));
    });
  };
  return { start, take: () => openings.take() };
}
