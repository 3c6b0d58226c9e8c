/** Something of others that is in every copy of Hobside, and what its authors ask to be told with it. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression. */
  readonly licence: string;
  readonly text: string;
}

/** What the page shows of licences. */
export interface Licences {
  /** Hobside's own first, then Electron's where it is at hand, then the others by name. */
  readonly notices: readonly Notice[];
  /** Absolute path of Chromium's notices, nine megabytes of HTML beside the program; null where they are not. */
  readonly chromium: string | null;
}

/** A line as it stands between two notices. A licence that draws a line of its own has none of our headings below it. */
const between = /\n-{72}\n\n(?=\S+ \S+ \(.+\)\n\n)/;

/**
 * The notices in licences.txt, as build/licences.mjs writes them: each begins with the line `name version (licence)`.
 * What has no such line is left out.
 */
export const readNotices = (text: string): readonly Notice[] =>
  text.split(between).flatMap((part) => {
    const [, name = '', version = '', licence = '', rest = ''] = /^(\S+) (\S+) \((.+)\)\n\n([\s\S]*)$/.exec(part) ?? [];
    return name === '' ? [] : [{ name, version, licence, text: rest.trim() }];
  });
