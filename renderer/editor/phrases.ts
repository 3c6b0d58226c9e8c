import { t, type WordKey } from '#core/words/words.ts';

/** CodeMirror's own texts and ours for them. Its phrases are keys here, so they are as it spells them. */
const words: Readonly<Record<string, WordKey>> = {
  Completions: 'editor.completions',
  Find: 'editor.find.find',
  Replace: 'editor.find.replace-with',
  next: 'editor.find.next',
  previous: 'editor.find.previous',
  all: 'editor.find.all',
  'match case': 'editor.find.match-case',
  'by word': 'editor.find.by-word',
  regexp: 'editor.find.pattern',
  replace: 'editor.find.replace',
  'replace all': 'editor.find.replace-all',
  close: 'editor.find.close',
  'current match': 'editor.find.current-match',
  'on line': 'editor.find.on-line',
  'replaced $ matches': 'editor.find.replaced-count',
  'replaced match on line $': 'editor.find.replaced-line',
  'Go to line': 'editor.find.go-to-line',
  go: 'editor.find.go',
  'Control character': 'editor.find.control-character',
  'Selection deleted': 'editor.find.selection-deleted',
  '$ unchanged lines': 'editor.unchanged-lines',
};

export const phrases = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).map(([phrase, key]) => [phrase, t(key)]));
