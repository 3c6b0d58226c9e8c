import path from 'node:path';
import { app } from 'electron';
import { lastDays } from '#core/cook-log/entry.ts';
import { isLone } from '#core/library/lone.ts';
import type { LastCooked } from '#core/library/sort.ts';
import type { ChangeBatch } from '#core/library/summary.ts';
import type { Library, LibraryOptions } from '../library/library.ts';
import type { LoneRecipes } from '../library/lone-recipes.ts';
import type { Pictures } from '../library/pictures.ts';
import type { ThumbnailsOptions } from '../library/thumbnails.ts';
import type { CookLog } from '../settings/cook-log.ts';
import { Collections } from '../settings/collections.ts';
import type { Corrections } from '../settings/corrections.ts';
import { withPicturesFolder } from '../settings/check-kept.ts';
import type { Drafts } from '../settings/drafts.ts';
import { Hob, type HobOptions } from '../settings/hob.ts';
import type { Kept } from '../settings/kept.ts';
import type { ServePlans } from '../settings/serve-plans.ts';
import type { Tell } from './answer-requests.ts';
import type { Asked } from './command-line.ts';
import type { DarkRoom } from './dark-room.ts';
import type { DesktopMenus } from './desktop-menus.ts';
import type { SetAside } from './set-aside.ts';
import { Folders } from './folders.ts';
import { folderIn } from './openings.ts';
import { readAlone } from './lone-reader.ts';
import { startLibraryProcess } from './library-process.ts';
import type { TimerParts } from './timer-parts.ts';
import type { Log } from '../settings/log-file.ts';

export interface LibraryParts {
  readonly library: Library;
  readonly lone: LoneRecipes;
  readonly drafts: Drafts;
  readonly folders: Folders;
  readonly samples: string;
  readonly corrections: Corrections;
  readonly collections: Collections;
  readonly hob: Hob;
}

interface LibraryPartsOptions {
  readonly profile: string;
  readonly kept: Pick<Kept, 'folders' | 'corrections' | 'hob' | 'picturesFolders' | 'collections'>;
  readonly timerParts: TimerParts;
  readonly plans: ServePlans;
  readonly cookLog: CookLog;
  readonly tell: Tell;
  readonly log: Log;
  readonly darkroom: DarkRoom;
  readonly setAside: SetAside;
  readonly menus: DesktopMenus;
}

/** Loaded only now, so that none of it stands between the start and the window. */
const loaded = () =>
  Promise.all([
    import('../library/library.ts'),
    import('../library/disk.ts'),
    import('../library/lone-recipes.ts'),
    import('../library/thumbnails.ts'),
    import('../settings/drafts.ts'),
    import('../settings/corrections.ts'),
  ]);

export async function makeLibrary(options: LibraryPartsOptions): Promise<LibraryParts> {
  const { profile, kept, tell, log, darkroom } = options;
  const [{ Library }, { Disk }, { LoneRecipes }, { Thumbnails }, { Drafts }, { Corrections }] = await loaded();
  // Pictures are read by nothing else here: two threads stay for saves.
  const disk = new Disk(undefined, undefined, { mostFetches: 2 });
  const drafts = new Drafts(profile, (file) => options.setAside.add(file));
  const corrections = new Corrections(kept.corrections);
  const thumbnails = new Thumbnails({ ...thumbnailParts(options), disk });
  const library: Library = new Library({
    profile,
    home: app.getPath('home'),
    startProcess: startLibraryProcess,
    pictures: { ...picturesParts(darkroom, kept.picturesFolders), thumbnails, disk },
    lastCooked: () => lastCookedIn(options.cookLog),
    tell: {
      changed: (batch) => {
        // Before the page hears of it and opens the recipe by its new name.
        followMoves(options, library.folder(), [corrections, drafts, options.cookLog, collections, hob], batch.moves);
        tell('library:changed', batch);
      },
      status: (status) => tell('library:status', status),
      studied: () => tell('library:studied', null),
      opened: (told) => {
        tell('library:opened', told);
        hob.opened();
        options.timerParts.openedIn(library.folder());
      },
      notKept: (error) => log.error('keeping an earlier version', error),
    },
  });
  options.cookLog.alsoTell(() => library.listChanged());
  const collections = collectionsOf(options, () => library.folder());
  const lone = new LoneRecipes({ read: readAlone(log), disk, made: library.made });
  const hob = hobOf(options, { root: () => library.folder(), isOpenAlone: (recipe) => lone.isOpen(recipe) });
  const samples = path.join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'recipes');
  const folders = new Folders({ ...folderParts(options), library, drafts, samples });
  return { library, lone, drafts, folders, samples, corrections, collections, hob };
}

