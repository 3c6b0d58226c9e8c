import { isolateHistory } from '@codemirror/commands';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { keymap, type EditorView, type Panel } from '@codemirror/view';
import { mount, unmount } from 'svelte';
import FindPanel from './find-panel.svelte';
import type { FindState } from './find-state.svelte.ts';

/** Ctrl+F is a command of the app, so that the form has it too. */
const keys = searchKeymap.filter(({ key }) => key !== 'Mod-f');

/** Finding and replacing in one text, in a panel above it. Each replacement is one step of undo. */
export function finding(find: FindState): Extension {
  return [
    search({ top: true, createPanel: (view) => panelOf(view, find) }),
    keymap.of(keys),
    EditorState.transactionExtender.of((transaction) =>
      transaction.isUserEvent('input.replace') ? { annotations: isolateHistory.of('full') } : null,
    ),
  ];
}

function panelOf(view: EditorView, find: FindState): Panel {
  const dom = document.createElement('div');
  const panel = mount(FindPanel, { target: dom, props: { view, find } });
  return {
    dom,
    top: true,
    update: (update) => find.updated(update),
    destroy: () => void unmount(panel),
  };
}
