import type { ImportedRecipe, Loss } from '#core/import/imported-recipe.ts';
import { hrefsIn, picturesIn } from '#core/library/mentions.ts';
import { linkTarget } from '#core/recipe/link-target.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import { t, type WordKey } from '#core/words/words.ts';
import type { ExportPicture } from './format.ts';
import { oneLine, shortened } from './one-line.ts';
import type { OutgoingRecipe } from './outgoing-recipe.ts';

/** What a reader of an exported file sees of the recipe. */
export interface ReadBack {
  readonly title: string;
  readonly ingredients: readonly { readonly text: string; readonly group: string | null }[];
  readonly steps: readonly { readonly text: string; readonly group: string | null }[];
  readonly yield: string | null;
  readonly times: Readonly<Record<'prep' | 'cook' | 'total', number | null>>;
  readonly author: string | null;
  readonly source: string | null;
  readonly link: string | null;
  readonly tags: readonly string[];
  /** Description and notes: what stands where is told by no two programs alike. */
  readonly words: readonly string[];
}

export const readBackOf = (recipe: OutgoingRecipe): ReadBack => ({
  ...recipe,
  words: [...recipe.description, ...recipe.notes.flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs])],
});

export const importedBack = (recipe: ImportedRecipe): ReadBack => ({
  ...recipe,
  words: [recipe.description ?? '', ...recipe.notes],
});

/** What a reader of the file would see otherwise than what was exported, each in words. */
export function differences(wanted: OutgoingRecipe, found: ReadBack): readonly Loss[] {
  const { times } = wanted;
  const facts: readonly (readonly [WordKey, string | number | null, string | number | null])[] = [
    ['export.lost.title', wanted.title, oneLine(found.title)],
    ['export.lost.yield', wanted.yield, found.yield === null ? null : oneLine(found.yield)],
    ['export.lost.prep', times.prep, found.times.prep],
    ['export.lost.cook', times.cook, found.times.cook],
    ['export.lost.total', times.total, found.times.total],
    ['export.lost.author', wanted.author, found.author],
    ['export.lost.source', wanted.source, found.source],
    ['export.lost.link', wanted.link, found.link],
  ];
  return [
    ...facts.flatMap(([field, said, read]) =>
      said === null || said === read ? [] : [{ field: t(field), detail: saidAs(said) }],
    ),
    ...missing('export.lost.tags', wanted.tags, found.tags),
    ...lineDifferences('export.lost.ingredients', wanted.ingredients, found.ingredients),
    ...lineDifferences('export.lost.steps', wanted.steps, found.steps),
    ...missingWords(readBackOf(wanted).words, found.words),
  ];
}

/** Seconds are told as minutes. */
const saidAs = (said: string | number): string =>
  typeof said === 'number' ? t('export.minutes', { count: Math.round(said / 60) }) : shortened(said);

function missing(field: WordKey, wanted: readonly string[], found: readonly string[]): readonly Loss[] {
  const there = new Set(found.map(oneLine));
  return wanted.filter((one) => !there.has(one)).map((one) => ({ field: t(field), detail: shortened(one) }));
}

type Line = ReadBack['steps'][number];
/** "200g" and "200 g" are one amount: Cooklang and Mealie keep number and unit apart. */
const key = ({ text, group }: Line): string =>
  `${group === null ? '' : oneLine(group)}\n${oneLine(text).replace(/(\p{N}) (?=\p{L})/gu, '$1')}`;

function lineDifferences(field: WordKey, wanted: readonly Line[], found: readonly Line[]): readonly Loss[] {
  const [all, read] = [wanted.filter(({ text }) => text !== '').map(key), found.map(key)];
  if (all.length === read.length && all.every((one, at) => one === read[at])) return [];
  const left = new Map<string, number>();
  for (const one of read) left.set(one, (left.get(one) ?? 0) + 1);
  const lost = wanted.filter((line) => {
    const count = left.get(key(line)) ?? 0;
    left.set(key(line), count - 1);
    return count <= 0 && line.text !== '';
  });
  if (lost.length === 0) return [{ field: t(field), detail: t('export.order-or-more') }];
  return lost.map(({ text }) => ({ field: t(field), detail: shortened(text) }));
}

/** Paragraphs of which the words stand nowhere in the description or the notes. */
function missingWords(wanted: readonly string[], found: readonly string[]): readonly Loss[] {
  const all = bareWords(found.join('\n'));
  return wanted
    .filter((one) => !all.includes(bareWords(one)))
    .map((one) => ({ field: t('export.lost.notes'), detail: shortened(one) }));
}

/** Bullets and line breaks are drawn anew by every program. */
const bareWords = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*+•]|\d{1,9}[.)])\s+/, ''))
    .join(' ')
    .replace(/\s+/g, '');

/** Links within texts, to pages and to other recipes: of formats that hold words alone, all. */
export const lostLinks = (recipe: Recipe, isLost: (href: string) => boolean = () => true): readonly Loss[] =>
  hrefsIn(recipe)
    .filter(isLost)
    .map((href) => ({ field: t('export.lost.text-link'), detail: shortened(href) }));

export const lostRating = ({ rating }: OutgoingRecipe): readonly Loss[] =>
  rating === null ? [] : [{ field: t('export.lost.rating'), detail: String(rating) }];

/** Pictures that don't go along; `isCarried` tells of those that are there which do. */
export function lostPictures(
  { recipe, pictures }: { readonly recipe: Recipe; readonly pictures: readonly Pick<ExportPicture, 'written'>[] },
  isCarried: (written: string) => boolean,
  withRemote: boolean,
): readonly Loss[] {
  const there = new Set(pictures.map(({ written }) => written));
  return picturesIn(recipe)
    .filter((written) => (isRemote(written) ? !withRemote : !there.has(written) || !isCarried(written)))
    .map((written) => ({ field: t('export.lost.picture'), detail: shortened(written) }));
}

const isRemote = (written: string): boolean => linkTarget(written).kind === 'web';
