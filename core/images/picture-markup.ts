import type { Span } from '#core/text/span.ts';

/** A picture's markup in the body: all of it, and the path in it. */
export interface PictureMarkup {
  readonly whole: Span;
  readonly path: Span;
}

const markup =
  /!\[[^\]\n]{0,500}\]\([ \t]{0,9}(<[^>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})*)[^)\n]{0,500}\)|!\[\[([^\]|\n]{1,500})[^\]\n]{0,200}\]\]/g;

/** The pictures that are marked up between two places of a text, in order. */
export function markupsIn(text: string, { start, end }: Span): readonly PictureMarkup[] {
  return [...text.slice(start, end).matchAll(markup)].map((found) => {
    const [whole, address, name] = found;
    const path = address?.startsWith('<') ? address.slice(1, -1) : (address ?? name ?? '');
    const at = start + found.index;
    const pathAt = at + whole.indexOf(path, whole.indexOf(address === undefined ? '[[' : '](') + 2);
    return {
      whole: { start: at, end: at + whole.length },
      path: { start: pathAt, end: pathAt + path.length },
    };
  });
}

/** A path as an address in Markdown: blanks and brackets would end it. */
export const markdownPath = (path: string): string =>
  path.replace(/[\s()<>]/g, (letter) => encodeURIComponent(letter).replace('(', '%28').replace(')', '%29'));
