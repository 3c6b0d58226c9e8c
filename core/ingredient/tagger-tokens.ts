/** What stands between a word and the one before it. */
export const gaps = { none: 0, comma: 1, open: 2, close: 3, other: 4 } as const;

/** A line as the tagger sees it: words and amounts in order, in parallel lists; marks are only gaps between them. */
export interface Tokens {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Hash of the word in lower case and singular; of the unit for an amount. */
  readonly words: readonly number[];
  /** 0 in lower case, 1 with a capital, 2 in capitals, 3 with a digit, 4 for an amount, 5 for one that begins the line. */
  readonly shapes: readonly number[];
  readonly gaps: readonly number[];
  readonly inBrackets: readonly boolean[];
}

/** A stretch that the grammar has read as an amount: one token. */
export interface AmountPlace {
  readonly start: number;
  readonly end: number;
  readonly unit: string | null;
}

/** Mixes a number into a hash. */
export const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x5bd1e995);
  return (mixed ^ (mixed >>> 15)) | 0;
};

/** Hash of a word in lower case, without the plural s, so that "cloves" is "clove". */
export function wordHash(word: string): number {
  const lower = word.toLowerCase();
  let length = lower.length;
  if (length > 3 && lower.charCodeAt(length - 1) === 115 && !'sui'.includes(lower[length - 2]!)) length -= 1;
  let hash = 17;
  for (let at = 0; at < length; at += 1) hash = mix(hash, lower.charCodeAt(at));
  return hash;
}

const word =
  /[\p{L}\p{M}\p{N}%°&][\p{L}\p{M}\p{N}'’%°&]*(?:[-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)*|[,;，、；()（）[\]:：–—/]|-(?=\s)/gu;
const marks = new Map<string, number>([
  ...[...',;，、；'].map((mark) => [mark, gaps.comma] as const),
  ...[...'(（['].map((mark) => [mark, gaps.open] as const),
  ...[...')）]'].map((mark) => [mark, gaps.close] as const),
  ...[...':：–—/-'].map((mark) => [mark, gaps.other] as const),
]);

function shapeOf(text: string): number {
  if (/\p{N}/u.test(text)) return 3;
  const first = text[0]!;
  if (first === first.toLowerCase()) return 0;
  return text.length > 1 && text === text.toUpperCase() ? 2 : 1;
}

const depthAfter = (depth: number, mark: number): number =>
  mark === gaps.open ? depth + 1 : mark === gaps.close ? Math.max(0, depth - 1) : depth;

/** Cuts a line into words and amounts; those before `frontEnd` begin the line. */
export function tokensOf(text: string, amounts: readonly AmountPlace[], frontEnd: number): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: number[] = [];
  const shapes: number[] = [];
  const between: number[] = [];
  const inBrackets: boolean[] = [];
  let gap: number = gaps.none;
  let depth = 0;
  let next = 0;
  const add = (start: number, end: number, hash: number, shape: number): void => {
    starts.push(start);
    ends.push(end);
    words.push(hash);
    shapes.push(shape);
    between.push(gap);
    inBrackets.push(depth > 0);
    gap = gaps.none;
  };
  word.lastIndex = 0;
  for (;;) {
    const amount = amounts[next];
    const from = word.lastIndex;
    const found = word.exec(text);
    if (amount && (!found || found.index + found[0].length > amount.start)) {
      add(amount.start, amount.end, wordHash(`#${amount.unit ?? ''}`), amount.start < frontEnd ? 5 : 4);
      word.lastIndex = Math.max(amount.end, from);
      next += 1;
      continue;
    }
    if (!found) break;
    const mark = marks.get(found[0]);
    if (mark === undefined) add(found.index, found.index + found[0].length, wordHash(found[0]), shapeOf(found[0]));
    else {
      depth = depthAfter(depth, mark);
      if (gap === gaps.none || mark !== gaps.other) gap = mark;
    }
  }
  return { count: starts.length, starts, ends, words, shapes, gaps: between, inBrackets };
}