/** For the picture scheme: those of the library, and those of recipes that were opened alone, each behind its own guard. */
export const picturesOf = ({ library, lone }: LibraryParts): Pick<Pictures, 'read' | 'thumbnail'> => ({
  read: (place) => (isLone(place) ? lone.picture(place) : library.pictures.read(place)),
  thumbnail: (place) => library.pictures.thumbnail(place),
});

const hobOf = ({ kept, tell }: LibraryPartsOptions, open: Pick<HobOptions, 'root' | 'isOpenAlone'>): Hob =>
  new Hob({ kept: kept.hob, ...open, changed: (sessions) => tell('hob:changed', sessions) });

const folderParts = ({ kept, profile, menus, log }: LibraryPartsOptions) => ({
  kept: kept.folders,
  samplesCopy: path.join(profile, 'recipes'),
  documents: () => app.getPath('documents'),
  home: app.getPath('home'),
  changed: () => menus.show(),
  log,
});

const collectionsOf = ({ kept, tell }: LibraryPartsOptions, root: () => string | null): Collections =>
  new Collections(kept.collections, root, (collection) => tell('collection:changed', collection));

function lastCookedIn(cookLog: CookLog): LastCooked {
  const days = lastDays(cookLog.list());
  return (id) => days.get(id) ?? null;
}

const picturesParts = (
  darkroom: DarkRoom,
  folders: Kept['picturesFolders'],
): Omit<LibraryOptions['pictures'], 'thumbnails' | 'disk'> => ({
  develop: (bytes) => darkroom.copy(bytes),
  folderOf: (root) => folders.value.find((known) => known.root === root)?.pictures ?? null,
  keepFolder: (root, pictures) => folders.keep(withPicturesFolder(folders.value, root, pictures)),
});

const thumbnailParts = ({ profile, darkroom, log }: LibraryPartsOptions): Omit<ThumbnailsOptions, 'disk'> => ({
  folder: path.join(profile, 'thumbnails'),
  develop: (bytes) => darkroom.thumbnail(bytes),
  notKept: (error) => log.error('keeping a thumbnail', error),
});

interface Follower {
  follow(moves: ChangeBatch['moves']): Promise<void>;
}

/** What is kept about a recipe goes along when its file does. */
function followMoves(
  options: LibraryPartsOptions,
  root: string | null,
  followers: readonly Follower[],
  moves: ChangeBatch['moves'],
): void {
  const following = followers.map((each) => each.follow(moves));
  const of = root === null ? {} : { root };
  for (const { from, to } of moves)
    options.timerParts.timers.act({ kind: 'follow', from, to, title: null, steps: [], ...of });
  for (const each of [...following, options.plans.follow(moves, Date.now())])
    each.catch((error: unknown) => options.log.error('what belongs to moved recipes', error));
}

/** A folder on a slow disk must not keep the window empty: it is shown as opening. */
const longestWait = 1000;

/** Opens what was asked for, or else what was open last, `then` goes on. Ends when there is a status to show, or a second later. */
export function openFirstFolder(asked: Asked, folders: Folders, log: Log, then: () => Promise<void>): Promise<void> {
  const opening = open(asked, folders)
    .then(then)
    .catch((error: unknown) => log.error('opening the first folder', error));
  return Promise.race([opening, new Promise<void>((resolve) => setTimeout(resolve, longestWait))]);
}

async function open(asked: Asked, folders: Folders): Promise<void> {
  const folder = await folderIn(asked);
  if (folder !== null) await folders.open(folder);
  else if (asked.samples) await folders.openSamplesCopy();
  else await folders.openLast();
}
