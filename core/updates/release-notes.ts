export type NoteBlock =
  | { readonly kind: 'heading' | 'part' | 'text'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly string[] };

type Line = { readonly kind: 'heading' | 'part' | 'text' | 'item'; readonly text: string };

/** As much of the notes as anybody reads; a list of a megabyte would only be in the way. */
const mostLines = 200;
const longestLine = 1000;

/**
 * The notes of a version as they are shown: headings, bold lines as headings of parts, lists, and the rest as text. Only marks that CHANGELOG.md uses
 * are read; everything else stays as it is written, and nothing of it is ever HTML.
 */
export function noteBlocks(notes: string): readonly NoteBlock[] {
  const blocks: NoteBlock[] = [];
  for (const { kind, text } of linesOf(notes)) {
    const last = blocks.at(-1);
    if (kind !== 'item') blocks.push({ kind, text });
    else if (last?.kind === 'items') blocks[blocks.length - 1] = { kind: 'items', items: [...last.items, text] };
    else blocks.push({ kind: 'items', items: [text] });
  }
  return blocks;
}

function linesOf(notes: string): readonly Line[] {
  const lines: Line[] = [];
  let isOpen = false;
  for (const raw of notes.split(/\r\n?|\n/)) {
    const line = noteLine(raw);
    const last = lines.at(-1);
    if (line === null) isOpen = false;
    else if (isOpen && line.kind === 'text' && last) {
      // A line that was broken for the width of an editor.
      lines[lines.length - 1] = { ...last, text: `${last.text} ${line.text}`.slice(0, longestLine) };
    } else {
      lines.push(line);
      isOpen = line.kind === 'item' || line.kind === 'text';
    }
    if (lines.length >= mostLines) break;
  }
  return lines;
}

function noteLine(raw: string): Line | null {
  const line = raw.slice(0, longestLine).trim();
  if (line === '') return null;
  const heading = /^#{1,6} +(.+)$/.exec(line)?.[1];
  if (heading !== undefined) return { kind: 'heading', text: plain(heading) };
  const part = /^\*\*([^*]+)\*\*$/.exec(line)?.[1];
  if (part !== undefined) return { kind: 'part', text: plain(part) };
  const item = /^[-*+] +(.+)$/.exec(line)?.[1];
  if (item !== undefined) return { kind: 'item', text: plain(item) };
  return { kind: 'text', text: plain(line) };
}

/** Without the marks of bold and code, and a link as its words. */
const plain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1');
