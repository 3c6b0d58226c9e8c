import { nameOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { titleHeading } from '#core/recipe/dialects/sections.ts';
import type { Entry } from '#core/recipe/front-matter/value.ts';
import { readHeading } from '#core/recipe/meaning/headings.ts';
import type { HeadingMeaning } from '#core/recipe/meaning/headings.ts';
import { keyMeaning } from '#core/recipe/meaning/keys.ts';
import type { KeyMeaning } from '#core/recipe/meaning/keys.ts';
import { readPage } from '#core/recipe/page.ts';
import type { Page } from '#core/recipe/page.ts';
import { readRecipe } from '#core/recipe/read.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import { lineStartAt } from '#core/text/lines.ts';
import type { Manner, MannerKeys } from './manner.ts';

/** How one file is written; null for what it doesn't show. */
export interface Traits {
  readonly id: RecipeId;
  readonly keys: Partial<MannerKeys>;
  readonly keyOrder: readonly string[];
  readonly values: readonly { readonly key: string; readonly value: string }[];
  readonly hasFrontMatter: boolean;
  readonly tags: Manner['tags'] | null;
  readonly listIndent: string | null;
  readonly ingredients: Manner['ingredients'] | null;
  readonly steps: Manner['steps'] | null;
  readonly bullet: Manner['bullet'] | null;
  readonly ingredientsHeading: string | null;
  readonly stepsHeading: string | null;
  readonly headingLevel: number | null;
  readonly isRecipeMd: boolean;
  readonly titleEnding: string;
}

const meanings: Readonly<Record<keyof MannerKeys, KeyMeaning>> = {
  title: 'title',
  tags: 'tags',
  source: 'source',
  sourceLink: 'sourceUrl',
  image: 'image',
  servings: 'yield',
  prep: 'prep',
  cook: 'cook',
  total: 'total',
  ingredients: 'ingredients',
  steps: 'steps',
};

/** Null for a file that is no recipe: a README must not teach how recipes are written. */
export function traitsOf(id: RecipeId, text: string): Traits | null {
  const recipe = readRecipe(text, nameOf(id), 'list');
  if (recipe.kind === 'note' || recipe.ingredientGroups.length === 0) return null;
  const page = readPage(text, nameOf(id));
  const own = page.entries.filter((entry) => lineStartAt(text, entry.span.start) === entry.span.start);
  const tags = own.find((entry) => keyMeaning(entry.key) === 'tags');
  return {
    id,
    keys: keysOf(own),
    keyOrder: own.map(({ key }) => key),
    values: own.flatMap(({ key, value }) =>
      value.kind === 'text' && value.text.length <= 40 && keyMeaning(key) === 'quiet'
        ? [{ key, value: text.slice(value.span.start, value.span.end) }]
        : [],
    ),
    hasFrontMatter: page.entries.length > 0,
    tags: tags ? tagsManner(tags, text) : null,
    listIndent: listIndent(own, text),
    ...bodyTraits(page, recipe),
    isRecipeMd: recipe.dialect === 'recipemd',
    titleEnding: /的做法[ \t]*$/m.test(text.slice(0, 200)) ? '的做法' : '',
  };
}

function keysOf(entries: readonly Entry[]): Partial<MannerKeys> {
  const found: { -readonly [Name in keyof MannerKeys]?: string } = {};
  for (const [name, meaning] of Object.entries(meanings) as [keyof MannerKeys, KeyMeaning][]) {
    const entry = entries.find(({ key }) => keyMeaning(key) === meaning);
    if (entry) found[name] = entry.key;
  }
  return found;
}

function tagsManner({ value }: Entry, text: string): Manner['tags'] {
  if (value.kind !== 'list') return 'comma';
  return text[value.span.start] === '[' ? 'flow' : 'block';
}

function listIndent(entries: readonly Entry[], text: string): string | null {
  for (const { value, span } of entries) {
    const item = /\n([ \t]*)- /.exec(text.slice(span.start, span.end));
    if (value.kind === 'list' && item) return item[1]!;
  }
  return null;
}

type BodyTraits = Pick<
  Traits,
  'ingredients' | 'steps' | 'bullet' | 'ingredientsHeading' | 'stepsHeading' | 'headingLevel'
>;

function bodyTraits(page: Page, recipe: Recipe): BodyTraits {
  const { text, bodyStart } = page;
  const line = recipe.ingredientGroups[0]?.ingredients[0]?.span.start ?? 0;
  const step = recipe.stepGroups[0]?.steps[0]?.span.start;
  const title = titleHeading(page);
  const heading = (meaning: HeadingMeaning) =>
    page.blocks.find(
      (block) =>
        block.kind === 'heading' &&
        block !== title &&
        !block.byWords &&
        readHeading(block.content.text)?.meaning === meaning,
    );
  // HowToCook names its things twice; what is to be bought and weighed stands under the second heading.
  const [above, over] = [heading('amounts') ?? heading('ingredients'), heading('steps')];
  const level = above ?? over;
  const lead = (at: number): string => text.slice(lineStartAt(text, at), at);
  const bullet = /^[ \t]*([-*+])[ \t]/.exec(line >= bodyStart ? lead(line) : '')?.[1];
  return {
    ingredients: line < bodyStart ? 'front-matter' : 'body',
    steps: step === undefined ? null : step < bodyStart ? 'front-matter' : stepsManner(lead(step)),
    bullet: (bullet as Manner['bullet'] | undefined) ?? null,
    ingredientsHeading: above?.kind === 'heading' ? above.content.text : null,
    stepsHeading: over?.kind === 'heading' ? over.content.text : null,
    headingLevel: level?.kind === 'heading' ? level.level : null,
  };
}

function stepsManner(lead: string): Manner['steps'] {
  if (lead.trim() === '>') return 'quotes';
  if (/\d[.)]\s*$/.test(lead)) return 'numbers';
  return /[-*+]\s*$/.test(lead) ? 'bullets' : 'paragraphs';
}
