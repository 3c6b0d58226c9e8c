import { referenceIn, type PdfFile } from './pdf-file.ts';

/** A letter as it is drawn: where its baseline begins, points from the top left corner of the page. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Number of the marked content that it belongs to; null for what stands in the margin. */
  readonly mark: number | null;
}

export interface DrawnPage {
  readonly glyphs: readonly Glyph[];
  /** The page without its margins: what is drawn outside of it is cut off. */
  readonly area: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

type Matrix = readonly [number, number, number, number, number, number];

const times = (one: Matrix, two: Matrix): Matrix => [
  one[0] * two[0] + one[1] * two[2],
  one[0] * two[1] + one[1] * two[3],
  one[2] * two[0] + one[3] * two[2],
  one[2] * two[1] + one[3] * two[3],
  one[4] * two[0] + one[5] * two[2] + two[4],
  one[4] * two[1] + one[5] * two[3] + two[5],
];
const token =
  /\/Span<<\/ActualText \(((?:\\.|[^)\\])*)\) ?>>|\/Span<<\/ActualText <([0-9A-F]*)> ?>>|\/MCID (\d+)|\/(\w+)|<([0-9A-Fa-f]*)>|-?[\d.]+|[A-Za-z*]+/g;

/** What a page draws in letters. */
export function drawnPage(file: PdfFile, page: number): DrawnPage {
  const object = file.object(page);
  const height = Number(/\/MediaBox \[[-\d.]+ [-\d.]+ [-\d.]+ ([\d.]+)\]/.exec(object)?.[1]);
  const content = file.stream(referenceIn(object, 'Contents') ?? 0);
  return new PageReader(fontsOf(file, object), height).read(content);
}

class PageReader {
  readonly #fonts: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly #height: number;
  readonly #glyphs: Glyph[] = [];
  #area: DrawnPage['area'] | null = null;
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  #text: Matrix = [1, 0, 0, 1, 0, 0];
  #stack: Matrix[] = [];
  /** Of each open piece of content: its mark, and the words that stand for its letters. */
  #open: { mark: number | null; actual: string | null }[] = [];
  #next: { mark: number | null; actual: string | null } = { mark: null, actual: null };
  #font = new Map<string, string>() as ReadonlyMap<string, string>;
  #size = 0;
  #name = '';
  #hex = '';
  #numbers: number[] = [];

  constructor(fonts: ReadonlyMap<string, ReadonlyMap<string, string>>, height: number) {
    this.#fonts = fonts;
    this.#height = height;
  }

  read(content: string): DrawnPage {
    for (const [word, plain, utf16, mark, name, hex] of content.matchAll(token)) {
      if (plain !== undefined) this.#next.actual = plain.replace(/\\(.)/g, '$1');
      else if (utf16 !== undefined)
        this.#next.actual = Buffer.from(utf16, 'hex').swap16().toString('utf16le').replace('\uFEFF', '');
      else if (mark !== undefined) this.#next.mark = Number(mark);
      else if (name !== undefined) this.#name = name;
      else if (hex !== undefined) this.#hex = hex;
      else if (/^-?[\d.]/.test(word)) this.#numbers.push(Number(word));
      else this.#do(word);
    }
    const whole = { left: 0, top: 0, right: Infinity, bottom: this.#height };
    return { glyphs: this.#glyphs, area: this.#area ?? whole };
  }

  #do(operator: string): void {
    const numbers = this.#numbers;
    this.#numbers = [];
    const six = numbers.slice(-6) as unknown as Matrix;
    if (operator === 'q') this.#stack.push(this.#matrix);
    else if (operator === 'Q') this.#matrix = this.#stack.pop() ?? this.#matrix;
    else if (operator === 'cm') this.#matrix = times(six, this.#matrix);
    else if (operator === 'Tm') this.#text = six;
    else if (operator === 'Td') this.#text = times([1, 0, 0, 1, numbers.at(-2) ?? 0, numbers.at(-1) ?? 0], this.#text);
    else if (operator === 're') this.#rectangle(numbers.slice(-4));
    else if (operator === 'Tf') {
      this.#font = this.#fonts.get(this.#name) ?? this.#font;
      this.#size = numbers.at(-1) ?? 0;
    } else if (operator === 'BDC' || operator === 'BMC') {
      this.#open.push(this.#next);
      this.#next = { mark: null, actual: null };
    } else if (operator === 'EMC') this.#open.pop();
    else if (operator === 'Tj') this.#draw();
  }

  /** The first that is set is the page without its margins. */
  #rectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[]): void {
    const [left, top] = this.#at([1, 0, 0, 1, x, y]);
    const [right, bottom] = this.#at([1, 0, 0, 1, x + width, y + height]);
    const isWhole = top <= 1 && bottom >= this.#height - 1;
    if (this.#area === null && this.#stack.length === 1 && !isWhole && bottom - top > 100)
      this.#area = { left, top, right, bottom };
  }

  #draw(): void {
    const [x, y] = this.#at(this.#text);
    const scale = Math.abs(times(this.#text, this.#matrix)[3]);
    const mark = this.#open.findLast((each) => each.mark !== null)?.mark ?? null;
    const stands = this.#open.findLast((each) => each.actual !== null);
    let text = stands?.actual ?? null;
    if (stands !== undefined) stands.actual = '';
    text ??= (this.#hex.match(this.#font.has('wide') ? /.{4}/g : /.{2}/g) ?? [])
      .map((code) => this.#font.get(code.toUpperCase()) ?? '')
      .join('');
    this.#glyphs.push({ text, x, y, size: this.#size * scale, mark });
  }

  #at(matrix: Matrix): readonly [number, number] {
    const placed = times(matrix, this.#matrix);
    return [placed[4], this.#height - placed[5]];
  }
}

/** Letters by the code that stands for them, by the name of the font on this page. */
function fontsOf(file: PdfFile, page: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const fonts = /\/Font\s*<<([^>]*)>>/.exec(page)?.[1] ?? '';
  return new Map(
    [...fonts.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id]) => {
      const unicode = referenceIn(file.object(Number(id)), 'ToUnicode');
      return [name, unicode === null ? new Map<string, string>() : letters(file.stream(unicode))];
    }),
  );
}

function letters(map: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (/begincodespacerange\s*<0000>/.test(map)) found.set('wide', '');
  for (const [, lines = ''] of map.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g))
    for (const [, code = '', unicode = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g)) found.set(code, utf16(unicode));
  for (const [, lines = ''] of map.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code += 1) {
        const unicode = parseInt(first, 16) + code - parseInt(from, 16);
        found.set(
          code.toString(16).toUpperCase().padStart(from.length, '0'),
          utf16(unicode.toString(16).padStart(first.length, '0')),
        );
      }
  return found;
}

const utf16 = (hex: string): string =>
  Buffer.from(hex.length % 4 === 0 ? hex : hex.padStart(4, '0'), 'hex')
    .swap16()
    .toString('utf16le');
