import { oneLine } from './finished.ts';

export const exchanges = 'Exchanges';

const amount =
  /^((?:trace|[\d.,<>]{1,12}(?:\s?(?:k?cal|kj|g|mg|mcg|µg|iu|%)(?=\s))?))\s+(\p{L}[\p{L} ,-]{1,40})(\([^()]{0,80}\))?\.?$/iu;

/**
 * "149 Calories; 9g Fat (55.4% calories from fat); trace Protein.  Exchanges: 1 Lean Meat.", as MasterCook works it out for a
 * serving: names and values, and what is of another form.
 */
export function servingNutrition(text: string): {
  readonly nutrition: ReadonlyMap<string, string>;
  readonly rest: string;
} {
  const nutrition = new Map<string, string>();
  const others: string[] = [];
  const line = oneLine(text);
  const at = line.search(/(?:food )?exchanges\s?:/i);
  const first = at < 0 ? line : line.slice(0, at);
  for (const piece of first.split(';').map((one) => one.trim())) {
    const [, value, name = '', more = ''] = amount.exec(piece.slice(0, 200)) ?? [];
    const key = name.trim();
    if (value !== undefined && piece.length <= 200 && !nutrition.has(key))
      nutrition.set(key, oneLine(`${value} ${more}`));
    else if (/[\p{L}\p{N}]/u.test(piece)) others.push(piece);
  }
  const said =
    at < 0
      ? ''
      : line
          .slice(line.indexOf(':', at) + 1)
          .replace(/\.\s*$/, '')
          .trim();
  if (/[\p{L}\p{N}]/u.test(said)) nutrition.set(exchanges, said);
  return { nutrition, rest: others.join('; ') };
}
