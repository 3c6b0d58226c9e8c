import { isMeasured } from '#core/recipe/meaning/measured.ts';
import { attribute, tidy, type PageElement } from './element.ts';

const mostLines = 2_000;

/** The lines of a text that was typed line by line, where a browser shows it so or most of them are amounts; null for other texts. */
export function rowsOfText(text: string, element: PageElement): readonly string[] | null {
  if (!text.includes('\n')) return null;
  const isShown = isTyped(element);
  const rows = text.split('\n', mostLines).map(tidy);
  if (isShown) return blocks(rows).flatMap((block) => (isList(block) ? block : [block.join(' ')]));
  const full = rows.filter((row) => row !== '');
  if (full.length < 3 || full.some((row) => row.length > 100)) return null;
  return full.filter(isMeasured).length >= full.length * 0.6 ? full : null;
}

function isTyped(element: PageElement): boolean {
  let one: PageElement | null = element;
  for (let up = 0; one !== null && up < 3; up += 1) {
    if (one.tag === 'pre') return true;
    const style = attribute(one, 'style');
    if (style !== '' && /white-space\s*:\s*(?:pre|break-spaces)/i.test(style.slice(0, 1_000))) return true;
    one = one.parent;
  }
  return false;
}

/** What stands between empty lines. */
function blocks(rows: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  for (const row of rows)
    if (row !== '') found.at(-1)!.push(row);
    else if (found.at(-1)!.length > 0) found.push([]);
  return found.filter((block) => block.length > 0);
}

/** Lines of their own: amounts, short lines, or sentences that each end; else a paragraph that was wrapped. */
function isList(block: readonly string[]): boolean {
  if (block.filter(isMeasured).length * 2 >= block.length || block.every((row) => row.length < 40)) return true;
  return block.slice(0, -1).every((row) => /[.!?:。]$/.test(row));
}
