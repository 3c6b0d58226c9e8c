import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { RichText } from '#core/recipe/rich-text.ts';
import type { Use } from '#core/recipe/recipe.ts';

const longestName = 6;

/** Uses in a language without spaces: the longest name, or its last two characters, at each place. */
export function hanUses(ingredients: readonly Ingredient[], steps: readonly RichText[]): readonly (readonly Use[])[] {
  const names = namesOf(ingredients);
  const given = new Set<number>();
  return steps.map(({ text }) => {
    const uses = new Map<number, Use>();
    for (let at = 0; at < text.length; at += 1) {
      const found = nameAt(text, at, names);
      if (!found) continue;
      const { ingredient, length } = found;
      if (!uses.has(ingredient)) uses.set(ingredient, useOf(ingredient, at, at + length, !given.has(ingredient)));
      given.add(ingredient);
      at += length - 1;
    }
    return [...uses.values()];
  });
}

const useOf = (ingredient: number, start: number, end: number, adds: boolean): Use => ({
  ingredient,
  start,
  end,
  adds,
  certain: true,
  share: adds ? { kind: 'all' } : null,
});

function nameAt(
  text: string,
  at: number,
  names: ReadonlyMap<string, number>,
): { readonly ingredient: number; readonly length: number } | null {
  for (let length = Math.min(longestName, text.length - at); length > 0; length -= 1) {
    const ingredient = names.get(text.slice(at, at + length));
    if (ingredient !== undefined) return { ingredient, length };
  }
  return null;
}

function namesOf(ingredients: readonly Ingredient[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const learn = (name: string, index: number): void => {
    if (name !== '' && !names.has(name)) names.set(name, index);
  };
  const cores = ingredients.map(({ name, index }) => ({
    index,
    core: name.replace(/[^\p{L}\p{N}].*$/u, '').replace(/^.*的/, ''),
  }));
  for (const { core, index } of cores) learn(core.slice(-longestName), index);
  for (const { core, index } of cores) if (core.length > 2) learn(core.slice(-2), index);
  for (const { core, index } of cores) if (core.length > 2) learn(core.slice(0, 2), index);
  return names;
}
