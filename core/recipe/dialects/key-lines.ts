import type { Draft, LineDraft } from '../draft.ts';
import type { Entry } from '../front-matter/value.ts';
import { keyMeaning } from '../meaning/keys.ts';
import type { KeyMeaning } from '../meaning/keys.ts';
import type { Page } from '../page.ts';
import type { Block, RichText } from '../rich-text.ts';
import type { Span } from '#core/text/span.ts';
import { sliceRich } from '../markdown/rich.ts';
import { lineDraft, paragraphLines, richOf, spanOver } from './blocks-to-items.ts';
import { meaningOf, sectionsOf, titleHeading } from './sections.ts';
import type { Section } from './sections.ts';

const keyLine =
  /^[^\p{L}\p{N}*]{0,8}\**([\p{L}][\p{L}\s_.'’-]{0,30}?)(?:\s?\([^()]{1,20}\))?\**\s*(?:::?|：)\**\s*(.{1,300})$/u;
const bodyKeys: ReadonlySet<KeyMeaning> = new Set<KeyMeaning>([
  'yield',
  'prep',
  'cook',
  'total',
  'tags',
  'author',
  'source',
  'sourceUrl',
  'language',
]);
/** Said in a few words without a colon: "Serves 4", "Makes about 2 dozen", "Für 4 Personen", "4 servings". */
const saidYield =
  /^[^\p{L}\p{N}]{0,4}(?:(?:serves|makes|yields?|feeds|ergibt|rende|rinde|ger)\b\s*(?:about |approximately |ca\.? |around |circa )?[\d½a-z].{0,60}|(?:for|für|pour|para|per|voor|för|til)\s+\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s+\p{L}{3,20}|\d{1,3}(?:\s?(?:[-–]|to)\s?\d{1,3})?\s+(?:servings?|portions?|portionen|personen|personnes|porciones|porzioni|porties|portioner|people))[.!]?$/iu;

const entry = (key: string, text: string, span: Span): Entry => ({
  key,
  value: { kind: 'text', text, span },
  span,
});

/** "⏲️ Prep time: 10 min" as a field of the recipe, or null where the words before the colon are no known key. */
function fieldOf(line: LineDraft): Entry | null {
  const { text } = line.content;
  if (text.length <= 80 && saidYield.test(text)) return entry('yield', text.replace(/[.!]$/, ''), line.span);
  const match = keyLine.exec(text);
  const meaning = match && (/^cook$/i.test(match[1]!) ? 'cook' : keyMeaning(match[1]!));
  if (!match || !meaning || !bodyKeys.has(meaning)) return null;
  const link = line.content.marks.find((mark) => mark.kind === 'link')?.href;
  const isSource = meaning === 'source' || meaning === 'sourceUrl';
  const said = match[2]!.trim();
  return entry(match[1]!, isSource && link !== undefined && link !== said ? `[${said}](${link})` : said, line.span);
}

/** Several fields on one line: "Prep: 10 min | Cook: 20 min | Serves 4". */
function fieldsOf(line: LineDraft): readonly Entry[] {
  const { text } = line.content;
  if (text.length > 300 || !/[|•·;/]|,\s+\p{L}[\p{L}\s]{0,20}:/u.test(text)) return one(fieldOf(line));
  const parts = text.split(/\s*[|•·;]\s*|\s+\/\s+|,\s+(?=\p{L}[\p{L}\s]{0,20}:)/u).filter((part) => part.trim() !== '');
  const found = parts.flatMap((part) => one(fieldOf({ content: { text: part.trim(), marks: [] }, span: line.span })));
  return found.length > 1 && found.length === parts.length ? found : one(fieldOf(line));
}

const one = (found: Entry | null): readonly Entry[] => (found === null ? [] : [found]);

/** Reads what is said about the recipe outside the front matter. A list or paragraph of nothing else is taken whole. */
export function detailsFromKeyLines(page: Page, draft: Draft): void {
  topLines(page, draft);
  for (const section of sectionsOf(page.blocks)) {
    const meaning = meaningOf(section, page);
    const inParts = meaning === 'ingredients' || meaning === 'steps' || meaning === 'amounts';
    let all = true;
    for (const block of section.blocks) {
      if (draft.taken.has(block) || (inParts && block.kind !== 'paragraph')) continue;
      const lines = linesIn(block, page.text);
      const fields = lines.flatMap((line) => {
        const found = fieldsOf(line);
        if (found.length > 0) return found;
        return one((meaning === 'info' ? infoOf(line) : null) ?? (meaning === 'source' ? sourceOf(line) : null));
      });
      const whole = lines.length > 0 && fields.length >= lines.length;
      if (!inParts || whole) draft.details.push(...fields);
      if (whole && meaning !== 'source') draft.taken.add(block);
      else all = false;
    }
    if (section.heading && meaning === 'info' && all) draft.taken.add(section.heading);
    keyHeading(section, page, draft);
  }
}

function linesIn(block: Block, text: string): readonly LineDraft[] {
  if (block.kind === 'paragraph') return block.content.text.length > 600 ? [] : paragraphLines(block, text);
  if (block.kind === 'table') return tableLines(block);
  if (block.kind === 'quote') return block.blocks.length === 1 ? linesIn(block.blocks[0]!, text) : [];
  if (block.kind !== 'list' || block.items.length > 30) return [];
  return block.items.map((item) => ({ content: richOf(item), span: spanOver(item) }));
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
