/** One replacement, in offsets into the text before it. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export const insertion = (at: number, insert: string): TextChange => ({ from: at, to: at, insert });

/** In the order of the text; of two at one place, the insertion first. */
export const inOrder = (changes: readonly TextChange[]): readonly TextChange[] =>
  [...changes].sort((one, other) => one.from - other.from || one.to - other.to);

/** The text with these changes, in whatever order they are given. They don't overlap. */
export function applied(text: string, changes: readonly TextChange[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, insert } of inOrder(changes)) {
    pieces.push(text.slice(at, from), insert);
    at = to;
  }
  return pieces.join('') + text.slice(at);
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The one replacement between what both texts begin with and what both end with; null when they are equal. Cuts no character in two. */
export function minimalChange(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const from = sharedStart(before, after);
  const shared = sharedEnd(before, after, from);
  return { from, to: before.length - shared, insert: after.slice(from, after.length - shared) };
}

function sharedStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let shared = 0;
  while (shared < most && before.charCodeAt(shared) === after.charCodeAt(shared)) shared += 1;
  return shared > 0 && isHighSurrogate(before.charCodeAt(shared - 1)) ? shared - 1 : shared;
}

function sharedEnd(before: string, after: string, start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let shared = 0;
  while (shared < most && before.charCodeAt(before.length - 1 - shared) === after.charCodeAt(after.length - 1 - shared))
    shared += 1;
  return shared > 0 && isLowSurrogate(before.charCodeAt(before.length - shared)) ? shared - 1 : shared;
}
