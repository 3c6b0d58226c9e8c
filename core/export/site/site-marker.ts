import { stemOf } from '#core/library/names.ts';
import { sitePlaces } from './shell.ts';

/** What a site's folder says of itself, so that a new run knows what it made and what anybody else did. */
export interface SiteMarker {
  /** Path from the site's top -> SHA-256 of its bytes as they were made, in hexadecimal. */
  readonly files: ReadonlyMap<string, string>;
  /** Recipe -> name of its page, so that it keeps it. */
  readonly pages: ReadonlyMap<string, string>;
  /** Place of a picture in the library -> its name in the site. */
  readonly pictures: ReadonlyMap<string, string>;
}

export const markerName = 'hobside-site.json';
export const noMarker: SiteMarker = { files: new Map(), pages: new Map(), pictures: new Map() };

export const markerText = ({ files, pages, pictures }: SiteMarker): string =>
  `${JSON.stringify(
    { hobside: 'site', files: sorted(files), pages: sorted(pages), pictures: sorted(pictures) },
    null,
    1,
  )}\n`;

/** A recipe may be called "__proto__": an own key all the same. */
const sorted = (map: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...map].sort(([one], [other]) => (one < other ? -1 : 1)));

/** Null for a text that is no such list. A path that no site has is left out: a list that anybody may have written names no file of theirs. */
export function readMarker(text: string): SiteMarker | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof found !== 'object' || found === null || !('hobside' in found) || found.hobside !== 'site') return null;
  const parts = found as Readonly<Record<string, unknown>>;
  return {
    files: pairs(parts['files'], (path, hash) => isSitePath(path) && /^[0-9a-f]{64}$/.test(hash)),
    pages: pairs(parts['pages'], (_, name) => isPageName(name)),
    pictures: pairs(parts['pictures'], (_, name) => isPictureName(name)),
  };
}

function pairs(value: unknown, isGood: (key: string, text: string) => boolean): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && isGood(pair[0], pair[1]),
    ),
  );
}

const atTop: readonly string[] = [
  sitePlaces.index,
  sitePlaces.tags,
  sitePlaces.search,
  sitePlaces.style,
  sitePlaces.script,
];

/** Whether a site has files at such a path: at its top, a page, a picture. */
export function isSitePath(path: string): boolean {
  if (atTop.includes(path)) return true;
  const [folder, name, ...more] = path.split('/');
  if (name === undefined || more.length > 0) return false;
  return folder === sitePlaces.recipes ? isPageName(name) : folder === sitePlaces.pictures && isPictureName(name);
}

const isPageName = (name: string): boolean => /^[^/]+\.html$/.test(name) && isNameStem(stemOf(name));
const isPictureName = (name: string): boolean =>
  /^[^/]+\.(?:jpg|png|gif|webp|avif)$/.test(name) && isNameStem(stemOf(name));
/** As core/recipe/file-name.ts makes them. */
const isNameStem = (stem: string): boolean => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u.test(stem);
