import type { Draft, LineDraft } from '../draft.ts';
import type { Entry } from '../front-matter/value.ts';
import { keyMeaning } from '../meaning/keys.ts';
import type { Page } from '../page.ts';
import type { Block } from '../rich-text.ts';
import { paragraphLines, richOf, spanOver } from './blocks-to-items.ts';
import { meaningOf, sectionsOf } from './sections.ts';

const keyLine = /^[^\p{L}\p{N}*]{0,8}\**([\p{L}][\p{L}\s_.-]{0,30}?)\**\s*[:：]\**\s*(.{1,300})$/u;
const bodyKeys = new Set(['yield', 'prep', 'cook', 'total', 'tags', 'author', 'source', 'sourceUrl', 'language']);

/** "⏲️ Prep time: 10 min" as a field of the recipe, or null where the words before the colon are no known key. */
function fieldOf(line: LineDraft): Entry | null {
  const match = keyLine.exec(line.content.text);
  const meaning = match && keyMeaning(match[1]!);
  if (!match || !meaning || !bodyKeys.has(meaning)) return null;
  const link = line.content.marks.find((mark) => mark.kind === 'link')?.href;
  const text = meaning === 'source' && link !== undefined ? link : match[2]!.trim();
  return { key: match[1]!, value: { kind: 'text', text, span: line.span }, span: line.span };
}

/** Reads what is said about the recipe outside the front matter. A list or paragraph of nothing else is taken whole. */
export function detailsFromKeyLines(page: Page, draft: Draft): void {
  for (const section of sectionsOf(page.blocks)) {
    const meaning = meaningOf(section, page);
    if (meaning === 'ingredients' || meaning === 'steps' || meaning === 'amounts') continue;
    let all = true;
    for (const block of section.blocks) {
      if (draft.taken.has(block)) continue;
      const lines = linesIn(block, page.text);
      const fields = lines.flatMap(
        (line) =>
          fieldOf(line) ??
          (meaning === 'info' ? infoOf(line) : null) ??
          (meaning === 'source' ? sourceOf(line) : null) ??
          [],
      );
      draft.details.push(...fields);
      if (lines.length > 0 && fields.length === lines.length && meaning !== 'source') draft.taken.add(block);
      else all = false;
    }
    if (section.heading && meaning === 'info' && all) draft.taken.add(section.heading);
  }
}

function linesIn(block: Block, text: string): readonly LineDraft[] {
  if (block.kind === 'paragraph') return block.content.text.length > 600 ? [] : paragraphLines(block, text);
  if (block.kind !== 'list' || block.items.length > 30) return [];
  return block.items.map((item) => ({ content: richOf(item), span: spanOver(item) }));
}

/** Under "info", lines have no keys: "About 15 minutes", "2 servings". */
function infoOf(line: LineDraft): Entry | null {
  const text = line.content.text;
  const key = /\b(?:serv(?:es|ings?)|portions?|people|makes|yields?|cookies|pieces|loa(?:f|ves))\b/i.test(text)
    ? 'serves'
    : /\d\s*(?:min|hour|hr|h\b)|\bhour\b/i.test(text)
      ? 'time'
      : null;
  return key && { key, value: { kind: 'text', text, span: line.span }, span: line.span };
}

const sourceOf = (line: LineDraft): Entry => ({
  key: 'source',
  value: {
    kind: 'text',
    text: line.content.marks.find((mark) => mark.kind === 'link')?.href ?? line.content.text,
    span: line.span,
  },
  span: line.span,
});
