import { codeFolding, foldGutter, foldKeymap, foldService } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { findFrontMatter } from '#core/recipe/front-matter/split.ts';
import { t } from '#core/words/words.ts';

/** The front matter folds behind its first line; sections fold behind their headings, as the language knows them. */
const frontMatter = foldService.of((state, from) => {
  if (from > 10 || !state.doc.lineAt(from).text.startsWith('---')) return null;
  const found = findFrontMatter(state.sliceDoc(0, Math.min(state.doc.length, 70_000)));
  if (found?.closed !== true || found.yaml.start > from + 200) return null;
  return { from: state.doc.lineAt(from).to, to: Math.max(from, found.yaml.end - 1) };
});

/** Folding by a mark beside the lines, and by Ctrl+Shift+[ and ]. */
export const folding = (): Extension => [
  frontMatter,
  codeFolding({ placeholderText: '…' }),
  foldGutter({ openText: '⌄', closedText: '›', markerDOM: (open) => foldMark(open) }),
  keymap.of(foldKeymap),
];

function foldMark(open: boolean): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'cm-fold-mark';
  mark.textContent = open ? '⌄' : '›';
  mark.title = t(open ? 'editor.fold' : 'editor.unfold');
  return mark;
}
