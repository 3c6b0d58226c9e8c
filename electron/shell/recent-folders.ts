import { shownAs } from '../library/folder-doubt.ts';
import type { Folders } from '../settings/kept.ts';

/** A folder of the File menu. */
export interface RecentFolder {
  /** Absolute path. */
  readonly folder: string;
  /** As a person would write it. */
  readonly shown: string;
}

const most = 8;

/** What was open before, newest first, without the folder that is open: choosing that would do nothing. */
export const recentFolders = ({ recent, last }: Folders, home: string): readonly RecentFolder[] =>
  recent
    .filter((folder) => folder !== last)
    .slice(0, most)
    .map((folder) => ({ folder, shown: shownAs(folder, home) }));
