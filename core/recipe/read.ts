import { foodsOf } from '#core/step-amounts/counted-foods.ts';
import { readDurations } from '#core/waits/durations.ts';
import { readStepAmounts } from '#core/step-amounts/step-amounts.ts';
import { readTemperatures } from '#core/heat/temperatures.ts';
import { findUses } from '#core/uses/uses.ts';
import type { Ingredient, IngredientGroup } from '#core/ingredient/ingredient.ts';
import { readLine } from '#core/ingredient/line.ts';
import type { LineReading } from '#core/ingredient/line.ts';
import { hasHeap } from '#core/text/heaped-marks.ts';
import { lately, remembered } from '#core/text/remember.ts';
import type { Details } from './details.ts';
import { readDetails } from './details.ts';
import { closingToNotes } from './dialects/closing-lines.ts';
import { dialectOf } from './dialects/dialects.ts';
import { emptyDraft } from './draft.ts';
import type { Draft, LineDraft, LineParts, NamedPlace, StepDraft } from './draft.ts';
import { kindOf } from './kind.ts';
import { guessLanguage } from './language.ts';
import { readLeftovers } from './leftovers.ts';
import { isTooLarge, readPage } from './page.ts';
import { plainRecipe } from './plain-recipe.ts';
import type { Recipe, Step, StepGroup, Use } from './recipe.ts';
import { readTitle } from './title.ts';
import { isTooMuch } from './too-much.ts';

/** Of a file that is shown as text. */
const mostTags = 50;
const longestTag = 100;

const lineReading = remembered(readLine, 1000);
const durationsOf = remembered(readDurations, 500);
const temperaturesOf = remembered(readTemperatures, 500);

/**
 * How much of a recipe is wanted. For the list: title, tags, times, pictures and all texts, but ingredient lines and steps
 * are not looked into: no amounts, names, temperatures or uses, and waits only where no total time is stated.
 */
export type Depth = 'list' | 'whole';

/**
 * Understands a file as a recipe. `text` has LF line ends; the name decides between Markdown, Cooklang and YAML and is
 * the title of last resort. Never throws, takes time in proportion to the text, and drops nothing: what is not
 * understood comes back as description, notes or extra.
 */
export function readRecipe(text: string, fileName: string, depth: Depth = 'whole'): Recipe {
  if (isTooLarge(text)) return plainRecipe(text, fileName, 'look.too-large', '');
  try {
    const apart = takenApart(text, fileName);
    return hasHeap(text) || isTooMuch(apart.draft, apart) ? asText(apart, text, fileName) : recipeOf(apart, depth);
  } catch (error) {
    // A parser's own limit (RangeError on deep nesting) must not cost the cook the sight of the file.
    return plainRecipe(text, fileName, 'look.too-complex', error instanceof Error ? error.message : String(error));
  }
}

/** A file of which every part has its place in the recipe, before lines and steps are looked into. */
type Apart = Omit<Recipe, 'ingredientGroups' | 'stepGroups'> & { readonly draft: Draft };

/** The form and the preview read the same text one after the other, each as deep as it needs. */
const takenApart = lately((text: string, fileName: string): Apart => {
  const page = readPage(text, fileName);
  const dialect = dialectOf(page);
  const draft = emptyDraft();
  for (const read of dialect.readers) read(page, draft);
  closingToNotes(draft);
  const details = readDetails(page, draft);
  const title = readTitle(page, draft, details.title);
  const leftovers = readLeftovers(page, draft, details.said);
  return {
    draft,
    title: title.title,
    kind: kindOf(page, draft, title.title.value),
    dialect: dialect.name,
    language: details.language ?? guessLanguage(page.text.slice(page.entries.length > 6 ? 0 : page.bodyStart)),
    tags: details.tags,
    source: sourceOf(details, title.link, title.title.span),
    author: details.author,
    images: [...details.images, ...draft.images, ...leftovers.images],
    yield: details.yield,
    times: details.times,
    description: leftovers.description,
    notes: leftovers.notes,
    extra: details.extra,
    needsALook: page.looks,
  };
}, 2);

/** Its title is still the file's own: the list shows it. */
function asText({ kind, title, tags }: Apart, text: string, fileName: string): Recipe {
  const recipe = plainRecipe(text, fileName, 'look.too-complex', '');
  return { ...recipe, kind, title, tags: tags.slice(0, mostTags).filter(({ value }) => value.length <= longestTag) };
}

function recipeOf({ draft, ...rest }: Apart, depth: Depth): Recipe {
  const ingredientGroups = groupsOf(draft, depth);
  const ingredients = ingredientGroups.flatMap((group) => group.ingredients);
  const stepGroups = depth === 'list' ? listedSteps(draft, rest.times) : stepsOf(draft, ingredients, rest.language);
  return { ...rest, ingredientGroups, stepGroups };
}

