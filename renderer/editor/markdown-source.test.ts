import { insertNewlineContinueMarkup } from '@codemirror/lang-markdown';
import { ensureSyntaxTree, foldable, syntaxTree } from '@codemirror/language';
import { EditorState, type Transaction } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { languageOf } from './source-extensions.ts';

/** Read to its end: what a slow computer leaves over, the editor reads in its spare time. */
function open(name: string, doc: string): EditorState {
  const state = EditorState.create({ doc, extensions: languageOf(name) });
  ensureSyntaxTree(state, doc.length, 20_000);
  return state.update({}).state;
}

/** What is hidden when the line with these words is folded. */
function foldedBehind(state: EditorState, words: string): string | null {
  const line = state.doc.lineAt(state.doc.toString().indexOf(words));
  const range = foldable(state, line.from, line.to);
  return range === null ? null : state.sliceDoc(range.from, range.to);
}

const soup = `---
title: Soup
---

# Soup

Warm.

## Broth

Boil.

## Garnish

Chop.

# Notes

Eat.
`;

describe('the source of a recipe', () => {
  it('folds a section up to the next one of its level', () => {
    const state = open('soup.md', soup);
    expect(foldedBehind(state, '# Soup')).toBe('\n\nWarm.\n\n## Broth\n\nBoil.\n\n## Garnish\n\nChop.');
    expect(foldedBehind(state, '## Broth')).toBe('\n\nBoil.');
    expect(foldedBehind(state, '# Notes')).toBe('\n\nEat.');
    expect(foldedBehind(state, 'Warm.')).toBeNull();
  });

  it('folds nothing behind a heading with nothing below it', () => {
    expect(foldedBehind(open('soup.md', '# Soup\n\n# Notes\n'), '# Soup')).toBeNull();
  });

  it('goes on with a list at Enter', () => {
    let state = open('soup.md', '1. Boil it.');
    state = state.update({ selection: { anchor: state.doc.length } }).state;
    insertNewlineContinueMarkup({ state, dispatch: (change: Transaction) => (state = change.state) });
    expect(state.doc.toString()).toBe('1. Boil it.\n2. ');
  });

  it('reads no other language: HTML stays one piece of Markdown', () => {
    const state = open('soup.md', 'Stir <b onclick="1">well</b>.\n\n<script>\nlet a = 1;\n</script>\n');
    const names = new Set<string>();
    syntaxTree(state).iterate({ enter: ({ name }) => void names.add(name) });
    expect([...names].filter((name) => /Script|Attribute|Element|Variable/.test(name))).toEqual([]);
    expect(names).toContain('HTMLBlock');
  });
});
