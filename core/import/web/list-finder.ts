import { isMeasured } from '#core/recipe/meaning/measured.ts';
import { readAnnouncement, readHeading, type HeadingMeaning } from '#core/recipe/meaning/headings.ts';
import type { PageLine } from './page-lines.ts';
import { isNumeral, isStepName } from './numerals.ts';
import type { Hint } from './spots.ts';

/** Lines that may be the list that is looked for, from the first to the one after the last. */
export interface Run {
  readonly lines: readonly PageLine[];
  readonly start: number;
  readonly end: number;
  readonly isNamed: boolean;
}

/** What a line of a page and one of a pasted text have in common. */
export type LineShape = Pick<PageLine, 'text' | 'level' | 'isItem' | 'isLink'>;

/** From the first line to the one after the last. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const longestRun = 400;
const mostRuns = 40;

/** What a line announces, if it stands above something: a heading, bold type, or a short text that is nothing else. */
export function announced(line: LineShape): HeadingMeaning | null {
  let meaning = known.get(line);
  if (meaning === undefined) known.set(line, (meaning = meaningOf(line)));
  return meaning;
}
/** Each way of looking for a list asks it of each line. */
const known = new WeakMap<LineShape, HeadingMeaning | null>();

function meaningOf({ text, level, isItem }: LineShape): HeadingMeaning | null {
  if (text.length > 70 || (isItem && level === 0) || clock.test(text)) return null;
  if (level > 0 && howTo.test(text)) return 'steps';
  if (level === 0 || level > 6) return readAnnouncement(text, level > 0 || /[:：]$/.test(text))?.meaning ?? null;
  const reading = readHeading(text);
  // "Leek pot recipe" is what the page is about.
  const isTitle = reading?.meaning === 'steps' && readAnnouncement(text, true) === null;
  return isTitle ? null : (reading?.meaning ?? null);
}
const clock = /\d\s?(?:min|h\b|hours?|hrs?|std|stunde|heure|ore\b|uur|timm|分|時間)/iu;
const howTo =
  /^(?:how (?:to|do you|i) (?:make|cook|prepare|bake)|here['’]?s (?:how|what to do)|let['’]?s (?:cook|bake|make|get)|get (?:cooking|baking)|how it['’]?s (?:made|done)|step[- ]by[- ]step|(?:und )?so (?:geht|wird|machst|funktioniert)|(?:les )?étapes de|come si fa|hoe maak je|valmistusohje\p{L}*|jak (?:zrobić|przygotować|na to)|как (?:приготовить|готовить|сделать)|як (?:приготувати|готувати)|hogyan készül|nasıl yapılır|πώς (?:το |τα |την )?(?:φτιάχν|κάν)\p{L}*|cách (?:làm|nấu)|comment (?:faire|préparer|réaliser)|cómo (?:hacer|preparar|se hace)|come (?:fare|preparare|si prepara)|como (?:fazer|preparar)|zo maak je|så gör du|så lagar du|slik lager du|sådan laver du)(?=[\s'’]|$)/iu;

/** Places that the markup names, those of one make together with what stands between them. */
export function namedRuns(hint: Hint, lines: readonly PageLine[]): readonly Run[] {
  const places = new Map<string, number[]>();
  for (const [at, { spot }] of lines.entries())
    if (spot?.hint === hint) {
      const own = places.get(spot.kind);
      if (own) own.push(at);
      else places.set(spot.kind, [at]);
    }
  return [...places.values()].slice(0, mostRuns).map((own) => {
    const first = own[0]!;
    const end = own.at(-1)! + 1;
    const inside = new Set(own);
    const start = first - (hasTitleAbove(lines, first, end, inside) ? 1 : 0);
    const gaps = lines.slice(start, end).filter((line, at) => inside.has(start + at) || isTitleBetween(line));
    return { lines: gaps, start, end, isNamed: true };
  });
}
/** Where the groups of a list have titles, the first one stands above what is marked as the list. */
function hasTitleAbove(lines: readonly PageLine[], first: number, end: number, inside: ReadonlySet<number>): boolean {
  const above = lines[first - 1];
  if (above === undefined || above.spot !== null || !isTitleBetween(above) || announced(above) !== null) return false;
  return lines
    .slice(first, end)
    .some((line, at) => !inside.has(first + at) && line.level === above.level && isTitleBetween(line));
}
const isTitleBetween = ({ text, level, isItem }: PageLine): boolean => level > 0 && !isItem && text.length < 80;