const sourceOf = (details: Details, link: string | null, span: Recipe['title']['span']): Recipe['source'] =>
  details.source.url === null && link !== null
    ? { ...details.source, url: link, span: details.source.span ?? span, urlSpan: span }
    : details.source;

function groupsOf(draft: Draft, depth: Depth): readonly IngredientGroup[] {
  const read = depth === 'list' ? listedIngredient : ingredientOf;
  let index = 0;
  return draft.ingredients.map((part) => ({
    name: part.name,
    ingredients: part.items.map((line) => read(line, index++)),
  }));
}

const listedIngredient = ({ content, span, link }: LineDraft, index: number): Ingredient => ({
  index,
  text: content.text,
  span,
  amounts: [],
  size: '',
  name: content.text,
  preparation: '',
  note: '',
  optional: false,
  link: link ?? null,
  sure: false,
});

/** Field by field: spreading the reading costs as much as all the rest of a recipe's ingredients. */
function ingredientOf(line: LineDraft, index: number): Ingredient {
  const { content, span, link } = line;
  const { amounts, size, name, preparation, note, optional, sure } = line.parts
    ? readingOfParts(line.parts)
    : lineReading(content.text);
  return {
    index,
    text: content.text,
    span,
    amounts,
    size,
    name,
    preparation,
    note,
    optional,
    link: link ?? null,
    sure,
  };
}

/** Where the file itself says which words are the amount and which the name, only the amount is left to be read. */
function readingOfParts({ amount, name, preparation, note, optional }: LineParts): LineReading {
  const amounts = amount === '' ? [] : lineReading(`${amount} x`).amounts.filter((one) => one.end <= amount.length);
  return { amounts, size: '', name, preparation, note, optional, sure: true };
}

type Understood = Pick<Step, 'durations' | 'temperatures' | 'amounts' | 'uses'>;

/** The steps, counted over all groups; `understand` is told where each stands among them, from 0. */
function groupedSteps(draft: Draft, understand: (step: StepDraft, at: number) => Understood): readonly StepGroup[] {
  let count = 0;
  return draft.steps.map((part) => ({
    name: part.name,
    steps: part.items.map((step) => {
      const { content, span, images } = step;
      const { durations, temperatures, amounts, uses } = understand(step, count);
      count += 1;
      return { number: count, content, span, durations, temperatures, amounts, uses, images };
    }),
  }));
}

/** What the list needs of the steps: their waits, where the file states no time (`totalTime`). */
function listedSteps(draft: Draft, { prep, cook, total }: Recipe['times']): readonly StepGroup[] {
  const timed = total !== null || (prep !== null && cook !== null);
  return groupedSteps(draft, ({ content }) => ({
    durations: timed ? [] : durationsOf(content.text),
    temperatures: [],
    amounts: [],
    uses: [],
  }));
}

function stepsOf(draft: Draft, ingredients: readonly Ingredient[], language: string): readonly StepGroup[] {
  const contents = draft.steps.flatMap((part) => part.items.map((step) => step.content));
  const uses = findUses(ingredients, contents, language, {
    ingredients: draft.ingredients.flatMap((part) => part.items.map(() => part.name)),
    steps: draft.steps.flatMap((part) => part.items.map(() => part.name)),
    listed: listedWith(draft),
  });
  const foods = foodsOf(ingredients.map(({ name }) => name));
  return groupedSteps(draft, ({ content, named }, at) => ({
    durations: durationsOf(content.text),
    temperatures: temperaturesOf(content.text),
    amounts: readStepAmounts(content.text, foods),
    uses: withNamed(uses[at] ?? [], named ?? []),
  }));
}

/** For each step the indexes of the lines that the file lists with it. */
function listedWith(draft: Draft): readonly (readonly number[])[] {
  const steps = draft.steps.flatMap((part) => part.items);
  if (steps.every((step) => step.listed === undefined)) return [];
  const lines = new Map(draft.ingredients.flatMap((part) => part.items).map((line, index) => [line, index]));
  return steps.map((step) => (step.listed ?? []).flatMap((line) => lines.get(line) ?? []));
}

/** Where the file marks what goes in, that is certain; what was found besides is kept where it is something else. */
function withNamed(found: readonly Use[], named: readonly NamedPlace[]): readonly Use[] {
  if (named.length === 0) return found;
  const places = new Set(named.map((place) => place.ingredient));
  const others = found.filter(
    (use) => !places.has(use.ingredient) && named.every((place) => use.end <= place.start || use.start >= place.end),
  );
  const certain = named.map(({ ingredient, start, end }): Use => ({
    ingredient,
    start,
    end,
    adds: true,
    certain: true,
    share: { kind: 'all' },
  }));
  return [...others.map((use) => ({ ...use, adds: false, share: null })), ...certain].sort((a, b) => a.start - b.start);
}
