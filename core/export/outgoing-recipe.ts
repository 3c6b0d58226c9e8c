import type { Loss } from '#core/import/imported-recipe.ts';
import { spoken } from '#core/import/write/spoken.ts';
import type { HeatUnit } from '#core/heat/shown-temperatures.ts';
import type { Ingredient, Rational } from '#core/ingredient/ingredient.ts';
import { equal, one } from '#core/ingredient/rational.ts';
import { isFixed } from '#core/ingredient/scale.ts';
import { asWritten, viewedLine, type AmountView } from '#core/ingredient/view.ts';
import { linkTarget } from '#core/recipe/link-target.ts';
import { allIngredients, type Recipe, type RecipeTimes, type Step } from '#core/recipe/recipe.ts';
import { stepAsShown } from '#core/step-amounts/step-as-shown.ts';
import { t } from '#core/words/words.ts';
import { blockLines } from './block-lines.ts';
import { oneLine, shortened } from './one-line.ts';
import { scaledYield } from './scaled-yield.ts';

export interface OutgoingIngredient {
  /** On one line, scaled. */
  readonly text: string;
  readonly group: string | null;
  readonly ingredient: Ingredient;
}

export interface OutgoingStep {
  /** On one line, scaled. */
  readonly text: string;
  readonly group: string | null;
  /** Its text, marks and times as they are after scaling. */
  readonly step: Step;
}

export interface OutgoingNote {
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
}

/** A recipe as every format but the file's own writes it: scaled, in plain words, and without an address that leads nowhere good. */
export interface OutgoingRecipe {
  readonly title: string;
  /** ISO 639 code, or ''. */
  readonly language: string;
  readonly ingredients: readonly OutgoingIngredient[];
  readonly steps: readonly OutgoingStep[];
  readonly yield: string | null;
  /** Seconds; of a range the longer end. */
  readonly times: Readonly<Record<keyof RecipeTimes, number | null>>;
  /** The same as the file says them: "20 to 30 min"; a bare number is minutes. */
  readonly timeTexts: Readonly<Record<keyof RecipeTimes, string | null>>;
  readonly author: string | null;
  readonly source: string | null;
  /** An address of the web that may be opened, else null. */
  readonly link: string | null;
  readonly description: readonly string[];
  readonly notes: readonly OutgoingNote[];
  readonly tags: readonly string[];
  /** 1 to 5. */
  readonly rating: number | null;
  /** Addresses of pictures that lie on the web. */
  readonly remotePictures: readonly string[];
  /** Lines of which the amounts could not be scaled. */
  readonly unscaled: readonly Loss[];
  /** What no format but the file's own carries, those lines among it. */
  readonly lost: readonly Loss[];
}

/** The units of amounts and temperatures in which a recipe leaves. */
export interface OutgoingUnits extends Omit<AmountView, 'factor'> {
  readonly heat: HeatUnit;
}

export const unitsAsWritten: OutgoingUnits = { ...asWritten, heat: null };

/** Takes out of a recipe what leaves, `factor` times as much; files keep their units, paper has those that are shown. */
export function outgoingRecipe(recipe: Recipe, factor: Rational, units = unitsAsWritten): OutgoingRecipe {
  const { language, times, source } = recipe;
  const link = linkTarget(source.url ?? '');
  const makes = recipe.yield === null ? null : scaledYield(recipe.yield, factor, language);
  const unscaled = unscaledIn(recipe, factor);
  return {
    title: oneLine(recipe.title.value),
    language: /^[a-z]{2,3}(?![a-z])/.exec(language)?.[0] ?? '',
    ...listsOf(recipe, { ...units, factor }),
    yield: makes === null ? null : oneLine(makes),
    times: { prep: seconds(times.prep), cook: seconds(times.cook), total: seconds(times.total) },
    timeTexts: { prep: timeText(times.prep), cook: timeText(times.cook), total: timeText(times.total) },
    author: wordsOf(recipe.author?.value),
    source: wordsOf(source.name) ?? (link.kind === 'file' ? wordsOf(source.url) : null),
    link: link.kind === 'web' ? link.href : null,
    description: recipe.description.flatMap(blockLines),
    notes: recipe.notes.map(({ heading, blocks }) => ({
      heading: wordsOf(heading),
      paragraphs: blocks.flatMap(blockLines),
    })),
    tags: recipe.tags.map(({ value }) => oneLine(value)).filter((tag) => tag !== ''),
    rating: ratingIn(recipe),
    remotePictures: remoteIn(recipe),
    unscaled,
    lost: [...lostLink(recipe, link.kind), ...lostExtra(recipe), ...unscaled],
  };
}

