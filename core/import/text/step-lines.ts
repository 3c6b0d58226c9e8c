import type { ImportedLine } from '#core/import/imported-recipe.ts';
import { isNumeral, isStepName, named, withoutStepNumber } from '#core/import/web/numerals.ts';
import { isClosing } from '#core/recipe/dialects/closing-lines.ts';
import { isPartTitle, readHeading } from '#core/recipe/meaning/headings.ts';
import { hasHeatOrTime, opensWithOrder } from '#core/recipe/meaning/orders.ts';
import { announces } from './announcements.ts';
import type { Section } from './sections.ts';
import type { TextLine } from './text-line.ts';
import { isFarewell } from './titles.ts';

export interface LinesTaken {
  readonly lines: readonly ImportedLine[];
  /** What has no place among them. */
  readonly left: readonly TextLine[];
}

/** The steps of a part, in their groups. */
export function stepLines({ heading, lines }: Section): LinesTaken {
  const found: ImportedLine[] = [];
  const left: TextLine[] = [];
  let group = heading === null ? null : (readHeading(heading.text)?.group ?? null);
  let name: TextLine | null = null;
  // A title that nothing stands under.
  let pending: TextLine | null = null;
  // "Guten Appetit!" above the name of who wrote the letter.
  let isClosed = false;
  const isListed = lines.filter(isNumberedStep).length > 1;
  const last = isListed ? lines.findLastIndex(isNumberedStep) : lines.length;
  const first = isListed ? lines.findIndex(isNumberedStep) : 0;
  for (const [at, line] of lines.entries()) {
    if (isNumeral(line.text)) left.push(line);
    else if (isTitle(line, lines[at + 1])) {
      if (pending !== null) left.push(pending);
      pending = line;
      if (isStepName(line.text)) name = line;
      else group = groupOf(line);
    } else if (line.isNested && found.length > 0) goOn(line, group, found);
    else if (
      isAside(line) ||
      (isClosed && line.text.length < 40 && !isOrder(line)) ||
      (at > last && !isOrder(line)) ||
      (at < first && !isOrder(line))
    ) {
      left.push(line);
      isClosed ||= isClosing(line.text);
    } else if (isListed && at > first && at < last && !isNumberedStep(line)) goOn(line, group, found);
    else {
      found.push({ text: name === null ? line.text : named(withoutStepNumber(name.text), line.text), group });
      [name, pending] = [null, null];
    }
  }
  if (pending !== null) left.push(pending);
  return { lines: found, left };
}

/** "Prepare the sauce" above the numbers of its own steps. */
const isTitleApart = ({ text, isApart, isItem }: TextLine, next: TextLine | undefined): boolean =>
  isApart && !isItem && next?.isNumbered === true && text.length < 50 && !/[.!?,;。]$/.test(text);

const isNumberedStep = ({ isNumbered, isItem, text }: TextLine): boolean => isNumbered || (isItem && text.length > 25);
const isOrder = ({ text }: TextLine): boolean => opensWithOrder(text) || hasHeatOrTime(text);

/** Text between two numbered steps is more of the first. */
function goOn(line: TextLine, group: string | null, found: ImportedLine[]): void {
  const before = found.at(-1);
  if (!before || before.group !== group || (line.isItem && !line.isNested)) found.push({ text: line.text, group });
  else found.splice(-1, 1, { ...before, text: `${before.text} ${line.text}` });
}

/** "Guten Appetit!", "Tip: serve it cold." */
function isAside({ text, isNumbered }: TextLine): boolean {
  if (isNumbered) return isClosing(text);
  const [, label = ''] = /^[^\p{L}]{0,3}(\p{L}[\p{L} ]{1,20}?)\s?[:：]\s*\S/u.exec(text.slice(0, 60)) ?? [];
  if (/https?:\/\//i.test(text.slice(0, 200))) return true;
  if (
    isClosing(text) ||
    isFarewell(text) ||
    /^\W{0,3}(?:tipp|dica|consejo|consiglio|astuce|wskazówka|uwaga|obs)(?!\p{L})/iu.test(text)
  )
    return true;
  return label !== '' && readHeading(label)?.meaning === 'notes';
}

function isTitle(line: TextLine, next: TextLine | undefined): boolean {
  if (next === undefined || line.isNumbered || line.text.length > 80 || announces(next) !== null) return false;
  if (line.level > 0) return !/[.!]$/.test(line.text);
  if (isTitleApart(line, next)) return true;
  if (line.isItem || line.text.length > 50) return false;
  return /[:：]$/.test(line.text) || (isPartTitle(line.text) && !/[.!?,]/.test(line.text));
}

export const groupOf = ({ text }: TextLine): string => text.replace(/\s?[:：]$/, '');
