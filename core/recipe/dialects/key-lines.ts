import type { Draft, LineDraft } from '../draft.ts';
import type { Entry } from '../front-matter/value.ts';
import type { HeadingMeaning } from '../meaning/headings.ts';
import { keyMeaning } from '../meaning/keys.ts';
import type { Page } from '../page.ts';
import type { Block, RichText } from '../rich-text.ts';
import type { Span } from '#core/text/span.ts';
import { sliceRich } from '../markdown/rich.ts';
import { everyLine, lineDraft, richOf, spanOver } from './blocks-to-items.ts';
import { bodyKeys, entry, factsIn, keyLine } from './fact-lines.ts';
import type { FactPlace, Facts } from './fact-lines.ts';
import { meaningOf, sectionsOf, titleHeading } from './sections.ts';
import type { Section } from './sections.ts';

const one = (found: Entry | null): readonly Entry[] => (found === null ? [] : [found]);

/** Reads what is said about the recipe outside the front matter. A list or paragraph of nothing else is taken whole. */
export function detailsFromKeyLines(page: Page, draft: Draft): void {
  topLines(page, draft);
  const start = partsStart(page);
  for (const section of sectionsOf(page.blocks)) {
    const meaning = meaningOf(section, page);
    const inParts = meaning === 'ingredients' || meaning === 'steps' || meaning === 'amounts';
    let all = true;
    for (const block of section.blocks) {
      if (draft.taken.has(block) || (inParts && block.kind !== 'paragraph' && block.kind !== 'quote')) continue;
      const place = inParts ? 'inside' : block.span.start < start ? 'above' : 'elsewhere';
      const facts = linesIn(block, page.text).map((line) => lineFacts(line, meaning, place));
      const whole = facts.length > 0 && facts.every((one) => one.whole);
      if (!inParts || whole) draft.details.push(...facts.flatMap(({ entries }) => entries));
      if (whole && meaning !== 'source') draft.taken.add(block);
      else all = false;
    }
    if (section.heading && meaning === 'info' && all) draft.taken.add(section.heading);
    keyHeading(section, page, draft);
  }
}

function lineFacts(line: LineDraft, meaning: HeadingMeaning | null, place: FactPlace): Facts {
  const found = factsIn(line, place);
  if (found.entries.length > 0) return found;
  const entries = one((meaning === 'info' ? infoOf(line) : null) ?? (meaning === 'source' ? sourceOf(line) : null));
  return { entries, whole: entries.length > 0 };
}

/** Where the first list or the first announced part of the recipe begins; a page with neither says nothing above it. */
function partsStart(page: Page): number {
  const starts = sectionsOf(page.blocks).flatMap((section) => {
    const list = section.blocks.find((block) => block.kind === 'list');
    return [
      ...(section.heading && meaningOf(section, page) !== null ? [section.heading.span.start] : []),
      ...(list ? [list.span.start] : []),
    ];
  });
  return starts.length === 0 ? -1 : Math.min(...starts);
}

function linesIn(block: Block, text: string): readonly LineDraft[] {
  if (block.kind === 'paragraph') return block.content.text.length > 600 ? [] : everyLine(block, text);
  if (block.kind === 'table') return tableLines(block);
  if (block.kind === 'quote')
    return block.blocks.length === 1 ? linesIn(block.blocks[0]!, text).flatMap(withoutCallout) : [];
  if (block.kind !== 'list' || block.items.length > 30) return [];
  return block.items.map((item) => ({ content: richOf(item), span: spanOver(item) }));
}

/** "[!info] From Serious Eats" says what stands behind the mark. */
function withoutCallout(line: LineDraft): readonly LineDraft[] {
  const mark = /^\[![\p{L}-]{1,30}\][-+]?\s*/u.exec(line.content.text)?.[0].length ?? 0;
  const content = sliceRich(line.content, mark);
  return content.text === '' ? [] : [{ ...line, content }];
}

const cellLine = (key: RichText, value: RichText, span: Span): LineDraft => ({
  content: { text: `${key.text.replace(/\s*[:：]$/, '')}: ${value.text}`, marks: [] },
  span,
});

/** "| Prep | Cook |" over "| 10 min | 1 h |", or a key and its value in each row. */
function tableLines(table: Block & { readonly kind: 'table' }): readonly LineDraft[] {
  const [head = [], first = []] = table.rows;
  if (table.rows.length > 12) return [];
  if (table.rows.length === 2 && head.some((cell) => bodyKeys.has(keyMeaning(cell.text) ?? 'quiet')))
    return head.map((cell, index) => cellLine(cell, first[index] ?? { text: '', marks: [] }, table.span));
  if (!table.rows.every((row) => row.length === 2)) return [];
  return table.rows
    .filter((row) => row.some((cell) => cell.text !== ''))
    .map(([key, value], index) => cellLine(key!, value!, table.rowSpans?.[index] ?? table.span));
}

/** "### Prep time" with "10 minutes" below it. */
function keyHeading(section: Section, page: Page, draft: Draft): void {
  const [block, ...more] = section.blocks;
  if (!section.heading || block?.kind !== 'paragraph' || more.length > 0 || draft.taken.has(block)) return;
  if (section.heading === titleHeading(page) || block.content.text.length > 80) return;
  const meaning = keyMeaning(section.heading.content.text.replace(/\s*[:：]$/, ''));
  if (meaning !== 'yield' && meaning !== 'prep' && meaning !== 'cook' && meaning !== 'total') return;
  // "Preparation" names the method more often than a time.
  if (!/\d/.test(block.content.text)) return;
  draft.details.push(entry(section.heading.content.text, block.content.text, block.span));
  draft.taken.add(section.heading).add(block);
}

/** "Title: Soup" and other keys on the very first lines, without a frame: every line of the paragraph is one. */
function topLines(page: Page, draft: Draft): void {
  const [first] = page.blocks;
  if (page.entries.length > 0 || first?.kind !== 'paragraph' || first.content.text.length > 2000) return;
  const lines = first.content.text.split('\n').flatMap((line, index, all) => {
    const from = all.slice(0, index).join('\n').length + (index === 0 ? 0 : 1);
    return lineDraft(sliceRich(first.content, from, from + line.length), first.span);
  });
  const fields = lines.map((line) => {
    const match = keyLine.exec(line.content.text);
    return match ? entry(match[1]!, match[2]!.trim(), line.span) : null;
  });
  const known = fields.filter((field) => field !== null && keyMeaning(field.key) !== null);
  if (lines.length < 2 || fields.includes(null) || known.length < 2) return;
  if (known.some((field) => ['ingredients', 'steps'].includes(keyMeaning(field!.key)!))) return;
  draft.details.push(...fields.flatMap((field) => field ?? []));
  draft.taken.add(first);
}

/** Under "info", lines have no keys: "About 15 minutes", "2 servings". */
function infoOf(line: LineDraft): Entry | null {
  const text = line.content.text;
  const key = /\b(?:serv(?:es|ings?)|portions?|people|makes|yields?|cookies|pieces|loa(?:f|ves))\b/i.test(text)
    ? 'serves'
    : /\d\s*(?:min|hour|hr|h\b)|\bhour\b/i.test(text)
      ? 'time'
      : null;
  return key && entry(key, text, line.span);
}

const sourceOf = (line: LineDraft): Entry =>
  entry('source', line.content.marks.find((mark) => mark.kind === 'link')?.href ?? line.content.text, line.span);
