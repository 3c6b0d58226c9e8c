import { attribute, type PageElement } from '#core/import/web/element.ts';
import type { ImportFormat } from '../format.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { Fields } from './fields.ts';
import { finished, oneLine, orNull, tagsOf } from './finished.ts';
import { regrouped, withGroups } from './grouped-lines.ts';
import { endsWith } from './json.ts';
import { momentOf } from './moments.ts';
import { categoriesIn, creditsIn, timesIn, yieldIn } from './recipe-ml-head.ts';
import { ingredientsAmong, joined, listOf, noteOf, toolNotes, type List } from './recipe-ml-lists.ts';
import { exchangesOf, recipeMlNutrition } from './recipe-ml-nutrition.ts';
import { paragraphsSaid, said } from './recipe-ml-text.ts';
import { childOf, childrenOf, isXmlOf, othersIn, rootOf } from './xml.ts';

/** Recipe Markup Language, to which many programs export: one recipe, several, or a menu of them. */
export const recipeMl: ImportFormat = {
  id: 'recipe-ml',
  name: 'RecipeML',
  basis:
    'http://www.formatdata.com/recipeml/recipeml.dtd (version 0.5), as wmheigl/recipeml-implementation keeps it; files of thomas-ernest/around-recipeml; KDE/krecipes src/exporters/recipemlexporter.cpp',
  accepts: (file) => endsWith(file, '.recipeml') || isXmlOf(file, 'recipeml'),
  recipes(file) {
    const root = rootOf(
      file,
      ['recipeml'],
      'This file holds no recipe of RecipeML. Export your recipes there once more.',
    );
    const found = childrenOf(root, 'recipe', 'menu').flatMap((one) =>
      one.tag === 'menu' ? ofMenu(one) : [alone(one)],
    );
    // Some leave the element of the recipe out, and write its parts right into the document.
    const all = found.length === 0 && childOf(root, 'head') !== null ? [alone(root)] : found;
    const meta = metaOf(root);
    const document = {
      language: attribute(root, 'xml:lang') || meta.text('Language'),
      isByKrecipes: /^krecipes/i.test(attribute(root, 'generator')),
      isOnly: all.length === 1,
    };
    const rest = found.length === 0 ? [] : othersIn([root], 'meta', 'recipe', 'menu');
    return all.map((one, at) =>
      at > 0
        ? recipeOf(one, { ...document, meta: new Fields({}) })
        : recipeOf({ ...one, others: [...one.others, ...rest] }, { ...document, meta }),
    );
  },
};

/** A recipe, and what its menu gives to it. */
interface Found {
  readonly recipe: PageElement;
  readonly tags: readonly string[];
  readonly notes: readonly string[];
  readonly others: readonly Fields[];
}

/** What the document says of what it holds. */
interface Document {
  readonly language: string;
  readonly isByKrecipes: boolean;
  /** What catalogues ask for; told with the first recipe. */
  readonly meta: Fields;
  readonly isOnly: boolean;
}

const alone = (recipe: PageElement): Found => ({ recipe, tags: [], notes: [], others: [] });

/** The name of a menu becomes a tag of its recipes; what else is said of it comes with the first of them. */
function ofMenu(menu: PageElement): readonly Found[] {
  const heads = childrenOf(menu, 'head');
  const tags = tagsOf([...heads.map((head) => said(childOf(head, 'title'))), ...categoriesIn(heads)]);
  const notes = childrenOf(menu, 'description', 'note').flatMap(noteOf);
  const others = [
    ...othersIn(heads, 'title', 'categories'),
    ...othersIn([menu], 'head', 'recipe', 'description', 'note'),
  ];
  return childrenOf(menu, 'recipe').map((recipe, at) => ({
    recipe,
    tags,
    notes: at === 0 ? notes : [],
    others: at === 0 ? others : [],
  }));
}

/** Dublin Core, without the "DC." before each name. */
const metaOf = (root: PageElement): Fields =>
  new Fields(
    Object.fromEntries(
      childrenOf(root, 'meta').map((meta) => [
        attribute(meta, 'name').replace(/^dc\./i, ''),
        oneLine(attribute(meta, 'content')),
      ]),
    ),
  );

