import { guessLanguage } from '#core/recipe/language.ts';
import { completedByPage } from './completed.ts';
import { embeddedRecipes } from './embedded.ts';
import { allBelow, attribute, readPage, type PageElement } from './element.ts';
import { microdataRecipes, rdfaRecipes } from './item-scopes.ts';
import { jsonLdRecipes } from './json-ld.ts';
import { microformatRecipes } from './microformats.ts';
import { pageLines, type PageLine } from './page-lines.ts';
import { pageAddress } from './page-address.ts';
import { nameLikeness, pageTitles } from './page-title.ts';
import { nothingFound, type FoundRecipe, type Via, type WebDoubt, type WebRecipe } from './web-recipe.ts';
import { structuredRecipes } from './structure.ts';
import { twoSystems } from './two-systems.ts';
import { languageInHead, withPage } from './with-page.ts';

/** A page as all ways of reading need it; what a reader sees of it is put together when it is asked for. */
interface Page {
  readonly elements: readonly PageElement[];
  readonly lines: () => readonly PageLine[];
}

type Reading = readonly [via: Via, read: (page: Page) => readonly FoundRecipe[]];

/** The surest first: what one leaves empty the next ones fill. */
const readings: readonly Reading[] = [
  ['json-ld', ({ elements }) => jsonLdRecipes(elements)],
  ['microdata', ({ elements }) => microdataRecipes(elements)],
  ['rdfa', ({ elements }) => rdfaRecipes(elements)],
  ['h-recipe', ({ elements }) => microformatRecipes(elements)],
  ['embedded', ({ elements }) => embeddedRecipes(elements)],
  ['structure', ({ lines }) => structuredRecipes(lines())],
];

/** The recipe of a saved page. Never throws on any text; a page without a recipe has `via` null and says so. */
export function readWebPage(html: string): WebRecipe {
  const page = pageOf(html);
  const titles = pageTitles(page.elements);
  const names = [...titles.headings, ...titles.named];
  let found = nothingFound;
  let via: Via | null = null;
  let severalRecipes = false;
  for (const [name, read] of readings) {
    if (isWhole(found)) break;
    const all = read(page).filter(saysAnything);
    // The state of a page also holds the recipes that it only leads to.
    const recipes = name === 'embedded' && names.length > 0 ? all.filter((one) => isOwn(one, names)) : all;
    const best = bestOf(recipes, names);
    if (!best) continue;
    if (via === null) severalRecipes = recipes.some((one) => isWhole(one) && one.title !== best.title);
    via = ranks(via, found) ? via : name;
    found = filled(found, best);
  }
  // What was read from the page's lines has nothing more to learn from them.
  const mended = via === 'structure' ? found : completedByPage(found, page.lines);
  const own = withPage(inOneSystem(mended), page.elements, titles);
  const completed = { ...own, link: pageAddress(page.elements, html) ?? own.link };
  return {
    ...completed,
    language: languageOf(completed, page.elements),
    via,
    doubts: doubtsOf(completed, via, severalRecipes),
  };
}

const isOwn = ({ title }: FoundRecipe, names: readonly string[]): boolean => nameLikeness(title, names) > 0.25;

/** Amounts that a page has in grams and in cups are kept in those that it shows first; its notes say the others. */
function inOneSystem(found: FoundRecipe): FoundRecipe {
  const both = twoSystems(found.ingredients);
  if (both === null) return found;
  const other = both.other.map(({ text }) => text).join('; ');
  return { ...found, ingredients: both.shown, notes: [...found.notes, other] };
}

/** The way that found a list or steps names the reading; one that knew a title alone does not. */
const ranks = (via: Via | null, found: FoundRecipe): boolean =>
  via !== null && found.ingredients.length + found.steps.length > 0;

function pageOf(html: string): Page {
  const root = readPage(html);
  let seen: readonly PageLine[] | null = null;
  return { elements: allBelow(root), lines: () => (seen ??= pageLines(root)) };
}

const isWhole = (one: FoundRecipe): boolean => one.title !== '' && one.ingredients.length > 0 && one.steps.length > 0;
const saysAnything = (one: FoundRecipe): boolean =>
  one.ingredients.length > 0 || one.steps.length > 0 || one.title !== '';

/** Pages show other recipes beside their own: the own one is whole and called as the page is, and stands first. */
function bestOf(recipes: readonly FoundRecipe[], titles: readonly string[]): FoundRecipe | undefined {
  const worth = (one: FoundRecipe): number =>
    (one.ingredients.length > 0 ? 4 : 0) + (one.steps.length > 0 ? 4 : 0) + 3 * nameLikeness(one.title, titles);
  let best: FoundRecipe | undefined;
  let most = 0;
  for (const one of recipes) {
    const own = worth(one);
    const isFuller = best !== undefined && isSameName(one, best) && countOf(one) > countOf(best);
    if (!best || own > most + 0.01 || (own > most - 0.01 && isFuller)) [best, most] = [one, own];
  }
  if (!best) return undefined;
  // A page may say who made it in one block of data, and how in another.
  const first = best;
  return recipes.filter((one) => one !== first && isSameName(one, first)).reduce(filled, first);
}

const countOf = ({ ingredients, steps }: FoundRecipe): number => ingredients.length + steps.length;
const isSameName = (one: FoundRecipe, other: FoundRecipe): boolean =>
  one.title.toLowerCase() === other.title.toLowerCase();

/** The first with what it lacks taken from the second. */
function filled(first: FoundRecipe, second: FoundRecipe): FoundRecipe {
  return {
    title: first.title || second.title,
    ingredients: first.ingredients.length > 0 ? first.ingredients : second.ingredients,
    steps: first.steps.length > 0 ? first.steps : second.steps,
    yield: first.yield ?? second.yield,
    times: {
      prep: first.times.prep ?? second.times.prep,
      cook: first.times.cook ?? second.times.cook,
      total: first.times.total ?? second.times.total,
    },
    image: first.image ?? second.image,
    author: first.author ?? second.author,
    link: first.link ?? second.link,
    language: first.language ?? second.language,
    description: first.description ?? second.description,
    keywords: first.keywords.length > 0 ? first.keywords : second.keywords,
    notes: first.notes.length > 0 ? first.notes : second.notes,
    nutrition: Object.keys(first.nutrition).length > 0 ? first.nutrition : second.nutrition,
    rating: first.rating ?? second.rating,
  };
}

function languageOf(found: FoundRecipe, elements: readonly PageElement[]): string | null {
  const html = elements.find((element) => element.tag === 'html');
  const stated = [
    found.language ?? '',
    html ? attribute(html, 'lang') || attribute(html, 'xml:lang') : '',
    languageInHead(elements) ?? '',
  ]
    .map((one) => /^[a-z]{2,3}(?=$|[-_])/i.exec(one.trim())?.[0].toLowerCase())
    .find((one) => one !== undefined);
  const text = [...found.ingredients, ...found.steps].map((line) => line.text).join('\n');
  return stated ?? (text === '' ? null : guessLanguage(text));
}

function doubtsOf(found: FoundRecipe, via: Via | null, severalRecipes: boolean): readonly WebDoubt[] {
  if (via === null) return ['no-recipe'];
  const doubts: WebDoubt[] = [];
  if (found.title === '') doubts.push('no-title');
  if (found.ingredients.length === 0) doubts.push('no-ingredients');
  if (found.steps.length === 0) doubts.push('no-steps');
  if (via === 'structure') doubts.push('read-by-structure');
  if (severalRecipes) doubts.push('several-recipes');
  return doubts;
}
