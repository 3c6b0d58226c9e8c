import type { Block } from '#core/recipe/rich-text.ts';
import { oneLine } from './one-line.ts';

/** A block as paragraphs of plain words: a list keeps its bullets and numbers, a table is a line a row. Each has no empty line in it. */
export const blockLines = (block: Block): readonly string[] =>
  textOf(block)
    .split('\n\n')
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map(tidied)
        .filter((line) => line.trim() !== '')
        .join('\n'),
    )
    .filter((paragraph) => paragraph !== '');

/** A list within a list stays indented. */
const tidied = (line: string): string => (/^ */.exec(line)?.[0] ?? '') + oneLine(line);

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.content.text;
    case 'list':
      return block.items.map((item, at) => itemText(block.ordered ? `${block.start + at}. ` : '- ', item)).join('\n');
    case 'quote':
      return block.blocks.map(textOf).join('\n\n');
    case 'code':
      return block.text.replace(/\n\s*\n/g, '\n');
    case 'table':
      return block.rows.map((row) => row.map((cell) => oneLine(cell.text)).join(' | ')).join('\n');
    case 'image':
    case 'rule':
      return '';
  }
}

function itemText(sign: string, item: readonly Block[]): string {
  const inside = item.map(textOf).filter((text) => text !== '');
  return inside
    .join('\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => (at === 0 ? sign : '  ') + line)
    .join('\n');
}
