import { folderOf, nameOf } from '#core/library/names.ts';

/** The recipe that a file is a copy of, by the name that a sync program gave it. */
export interface ConflictName {
  /** Path of the recipe that it is a copy of, whether or not that is there. */
  readonly original: string;
  /** False for names that a cook may give as well ("soup 2.md"): then the texts decide. */
  readonly certain: boolean;
}

/** What stands between a name and its ending; the first that fits holds. */
const certain: readonly RegExp[] = [
  // Syncthing: soup.sync-conflict-20240102-150405-ABCDEFG.md
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?$/,
  // Dropbox, Nextcloud, ownCloud: soup (Anna's conflicted copy 2024-01-02).md, soup (conflicted copy 2024-01-02 150405).md
  / ?\((?:[^()]* )?conflicted copy(?: [^()]*)?(?: \(\d+\))?\)$/i,
  // Dropbox: soup (Case Conflict).md, soup (Anna's case conflict 1).md
  / ?\((?:[^()]* )?(?:case|unicode encoding|white ?space) conflict(?: \d+)?\)$/i,
  // ownCloud before 2.4: soup_conflict-20240102-150405.md
  /_conflict-\d{8}-\d{6}$/i,
  // Seafile: soup (SFConflict anna@example.org 2024-01-02-15-04-05).md
  / ?\(SFConflict [^()]*\)$/,
  // Synology Drive: soup_kitchen-pc_Jan-02-150405-2024_Conflict.md
  /_[^_/]+_[A-Z][a-z]{2}-\d{2}-\d{6}-\d{4}_(?:Case)?Conflict$/,
  // Resilio Sync: soup.Conflict.md, soup.Conflict1.md; pCloud: soup [conflicted].md; Google Drive: soup (Conflict).md, soup [Conflict].md
  /(?:\.Conflict\d*| ?[[(]conflict(?:ed)?(?: \d+)?[\])])$/i,
];

const possible: readonly RegExp[] = [
  // OneDrive: soup-DESKTOP-AB12CD3.md, soup-Annas-MacBook-Pro.md, soup-DESKTOP-AB12CD3-2.md
  /-(?:(?:DESKTOP|LAPTOP|WIN|PC)-[A-Z0-9]{5,11}|[\p{L}\p{N}-]*(?:MacBook|iMac|Laptop|Desktop|PC)(?:-(?:Air|Pro|Mini))?)(?:-\d+)?$/iu,
  // iCloud Drive: soup 2.md; Google Drive: soup (1).md
  / (?:\d{1,2}|\(\d{1,2}\))$/,
];

/** Asked first: ten thousand names, nearly all of them without any of this, take two milliseconds. */
const hint = /conflict|[)\d]$|-(?:win|pc)-|macbook|imac|laptop|desktop|-.*pc/i;

/** Null for a name that no sync program gives. */
export function conflictName(path: string): ConflictName | null {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return null;
  const stem = name.slice(0, dot);
  if (!hint.test(stem)) return null;
  for (const pattern of certain) {
    const found = pattern.exec(stem);
    if (found !== null && found.index > 0)
      return { original: beside(path, stem, found.index, name, dot), certain: true };
  }
  for (const pattern of possible) {
    const found = pattern.exec(stem);
    if (found !== null && found.index > 0)
      return { original: beside(path, stem, found.index, name, dot), certain: false };
  }
  return null;
}

function beside(path: string, stem: string, end: number, name: string, dot: number): string {
  const folder = folderOf(path);
  const original = stem.slice(0, end) + name.slice(dot);
  return folder === '' ? original : `${folder}/${original}`;
}
