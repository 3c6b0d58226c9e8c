import { Decoration, EditorView, MatchDecorator, ViewPlugin, WidgetType, type DecorationSet } from '@codemirror/view';
import type { ViewUpdate } from '@codemirror/view';
import { heaps, tooHigh } from '#core/text/heaped-marks.ts';
import { t } from '#core/words/words.ts';

class LeftOut extends WidgetType {
  readonly #count: number;

  constructor(count: number) {
    super();
    this.#count = count;
  }

  override eq(other: LeftOut): boolean {
    return other.#count === this.#count;
  }

  override toDOM(): HTMLElement {
    const mark = document.createElement('span');
    mark.className = 'cm-left-out';
    mark.textContent = t('editor.left-out', { count: this.#count });
    return mark;
  }
}

const finder = new MatchDecorator({
  regexp: heaps,
  decorate(add, from, _to, { 0: heap }) {
    const rest = tooHigh(from, heap.length);
    if (rest === null) return;
    const widget = new LeftOut(rest.end - rest.start);
    add(rest.start, rest.end, Decoration.replace({ widget }));
  },
});

/** Heaps of accents that can't be drawn stay in the text as one thing: the cursor goes over it, and it can be removed. */
export const heapsLeftOut = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = finder.createDeco(view);
    }

    update(update: ViewUpdate): void {
      this.decorations = finder.updateDeco(update, this.decorations);
    }
  },
  {
    decorations: (plugin) => plugin.decorations,
    provide: (plugin) => EditorView.atomicRanges.of((view) => view.plugin(plugin)?.decorations ?? Decoration.none),
  },
);
