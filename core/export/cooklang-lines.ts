import { readLine } from '#core/ingredient/line.ts';
import type { OutgoingStep } from './outgoing-recipe.ts';

/** What an ingredient of Cooklang is made of. */
export interface CookParts {
  readonly quantity: string;
  readonly unit: string;
  readonly name: string;
  readonly preparation: string;
}

/** A line as amount, name and what is done to it, so that they give the same line again: "2 cups flour, sifted". */
export function cookParts(text: string): CookParts {
  const [first] = readLine(text).amounts;
  const end = first?.start === 0 && first.quantity !== null && !first.isSize ? first.end : 0;
  const amount = text.slice(0, end);
  const rest = text.slice(end).trim();
  const unit = first !== undefined && amount.endsWith(first.unitText) ? first.unitText : '';
  const quantity = amount.slice(0, amount.length - unit.length).trim();
  const comma = rest.indexOf(', ');
  const named = [...(comma > 0 ? [[rest.slice(0, comma), rest.slice(comma + 2)]] : []), [rest, '']] as const;
  const ways = [[quantity, unit] as const, [amount, ''] as const].flatMap(([quantity, unit]) =>
    named.map(([name = '', preparation = '']) => ({ quantity, unit, name, preparation })),
  );
  const isRight = (way: CookParts): boolean =>
    way.quantity !== '' && way.name !== '' && way.name === way.name.trimEnd() && spaced(lineOf(way)) === spaced(text);
  return ways.find(isRight) ?? { quantity: '', unit: '', name: text, preparation: '' };
}

/** As a reader puts it together. */
const lineOf = ({ quantity, unit, name, preparation }: CookParts): string =>
  `${[quantity, unit, name].filter((part) => part !== '').join(' ')}${preparation === '' ? '' : `, ${preparation}`}`;
const spaced = (text: string): string => text.replace(/(\p{N}) (?=\p{L})/gu, '$1');

const backslashed = (text: string, signs: RegExp): string => text.replace(signs, '\\$&');

/** Dashes begin a comment, a bracket with one a longer one. */
const withoutComments = (text: string): string => text.replace(/--|\[-/g, (pair) => `\\${pair[0]!}\\${pair[1]!}`);

/** Signs that mean something in the text of a step, made plain; one before a blank means nothing. */
export const cookText = (text: string): string =>
  withoutComments(backslashed(text, /\\(?=[!-/:-@[-`{-~])|[@#~](?=\S)/g)).replace(/^[>=]/, '\\$&');

const inMark = (text: string): string => withoutComments(backslashed(text, /[@#~{}()%|\\]/g));

/** "@flour{2%cups}(sifted)". */
export function cookMark({ quantity, unit, name, preparation }: CookParts): string {
  const amount = inMark(quantity).replace(/^=/, '\\=') + (unit === '' ? '' : `%${inMark(unit)}`);
  const named = inMark(name).replace(/^[?+&\-./]/, '\\$&');
  return `@${named}{${amount}}${preparation === '' ? '' : `(${inMark(preparation)})`}`;
}

/**
 * A wait as a timer says it. Of another unit, or with a dash that is no hyphen, Cooklang's own parser (cooklang-rs, its units
 * of time) takes the whole recipe for broken; as words it is a wait to every reader of words.
 */
const timer = /^(\d+(?:\.\d+)?(?:-\d+)?) (s|secs?|seconds?|min|mins|minutes?|h|hours?|d|days?)$/;

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** A step with a timer for each wait that Cooklang can say in the same words, and the marks that are given. */
export function cookStep({ text, step }: OutgoingStep, marks: readonly Marked[]): string {
  // Offsets are into the text with its line breaks, which are as long as the blanks that they become.
  const isSame = text.length === step.content.text.length;
  const timers = step.durations.flatMap(({ start, end, soft }): readonly Marked[] => {
    const said = timer.exec(text.slice(start, end));
    return said === null || soft || !isSame ? [] : [{ start, end, mark: `~{${said[1]!}%${said[2]!}}` }];
  });
  let made = '';
  let at = 0;
  // Brackets right behind a mark would be read as what is done to it.
  const plain = (from: number, to: number): string =>
    (from > 0 && text[from] === '(' ? '\\' : '') + cookText(text.slice(from, to));
  for (const { start, end, mark } of [...marks, ...timers].sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    made += plain(at, start) + mark;
    at = end;
  }
  return made + plain(at, text.length);
}
