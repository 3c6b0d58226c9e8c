import { t } from '#core/words/words.ts';
import { dayOf, newestFirst } from './entry.ts';
import type { CookLogEntry } from './entry.ts';

/** Signs that would make something else of a title or a note: a link, a tag, HTML, Obsidian's comments and marks. */
const signs = /[\\`*_{}[\]<>#|~!&=%$^]/g;

const escaped = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(signs, (sign) => `\\${sign}`);

/** The log for reading: a list under each day, the newest first. */
export function logAsMarkdown(log: readonly CookLogEntry[]): string {
  const days = new Map<string, CookLogEntry[]>();
  for (const entry of newestFirst(log)) {
    const day = dayOf(entry.cookedAt);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  const parts = [...days].map(([day, entries]) => `## ${day}\n\n${entries.map(lineOf).join('\n')}\n`);
  return [`# ${t('log.title')}\n`, ...parts].join('\n');
}

function lineOf({ title, rating, note, scale, recipe }: CookLogEntry): string {
  const facts = [
    ...(rating === null ? [] : [t('log.rating-of', { rating })]),
    ...(scale === '1' ? [] : [`×${scale}`]),
    ...(note === '' ? [] : [escaped(note)]),
  ];
  return `- **${escaped(title)}** (${escaped(recipe)})${facts.length > 0 ? `: ${facts.join('; ')}` : ''}`;
}
