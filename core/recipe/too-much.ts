import type { Draft } from './draft.ts';
import type { Recipe } from './recipe.ts';
import type { Block, RichText } from './rich-text.ts';

/** What the drawing of a recipe costs, counted in lines of a recipe. The largest of 4,000 real ones comes to 160. */
const most = 3_000;
/** Letters that cost as much as a line. */
const lineLength = 100;
/** Letters of one paragraph or step: they are laid out in one go. The longest real one has 800. */
const longest = 12_000;

type Parts = Pick<Recipe, 'tags' | 'description' | 'notes' | 'extra' | 'images' | 'needsALook'>;

/**
 * Whether a file has more parts than a window could draw without standing still: a hundred thousand steps, a paragraph of a
 * megabyte. Such a file is shown as the text it is.
 */
export function isTooMuch(draft: Draft, parts: Parts): boolean {
  let cost = parts.tags.length + parts.extra.length + parts.images.length + parts.needsALook.length;
  for (const part of draft.ingredients) for (const { content } of part.items) cost += costOf(content);
  for (const part of draft.steps) for (const { content } of part.items) cost += costOf(content);
  cost += blocksCost(parts.description);
  for (const { blocks } of parts.notes) cost += 1 + blocksCost(blocks);
  for (const { text } of parts.extra) cost += text.length / lineLength;
  return cost > most;
}

const costOf = ({ text, marks }: RichText): number =>
  text.length > longest ? Infinity : 1 + marks.length + text.length / lineLength;

const blocksCost = (blocks: readonly Block[]): number => blocks.reduce((cost, block) => cost + blockCost(block), 0);

function blockCost(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return costOf(block.content);
    case 'list':
      return block.items.reduce((cost, item) => cost + 1 + blocksCost(item), 0);
    case 'quote':
      return 1 + blocksCost(block.blocks);
    case 'code':
      return 1 + block.text.length / lineLength;
    case 'table':
      return block.rows.reduce((cost, row) => cost + row.reduce((sum, cell) => sum + costOf(cell), 1), 0);
    case 'image':
    case 'rule':
      return 1;
  }
}
