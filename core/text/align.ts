import { markupEnd, entityLength } from './markup.ts';

/** Where the characters of a text without markup stand in the source that it was read from. */
export interface Alignment {
  /** Source offset of each character; -1 for one that the source doesn't have (a bullet that was added). */
  readonly starts: Int32Array;
  /** Source offset after each character. */
  readonly ends: Int32Array;
}

const space = /\s/;
const isSpace = (character: string | undefined): boolean => character !== undefined && space.test(character);
/** How far ahead a word is looked for when text and source have come apart. */
const reach = 400;
const word = /[\p{L}\p{N}]{2,12}/u;

/**
 * Walks text and source side by side, over markup that only the source has. Takes time in proportion to both, whatever
 * they hold; where they differ for another reason it goes on at the next word that both have.
 */
export function align(text: string, source: string): Alignment {
  const starts = new Int32Array(text.length).fill(-1);
  const ends = new Int32Array(text.length).fill(-1);
  const pair = (at: number, from: number, length: number): void => {
    starts[at] = from;
    ends[at] = from + length;
  };
  let at = 0;
  let from = 0;
  while (at < text.length) {
    const step = stepAt(text, at, source, from);
    if (step.paired > 0) pair(at, from, step.paired);
    at += step.text;
    from += step.source;
  }
  return { starts, ends };
}

/** How far to go on in text and source; `paired` is the length in the source of the text's character, 0 where there is none. */
interface Step {
  readonly text: number;
  readonly source: number;
  readonly paired: number;
}

function stepAt(text: string, at: number, source: string, from: number): Step {
  const character = text[at];
  const written = source[from];
  if (written === undefined) return { text: text.length - at, source: 0, paired: 0 };
  if (character === written) return { text: 1, source: 1, paired: 1 };
  if (isSpace(character)) return breakAt(text, at, source, from);
  if (isSpace(written)) return { text: 0, source: 1, paired: 0 };
  const entity = entityLength(source, from);
  if (entity > 0) return { text: 1, source: entity, paired: entity };
  // A list inside a step is shown with a dash, whatever bullet the file has.
  if (character === '–' && /[-*+•]/.test(written)) return { text: 1, source: 1, paired: 1 };
  const markup = markupEnd(source, from);
  return markup > from ? { text: 0, source: markup - from, paired: 0 } : apart(text, at, source, from);
}

/** White space of the text: any white space of the source, the "\n" of quoted YAML, the "%" of Cooklang, or nothing. */
function breakAt(text: string, at: number, source: string, from: number): Step {
  if (isSpace(source[from])) return { text: 1, source: 1, paired: 1 };
  if (source[from] === '%') return { text: 1, source: 1, paired: 1 };
  if (source[from] === '\\' && /[nt]/.test(source[from + 1] ?? '')) return { text: 1, source: 2, paired: 2 };
  const markup = markupEnd(source, from);
  return markup > from ? { text: 0, source: markup - from, paired: 0 } : { text: 1, source: 0, paired: 0 };
}

/** Text and source differ for a reason that is not known here: on to the next word of the text that the source has, too. */
function apart(text: string, at: number, source: string, from: number): Step {
  const ahead = source.slice(from, from + reach);
  const next = word.exec(text.slice(at, at + 80));
  if (!next) return { text: 1, source: 0, paired: 0 };
  const found = ahead.indexOf(next[0]);
  if (found < 0) return { text: next.index + next[0].length, source: 0, paired: 0 };
  return { text: next.index, source: found, paired: 0 };
}