/** What follows each heading that announces it, up to the next one that ends it. */
export function announcedRuns(part: HeadingMeaning, lines: readonly PageLine[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lines.length && runs.length < mostRuns; at += 1) {
    if (announced(lines[at]!) !== part) continue;
    const end = endOf(part, lines, at);
    if (end > at + 1) runs.push({ lines: lines.slice(at + 1, end), start: at + 1, end, isNamed: false });
  }
  return runs;
}

function endOf(part: HeadingMeaning, lines: readonly PageLine[], start: number): number {
  const own = lines[start]!.level || 8;
  const last = Math.min(lines.length, start + longestRun);
  for (let at = start + 1; at < last; at += 1) {
    const line = lines[at]!;
    const meaning = announced(line);
    // "Preparation" stands above the steps, but "Ingredients for the dough" is a group.
    if (meaning !== null && meaning !== part && !(part === 'steps' && isNumeral(line.text))) return at;
    const elsewhere = line.spot !== null && line.spot.hint !== part && lines[start]!.spot?.hint !== line.spot.hint;
    if (elsewhere || isFarewell(line.text)) return at;
    if (line.level === 0 || line.level > 6 || isNumeral(line.text) || isStepName(line.text)) continue;
    // Groups are headings of a lower rank; where the part is announced in bold type only, any heading begins something else.
    if (line.level <= own && meaning !== part && !isGroupOf(part, lines, at)) return at;
  }
  return last;
}

/** "Sauce" of the same rank as "Ingredients": a list of amounts follows it. */
const isGroupOf = (part: HeadingMeaning, lines: readonly PageLine[], at: number): boolean =>
  part === 'ingredients' && [1, 2].every((step) => isMeasured(lines[at + step]?.text ?? ''));

/** What pages put under a recipe: to print, to share, what else there is. */
export const isFarewell = (text: string): boolean => farewell.test(text);
const farewell =
  /^(?:print(?: recipe| this)?|share(?: this.{0,20})?|pin it|tweet|(?:posted|published|written) (?:by|in|on)\b.*|labels:.*|tags?:.*|filed under.*|categor(?:y|ies):.*|(?:leave|post|add) a (?:comment|reply).*|\d+ comments?:?|you (?:may|might) also (?:like|enjoy|love).*|shop (?:the|this|our|my) .{0,30}|(?:recommended |featured )?products(?: used.*)?|related (?:posts|recipes|articles).*|more recipes.*|did you (?:make|try) this.*|read more.*|(?:newer|older) post.*|das könnte (?:dich|ihnen|dir) auch.*|kommentare?.*|teilen|drucken|imprimer|partager|vous aimerez aussi.*|commentaires?.*|compartir|comentarios?.*|imprimir|condividi|stampa|commenti.*|delen|reacties.*|dela|skriv ut|kommentarer.*)$/iu;

const number = /[\d½⅓⅔¼¾⅛⅜⅝⅞０-９一二三四五六七八九十]/;

/** Lines that begin with amounts, where nothing announces them. */
export const measuredRuns = (lines: readonly PageLine[]): readonly Run[] =>
  measuredRanges(lines)
    .map((range) => wholeList(range, lines))
    .map(({ start, end }) => ({ lines: lines.slice(start, end), start, end, isNamed: false }))
    .sort((one, other) => other.lines.length - one.lines.length)
    .slice(0, mostRuns);

/** "Salt" at the end of a list of amounts is of the same list. */
function wholeList({ start, end }: LineRange, lines: readonly PageLine[]): LineRange {
  const list = lines[start]!.element.parent;
  if (!lines[start]!.isItem || list === null) return { start, end };
  const isOf = (line: PageLine | undefined): boolean => line?.isItem === true && line.element.parent === list;
  let [first, last] = [start, end];
  while (isOf(lines[first - 1]) && start - first < longestRun) first -= 1;
  while (isOf(lines[last]) && last - end < longestRun) last += 1;
  return { start: first, end: last };
}

/** The same in the order of the lines, each as a range. */
export function measuredRanges(lines: readonly LineShape[]): readonly LineRange[] {
  const ranges: LineRange[] = [];
  let start = -1;
  let lastGood = -1;
  const close = (): void => {
    if (start >= 0 && lastGood - start >= (lines[start]!.isItem ? 1 : 2)) ranges.push({ start, end: lastGood + 1 });
    start = -1;
  };
  for (const [at, line] of lines.entries()) {
    const isGood =
      line.text.length < 120 &&
      (line.level === 0 || line.level > 6) &&
      !line.isLink &&
      number.test(line.text) &&
      isMeasured(line.text);
    if (isGood) {
      if (start < 0) start = at;
      lastGood = at;
    } else if (start >= 0 && (at - lastGood > 2 || line.text.length > 80 || announced(line) !== null)) close();
  }
  close();
  return ranges;
}
