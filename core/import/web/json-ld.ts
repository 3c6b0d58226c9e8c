import { attribute, type PageElement } from './element.ts';
import { asList, isObject, own, readLooseJson, type Json, type JsonObject } from './loose-json.ts';
import { schemaRecipe, type ById } from './schema-recipe.ts';
import type { FoundRecipe } from './web-recipe.ts';

const deepest = 12;

/** All recipes in the page's JSON-LD, in the order of the page. */
export function jsonLdRecipes(elements: readonly PageElement[]): readonly FoundRecipe[] {
  const { nodes, byId, articles } = recipeNodes(elements.filter(({ tag }) => tag === 'script').flatMap(valuesIn));
  const recipes = nodes.map((node) => schemaRecipe(node, byId));
  if (recipes.some(({ author }) => author !== null)) return recipes;
  const writer = articles.map((node) => schemaRecipe(node, byId).author).find((name) => name !== null) ?? null;
  return recipes.map((recipe) => ({ ...recipe, author: writer }));
}

interface Nodes {
  readonly nodes: readonly JsonObject[];
  readonly byId: ById;
  /** The texts that they stand in: who wrote the one wrote the other. */
  readonly articles: readonly JsonObject[];
}

/** All recipes in data, with what they only refer to put in its place, and what an `@id` stands for there. */
export function recipeNodes(values: readonly Json[]): Nodes {
  const gathered: Gathered = { recipes: [], articles: [], byId: new Map() };
  for (const value of values) gather(value, gathered, 0);
  const { recipes, articles, byId } = gathered;
  return { nodes: recipes.map((node) => withReferences(node, byId)), byId, articles };
}

interface Gathered {
  readonly recipes: JsonObject[];
  readonly articles: JsonObject[];
  readonly byId: Map<string, JsonObject>;
}

function valuesIn(element: PageElement): readonly Json[] {
  const script = element.children.filter((child) => typeof child === 'string').join('');
  const type = attribute(element, 'type').toLowerCase();
  if (type.includes('ld+json')) return readLooseJson(withoutPrefixes(script));
  // A few pages forget what kind of script it is, or keep it as plain JSON.
  const isLike = (type === '' || type.includes('json')) && /^\s*[[{]/.test(script) && script.includes('"@type"');
  return isLike && script.includes('recipeIngredient') ? readLooseJson(script) : [];
}

/** "schema:name", "http://schema.org/name": the names of schema.org, written in full. */
const withoutPrefixes = (script: string): string =>
  script.replace(/"(?:schema:|https?:\/\/schema\.org\/)(\w{1,40})"(?=\s{0,20}:)/g, '"$1"');

export const isRecipe = (node: Json): boolean =>
  asList(own(node, '@type') ?? (own(node, 'recipeIngredient') ? own(node, 'type') : undefined)).some(
    (type) => typeof type === 'string' && /(?:^|[/:#])Recipe$/i.test(type.trim()),
  );

const articleType = /(?:Article|BlogPosting|WebPage)$/;

function gather(value: Json, found: Gathered, depth: number): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) gather(item, found, depth + 1);
    return;
  }
  // Data that was written as a text of data.
  if (typeof value === 'string' && /^\s*[[{]/.test(value) && value.includes('recipeIngredient'))
    for (const inside of readLooseJson(value)) gather(inside, found, depth + 1);
  if (!isObject(value)) return;
  const id = own(value, '@id');
  const known = typeof id === 'string' ? found.byId.get(id) : undefined;
  if (typeof id === 'string' && Object.keys(value).length > (known ? Object.keys(known).length : 1))
    found.byId.set(id, value);
  if (isRecipe(value)) found.recipes.push(value);
  else if (
    found.articles.length < 5 &&
    asList(own(value, '@type')).some((one) => typeof one === 'string' && articleType.test(one))
  )
    found.articles.push(value);
  for (const inside of Object.values(value)) gather(inside, found, depth + 1);
}

/** Steps and ratings may stand elsewhere in the graph. */
function withReferences(node: JsonObject, byId: ReadonlyMap<string, JsonObject>): JsonObject {
  const found = Object.create(null) as Record<string, Json>;
  for (const [key, value] of Object.entries(node)) {
    const items = asList(value).map((one) => {
      const id = own(one, '@id');
      return isObject(one) && typeof id === 'string' && Object.keys(one).length === 1 ? (byId.get(id) ?? one) : one;
    });
    found[key] = Array.isArray(value) || items.length > 1 ? items : (items[0] ?? null);
  }
  return found;
}
