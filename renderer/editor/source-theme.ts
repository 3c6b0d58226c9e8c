import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Every colour is a token, so that both themes are one and a change of theme needs nothing from the editor. */
export const sourceTheme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--surface)', color: 'var(--ink)', fontSize: '14px' },
  '&.cm-focused': { outline: 'none' },
  // Not by CodeMirror's own class, which comes some milliseconds after the focus.
  '.cm-scroller:focus-within': { outline: '3px solid var(--focus)', outlineOffset: '-3px' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.4', overscrollBehavior: 'contain' },
  '.cm-content': { padding: '16px 0 40vh', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0 16px 0 6px' },
  '.cm-gutters': { border: 'none', backgroundColor: 'transparent', color: 'var(--ink-3)' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '32px', padding: '0 3px 0 8px', fontVariantNumeric: 'tabular-nums' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent-soft) 55%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)' },
  '.cm-note-gutter .cm-gutterElement': { minWidth: '14px', textAlign: 'center' },
  '.cm-note-mark': { color: 'var(--yolk)', fontWeight: '750', cursor: 'help' },
  '.cm-foldGutter .cm-gutterElement': { minWidth: '14px', textAlign: 'center', cursor: 'pointer' },
  '.cm-foldPlaceholder, .cm-left-out': {
    margin: '0 6px',
    padding: '0 8px',
    border: '1px solid var(--line-strong)',
    borderRadius: '99px',
    backgroundColor: 'var(--sunken)',
    color: 'var(--ink-2)',
  },
  '.cm-specialChar': { color: 'var(--tomato)' },
  '.cm-searchMatch, .cm-selectionMatch': {
    backgroundColor: 'var(--yolk-soft)',
    outline: '1px solid var(--yolk)',
    outlineOffset: '-1px',
  },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--yolk-fill)', color: 'var(--on-yolk)' },
  '.cm-searchMatch-selected span': { color: 'var(--on-yolk)' },
});

/** The list of words that a line can go on with, like the lists of the form. */
export const completionTheme = EditorView.theme({
  '.cm-tooltip.cm-tooltip-autocomplete': {
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--r-md)',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow-2)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    minWidth: '220px',
    maxWidth: 'min(420px, 90vw)',
    maxHeight: '288px',
    padding: '4px',
    fontFamily: 'var(--font-ui)',
    fontSize: 'var(--t-base)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '16px',
    minHeight: '32px',
    padding: '4px 8px',
    borderRadius: 'var(--r-sm)',
    lineHeight: '1.35',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent-soft)', color: 'var(--accent)' },
  '.cm-completionDetail': { marginLeft: '0', color: 'var(--ink-3)', fontStyle: 'normal', fontSize: 'var(--t-sm)' },
  '.cm-completionLabel': { overflow: 'hidden', textOverflow: 'ellipsis' },
});

/** The panels of CodeMirror (go to line), dressed as ours. */
export const panelTheme = EditorView.theme({
  '.cm-panels': { backgroundColor: 'var(--canvas)', color: 'var(--ink)', fontFamily: 'var(--font-ui)' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-textfield': {
    minHeight: '28px',
    padding: '2px 8px',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--r-sm)',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
  },
  '.cm-button': {
    minHeight: '28px',
    padding: '2px 10px',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--r-sm)',
    backgroundColor: 'var(--surface)',
    backgroundImage: 'none',
    color: 'var(--ink)',
  },
  '.cm-button:active': { backgroundImage: 'none', backgroundColor: 'var(--sunken)' },
});

export const sourceHighlight = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: 'var(--accent)', fontWeight: '650' },
  { tag: tags.heading, color: 'var(--accent)', fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.link, tags.url], color: 'var(--accent)' },
  { tag: tags.quote, color: 'var(--ink-2)', fontStyle: 'italic' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--ink-3)', fontStyle: 'italic' },
  { tag: [tags.meta, tags.separator, tags.punctuation], color: 'var(--ink-2)' },
  { tag: tags.contentSeparator, color: 'var(--ink-3)' },
]);
