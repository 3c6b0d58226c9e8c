import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml, yamlFrontmatter } from '@codemirror/lang-yaml';
import { syntaxHighlighting } from '@codemirror/language';
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
import { finding } from './find/find.ts';
import type { FindState } from './find/find-state.svelte.ts';
import { heapsLeftOut } from './heaped-marks.ts';
import { folding } from './front-matter-fold.ts';
import { markdownSource } from './markdown-source.ts';
import { noteGutter } from './note-gutter.ts';
import { completionTheme, panelTheme, sourceHighlight, sourceTheme } from './source-theme.ts';

/** Keys of CodeMirror that are commands of the app: Cook this recipe, and Keyboard shortcuts. */
const appKeys = new Set(['Mod-Enter', 'Mod-/']);
const sourceKeys = defaultKeymap.filter((binding) => !appKeys.has(binding.key ?? ''));

export const languageOf = (fileName: string): Extension =>
  /\.ya?ml$/i.test(fileName) ? yaml() : yamlFrontmatter({ content: markdownSource() });

/** The policy of the page refuses styles without this load's nonce. */
export function styleNonce(): Extension {
  const nonce =
    typeof document === 'undefined' ? null : document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  return nonce ? EditorView.cspNonce.of(nonce) : [];
}

/** How a text is drawn, for the editor and for the comparison. */
export const sourceLook = (fileName: string, { isPlain, wraps } = { isPlain: false, wraps: true }): Extension => [
  styleNonce(),
  lineNumbers(),
  highlightSpecialChars(),
  heapsLeftOut,
  wraps ? EditorView.lineWrapping : [],
  EditorState.phrases.of(phrases()),
  isPlain ? [] : languageOf(fileName),
  syntaxHighlighting(sourceHighlight),
  sourceTheme,
  panelTheme,
];

/** Letters of a line that no cook writes: to colour a hundred thousand links in one line stops the window for a second. */
const longLine = 8_000;
/** Letters of a line that is not even wrapped: where its rows begin, nobody could say without laying all of it out. */
const endless = 100_000;
/** Signs in a row that nest: fifty thousand quotes in quotes. */
const deep = /[>[({*_`<&]{500}/;

function hasLongLine(text: string, long: number): boolean {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    if (end - start > long) return true;
    start = end + 1;
  }
  return text.length - start > long || (long === longLine && deep.test(text));
}

/** The document of the text. Read on each update: a file can be renamed while it is open. */
export interface SourceHooks extends Completing {
  readonly find: FindState;
  left(): void;
}

/** Everything the source pane does. Tab is not bound: it leaves the editor. */
export function sourceExtensions(hooks: SourceHooks, text = ''): Extension {
  const isPlain = hasLongLine(text, longLine);
  return [
    sourceLook(hooks.fileName, { isPlain, wraps: !isPlain || !hasLongLine(text, endless) }),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    history(),
    noteGutter,
    folding(),
    completion(hooks),
    completionTheme,
    finding(hooks.find),
    keymap.of([...sourceKeys, ...historyKeymap]),
    EditorView.contentAttributes.of(() => ({
      'aria-label': t('editor.source-label', { name: hooks.fileName }),
      tabindex: '0',
      spellcheck: isPlain ? 'false' : 'true',
    })),
    EditorView.domEventHandlers({ blur: () => hooks.left() }),
  ];
}
