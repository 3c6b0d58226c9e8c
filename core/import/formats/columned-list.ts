interface Line {
  readonly text: string;
  readonly heading: string | null;
}

/** A list of ingredients in one column or two, part by part: the left column of a part is read to its end before the right one. */
export class ColumnedList<Entry> {
  /** A heading of which it is not known yet whether ingredients or steps follow. */
  heading: string | null = null;
  readonly lines: Line[] = [];
  readonly #textsOf: (left: readonly Entry[], right: readonly Entry[]) => readonly string[];
  #left: Entry[] = [];
  #right: Entry[] = [];

  constructor(textsOf: (left: readonly Entry[], right: readonly Entry[]) => readonly string[]) {
    this.#textsOf = textsOf;
  }

  /** Whether the part that is open has anything in its left column. */
  get hasBegun(): boolean {
    return this.#left.length > 0;
  }

  add({ left, right }: { readonly left: Entry | null; readonly right: Entry | null }): void {
    if (this.heading !== null) {
      this.closePart();
      this.lines.push({ text: '', heading: this.takeHeading() });
    }
    if (left) this.#left.push(left);
    if (right) this.#right.push(right);
  }

  closePart(): void {
    for (const text of this.#textsOf(this.#left, this.#right)) this.lines.push({ text, heading: null });
    this.#left = [];
    this.#right = [];
  }

  /** Whoever takes it says where it stands. */
  takeHeading(): string | null {
    const { heading } = this;
    this.heading = null;
    return heading;
  }
}
