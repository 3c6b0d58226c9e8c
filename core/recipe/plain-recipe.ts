import { fromStem, stemOf } from './file-title.ts';
import type { Recipe } from './recipe.ts';

const shown = 200_000;

/** A file that is not read as a recipe, shown as the text it is. */
export function plainRecipe(text: string, fileName: string, code: string, detail: string): Recipe {
  const span = { start: 0, end: Math.min(text.length, shown) };
  return {
    title: { value: fromStem(stemOf(fileName)), span: null },
    kind: 'note',
    dialect: 'text',
    language: 'en',
    tags: [],
    source: { name: null, url: null, span: null, nameSpan: null, urlSpan: null },
    author: null,
    images: [],
    yield: null,
    times: { prep: null, cook: null, total: null },
    description: [{ kind: 'code', text: text.slice(0, shown), span }],
    ingredientGroups: [],
    stepGroups: [],
    notes: [],
    extra: [],
    needsALook: [{ code, line: 1, detail, span }],
  };
}