function listsOf(
  recipe: Recipe,
  { heat, ...view }: OutgoingUnits & AmountView,
): Pick<OutgoingRecipe, 'ingredients' | 'steps'> {
  const { language } = recipe;
  const shown = { ingredients: allIngredients(recipe), heat, about: t('export.about') };
  return {
    ingredients: recipe.ingredientGroups.flatMap(({ name, ingredients }) =>
      ingredients.map((ingredient) => ({
        text: oneLine(viewedLine(ingredient, view, language, shown.about)),
        group: groupName(name),
        ingredient,
      })),
    ),
    steps: recipe.stepGroups.flatMap(({ name, steps }) =>
      steps.map((one) => {
        const step = stepAsShown(one, view, language, shown);
        return { text: oneLine(step.content.text), group: groupName(name), step };
      }),
    ),
  };
}

const wordsOf = (text: string | null | undefined): string | null => oneLine(text ?? '') || null;
const groupName = (name: string | null): string | null => wordsOf(name?.replace(/\s*[:：]\s*$/, ''));
/** What a number alone counts depends on its key and on the program that reads it. */
const timeText = (time: RecipeTimes['prep']): string | null =>
  time === null ? null : /\p{L}|:/u.test(time.text) ? wordsOf(time.text) : spoken(time.maxSeconds);
const seconds = (time: RecipeTimes['prep']): number | null => time?.maxSeconds ?? null;

const isRating = (key: string, text: string): boolean => /^rating$/i.test(key) && /^[1-5]$/.test(text.trim());

function ratingIn({ extra }: Recipe): number | null {
  const found = extra.find(({ key, text }) => isRating(key, text));
  return found === undefined ? null : Number(found.text.trim());
}

const remoteIn = ({ images }: Recipe): readonly string[] => [
  ...new Set(images.map(({ path }) => path.trim()).filter((path) => linkTarget(path).kind === 'web')),
];

function lostLink({ source }: Recipe, kind: ReturnType<typeof linkTarget>['kind']): readonly Loss[] {
  if (source.url === null || source.url.trim() === '' || kind === 'web') return [];
  const text = shortened(source.url);
  const isKept = kind === 'file' && source.name === null;
  return [{ field: t('export.lost.link'), detail: isKept ? t('export.as-words', { text }) : text }];
}

const timeWords = { prep: 'export.lost.prep', cook: 'export.lost.cook', total: 'export.lost.total' } as const;

/** "20 to 30 min" leaves as 30 where a format counts durations. */
export const lostRanges = ({ times }: Pick<Recipe, 'times'>): readonly Loss[] =>
  (['prep', 'cook', 'total'] as const).flatMap((name) => {
    const time = times[name];
    return time === null || time.minSeconds === time.maxSeconds
      ? []
      : [{ field: t(timeWords[name]), detail: t('export.longer-end', { text: shortened(time.text) }) }];
  });

/** Keys that only Hobside's own file keeps. */
const lostExtra = ({ extra }: Recipe): readonly Loss[] =>
  extra
    .filter(({ key, text }) => !isRating(key, text))
    .map(({ key, text }) => ({ field: shortened(key), detail: shortened(text) }));

function unscaledIn(recipe: Recipe, factor: Rational): readonly Loss[] {
  if (equal(factor, one)) return [];
  const lines = allIngredients(recipe).filter((line) => /\p{N}/u.test(line.text) && (!line.sure || isFixed(line)));
  const makes = recipe.yield !== null && recipe.yield.min === null ? [recipe.yield.text] : [];
  return [...lines.map(({ text }) => text), ...makes].map((text) => ({
    field: t('export.lost.unscaled'),
    detail: shortened(text),
  }));
}