function recipeOf(found: Found, document: Document): ImportedRecipe {
  const { recipe } = found;
  const heads = childrenOf(recipe, 'head');
  const title = oneLine(
    heads
      .flatMap((head) => childrenOf(head, 'title'))
      .map(said)
      .join(' '),
  );
  const { times, notes: timeNotes } = timesIn(heads);
  const { ingredients, steps, equipment, all } = listsOf(recipe);
  const nutrition = recipeMlNutrition(childrenOf(recipe, 'nutrition'));
  const parts = {
    title,
    ...withMeta(creditsIn(heads, document.isByKrecipes), title, document),
    ingredients: regrouped(withGroups(ingredients.lines, 'ingredients'), 'ingredients'),
    steps: regrouped(withGroups(steps.lines, 'steps'), 'steps'),
    yield: yieldIn(heads),
    times,
    description: descriptionOf(heads, recipe),
    tags: tagsOf([...categoriesIn(heads), ...found.tags]),
    nutrition: nutrition.nutrition,
    language: languageIn(attribute(recipe, 'xml:lang') || document.language),
  };
  const left = [...othersIn(heads, ...ofHead), ...othersIn([recipe], ...ofRecipe), ...found.others, document.meta];
  const exchanges = childrenOf(recipe, 'diet-exchanges').flatMap(exchangesOf);
  const notes = [...found.notes, ...timeNotes, ...toolNotes(equipment), ...all.notes, ...nutrition.notes, ...exchanges];
  return finished({
    ...parts,
    lost: [...all.lost, ...left.flatMap((one) => one.lost())],
    notes: [...notes, ...left.flatMap((one) => one.notes)],
  });
}

const ofHead = ['title', 'subtitle', 'description', 'source', 'categories', 'preptime', 'yield'];
const ofRecipe = [
  ...['head', 'description', 'note', 'equipment', 'ingredients', 'directions', 'nutrition', 'diet-exchanges'],
  // Of a document that is its only recipe.
  ...['meta', 'recipe', 'menu'],
];

function listsOf(recipe: PageElement): Readonly<Record<'ingredients' | 'steps' | 'equipment' | 'all', List>> {
  const directions = childrenOf(recipe, 'directions');
  const stated = joined(childrenOf(recipe, 'ingredients').map(listOf));
  const known = new Set(stated.lines.map(({ text }) => text));
  const ingredients = joined([stated, ...directions.map((one) => ingredientsAmong(one, known))]);
  const steps = joined(directions.map(listOf));
  const equipment = joined(childrenOf(recipe, 'equipment').map(listOf));
  const notes = childrenOf(recipe, 'note').flatMap(noteOf);
  return {
    ingredients,
    steps,
    equipment,
    all: joined([equipment, ingredients, steps, { lines: [], notes, lost: [] }]),
  };
}

/** What stands under the title, and the texts before the ingredients. */
function descriptionOf(heads: readonly PageElement[], recipe: PageElement): string | null {
  const texts = [
    ...heads.flatMap((head) => childrenOf(head, 'subtitle', 'description')),
    ...childrenOf(recipe, 'description'),
  ];
  return orNull(texts.flatMap((one) => paragraphsSaid(one.children)).join('\n\n'));
}

/** What the document says of itself is said of its recipe, where it has one alone and that says nothing else. */
function withMeta<Credits extends Pick<ImportedRecipe, 'author'>>(
  credits: Credits,
  title: string,
  { meta, isOnly }: Document,
): Credits & Pick<ImportedRecipe, 'created'> {
  const [name, creator, date] = ['Title', 'Creator', 'Date'].map((key) => meta.text(key)) as [string, string, string];
  meta.ignore('Type', 'Format');
  const created = isOnly ? momentOf(date) : null;
  const author = credits.author ?? (isOnly ? orNull(creator) : null);
  if (name !== title) meta.lose('Title', name);
  if (creator !== author) meta.lose('Creator', creator);
  if (created === null) meta.lose('Date', date);
  return { ...credits, author, created };
}

/** "en-GB" is English. */
const languageIn = (tag: string): string | null =>
  /^([a-z]{2})(?:[-_]|$)/i.exec(tag.trim())?.[1]?.toLowerCase() ?? null;
