import type { Attachment } from 'svelte/attachments';
import type { Card, Choice, Looked, Pointed } from '#core/glass-box/card.ts';
import { cardFor } from '#core/glass-box/cards.ts';
import type { AmountView } from '#core/ingredient/view.ts';

/** What the glass looks into, and what becomes of a word of the cook's. */
export interface Behind {
  /** Null while nothing is open. */
  looked(): Looked | null;
  view(): AmountView;
  correct(choice: Choice): void;
}

export interface Shown {
  readonly pointed: Pointed;
  readonly anchor: HTMLElement;
  /** True where the cook asked for it: it stays until it is closed, and has the focus. */
  readonly asked: boolean;
}

/** Long enough that a pointer on its way elsewhere opens nothing. */
const restsFor = 350;
/** Long enough to get from the words to the card. */
const leavesAfter = 250;

/** One card at a time, beside the words that are pointed at, about what was understood there. */
export class Glass {
  shown = $state.raw<Shown | null>(null);
  readonly card: Card | null = $derived.by(() => {
    const looked = this.#behind.looked();
    return this.shown === null || looked === null ? null : cardFor(this.shown.pointed, looked, this.#behind.view());
  });
  readonly #behind: Behind;
  #pointer = { x: -1, y: -1 };
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(behind: Behind) {
    this.#behind = behind;
  }

  /** For an element that stands for a reading: pointing at it, or reaching it with the keys, shows the card. */
  at(pointed: () => Pointed): Attachment<HTMLElement> {
    return (element) => {
      const move = ({ screenX, screenY }: PointerEvent) => {
        // The next step comes under a pointer that lies still: it was not pointed at.
        if (screenX === this.#pointer.x && screenY === this.#pointer.y) return;
        if (this.shown?.anchor === element) this.stay();
        else this.#soon(restsFor, () => this.#show(element, pointed(), false));
      };
      const leave = () => this.#soon(leavesAfter, () => this.#closeUnasked());
      const focus = () => element.matches(':focus-visible') && this.#show(element, pointed(), false);
      const press = () => queueMicrotask(() => this.#closeUnasked());
      const blur = ({ relatedTarget: next }: FocusEvent) => {
        // Pressing a choice takes the focus from the words: a card that closed then would never hear of the press.
        if (next instanceof Element && next.closest('[data-glass]')) return;
        // Not at once: an amount that is drawn anew loses the focus while the page is drawn. Nor another's card, which was pointed at.
        queueMicrotask(() => this.shown?.anchor === element && this.#closeUnasked());
      };
      // Words in a text: a finger has nothing to point with. Buttons have a press of their own.
      const click = () => {
        if (!element.closest('button, label') && getSelection()?.isCollapsed) this.ask(element, pointed());
      };
      const ends = new AbortController();
      const { signal } = ends;
      element.addEventListener('pointermove', move, { signal });
      element.addEventListener('pointerleave', leave, { signal });
      element.addEventListener('pointerdown', press, { signal });
      element.addEventListener('click', click, { signal });
      element.addEventListener('focus', focus, { signal });
      element.addEventListener('blur', blur, { signal });
      return () => {
        ends.abort();
        // Not at once: this runs while the page is drawn anew, and the same words may be drawn again.
        queueMicrotask(() => {
          if (this.shown?.anchor === element && !element.isConnected) this.shown = null;
        });
      };
    };
  }

  /** Opens the card to stay, or closes it where it is open already. */
  ask(anchor: HTMLElement, pointed: Pointed): void {
    const isOpen = this.shown?.anchor === anchor && this.shown.asked;
    if (isOpen) this.close();
    else this.#show(anchor, pointed, true);
  }

  isAsked(anchor: HTMLElement | undefined): boolean {
    return this.shown?.asked === true && this.shown.anchor === anchor;
  }

  /** To be told of every move, after those that it went over. */
  pointerAt({ screenX, screenY }: PointerEvent): void {
    this.#pointer = { x: screenX, y: screenY };
  }

  /** The pointer is on the card itself. */
  stay(): void {
    clearTimeout(this.#waiting);
  }

  /** What was pointed at is not on the screen any more. */
  forget(): void {
    clearTimeout(this.#waiting);
    this.shown = null;
  }

  leave(): void {
    this.#soon(leavesAfter, () => this.#closeUnasked());
  }

  close(): void {
    clearTimeout(this.#waiting);
    const anchor = this.shown?.asked ? this.shown.anchor : null;
    this.shown = null;
    if (anchor?.isConnected) anchor.focus({ preventScroll: true });
  }

  choose(choice: Choice): void {
    if (choice.chosen) return;
    // A step's card shows what has become of it; the words that were pointed at may be gone.
    if (!this.shown?.asked) this.close();
    this.#behind.correct(choice);
  }

  #show(anchor: HTMLElement, pointed: Pointed, asked: boolean): void {
    clearTimeout(this.#waiting);
    if (this.shown?.asked && !asked) return;
    this.shown = { pointed, anchor, asked };
  }

  #closeUnasked(): void {
    clearTimeout(this.#waiting);
    if (this.shown?.asked === false) this.shown = null;
  }

  #soon(milliseconds: number, what: () => void): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(what, milliseconds);
  }
}
