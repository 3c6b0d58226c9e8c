import { folderOf, nameOf, stemOf } from '#core/library/names.ts';
import type { FileNames, Manner, MannerKeys } from './manner.ts';
import { seedManner } from './manner.ts';
import type { Traits } from './traits.ts';

/** A neighbour in the same folder says more than one elsewhere in the library. */
const sameFolder = 3;
/** A key is the library's own when as many of its recipes have it. */
const usual = 0.5;
const always = 0.9;

/** The manner that most of the neighbours have, those of the folder first; the reference manner where there are none. */
export function learnManner(neighbours: readonly Traits[], folder: string): Manner {
  if (neighbours.length === 0) return seedManner;
  const weight = ({ id }: Traits): number => (folderOf(id) === folder ? sameFolder : 1);
  const most = <Value>(of: (traits: Traits) => Value | null): Value | null => mostOf(neighbours, weight, of);
  const fronted = neighbours.filter((one) => one.hasFrontMatter);
  const hasFrontMatter = most((one) => one.hasFrontMatter) ?? false;
  const names = Object.keys(seedManner.keys) as (keyof MannerKeys)[];
  const keys = Object.fromEntries(names.map((name) => [name, most((one) => one.keys[name] ?? null)]));
  const ingredients = most((one) => one.ingredients) ?? seedManner.ingredients;
  return {
    keys: keys as unknown as MannerKeys,
    keyOrder: hasFrontMatter ? orderOf(fronted) : [],
    hasFrontMatter,
    tags: most((one) => one.tags) ?? (hasFrontMatter ? 'flow' : seedManner.tags),
    listIndent: most((one) => one.listIndent) ?? seedManner.listIndent,
    ingredients,
    steps: most((one) => one.steps) ?? seedManner.steps,
    bullet: most((one) => one.bullet) ?? seedManner.bullet,
    headings: {
      ingredients: most((one) => one.ingredientsHeading ?? (one.ingredients === 'body' ? '' : null)) || null,
      steps: most((one) => one.stepsHeading ?? '') || null,
      level: most((one) => one.headingLevel) ?? 2,
    },
    isRecipeMd: most((one) => one.isRecipeMd) ?? false,
    constants: hasFrontMatter ? constantsOf(fronted) : [],
    titleEnding: most((one) => one.titleEnding) ?? '',
    fileNames: fileNamesOf(neighbours),
    fileEnding: neighbours.filter(({ id }) => /\.cook$/i.test(id)).length * 2 > neighbours.length ? '.cook' : '.md',
  };
}

function mostOf<Value>(
  neighbours: readonly Traits[],
  weight: (traits: Traits) => number,
  of: (traits: Traits) => Value | null,
): Value | null {
  const votes = new Map<Value, number>();
  for (const one of neighbours) {
    const value = of(one);
    if (value !== null) votes.set(value, (votes.get(value) ?? 0) + weight(one));
  }
  return [...votes].reduce<readonly [Value | null, number]>(
    (best, vote) => (vote[1] > best[1] ? vote : best),
    [null, 0],
  )[0];
}

/** The usual keys, by where they stand on average. */
function orderOf(neighbours: readonly Traits[]): readonly string[] {
  const places = new Map<string, number[]>();
  for (const { keyOrder } of neighbours)
    keyOrder.forEach((key, at) => places.set(key, [...(places.get(key) ?? []), at / keyOrder.length]));
  const mean = (all: readonly number[]): number => all.reduce((sum, at) => sum + at, 0) / all.length;
  return [...places]
    .filter(([, all]) => all.length >= neighbours.length * usual)
    .sort(([, one], [, other]) => mean(one) - mean(other))
    .map(([key]) => key);
}

function constantsOf(neighbours: readonly Traits[]): Manner['constants'] {
  const least = Math.max(3, neighbours.length * always);
  const counts = new Map<string, { readonly key: string; readonly value: string; count: number }>();
  for (const { values } of neighbours)
    for (const { key, value } of values) {
      const known = counts.get(`${key}: ${value}`) ?? { key, value, count: 0 };
      known.count += 1;
      counts.set(`${key}: ${value}`, known);
    }
  return [...counts.values()].filter(({ count }) => count >= least).map(({ key, value }) => ({ key, value }));
}

function fileNamesOf(neighbours: readonly Traits[]): FileNames {
  const stems = neighbours.map(({ id }) => stemOf(id) || nameOf(id));
  const count = (pattern: RegExp): number => stems.filter((stem) => pattern.test(stem)).length;
  const [kebab, spaces, underscores] = [count(/\S-\S/), count(/\S \S/), count(/\S_\S/)];
  if (spaces > kebab && spaces >= underscores) return 'spaces';
  return underscores > kebab ? 'underscores' : 'kebab';
}
