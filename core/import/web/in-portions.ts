import type { Parser } from 'htmlparser2';

const portion = 32_768;

/**
 * Gives the parser all of a text, as long as it is not too deep: its own list of open tags costs the square of its length, and
 * a page of a million of them is read no further.
 */
export function parseInPortions(parser: Parser, markup: string, isTooDeep: () => boolean): void {
  for (let at = 0; at < markup.length && !isTooDeep(); at += portion) parser.write(markup.slice(at, at + portion));
  parser.end();
}
