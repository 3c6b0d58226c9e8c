import type { Foundation } from './connect.ts';
import type { Folders } from './folders.ts';
import type { LibraryParts } from './library-parts.ts';
import { bringToFront, onSecondStart } from './computer-events.ts';
import { Openings } from './openings.ts';

type OpenFolder = (folder: string) => Promise<void>;

/** A folder that is chosen outside of the page, which is told why it was not opened. */
export async function openInstead(
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

/** What other programs hand over from now on; what came before is opened once the first folder is. */
export function openFromElsewhere(
  { asked, heard, window, tell, log }: Foundation,
  { library, lone }: Pick<LibraryParts, 'library' | 'lone'>,
  openFolder: OpenFolder,
) {
  const openings = new Openings({ library, lone, openFolder, tell: (opens) => tell('app:opens', opens) });
  const logged = (opening: Promise<void>) =>
    void opening.catch((error: unknown) => log.error('opening what was named', error));
  onSecondStart(window, (named) => logged(openings.openAll(named)));
  const start = async () => {
    await openings.open(asked.named);
    heard.then((named) => {
      bringToFront(window);
      logged(openings.open(named));
    });
  };
  return { start, take: () => openings.take() };
}
