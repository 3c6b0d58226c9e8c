export const narrowestShare = 20;
export const widestShare = 80;

/** How the editor is laid out; the same for every recipe while the app runs. */
export class EditorLayout {
  /** Percent of the width that the source has. */
  share = $state(50);
  preview = $state(true);
  together = $state(true);
  /** The one pane that a narrow window has room for. */
  pane = $state<'source' | 'preview'>('source');

  setShare(percent: number): void {
    this.share = Math.round(Math.min(widestShare, Math.max(narrowestShare, percent)));
  }
}
