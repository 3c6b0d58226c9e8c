import {
  longestCookbookTitle,
  papers,
  printUnits,
  sheetLayouts,
  typeSizes,
  type PrintLook,
} from '#core/contract/printing.ts';
import { heatUnit } from '#core/heat/heat-unit.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { one, rationalText } from '#core/ingredient/rational.ts';
import { localPaper } from '#core/print/local-paper.ts';
import { t } from '#core/words/words.ts';
import type { PagesOrder } from '../print/pages-into.ts';
import { refused, type Refused } from './command-line.ts';

/** Formats that are paper, by what `--to` calls them. */
export const pagesFormats = ['pdf', 'card', 'fridge', 'cookbook'] as const;
export type PagesFormat = (typeof pagesFormats)[number];

export const pagesFormat = (id: string | undefined): PagesFormat | null =>
  pagesFormats.find((each) => each === id) ?? null;

/** Switches that only paper has, all but the last with a value. */
export const pagesValues = ['--paper', '--type', '--units', '--title'] as const;
export type PagesValue = (typeof pagesValues)[number];
export const withoutPictures = '--no-pictures';

export interface PagesWords {
  readonly values: ReadonlyMap<string, string | undefined>;
  readonly noPictures: boolean;
  /** Null where it is not said. */
  readonly factor: Rational | null;
}

/** What the switches ask for, as the print window would; what it doesn't ask of such a paper is refused. */
export function pagesOrder(format: PagesFormat, { values, noPictures, factor }: PagesWords): PagesOrder | Refused {
  // A switch without its value is there, too: what was meant by it can't be told.
  const of = (name: PagesValue, otherwise: string): string => (values.has(name) ? (values.get(name) ?? '') : otherwise);
  const paper = choice('--paper', papers, of('--paper', localPaper(Intl.DateTimeFormat().resolvedOptions().locale)));
  const type = choice('--type', typeSizes, of('--type', 'medium'));
  const units = choice('--units', printUnits, of('--units', 'written'));
  const title = of('--title', t('print.cookbook-title'));
  if (typeof paper !== 'string') return paper;
  if (typeof type !== 'string') return type;
  if (typeof units !== 'string') return units;
  const misplaced = misplacedSwitch(format, values, noPictures, factor);
  if (misplaced !== null) return misplaced;
  if (title.trim() === '' || title.length > longestCookbookTitle)
    return refused('that is no title for a cover.', `give one of 1 to ${longestCookbookTitle} letters.`);
  const look: PrintLook = { paper, type, units, pictures: !noPictures, heat: heatUnit('written', units) };
  if (format === 'cookbook') return { ...look, layout: 'cookbook', title: title.trim() };
  const layout = sheetLayouts.find((each) => each === format) ?? 'recipe';
  return { ...look, layout, scale: rationalText(factor ?? one) };
}

function choice<Value extends string>(name: string, all: readonly Value[], written: string): Value | Refused {
  return (
    all.find((each) => each === written) ??
    refused(`'${written}' is nothing that ${name} knows.`, `write one of ${all.join(', ')}.`)
  );
}

function misplacedSwitch(
  format: PagesFormat,
  values: PagesWords['values'],
  noPictures: boolean,
  factor: Rational | null,
): Refused | null {
  if (format === 'card' && values.has('--paper'))
    return refused('an index card is a paper of its own, 6 by 4 inches.', 'leave --paper out.');
  if ((format === 'card' || format === 'fridge') && noPictures)
    return refused(`a ${format} has no pictures anyway.`, `leave ${withoutPictures} out.`);
  if (format === 'cookbook' && factor !== null)
    return refused('a cookbook has the amounts of its recipes.', 'leave --scale out, or write --to pdf.');
  if (format !== 'cookbook' && values.has('--title'))
    return refused('only a cookbook has a title of its own.', 'leave --title out, or write --to cookbook.');
  return null;
}
