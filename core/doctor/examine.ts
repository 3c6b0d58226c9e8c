import { doubtsAbout } from '#core/recipe/doubts.ts';
import { allIngredients, allSteps, type Recipe } from '#core/recipe/recipe.ts';
import { findReferences, isPicture, type Reference } from '#core/references/reference.ts';
import { lineNumber, lineStarts } from '#core/text/lines.ts';
import { titleKey } from '#core/library/title-key.ts';
import type { Finding } from './finding.ts';
import { sketchOf, type Sketch } from './sketch.ts';

/** Where a file names another, with its line. */
export interface Named {
  readonly path: string;
  readonly line: number;
}

/** What is to be known of one file to find what needs a look in all of them. Small: a library has ten thousand. */
export interface Examined {
  readonly findings: readonly Finding[];
  /** Pictures that should lie beside the recipe. */
  readonly pictures: readonly Named[];
  /** Links to other recipes. */
  readonly links: readonly Named[];
  readonly titleKey: string;
  readonly titleLine: number;
  /** Null for notes, and for recipes too short to be told from others. */
  readonly sketch: Sketch | null;
  readonly isRecipe: boolean;
}

/** `recipe` as it is read whole of `text` (LF line ends). */
export function examine(recipe: Recipe, text: string, fileName: string): Examined {
  const starts = lineStarts(text);
  const lineAt = (offset: number): number => lineNumber(starts, offset);
  const looks = [...recipe.needsALook, ...doubtsAbout(recipe, lineAt)];
  const isRecipe = recipe.kind === 'recipe';
  const findings = looks.map(({ code, line, detail }) => ({ code, line, detail }));
  return {
    findings: isRecipe ? [...findings, ...whatIsMissing(recipe, lineAt)] : findings,
    pictures: recipe.images
      .filter(({ path }) => isBeside.test(path))
      .map(({ path, span }) => ({ path, line: lineAt(span.start) })),
    links: findReferences(text, fileName)
      .filter(isRecipeLink)
      .map(({ path, span }) => ({ path, line: lineAt(span.start) })),
    titleKey: titleKey(recipe.title.value),
    titleLine: recipe.title.span === null ? 1 : lineAt(recipe.title.span.start),
    sketch: isRecipe ? sketchOf(wordsOf(recipe)) : null,
    isRecipe,
  };
}

/** Only a picture that should lie beside the recipe is missed: a site path or a bare name may live in a site that is not here. */
const isBeside = /^\.{1,2}\//;

/** A path of a site ("/recipes/soup/"), one that a template writes, and a file of another kind lead to what is not a recipe here. */
function isRecipeLink(reference: Reference): boolean {
  const { path, writing } = reference;
  if (isPicture(reference) || /^\/|[{}<>]/.test(path)) return false;
  if (writing === 'wiki' || writing === 'title')
    return !/\.(?!md$|markdown$|cook$|ya?ml$)[a-z][a-z0-9]{0,4}$/i.test(path);
  return /\.(?:md|markdown|cook)$/i.test(path);
}

function whatIsMissing(recipe: Recipe, lineAt: (offset: number) => number): readonly Finding[] {
  const missing: Finding[] = [];
  if (recipe.title.span === null) missing.push({ code: 'look.no-title', line: 1, detail: recipe.title.value });
  const [first] = allIngredients(recipe);
  if (first !== undefined && allSteps(recipe).length === 0)
    missing.push({ code: 'look.no-steps', line: lineAt(first.span.start), detail: '' });
  return missing;
}

const wordsOf = (recipe: Recipe): string =>
  [
    ...allIngredients(recipe).map((ingredient) => ingredient.text),
    ...allSteps(recipe).map((step) => step.content.text),
  ].join('\n');
