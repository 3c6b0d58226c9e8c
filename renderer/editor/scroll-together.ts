import type { EditorView } from '@codemirror/view';
import type { Span } from '#core/text/span.ts';

interface PlacedBlock extends Span {
  readonly element: HTMLElement;
}

/** The blocks of the preview that say where in the file they stand, in the order of the file. */
export function placedBlocks(preview: HTMLElement): readonly PlacedBlock[] {
  const elements = [...preview.querySelectorAll<HTMLElement>('[data-start]')];
  return elements
    .map((element) => ({ element, start: Number(element.dataset['start']), end: Number(element.dataset['end']) }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The smallest block that holds the offset. */
export function blockAt(blocks: readonly PlacedBlock[], offset: number): PlacedBlock | null {
  const holding = blocks.filter((block) => block.start <= offset && offset <= block.end);
  return holding.reduce<PlacedBlock | null>(
    (best, each) => (best && best.end - best.start < each.end - each.start ? best : each),
    null,
  );
}

/** How long after a key the block that is typed in stays in view, against the source's own scrolling. */
const typingLasts = 250;

/** Scrolls source and preview together, by places in the file: by percent, long blocks drift apart. */
export class ScrollTogether {
  readonly #view: EditorView;
  readonly #preview: HTMLElement;
  /** Where we scrolled a pane to: its scroll event is our own echo and must not scroll the other one back. */
  readonly #echo = new Map<HTMLElement, number>();
  #typed: { readonly at: number; readonly offset: number } | null = null;

  constructor(view: EditorView, preview: HTMLElement) {
    this.#view = view;
    this.#preview = preview;
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

  #topOf(block: PlacedBlock): number {
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
    const blocks = placedBlocks(this.#preview);
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
    const block = placedBlocks(this.#preview).findLast((each) => this.#topOf(each) <= scrollTop);
    if (!block) return 0;
    const share = Math.min(1, (scrollTop - this.#topOf(block)) / Math.max(1, block.element.offsetHeight));
    const offset = Math.round(block.start + share * (block.end - block.start));
    const line = this.#view.lineBlockAt(Math.min(offset, this.#view.state.doc.length));
    return line.top + (line.height * (offset - line.from)) / Math.max(1, line.length);
  }

  #holdingTyped(top: number): number {
    if (!this.#typed || performance.now() - this.#typed.at > typingLasts) return top;
    const block = blockAt(placedBlocks(this.#preview), this.#typed.offset);
    if (!block) return top;
    const blockTop = this.#topOf(block);
    const blockBottom = blockTop + block.element.offsetHeight;
    const room = this.#preview.clientHeight;
    if (blockTop < top) return Math.max(0, blockTop - 8);
    return blockBottom > top + room ? Math.min(blockTop - 8, blockBottom - room + 8) : top;
  }
}
