import type { Draft, LineDraft } from '../draft.ts';
import { addTo } from '../draft.ts';
import { sliceRich } from '../markdown/rich.ts';
import { isMeasured, measuredIn } from '../meaning/measured.ts';
import type { Page } from '../page.ts';
import type { RichText } from '../rich-text.ts';
import { groupName, lineDraft, linePartsOf, listLines } from './blocks-to-items.ts';
import type { Paragraph } from './blocks-to-items.ts';
import { codeLines } from './code-lines.ts';
import { tableLines } from './table-lines.ts';
import type { Section } from './sections.ts';

export function takeIngredients(section: Section, name: string | null, page: Page, draft: Draft): void {
  if (section.heading) draft.taken.add(section.heading);
  const listed = section.blocks.some((block) => block.kind === 'list');
  const bulleted = section.blocks.some((block) => block.kind === 'list' && !block.ordered);
  let group = name;
  for (const block of section.blocks) {
    if (draft.taken.has(block)) continue;
    // Numbers under bullets are the method of a file that has no heading for it.
    if (block.kind === 'list' && block.ordered && bulleted) continue;
    if (block.kind === 'list') {
      for (const part of linePartsOf(block)) addTo(draft.ingredients, part.name ?? group, part.lines);
    } else if (block.kind === 'paragraph') {
      const named = nameOfGroup(block, section);
      if (named) group = named;
      else if (listed && !areLines(block, page)) continue;
      else addLines(linesIn(block, page), group, draft);
    } else if (block.kind === 'table') addTo(draft.ingredients, group, tableLines(block));
    else if (block.kind === 'code' && !listed) addLines(codeLines(block, page.text), group, draft);
    else continue;
    draft.taken.add(block);
  }
}

const isBoldLine = ({ text }: RichText): boolean => !/[:：]\s*$/.test(text);

/** A bold line or one with a colon names what follows it; with an amount, or with nothing below it, it is a line itself. */
function nameOfGroup(block: Paragraph, section: Section): string | null {
  const named = groupName(block.content);
  if (named === null || !isBoldLine(block.content)) return named;
  const next = section.blocks[section.blocks.indexOf(block) + 1];
  return isMeasured(block.content.text) || next === undefined ? null : named;
}

/** Beside a list, a paragraph is an ingredient only when it is nothing but amounts of things. */
const areLines = (block: Paragraph, page: Page): boolean =>
  listLines(block, page.text).every(
    ({ content }) => content.text.length < 80 && isMeasured(content.text) && !/[.!?]$/.test(content.text),
  );

function addLines(lines: readonly LineDraft[], group: string | null, draft: Draft): void {
  let name = group;
  for (const line of lines) {
    const named = isBoldLine(line.content) && isMeasured(line.content.text) ? null : groupName(line.content);
    if (named) name = named;
    else addTo(draft.ingredients, name, [line]);
  }
}

/** The lines of a paragraph; of one line with commas, the things between them. */
function linesIn(block: Paragraph, page: Page): readonly LineDraft[] {
  const lines = listLines(block, page.text).map(withoutBullet);
  const { text } = block.content;
  if (lines.length > 1 || text.length > 600) return lines;
  const parts = text.split(/[,;，、；](?!\d)/);
  const short = parts.every((part) => part.trim().length < 45) && !/[.!?]\s/.test(text);
  if (parts.length < 3 || !(short || measuredIn(parts) * 5 >= parts.length * 3)) return lines;
  const same = page.text.slice(block.span.start, block.span.end) === text;
  let at = 0;
  return parts.flatMap((part) => {
    const start = block.span.start + at + (part.length - part.trimStart().length);
    const content = sliceRich(block.content, at, at + part.length);
    at += part.length + 1;
    return content.text === ''
      ? []
      : [lineDraft(content, same ? { start, end: start + part.trim().length } : block.span)];
  });
}

/** "• 2 eggs", "– 2 eggs", "-2 eggs": bullets that Markdown does not know. */
function withoutBullet(line: LineDraft): LineDraft {
  const bullet = /^[-•·‣◦●○▪–—・▢☐☑□■◆◇►▶➤✓✔]\s*/u.exec(line.content.text)?.[0].length ?? 0;
  return bullet === 0
    ? line
    : {
        ...line,
        content: sliceRich(line.content, bullet),
        span: { start: Math.min(line.span.end, line.span.start + bullet), end: line.span.end },
      };
}
