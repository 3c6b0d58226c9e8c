import type { Draft } from './draft.ts';
import { hasIngredients, hasSteps } from './draft.ts';
import { textsOf } from './front-matter/value.ts';
import { meaningOf, sectionsOf } from './dialects/sections.ts';
import { keyMeaning } from './meaning/keys.ts';
import { hasHeatOrTime, isOrder } from './meaning/orders.ts';
import type { Page } from './page.ts';
import type { Recipe } from './recipe.ts';

/** Files that stand beside recipes in every repository, whatever is in them. */
const neverRecipes =
  /^(?:readme|license|licence|licensing|copying|unlicense|contributing|contributors|changelog|code[_ -]of[_ -]conduct|security|authors|claude|agents|pull_request_template|issue_template|bug_report|feature_request|_?template|recipe[_ -]template|templates?)(?:$|[._\s-])/i;
/** Names of lists and of notes: still recipes when they have the parts of one. */
const seldomRecipes =
  /^(?:_?index|summary|toc|table of contents|contents|todo|to-?do|about|notes?|ideas?|wish ?list|links?|resources?|glossary|conversions?|unit conversions?|substitutions?|techniques?|equipment|pantry|inventory|shopping(?: list)?|grocer(?:y|ies)(?: list)?|einkaufsliste|einkaufszettel|liste de courses|lista de la compra|lista della spesa|lista de compras|boodschappenlijst(?:je)?|inköpslista|handleliste|indkøbsliste|lista zakupów|购物清单|meal ?plan(?:ner|ning)?|weekly (?:menu|plan)|menu|wochenplan|essensplan|recipes|all recipes|recipe index|rezepte|recettes|recetas|ricette|favou?rites|bookmarks|books|cookbooks|restaurants|reviews|diary|journal|log)(?:$|[\s._-])/i;

const recipeKeys = ['ingredients', 'components', 'steps', 'yield', 'cook', 'prep'];

/** A file is a recipe when it has the parts of one, or keys of one; an empty new recipe is still one. */
export function kindOf(page: Page, draft: Draft, title: string): Recipe['kind'] {
  if (neverRecipes.test(page.stem)) return 'note';
  const keyed = page.entries.some((entry) => recipeKeys.includes(keyMeaning(entry.key) ?? '')) || saysRecipe(page);
  const both = hasIngredients(draft) && hasSteps(draft);
  if (keyed || page.kind === 'cooklang') return 'recipe';
  if (page.kind === 'yaml') return 'note';
  if (seldomRecipes.test(page.stem) || seldomRecipes.test(title))
    return both && announcedParts(page) > 1 ? 'recipe' : 'note';
  if (both) return 'recipe';
  if (hasIngredients(draft)) return 'recipe';
  const announced = announcedParts(page);
  if (hasSteps(draft)) return announced > 0 || tellsToCook(draft) ? 'recipe' : 'note';
  return announced > 1 ? 'recipe' : 'note';
}

/** `type: recipe`, `layout: recipe`, `tags: [recipe]`. */
const saysRecipe = (page: Page): boolean =>
  page.entries.some(
    (entry) =>
      /^(?:type|layout|tags?|categor(?:y|ies)|cssclass(?:es)?|kind)$/i.test(entry.key) &&
      textsOf(entry.value).some(({ text }) =>
        /^#?(?:recipes?|rezepte?|recettes?|recetas?|ricett[ae]|recept(?:en)?)$/i.test(text.trim()),
      ),
  );

const announcedParts = (page: Page): number =>
  new Set(
    sectionsOf(page.blocks)
      .map((section) => meaningOf(section, page))
      .filter((meaning) => meaning === 'ingredients' || meaning === 'steps' || meaning === 'amounts'),
  ).size;

/** Numbers that tell how to install a program are no method. */
const tellsToCook = (draft: Draft): boolean =>
  draft.steps.some((part) => part.items.some(({ content }) => isOrder(content.text) || hasHeatOrTime(content.text)));
