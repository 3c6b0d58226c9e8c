import type { Draft } from '../draft.ts';
import { addTo } from '../draft.ts';
import type { Page } from '../page.ts';
import type { Block } from '../rich-text.ts';
import { linePartsOf, spanOver } from './blocks-to-items.ts';
import { takeStepBlocks } from './take-steps.ts';

const wholly = (block: Block, kind: 'strong' | 'emphasis'): boolean =>
  block.kind === 'paragraph' &&
  block.content.marks.some((mark) => mark.kind === kind && mark.start === 0 && mark.end === block.content.text.length);

const ruleAt = (page: Page): number => page.blocks.findIndex((block) => block.kind === 'rule');

/** RecipeMD 2.4: title, then tags in italics and yields in bold, a rule, lists with amounts in italics, a rule, text. */
export function isRecipeMd(page: Page): boolean {
  const rule = ruleAt(page);
  if (page.entries.length > 0 || rule < 1 || page.blocks[0]?.kind !== 'heading') return false;
  const next = page.blocks.slice(rule + 1).find((block) => block.kind !== 'heading' && block.kind !== 'paragraph');
  if (next?.kind !== 'list') return false;
  const first = next.items[0]?.[0];
  const amountFirst =
    first?.kind === 'paragraph' && first.content.marks.some((mark) => mark.kind === 'emphasis' && mark.start === 0);
  return (
    isFramed(page, rule) ||
    amountFirst ||
    page.blocks.slice(0, rule).some((block) => wholly(block, 'emphasis') || wholly(block, 'strong'))
  );
}

/**
 * Lists alone between two rules, and text alone before them: a new recipe has no amount in italics yet. With a heading
 * between the rules it may as well be a recipe in sections that somebody drew lines between.
 */
function isFramed({ blocks }: Page, rule: number): boolean {
  const second = blocks.findIndex((block, at) => at > rule && block.kind === 'rule');
  return (
    second > rule &&
    blocks.slice(1, rule).every(({ kind }) => kind === 'paragraph') &&
    blocks.slice(rule + 1, second).every(({ kind }) => kind === 'list')
  );
}

export function partsFromRecipeMd(page: Page, draft: Draft): void {
  const rule = ruleAt(page);
  const rest = page.blocks.slice(rule + 1);
  const second = rest.findIndex((block) => block.kind === 'rule');
  details(page.blocks.slice(1, rule), draft);
  let group: string | null = null;
  for (const block of second < 0 ? rest : rest.slice(0, second)) {
    if (block.kind === 'heading') group = block.content.text;
    else if (block.kind === 'list')
      for (const part of linePartsOf(block)) addTo(draft.ingredients, part.name ?? group, part.lines);
    else continue;
    draft.taken.add(block);
  }
  if (second >= 0) stepsAfter(rest.slice(second + 1), page, draft);
}

function details(blocks: readonly Block[], draft: Draft): void {
  for (const block of blocks) {
    const key = wholly(block, 'emphasis') ? 'tags' : wholly(block, 'strong') ? 'yield' : null;
    if (key === null || block.kind !== 'paragraph') continue;
    const span = spanOver([block]);
    draft.details.push({ key, value: { kind: 'text', text: block.content.text, span }, span });
    draft.taken.add(block);
  }
}

function stepsAfter(blocks: readonly Block[], page: Page, draft: Draft): void {
  let group: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      group = block.content.text;
      draft.taken.add(block);
    } else takeStepBlocks([block], group, page, draft);
  }
}
