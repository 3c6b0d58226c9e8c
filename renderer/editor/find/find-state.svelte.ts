import {
  closeSearchPanel,
  findNext,
  findPrevious,
  openSearchPanel,
  replaceAll,
  replaceNext,
  setSearchQuery,
} from '@codemirror/search';
import type { EditorView, ViewUpdate } from '@codemirror/view';
import { t } from '#core/words/words.ts';
import { countHits, hitFrom, queryOf, type FindCount, type FindWanted } from './find-query.ts';

const nothing: FindCount = { current: 0, total: 0, isCut: false };
const longestSelection = 200;

/** What is looked for in one text, and what was found. Lives as long as the text: the panel opens with the words of before. */
export class FindState {
  wanted = $state.raw<FindWanted>({ words: '', matchCase: false, wholeWords: false, isPattern: false, insert: '' });
  count = $state.raw<FindCount>(nothing);
  isReplacing = $state(false);
  readonly #query = $derived(queryOf(this.wanted));
  readonly isBroken = $derived(this.wanted.words !== '' && !this.#query.valid);

  /** "3 of 17", or that there is nothing. */
  get said(): string {
    const { current, total, isCut } = this.count;
    if (this.wanted.words === '' || this.isBroken) return '';
    if (total === 0) return t('editor.find.none');
    const of = isCut ? t('editor.find.more-than', { total }) : total;
    return current === 0 ? t('editor.find.found', { of }) : t('editor.find.place', { current, of });
  }

  /** With the selected words, where they are on one line. */
  open(view: EditorView, isReplacing: boolean): void {
    const { from, to } = view.state.selection.main;
    const selected = view.state.sliceDoc(from, Math.min(to, from + longestSelection + 1));
    if (selected !== '' && selected.length <= longestSelection && !selected.includes('\n'))
      this.wanted = { ...this.wanted, words: selected, isPattern: false };
    this.isReplacing = isReplacing || (this.isReplacing && panelIsOpen(view));
    openSearchPanel(view);
    this.#tell(view);
    const field = view.dom.querySelector<HTMLInputElement>('[main-field]');
    field?.focus();
    field?.select();
  }

  /** Goes to the nearest hit while the words are typed. */
  want(view: EditorView, part: Partial<FindWanted>): void {
    this.wanted = { ...this.wanted, ...part };
    this.#tell(view);
    if (part.insert !== undefined || !this.#query.valid) return;
    const hit = hitFrom(view.state, this.#query, view.state.selection.main.from);
    if (hit)
      view.dispatch({
        selection: { anchor: hit.from, head: hit.to },
        scrollIntoView: true,
        userEvent: 'select.search',
      });
  }

  go(view: EditorView, direction: 1 | -1): void {
    if (direction === 1) findNext(view);
    else findPrevious(view);
  }

  replace(view: EditorView): void {
    replaceNext(view);
  }

  replaceAll(view: EditorView): void {
    replaceAll(view);
  }

  close(view: EditorView): void {
    closeSearchPanel(view);
    view.focus();
  }

  updated(update: ViewUpdate): void {
    const isTold = update.transactions.some(({ effects }) => effects.some((effect) => effect.is(setSearchQuery)));
    if (update.docChanged || update.selectionSet || isTold) this.#counted(update.view);
  }

  #counted(view: EditorView): void {
    this.count = this.#query.valid ? countHits(view.state, this.#query) : nothing;
  }

  #tell(view: EditorView): void {
    view.dispatch({ effects: setSearchQuery.of(this.#query) });
    this.#counted(view);
  }
}

const panelIsOpen = (view: EditorView): boolean => view.dom.querySelector('[main-field]') !== null;
