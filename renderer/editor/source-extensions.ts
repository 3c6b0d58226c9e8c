import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { yaml, yamlFrontmatter } from '@codemirror/lang-yaml';
import { syntaxHighlighting } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { t } from '#core/words/words.ts';
import { completion, type Completing } from './completion.ts';
import { phrases } from './phrases.ts';
import { folding } from './front-matter-fold.ts';
import { noteGutter } from './note-gutter.ts';
import { completionTheme, panelTheme, sourceHighlight, sourceTheme } from './source-theme.ts';

/** Keys of CodeMirror that are commands of the app: Cook this recipe, and Keyboard shortcuts. */
const appKeys = new Set(['Mod-Enter', 'Mod-/']);
const sourceKeys = defaultKeymap.filter((binding) => !appKeys.has(binding.key ?? ''));

export const languageOf = (fileName: string): Extension =>
  /\.ya?ml$/i.test(fileName)
    ? yaml()
    : yamlFrontmatter({
        content: markdown({ base: markdownLanguage, completeHTMLTags: false, pasteURLAsLink: false }),
      });

/** The policy of the page refuses styles without this load's nonce. */
export function styleNonce(): Extension {
  const nonce =
    typeof document === 'undefined' ? null : document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  return nonce ? EditorView.cspNonce.of(nonce) : [];
}

/** How a text is drawn, for the editor and for the comparison. */
export const sourceLook = (fileName: string): Extension => [
  styleNonce(),
  lineNumbers(),
  highlightSpecialChars(),
  EditorView.lineWrapping,
  EditorState.phrases.of(phrases()),
  languageOf(fileName),
  syntaxHighlighting(sourceHighlight),
  sourceTheme,
  panelTheme,
];

/** The document of the text. Read on each update: a file can be renamed while it is open. */
export interface SourceHooks extends Completing {
  left(): void;
}

/** Everything the source pane does. Tab is not bound: it leaves the editor. */
export const sourceExtensions = (hooks: SourceHooks): Extension => [
  sourceLook(hooks.fileName),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  history(),
  noteGutter,
  folding(),
  completion(hooks),
  completionTheme,
  search({ top: true }),
  keymap.of([...sourceKeys, ...historyKeymap, ...searchKeymap]),
  EditorView.contentAttributes.of(() => ({
    'aria-label': t('editor.source-label', { name: hooks.fileName }),
    tabindex: '0',
  })),
  EditorView.domEventHandlers({ blur: () => hooks.left() }),
];
