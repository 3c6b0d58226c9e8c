import { allBelow, attribute, isBlock, linesOf, wordsOf, type PageElement } from './element.ts';
import type { Json, JsonObject } from './loose-json.ts';
import { schemaRecipe } from './schema-recipe.ts';
import type { FoundRecipe } from './web-recipe.ts';

/** The attributes in which microdata and RDFa say the same. */
interface Markup {
  readonly property: string;
  /** Begins a thing of its own. */
  readonly scope: string;
  readonly type: string;
  /** Names the thing inside it, or "" where there is no such attribute. */
  readonly relation: string;
}

const microdata: Markup = { property: 'itemprop', scope: 'itemscope', type: 'itemtype', relation: '' };
const rdfa: Markup = { property: 'property', scope: 'typeof', type: 'typeof', relation: 'rel' };
const recipeType = /(?:^|[/:#\s])Recipe(?:\s|$)/i;
const deepest = 10;
const mostReferences = 20;

export function microdataRecipes(elements: readonly PageElement[]): readonly FoundRecipe[] {
  const recipes = recipesIn(elements, microdata);
  const root = elements[0]?.parent ?? null;
  if (root === null || recipes.some(({ ingredients }) => ingredients.length > 0)) return recipes;
  // A theme that forgot what its properties are of.
  const isLoose = elements.some((one) => /^(?:recipeIngredient|ingredients)$/.test(attribute(one, 'itemprop')));
  if (!isLoose) return recipes;
  // Names without a thing may be those of the site or of a person: the page's headings know better.
  const loose = { ...schemaRecipe(thingIn(root, microdata, 0), new Map()), title: '', author: null };
  return loose.ingredients.length > 0 ? [...recipes, loose] : recipes;
}
export const rdfaRecipes = (elements: readonly PageElement[]): readonly FoundRecipe[] => recipesIn(elements, rdfa);

function recipesIn(elements: readonly PageElement[], markup: Markup): readonly FoundRecipe[] {
  const roots = elements.filter((element) => recipeType.test(attribute(element, markup.type)));
  return roots.map((element) => schemaRecipe(thingIn(element, markup, 0, referred(element, elements)), new Map()));
}

/** Parts of a thing that stand elsewhere in the page, by their ids. */
function referred(element: PageElement, elements: readonly PageElement[]): readonly PageElement[] {
  const ids = new Set(wordsOf(element, 'itemref').slice(0, mostReferences));
  return ids.size === 0 ? [] : elements.filter((one) => ids.has(attribute(one, 'id'))).slice(0, mostReferences);
}

function thingIn(element: PageElement, markup: Markup, depth: number, others: readonly PageElement[] = []): JsonObject {
  const found = Object.create(null) as Record<string, Json[]>;
  const take = (child: PageElement, related: readonly string[]): void => {
    const opens = Object.hasOwn(child.attributes, markup.scope);
    const own = wordsOf(child, markup.property).map(bareName);
    const names = own.length > 0 || !opens ? own : related;
    if (names.length > 0) {
      const value = opens && depth < deepest ? scopedValue(child, markup, depth) : markedValue(child);
      // The whole list may be marked as well as each line in it: the lines say more.
      for (const name of names) if (opens || !isMarkedInside(child, markup, name)) (found[name] ??= []).push(value);
    }
    if (!opens) visit(child, wordsOf(child, markup.relation).map(bareName));
  };
  const visit = (one: PageElement, related: readonly string[]): void => {
    for (const child of one.children) if (typeof child !== 'string') take(child, related);
  };
  visit(element, []);
  for (const other of others) take(other, []);
  return found as unknown as JsonObject;
}

const isMarkedInside = (element: PageElement, markup: Markup, name: string): boolean =>
  allBelow(element).some((one) => wordsOf(one, markup.property).map(bareName).includes(name));

/** A step that is marked as a thing but has no named parts is its text. */
function scopedValue(element: PageElement, markup: Markup, depth: number): Json {
  const thing = thingIn(element, markup, depth + 1);
  return Object.keys(thing).length === 0 ? markedValue(element) : { ...thing, '@type': typeOf(element, markup) };
}
const typeOf = (element: PageElement, { type }: Markup): string => bareName(attribute(element, type));
const bareName = (name: string): string => name.replace(/^.*[/:#]/, '');

/** What an element states: for programs where it does, else what a reader sees. */
export function markedValue(element: PageElement): Json {
  const written = (name: string): string | null =>
    Object.hasOwn(element.attributes, name) ? attribute(element, name) : null;
  const stated = written('content') ?? (element.tag === 'time' ? written('datetime') : null);
  if (stated !== null && stated.trim() !== '') return stated;
  if (element.tag === 'img' || element.tag === 'source') return pictureOf(element);
  if (element.tag === 'link') return written('href') ?? '';
  if (element.tag === 'data' || element.tag === 'meter') return written('value') ?? '';
  const lines = linesOf(element);
  // Items that only hold one line after another (a step's title and its text) are one value.
  return element.tag === 'li' && !hasBlocks(element) ? lines.join(' ') : escaped(lines.join('\n'));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const hasBlocks = (element: PageElement): boolean =>
  element.children.some((child) => typeof child !== 'string' && (isBlock(child) || hasBlocks(child)));

/** The place in a page's own attributes where pictures that load late keep their address. */
export function pictureOf(element: PageElement): string {
  const names = ['data-src', 'data-lazy-src', 'data-original', 'src'];
  return names.map((name) => attribute(element, name)).find((one) => one !== '' && !one.startsWith('data:')) ?? '';
}
