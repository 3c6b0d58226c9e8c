import { isMeasured } from '#core/recipe/meaning/measured.ts';
import { opensWithOrder } from '#core/recipe/meaning/orders.ts';
import { announces } from './announcements.ts';
import { longestLine, type TextLine } from './text-line.ts';

/** Wider than that no scan and no e-mail breaks its lines. */
const widest = 110;
const nearby = 10;

/** Lines that were broken in mid-sentence, put together, and words that were parted at the end of one. */
export function unwrapped(lines: readonly TextLine[]): readonly TextLine[] {
  const words = new Set<string>();
  const found: TextLine[] = [];
  let length = 0;
  for (const [at, line] of lines.entries()) {
    const before = found.at(-1);
    const last = lines[at - 1];
    if (before && last && goesOn(before, last, line, at, lines)) {
      if (words.size === 0) addWords(lines, words);
      // One line of a thousand pieces would be written anew a thousand times.
      if (length > longestLine) found.push(line);
      else found.splice(-1, 1, joined(before, line, words));
      length += line.text.length;
    } else {
      found.push(line);
      length = line.text.length;
    }
  }
  return found;
}

const parted = /\p{Ll}[-\u00ad‐¬]$/u;
const ended = /[.!?:;。！？：；…)]["“”»«']?$/;
const dangling =
  /(?:,|[-–]|(?<![\p{L}\p{N}])(?:and|or|of|with|the|a|to|for|und|oder|mit|der|die|das|et|ou|de|du|des|avec|y|o|con|e|di|com|en|of|met|och|med|og|i|z|w))$/iu;

/** Whether `line` is more of what `last` says, of which `before` is all that was put together. */
function goesOn(before: TextLine, last: TextLine, line: TextLine, at: number, lines: readonly TextLine[]): boolean {
  if (line.isApart || line.isItem || line.isNumbered || line.level > 0 || last.level > 0) return false;
  if (last.text.length > longestLine || line.text.length > longestLine || announces(line) || announces(last))
    return false;
  if (/^https?:/i.test(line.text) || labelled.test(line.text)) return false;
  if (parted.test(last.text) && /^\p{L}/u.test(line.text)) return true;
  if (isOpen(before.text) && !isOpen(line.text) && line.text.includes(')') && before.text.length < 200) return true;
  // "100 g" at the end of a line: of what stands on the next one, unless that begins as a line of its own does.
  if (/^\p{Ll}/u.test(line.text) && /[,;].*\s\d{1,4}\s?(?:k?g|[mcd]?l)$/u.test(last.text)) return true;
  if (isMeasured(line.text) && isMeasured(last.text) && line.text.length < 60) return dangling.test(last.text);
  const isLower = /^["(„“»]?\p{Ll}/u.test(line.text);
  // Broken in mid-sentence, beside lines that are longer.
  const isMid = isLower && !ended.test(last.text) && last.text.length > 60 && ended.test(line.text);
  if (!isFull(at - 1, lines)) return isMid || (isLower && dangling.test(last.text));
  const isLonger = before !== last;
  if (ended.test(last.text)) return isLonger && isProse(before.text);
  // The longest of many short lines is as wide as the widest: others beside it must be full as well, or end as sentences do.
  const isTold =
    isLonger || dangling.test(last.text) || ended.test(line.text) || isFull(at, lines) || isFull(at - 2, lines);
  // "fry onions", "add stock": notes in which each order has its line.
  if (isLower && !isLonger && opensWithOrder(line.text) && !ended.test(line.text) && !dangling.test(last.text))
    return false;
  return isTold && (isLower || (isProse(before.text) && !opensWithOrder(line.text)));
}

/** Whether the first word of the next line had no room on this one. */
function isFull(at: number, lines: readonly TextLine[]): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || next.isApart || next.isItem || line.text.length > longestLine) return false;
  const width = widthAround(at + 1, lines);
  const first = /^\S+/.exec(next.text.slice(0, 60))?.[0].length ?? 0;
  return width > 24 && (line.written.length + 1 + first) / width > 0.9;
}

/** "Cook time: 20 min" */
const labelled = /^\p{Lu}[\p{L} ]{1,24}[:：]\s*\S/u;
const isProse = (text: string): boolean => text.length > 30 && !(isMeasured(text) && text.length < 60);
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

function widthAround(at: number, lines: readonly TextLine[]): number {
  let width = 0;
  for (let near = Math.max(0, at - nearby); near < Math.min(lines.length, at + nearby); near += 1) {
    const { length } = lines[near]!.written;
    if (length > widest && !lines[near]!.isApart) return Infinity;
    if (length <= widest) width = Math.max(width, length);
  }
  return width;
}

const suspended = /^(?:und|oder|and|or|et|ou|y|o|e|en|of|och|eller|og|i|lub)\s/iu;

/** "Mettez-les": the hyphen belongs to them. */
const pronoun = /^(?:les?|la|moi|vous|nous|lui|leur|y|en)$/;

function joined(before: TextLine, line: TextLine, words: ReadonlySet<string>): TextLine {
  const put = (first: string): string => {
    if (!parted.test(first)) return `${first}${/\p{Script=Han}$/u.test(first) ? '' : ' '}${line.text}`;
    // "Zwiebel- und Knoblauch": the end of the word comes later.
    if (suspended.test(line.text)) return `${first} ${line.text}`;
    const [front = ''] = /[\p{L}-]+$/u.exec(first.slice(-60, -1)) ?? [];
    const [back = ''] = /^\p{L}+/u.exec(line.text) ?? [];
    const keepsHyphen =
      /^\p{Lu}/u.test(line.text) ||
      words.has(`${front}-${back}`.toLowerCase()) ||
      (/(?:ez|ons)$/.test(front) && pronoun.test(back));
    return `${keepsHyphen ? first : first.slice(0, -1)}${line.text}`;
  };
  return { ...before, text: put(before.text), written: put(before.written) };
}

/** Words with a hyphen that the text has in one piece elsewhere: they keep it. */
function addWords(lines: readonly TextLine[], words: Set<string>): void {
  words.add('');
  for (const { text } of lines)
    if (text.length <= longestLine && text.includes('-'))
      for (const [word] of text.matchAll(/(?<!\p{L})\p{L}+-\p{L}+/gu)) words.add(word.toLowerCase());
}
