import { siteScript, siteStyle } from './assets.ts';
import { indexPage, searchIndex, tagsPage } from './list-pages.ts';
import { sitePlaces } from './shell.ts';
import type { SiteEntry } from './site-entry.ts';

/** A file of a site, its path from the site's top. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** Everything of a site that is there once: the lists, the search, the style and the script. `name` is what the site is called. */
export const siteFrame = (name: string, entries: readonly SiteEntry[]): readonly SiteFile[] => [
  { path: sitePlaces.index, text: indexPage(name, entries) },
  { path: sitePlaces.tags, text: tagsPage(entries) },
  { path: sitePlaces.search, text: searchIndex(entries) },
  { path: sitePlaces.style, text: siteStyle },
  { path: sitePlaces.script, text: siteScript },
];
