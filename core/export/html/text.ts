import { linkTarget } from '#core/recipe/link-target.ts';
import type { Block, Mark, MarkKind, RichText } from '#core/recipe/rich-text.ts';
import type { ImageMention } from '#core/recipe/rich-text.ts';

/** HTML that this program wrote. Words of a recipe come into it through `words` alone. */
export type Html = string & { readonly isHtml: unique symbol };

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as they are read, in a text or in an attribute's quotes; control characters, which no page may hold, are blanks. */
export const words = (text: string): Html =>
  text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ' ')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? '') as Html;

/** Our own markup with the pieces between it. A piece that is a plain string is a mistake that the compiler finds. */
export const markup = (written: TemplateStringsArray, ...pieces: readonly Html[]): Html =>
  String.raw({ raw: written }, ...pieces) as Html;

export const joined = (pieces: readonly Html[], between = ''): Html => pieces.join(between) as Html;
export const none = '' as Html;

/** How a picture of the recipe is shown; `none` for one that doesn't go along. */
export type ShowPicture = (image: ImageMention) => Html;

/** What becomes of words that lead to an address, which may be hostile: a link, or the words alone. */
export type Follow = (written: string, inside: Html) => Html;

const tags: Readonly<Record<Exclude<MarkKind, 'link'>, string>> = {
  strong: 'strong',
  emphasis: 'em',
  strike: 's',
  code: 'code',
};

/** Words with their marks. A link leads to a page of the web or to a letter, or it is words. */
export function richText({ text, marks }: RichText, follow: Follow = link): Html {
  const sorted = marks
    .filter(({ start, end }) => start < end)
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  return within(text, 0, text.length, sorted, follow);
}

function within(text: string, from: number, to: number, marks: readonly Mark[], follow: Follow): Html {
  const pieces: Html[] = [];
  let at = from;
  let next = 0;
  while (next < marks.length) {
    const mark = marks[next]!;
    next += 1;
    if (mark.start < at || mark.end > to) continue;
    const first = next;
    while (next < marks.length && marks[next]!.end <= mark.end) next += 1;
    pieces.push(
      lines(text.slice(at, mark.start)),
      marked(mark, within(text, mark.start, mark.end, marks.slice(first, next), follow), follow),
    );
    at = mark.end;
  }
  return joined([...pieces, lines(text.slice(at, to))]);
}

const lines = (text: string): Html => joined(text.split('\n').map(words), '<br>\n');

function marked(mark: Mark, inside: Html, follow: Follow): Html {
  if (mark.kind !== 'link') return `<${tags[mark.kind]}>${inside}</${tags[mark.kind]}>` as Html;
  return follow(mark.href ?? '', inside);
}

/** Whether an address leads from a page: to another one, or to a letter. */
export const isLink = (written: string): boolean => opened(written) !== null;

function opened(written: string): string | null {
  const target = linkTarget(written);
  return target.kind === 'web' || target.kind === 'mail' ? target.href : null;
}

/** Words alone where the address may not be opened. */
export function link(written: string, inside: Html): Html {
  const href = opened(written);
  return href !== null ? markup`<a href="${words(href)}" rel="noopener noreferrer nofollow">${inside}</a>` : inside;
}

/** Below a heading of the page, or where the page has none but its title yet. */
export type BlockHeading = 'h3' | 'h2';

/** A block of prose. */
export function blockHtml(block: Block, show: ShowPicture, follow: Follow = link, heading: BlockHeading = 'h3'): Html {
  switch (block.kind) {
    case 'paragraph':
      return markup`<p>${richText(block.content, follow)}</p>`;
    case 'heading':
      return `<${heading}>${richText(block.content, follow)}</${heading}>` as Html;
    case 'list':
      return listHtml(block, show, follow, heading);
    case 'quote':
      return markup`<blockquote>${blocksHtml(block.blocks, show, follow, heading)}</blockquote>`;
    case 'code':
      return markup`<pre>${words(block.text)}</pre>`;
    case 'table':
      return markup`<table>${joined(block.rows.map((row) => markup`<tr>${joined(row.map((cell) => markup`<td>${richText(cell, follow)}</td>`))}</tr>`))}</table>`;
    case 'image':
      return show(block.image);
    case 'rule':
      return markup`<hr>`;
  }
}

export const blocksHtml = (
  blocks: readonly Block[],
  show: ShowPicture,
  follow: Follow = link,
  heading: BlockHeading = 'h3',
): Html =>
  joined(
    blocks.map((block) => blockHtml(block, show, follow, heading)),
    '\n',
  );

function listHtml(
  { ordered, start, items }: Extract<Block, { kind: 'list' }>,
  show: ShowPicture,
  follow: Follow,
  heading: BlockHeading,
): Html {
  const inside = joined(
    items.map((item) => markup`<li>${blocksHtml(item, show, follow, heading)}</li>`),
    '\n',
  );
  const first = Number.isSafeInteger(start) && start >= 0 ? start : 1;
  return ordered ? markup`<ol start="${words(String(first))}">${inside}</ol>` : markup`<ul>${inside}</ul>`;
}
