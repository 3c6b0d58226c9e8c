import { readDurations } from '#core/cooking/durations.ts';
import { readStepAmounts } from '#core/cooking/step-amounts.ts';
import { readTemperatures } from '#core/cooking/temperatures.ts';
import { findUses } from '#core/cooking/uses.ts';
import type { Ingredient, IngredientGroup } from '#core/ingredient/ingredient.ts';
import { readLine } from '#core/ingredient/line.ts';
import { remembered } from '#core/text/remember.ts';
import type { Details } from './details.ts';
import { readDetails } from './details.ts';
import { dialectOf } from './dialects/dialects.ts';
import { emptyDraft, hasIngredients, hasSteps } from './draft.ts';
import type { Draft, LineDraft } from './draft.ts';
import { guessLanguage } from './language.ts';
import { readLeftovers } from './leftovers.ts';
import { keyMeaning } from './meaning/keys.ts';
import { isTooLarge, readPage } from './page.ts';
import type { Page } from './page.ts';
import { plainRecipe } from './plain-recipe.ts';
import type { Recipe, StepGroup } from './recipe.ts';
import { readTitle } from './title.ts';

const lineReading = remembered(readLine, 1000);
const durationsOf = remembered(readDurations, 500);
const temperaturesOf = remembered(readTemperatures, 500);
const amountsOf = remembered(readStepAmounts, 500);

/**
 * Understands a file as a recipe. `text` has LF line ends; the name decides between Markdown, Cooklang and YAML and is
 * the title of last resort. Never throws, takes time in proportion to the text, and drops nothing: what is not
 * understood comes back as description, notes or extra.
 */
export function readRecipe(text: string, fileName: string): Recipe {
  if (isTooLarge(text)) return plainRecipe(text, fileName, 'look.too-large', '');
  try {
    return understood(readPage(text, fileName), fileName);
  } catch (error) {
    // A parser's own limit (RangeError on deep nesting) must not cost the cook the sight of the file.
    return plainRecipe(text, fileName, 'look.too-complex', error instanceof Error ? error.message : String(error));
  }
}

function understood(page: Page, fileName: string): Recipe {
  const dialect = dialectOf(page);
  const draft = emptyDraft();
  for (const read of dialect.readers) read(page, draft);
  const details = readDetails(page, draft);
  const title = readTitle(page, draft, details.title);
  const language = details.language ?? guessLanguage(page.text.slice(page.entries.length > 6 ? 0 : page.bodyStart));
  const ingredientGroups = groupsOf(draft);
  const leftovers = readLeftovers(page, draft, details.said);
  return {
    title: title.title,
    kind: kindOf(fileName, page, draft),
    dialect: dialect.name,
    language,
    tags: details.tags,
    source: sourceOf(details, title.link, title.title.span),
    author: details.author,
    images: [...details.images, ...draft.images, ...leftovers.images],
    yield: details.yield,
    times: details.times,
    description: leftovers.description,
    ingredientGroups,
    stepGroups: stepsOf(
      draft,
      ingredientGroups.flatMap((group) => group.ingredients),
      language,
    ),
    notes: leftovers.notes,
    extra: details.extra,
    needsALook: page.looks,
  };
}

const sourceOf = (details: Details, link: string | null, span: Recipe['title']['span']): Recipe['source'] =>
  details.source.url === null && link !== null
    ? { ...details.source, url: link, span: details.source.span ?? span }
    : details.source;

const notRecipes =
  /^(?:readme|license|licence|licensing|copying|contributing|contributors|changelog|code_of_conduct|security|index|_index|template|todo|authors|summary)\b/i;

/** A file is a recipe when it has parts of one, or keys of one; an empty new recipe is still one. */
function kindOf(fileName: string, page: Page, draft: Draft): Recipe['kind'] {
  const keyed = page.entries.some((entry) =>
    ['ingredients', 'components', 'steps', 'yield', 'cook', 'prep'].includes(keyMeaning(entry.key) ?? ''),
  );
  const named = notRecipes.test(page.stem) && !/\/index\.md$/i.test(fileName.replace(/^index/i, '/index'));
  const whole = hasIngredients(draft) && hasSteps(draft);
  if (named && !keyed && !(whole && /index/i.test(page.stem))) return 'note';
  if (page.kind === 'yaml') return keyed ? 'recipe' : 'note';
  return hasIngredients(draft) || hasSteps(draft) || keyed || page.kind === 'cooklang' || page.entries.length > 0
    ? 'recipe'
    : 'note';
}

function groupsOf(draft: Draft): readonly IngredientGroup[] {
  let index = 0;
  return draft.ingredients.map((part) => ({
    name: part.name,
    ingredients: part.items.map((line) => ingredientOf(line, index++)),
  }));
}

/** Field by field: spreading the reading costs as much as all the rest of a recipe's ingredients. */
function ingredientOf({ content, span, link }: LineDraft, index: number): Ingredient {
  const { amounts, size, name, preparation, note, optional, sure } = lineReading(content.text);
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

function stepsOf(draft: Draft, ingredients: readonly Ingredient[], language: string): readonly StepGroup[] {
  const contents = draft.steps.flatMap((part) => part.items.map((step) => step.content));
  const uses = findUses(ingredients, contents, language);
  let count = 0;
  return draft.steps.map((part) => ({
    name: part.name,
    steps: part.items.map((step) => {
      count += 1;
      return {
        number: count,
        content: step.content,
        span: step.span,
        durations: durationsOf(step.content.text),
        temperatures: temperaturesOf(step.content.text),
        amounts: amountsOf(step.content.text),
        uses: uses[count - 1] ?? [],
        images: step.images,
      };
    }),
  }));
}
