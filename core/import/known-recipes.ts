import { Alike, sketchOf } from '#core/doctor/sketch.ts';
import { foldedKey } from '#core/library/names.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import type { ImportedRecipe } from './imported-recipe.ts';

/** What tells whether a recipe is there already: where it is from, and what it says. */
export interface Identity {
  readonly title: string;
  /** Address of the page that it is from, or null. */
  readonly link: string | null;
  /** Title, ingredients and steps, a line each. */
  readonly words: string;
}

export type Likeness = 'same-link' | 'same-text';

/** The recipes of a library, to find out which of others it has already. */
export class KnownRecipes {
  readonly #byLink = new Map<string, string>();
  readonly #byWords = new Map<string, string>();
  readonly #alike = new Alike();
  readonly #ids = new Map<string, string>();

  /** The file that a recipe was written to, once that is known: until then it is told by its key. */
  written(key: string, id: string): void {
    this.#ids.set(key, id);
  }

  /** The one that it is the same as, which is kept; null for one of its own kind, which is known from now on. */
  add(key: string, one: Identity): { readonly id: string; readonly by: Likeness } | null {
    const link = one.link === null ? null : linkKey(one.link);
    const words = foldedKey(one.words);
    const sketch = sketchOf(one.words);
    const byLink = link === null ? undefined : this.#byLink.get(link);
    const byWords = this.#byWords.get(words) ?? (sketch === null ? null : this.#alike.add(key, sketch));
    if (link !== null && byLink === undefined) this.#byLink.set(link, key);
    if (!this.#byWords.has(words)) this.#byWords.set(words, key);
    const same = byLink ?? byWords;
    if (same === null) return null;
    return { id: this.#ids.get(same) ?? same, by: byLink === undefined ? 'same-text' : 'same-link' };
  }
}

/** Without what changes from visit to visit: protocol, "www.", a last slash, and where one came from. */
function linkKey(link: string): string | null {
  const parts = /^(?:https?:)?\/\/(?:www\.)?([^?#]+)(\?[^#]*)?/i.exec(link.trim());
  if (parts === null) return null;
  const [, page = '', query = ''] = parts;
  const kept = query
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !/^(?:utm_\w+|fbclid|gclid|ref|mc_[ce]id)=/i.test(part));
  return `${page.replace(/\/+$/, '').toLowerCase()}?${kept.join('&')}`;
}

export const identityOfImport = ({ title, link, ingredients, steps }: ImportedRecipe): Identity => ({
  title,
  link,
  words: [title, ...ingredients.map(({ text }) => text), ...steps.map(({ text }) => text)].join('\n'),
});

export const identityOfRecipe = (recipe: Recipe): Identity => ({
  title: recipe.title.value,
  link: recipe.source.url,
  words: [
    recipe.title.value,
    ...recipe.ingredientGroups.flatMap(({ ingredients }) => ingredients.map(({ text }) => text)),
    ...recipe.stepGroups.flatMap(({ steps }) => steps.map(({ content }) => content.text)),
  ].join('\n'),
});
