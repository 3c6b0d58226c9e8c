import type { Draft } from './draft.ts';
import { titleHeading } from './dialects/sections.ts';
import type { Page } from './page.ts';
import type { Written } from './recipe.ts';

export interface TitleFound {
  readonly title: Written<string>;
  /** Where a title that is a link leads: the recipe's source. */
  readonly link: string | null;
}

const endings = /的做法[!！]?$/;

/** The title: from a key, else the first heading that announces no part, else the file's name. Never empty. */
export function readTitle(page: Page, draft: Draft, keyed: Written<string> | null): TitleFound {
  const heading = titleHeading(page);
  const isTitle = heading !== null && !draft.taken.has(heading);
  if (keyed && keyed.value !== '') {
    if (isTitle && heading.content.text.trim().toLowerCase() === keyed.value.toLowerCase()) draft.taken.add(heading);
    return { title: keyed, link: null };
  }
  if (!isTitle) return { title: { value: fromStem(page.stem), span: null }, link: null };
  draft.taken.add(heading);
  const link = heading.content.marks.find((mark) => mark.kind === 'link')?.href ?? null;
  const text = heading.content.text.trim().replaceAll('\n', ' ');
  const value = text.replace(endings, '') || text;
  return { title: { value, span: heading.span }, link };
}

/** "hong-shao-rou" reads "Hong shao rou". */
export function fromStem(stem: string): string {
  const words = /\s/.test(stem) ? stem : stem.replace(/[-_]+/g, ' ');
  const text = words.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim() || 'Untitled';
  return text.charAt(0).toUpperCase() + text.slice(1);
}
