import { markdownKeymap, markdownLanguage } from '@codemirror/lang-markdown';
import { foldService, LanguageSupport, syntaxTree } from '@codemirror/language';
import { Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';

/**
 * Markdown as the source shows it: its colours, Enter that goes on with a list, sections that fold. Put together here, since
 * `markdown()` of the package brings readers of HTML, CSS and JavaScript along, 200 kB for what Hobside never shows as such.
 */
export const markdownSource = (): LanguageSupport =>
  new LanguageSupport(markdownLanguage, [sections, Prec.high(keymap.of(markdownKeymap))]);

const levelOf = (name: string): number | null => {
  const level = /^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1];
  return level === undefined ? null : Number(level);
};

/** A section folds behind its heading, up to the next one of its level or above. */
const sections = foldService.of((state, from, to) => {
  let heading = syntaxTree(state).resolveInner(to, -1);
  while (levelOf(heading.name) === null) {
    if (heading.parent === null) return null;
    heading = heading.parent;
  }
  // A line within a heading of two lines is none that folds.
  if (heading.from < from) return null;
  const level = levelOf(heading.name) ?? 0;
  let last = heading;
  for (let next = last.nextSibling; next !== null; next = next.nextSibling) {
    if ((levelOf(next.name) ?? 7) <= level) break;
    last = next;
  }
  return last.to > to ? { from: to, to: last.to } : null;
});
