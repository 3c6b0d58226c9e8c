import type { EditorView } from '@codemirror/view';
import type { PlacedPart, PlacedParts } from './placed-parts.ts';

/** How long after a key the block that is typed in stays in view, against the source's own scrolling. */
const typingLasts = 250;

/** Scrolls source and preview together, by places in the file: by percent, long blocks drift apart. */
export class ScrollTogether {
  readonly #view: EditorView;
  readonly #preview: HTMLElement;
  readonly #parts: PlacedParts;
  /** Where we scrolled a pane to: its scroll event is our own echo and must not scroll the other one back. */
  readonly #echo = new Map<HTMLElement, number>();
  #typed: { readonly at: number; readonly offset: number } | null = null;

  /** `parts` are those of `preview`. */
  constructor(view: EditorView, preview: HTMLElement, parts: PlacedParts) {
    this.#view = view;
    this.#preview = preview;
    this.#parts = parts;
  }

  /** Follows both panes; returns what stops it. */
  start(): () => void {
    const source = this.#view.scrollDOM;
    const preview = this.#preview;
    const fromSource = () => this.#isEcho(source) || this.#scroll(preview, this.#previewTop());
    const fromPreview = () => this.#isEcho(preview) || this.#scroll(source, this.#sourceTop());
    source.addEventListener('scroll', fromSource, { passive: true });
    preview.addEventListener('scroll', fromPreview, { passive: true });
    return () => {
      source.removeEventListener('scroll', fromSource);
      preview.removeEventListener('scroll', fromPreview);
    };
  }

  /** Brings the block that is typed in into view. */
  typedAt(offset: number): void {
    this.#typed = { at: performance.now(), offset };
    this.#scroll(this.#preview, this.#holdingTyped(this.#preview.scrollTop));
  }

  #isEcho(pane: HTMLElement): boolean {
    const expected = this.#echo.get(pane);
    this.#echo.delete(pane);
    return expected !== undefined && Math.abs(expected - pane.scrollTop) < 2;
  }

  #scroll(pane: HTMLElement, top: number): true {
    const before = pane.scrollTop;
    pane.scrollTop = top;
    if (pane.scrollTop !== before) this.#echo.set(pane, pane.scrollTop);
    return true;
  }

  #topOf(block: PlacedPart): number {
    return (
      block.element.getBoundingClientRect().top - this.#preview.getBoundingClientRect().top + this.#preview.scrollTop
    );
  }

  #previewTop(): number {
    const { scrollDOM } = this.#view;
    if (scrollDOM.scrollTop <= 1) return this.#holdingTyped(0);
    if (scrollDOM.scrollTop >= scrollDOM.scrollHeight - scrollDOM.clientHeight - 1) return this.#preview.scrollHeight;
    const line = this.#view.lineBlockAtHeight(scrollDOM.scrollTop);
    const offset = line.from + (line.length * (scrollDOM.scrollTop - line.top)) / Math.max(1, line.height);
    return this.#holdingTyped(this.#heightOf(offset));
  }

  /** Where an offset of the file is in the preview; between blocks, as far between them. */
  #heightOf(offset: number): number {
    const blocks = this.#parts.all();
    const at = blocks.findLastIndex((block) => block.start <= offset);
    const block = blocks[at];
    if (!block) return 0;
    const top = this.#topOf(block);
    const bottom = top + block.element.offsetHeight;
    if (offset <= block.end)
      return top + ((bottom - top) * (offset - block.start)) / Math.max(1, block.end - block.start);
    const next = blocks.slice(at + 1).find((each) => this.#topOf(each) > bottom);
    return next
      ? bottom + ((this.#topOf(next) - bottom) * (offset - block.end)) / Math.max(1, next.start - block.end)
      : bottom;
  }

  #sourceTop(): number {
    const { scrollTop, scrollHeight, clientHeight } = this.#preview;
    const { scrollDOM } = this.#view;
    if (scrollTop <= 1) return 0;
    if (scrollTop >= scrollHeight - clientHeight - 1) return scrollDOM.scrollHeight;
    const block = this.#parts.all().findLast((each) => this.#topOf(each) <= scrollTop);
    if (!block) return 0;
    const share = Math.min(1, (scrollTop - this.#topOf(block)) / Math.max(1, block.element.offsetHeight));
    const offset = Math.round(block.start + share * (block.end - block.start));
    const line = this.#view.lineBlockAt(Math.min(offset, this.#view.state.doc.length));
    return line.top + (line.height * (offset - line.from)) / Math.max(1, line.length);
  }

  #holdingTyped(top: number): number {
    if (!this.#typed || performance.now() - this.#typed.at > typingLasts) return top;
    const block = this.#parts.at(this.#typed.offset);
    if (!block) return top;
    const blockTop = this.#topOf(block);
    const blockBottom = blockTop + block.element.offsetHeight;
    const room = this.#preview.clientHeight;
    if (blockTop < top) return Math.max(0, blockTop - 8);
    return blockBottom > top + room ? Math.min(blockTop - 8, blockBottom - room + 8) : top;
  }
}
