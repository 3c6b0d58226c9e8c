import type { Block } from '#core/recipe/rich-text.ts';

/**
 * Heading levels for the page, by block: the first is `first`, and none is more than one deeper than the heading
 * above it, so that a file that jumps from # to #### still makes an outline that can be walked.
 */
export function headingDepths(blocks: readonly Block[], first: number): readonly number[] {
  const above: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return 0;
    while (above.length > 0 && (above.at(-1) ?? 0) >= block.level) above.pop();
    above.push(block.level);
    return Math.min(6, first + above.length - 1);
  });
}
