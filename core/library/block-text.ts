import type { Block } from '#core/recipe/rich-text.ts';

/** All words of a block, for search. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.content.text;
    case 'list':
      return block.items.map((item) => item.map(blockText).join('\n')).join('\n');
    case 'quote':
      return block.blocks.map(blockText).join('\n');
    case 'code':
      return block.text;
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.text).join(' ')).join('\n');
    case 'image':
      return block.image.alt;
    case 'rule':
      return '';
  }
}
