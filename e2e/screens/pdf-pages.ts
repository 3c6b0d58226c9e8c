import { PdfFile, referenceIn, referencesIn } from './pdf-file.ts';
import { drawnPage, type DrawnPage } from './pdf-text.ts';

/** A part of a tagged PDF: a heading, an item of a list, a paragraph; in the order of reading. */
export interface PdfPart {
  /** "H2", "LI", "P". */
  readonly tag: string;
  /** Pages that it stands on, from 1. */
  readonly pages: readonly number[];
  readonly text: string;
}

/** A line that is broken has no space at its end. */
const squeezed = (text: string): string => text.replace(/\s/g, '');

const otherLetters = /(?!\p{Script=Latin})\p{L}/u;
const lettersOf = (text: string): string => text.normalize('NFKD').replace(/[^\p{Script=Latin}0-9]/gu, '');

/** What a test asks of a printed PDF. */
export class PdfPages {
  readonly pages: readonly DrawnPage[];
  readonly parts: readonly PdfPart[];
  readonly #file: PdfFile;
  readonly #numbers: ReadonlyMap<number, number>;

  constructor(bytes: Buffer) {
    this.#file = new PdfFile(bytes);
    const ids = this.#file.pages();
    this.#numbers = new Map(ids.map((id, at) => [id, at + 1]));
    this.pages = ids.map((id) => drawnPage(this.#file, id));
    const tree = referenceIn(this.#file.object(this.#file.root), 'StructTreeRoot');
    this.parts = tree === null ? [] : this.#partsBelow(tree);
  }

  /** Text of a page in the order in which it is drawn. */
  text(page: number): string {
    return (this.pages[page - 1]?.glyphs ?? []).map(({ text }) => text).join('');
  }

  get allText(): string {
    return this.pages.map((_, at) => this.text(at + 1)).join('\n');
  }

  /** All words without the spaces between them, in the order of reading: a line's end has none. */
  get plainText(): string {
    const leaves = this.parts.filter(({ tag }) => tag === '');
    return leaves.map(({ text }) => squeezed(text)).join('');
  }

  /** Rows of a list of contents: what they name, and the page that they say. */
  linesUnder(heading: string): readonly { readonly text: string; readonly page: number }[] {
    const from = this.parts.findIndex(({ tag, text }) => /^H/.test(tag) && text === heading);
    const rest = this.parts.slice(from + 1);
    const end = rest.findIndex(({ tag }) => /^H/.test(tag));
    return rest.slice(0, end).flatMap(({ tag, text }) => {
      const row = tag === 'LI' ? /^(.*?)(\d+)$/.exec(text) : null;
      return row === null ? [] : [{ text: squeezed(row[1] ?? ''), page: Number(row[2]) }];
    });
  }

  headingsOn(page: number): readonly string[] {
    return this.parts
      .filter(({ tag, pages }) => /^H/.test(tag) && pages.includes(page))
      .map(({ text }) => squeezed(text));
  }

  /** Items of lists, steps among them, that a page's end cuts in two. */
  splitItems(): readonly string[] {
    return this.parts.filter(({ tag, pages }) => tag === 'LI' && pages.length > 1).map(({ text }) => text);
  }

  /** Headings of which all that follows stands on a later page. */
  lonelyHeadings(): readonly string[] {
    const isHeading = ({ tag }: PdfPart): boolean => /^H\d?$/.test(tag);
    return this.parts.flatMap((part, at) => {
      if (!isHeading(part) || part.pages.length === 0) return [];
      const next = this.parts
        .slice(at + 1)
        .find((other) => !isHeading(other) && other.text.trim() !== '' && !part.text.includes(other.text));
      return next === undefined || next.pages[0] === part.pages.at(-1) ? [] : [part.text];
    });
  }

  /**
   * Which of these texts are not there as a whole: Chromium draws no letter that a box or the side of a page cuts off. Signs
   * are left out, and texts in letters that this computer may have no font for.
   */
  missing(texts: readonly string[]): readonly string[] {
    const all = lettersOf(this.plainText);
    return texts.filter((text) => !otherLetters.test(text) && !all.includes(lettersOf(text)));
  }

  /** Letters that a page's edge cuts: those of a line that is laid across the end of a page, or that runs out of its side. */
  clipped(): readonly string[] {
    return this.pages.flatMap(({ glyphs, area }, at) =>
      glyphs
        .filter(({ mark, text }) => mark !== null && text.trim() !== '')
        .filter(
          ({ x, y, size }) =>
            x < area.left - 1 ||
            x + size * 0.2 > area.right + 1 ||
            y - size * 0.6 < area.top - 1 ||
            y + size * 0.1 > area.bottom + 1,
        )
        .map(({ text, x, y }) => `${text} at ${Math.round(x)}, ${Math.round(y)} of page ${at + 1}`),
    );
  }

  #partsBelow(id: number): PdfPart[] {
    const object = this.#file.object(id);
    const tag = /\/S \/(\w+)/.exec(object)?.[1] ?? '';
    const kids = /\/K\s*(\[[\s\S]*?\]|\d+ 0 R)(?=\s*\/|\s*>>)/.exec(object)?.[1] ?? '';
    const own = this.#content(object);
    const below = own.length > 0 ? [] : referencesIn(kids).flatMap((kid) => this.#partsBelow(kid));
    const leaves = [...own, ...below];
    const pages = [...new Set(leaves.flatMap((part) => part.pages))].sort((one, other) => one - other);
    // What a part holds is told by its own parts, too.
    return [
      {
        tag,
        pages,
        text: (own.length > 0 ? own : below.filter(({ tag: kind }) => kind === '')).map(({ text }) => text).join(''),
      },
      ...leaves,
    ];
  }

  /** The marked content of a part without parts of its own. */
  #content(object: string): PdfPart[] {
    return [...object.matchAll(/\/Type \/MCR\s+\/Pg (\d+) 0 R\s+\/MCID (\d+)/g)].map(([, id, mark]) => {
      const page = this.#numbers.get(Number(id)) ?? 0;
      const glyphs = (this.pages[page - 1]?.glyphs ?? []).filter((glyph) => glyph.mark === Number(mark));
      return { tag: '', pages: [page], text: glyphs.map(({ text }) => text).join('') };
    });
  }
}
