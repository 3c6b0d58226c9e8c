import type { Draft } from './draft.ts';
import { titleHeading } from './dialects/sections.ts';
import { readAnnouncement } from './meaning/headings.ts';
import { fromStem } from './file-title.ts';
import type { Page } from './page.ts';
import type { Written } from './recipe.ts';

export interface TitleFound {
  readonly title: Written<string>;
  /** Where a title that is a link leads: the recipe's source. */
  readonly link: string | null;
}

const endings = /的做法[!！]?$/;

/** The title: from a key, else the first heading that announces no part, else a first line that reads as one, else the file's name. Never empty. */
export function readTitle(page: Page, draft: Draft, keyed: Written<string> | null): TitleFound {
  const { title, link } = titleOf(page, draft, keyed);
  return { title: { ...title, value: shortened(title.value) }, link };
}

/** Letters. Where a quote is missing, the whole front matter can be a title, and no list, window or timer has room for it. */
const longest = 500;

const shortened = (title: string): string =>
  title.length > longest ? `${title.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : title;

function titleOf(page: Page, draft: Draft, keyed: Written<string> | null): TitleFound {
  const heading = titleHeading(page);
  const isTitle = heading !== null && !draft.taken.has(heading);
  if (keyed && keyed.value !== '') {
    if (isTitle && heading.content.text.trim().toLowerCase() === keyed.value.toLowerCase()) draft.taken.add(heading);
    return { title: keyed, link: null };
  }
  if (!isTitle) return { title: firstLine(page, draft) ?? { value: fromStem(page.stem), span: null }, link: null };
  draft.taken.add(heading);
  const link = heading.content.marks.find((mark) => mark.kind === 'link')?.href ?? null;
  const text = heading.content.text.trim().replaceAll('\n', ' ');
  const value = text.replace(endings, '') || text;
  return { title: { value, span: heading.span }, link };
}

/** Notes written by hand begin with the name of the dish, on a line that is no sentence and no heading. */
function firstLine(page: Page, draft: Draft): Written<string> | null {
  const [first, second] = page.blocks;
  if (first?.kind !== 'paragraph' || draft.taken.has(first) || second === undefined) return null;
  const text = first.content.text.trim();
  const isName =
    text.length <= 70 && !/\n|[.!?:;,。：]$|^[<{[!\d-]/.test(text) && readAnnouncement(text, true) === null;
  if (!isName) return null;
  draft.taken.add(first);
  return { value: text, span: first.span };
}
