import { app } from 'electron';
import type { BrowserWindow } from 'electron';
import type { CommandId } from '#core/command/commands.ts';
import type { Place, StartState } from '#core/contract/library.ts';
import type { Opens } from '#core/contract/opening.ts';
import type { Library } from '../../library/library.ts';
import type { HandlersOf } from '../answer-requests.ts';
import { popUpMenu, setMenuPlace } from '../menu.ts';
import { openLink } from '../open-link.ts';

export interface AppHandlersOptions {
  readonly library: Library;
  readonly window: BrowserWindow;
  readonly sampleCount: () => number;
  readonly run: (command: CommandId) => void;
  readonly placeChanged: (place: Place) => void;
  /** Where the page was when it crashed; told once. */
  readonly takeReturn: () => Place | null;
  /** What Hobside was started with; told once. */
  readonly takeOpens: () => readonly Opens[];
  readonly started: () => void;
  readonly painted: () => void;
  readonly readyToClose: (kept: boolean) => void;
}

export const appHandlers = (options: AppHandlersOptions): HandlersOf<'app' | 'link'> => ({
  'app:start': () => {
    options.started();
    return startState(options);
  },
  'app:painted': ({ at }) => {
    options.painted();
    // The bench's only wish: when the first list was on the screen, by the clock that it started us by.
    if (process.env['HOBSIDE_REPORT_PAINT']) process.stdout.write(`hobside: painted ${at}\n`);
    return null;
  },
  'app:place': (place) => {
    setMenuPlace(place.view);
    options.placeChanged(place);
    if (process.env['HOBSIDE_REPORT_PAINT']) process.stdout.write(`hobside: at ${place.view} ${place.recipe ?? ''}\n`);
    return null;
  },
  'app:menu': ({ x, y }) => {
    popUpMenu(options.window, { x, y }, options.run);
    return null;
  },
  'app:ready-to-close': ({ kept }) => {
    options.readyToClose(kept);
    return null;
  },
  'link:open': ({ href, shownText }) => openLink(href, shownText, options.window),
});

function startState({ library, sampleCount, takeReturn, takeOpens }: AppHandlersOptions): StartState {
  const returnTo = takeReturn();
  const status = library.status();
  const { platform } = process;
  return {
    status,
    snapshot: JSON.stringify(library.snapshot()),
    sampleCount: status.state === 'none' ? sampleCount() : 0,
    platform: platform === 'darwin' || platform === 'win32' ? platform : 'linux',
    version: app.getVersion(),
    opens: takeOpens(),
    ...(returnTo === null ? {} : { returnTo }),
  };
}
