export const narrowestShare = 20;
export const widestShare = 80;

/** The two ways in which a recipe is edited; both are views of one text. */
export type EditorView = 'form' | 'source';

/** How the editor is laid out; the same for every recipe while the app runs. */
export class EditorLayout {
  view = $state<EditorView>('form');
  /** Percent of the width that the form or the source has. */
  share = $state(50);
  preview = $state(true);
  together = $state(true);
  /** In a narrow window, which has room for one pane: the preview instead of the form or the source. */
  previewAlone = $state(false);

  #isNaming = false;

  /** The form opens with the title selected: what is typed takes its place. */
  nameFirst(): void {
    this.show('form');
    this.#isNaming = true;
  }

  /** True once after nameFirst. */
  takeNaming(): boolean {
    const isNaming = this.#isNaming;
    this.#isNaming = false;
    return isNaming;
  }

  setShare(percent: number): void {
    this.share = Math.round(Math.min(widestShare, Math.max(narrowestShare, percent)));
  }

  show(view: EditorView): void {
    this.view = view;
    this.previewAlone = false;
  }
}
