import { totalTime } from '#core/waits/total-time.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { blockText } from '#core/library/block-text.ts';
import type { NoteSection, Recipe, RecipeTimes } from '#core/recipe/recipe.ts';
import type { LfText } from '#core/text/file-text.ts';
import { placingIn } from './file-offsets.ts';
import type { Placing } from './file-offsets.ts';
import { printedIngredient } from './ingredient-line.ts';
import type { PrintedIngredient, PrintOptions } from './ingredient-line.ts';
import { lookMessage, printedCode } from '#core/words/look-message.ts';
import { placesOf } from '#core/text/places.ts';
import { printedStep } from './step-line.ts';
import type { PrintedStep } from './step-line.ts';

/** A recipe as the command prints it (docs/cli.md). Times are in seconds. */
export interface PrintedRecipe {
  readonly file: string;
  readonly dialect: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly source: { readonly name: string | null; readonly url: string | null };
  readonly image: string | null;
  readonly language: string;
  readonly yield: Pick<NonNullable<Recipe['yield']>, 'text' | 'min' | 'max' | 'unit'> | null;
  readonly times: Readonly<Record<'prep' | 'cook' | 'total' | 'derived', number | null>>;
  readonly author: string | null;
  readonly description: string;
  readonly notes: readonly string[];
  readonly ingredients: readonly PrintedIngredient[];
  readonly steps: readonly PrintedStep[];
  readonly problems: readonly { readonly code: string; readonly message: string; readonly line: number }[];
}

export function printedRecipe(recipe: Recipe, file: string, lf: LfText, factor: Rational | null): PrintedRecipe {
  const { yield: makes } = recipe;
  const placing = placingIn(lf);
  const options = { factor, language: recipe.language };
  return {
    file,
    dialect: recipe.kind === 'note' ? 'note' : recipe.dialect,
    title: recipe.title.value,
    tags: recipe.tags.map((tag) => tag.value),
    source: { name: recipe.source.name, url: recipe.source.url },
    image: recipe.images[0]?.path ?? null,
    language: recipe.language,
    yield: makes === null ? null : { text: makes.text, min: makes.min, max: makes.max, unit: makes.unit },
    times: timesOf(recipe),
    author: recipe.author?.value ?? null,
    description: recipe.description.map(blockText).join('\n\n'),
    notes: recipe.notes.map(noteText),
    ingredients: ingredientsOf(recipe, lf.text, placing, options),
    steps: stepsOf(recipe, lf.text, placing, options),
    problems: recipe.needsALook.map((look) => ({
      code: printedCode(look.code),
      message: lookMessage(look),
      line: look.line,
    })),
  };
}

function timesOf(recipe: Recipe): PrintedRecipe['times'] {
  const seconds = (name: keyof RecipeTimes): number | null => recipe.times[name]?.minSeconds ?? null;
  const total = seconds('total');
  const derived = total === null ? (totalTime(recipe)?.seconds ?? null) : null;
  return { prep: seconds('prep'), cook: seconds('cook'), total, derived };
}

const noteText = ({ heading, blocks }: NoteSection): string =>
  [...(heading === null ? [] : [heading]), ...blocks.map(blockText)].join('\n');

function ingredientsOf(recipe: Recipe, text: string, placing: Placing, options: PrintOptions): PrintedIngredient[] {
  let last = 0;
  return recipe.ingredientGroups.flatMap((group) =>
    group.ingredients.map((one) => {
      const { whole } = placesOf(one.text, text, one.span, last);
      last = whole.end;
      return printedIngredient(one, group.name, placing(whole), options);
    }),
  );
}

function stepsOf(recipe: Recipe, text: string, placing: Placing, options: PrintOptions): PrintedStep[] {
  let last = 0;
  return recipe.stepGroups.flatMap((group) =>
    group.steps.map((step) => {
      const places = placesOf(step.content.text, text, step.span, last);
      last = places.whole.end;
      return printedStep(step, group.name, places, placing, options);
    }),
  );
}
