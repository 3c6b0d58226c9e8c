import type { LineDraft } from '../draft.ts';
import { readLineOfMarkdown } from '../markdown/blocks.ts';
import type { Block } from '../rich-text.ts';
import { lineDraft } from './blocks-to-items.ts';

/** The lines of a block that was indented by four blanks: hand-written lists often are. */
export function codeLines(block: Block & { readonly kind: 'code' }, text: string): readonly LineDraft[] {
  let from = block.span.start;
  return block.text.split('\n').flatMap((line) => {
    const bare = line.trim().replace(/^[-*•+]\s+/, '');
    if (bare === '') return [];
    const at = text.indexOf(bare, from);
    if (at < 0 || at + bare.length > block.span.end) return [];
    from = at + bare.length;
    return [lineDraft(readLineOfMarkdown(bare), { start: at, end: from })];
  });
}
