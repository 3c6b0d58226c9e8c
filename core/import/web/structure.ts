import { readHeading } from '#core/recipe/meaning/headings.ts';
import type { PageElement } from './element.ts';
import { pageLines, type Hint, type PageLine } from './page-lines.ts';
import { ingredientText } from './plain-text.ts';
import { nothingFound, type FoundRecipe, type WebLine } from './web-recipe.ts';

const most = 150;
const longestIngredient = 200;

/** A recipe from headings, lists and the names in the markup: for pages that carry no data. */
export function structuredRecipes(page: PageElement): readonly FoundRecipe[] {
  const lines = pageLines(page);
  const ingredients = linesFor('ingredients', lines);
  if (ingredients.length < 2) return [];
  return [{ ...nothingFound, ingredients, steps: linesFor('steps', lines) }];
}

/** Names in the markup are surer than headings, which a text may have as well. */
function linesFor(part: Hint, lines: readonly PageLine[]): readonly WebLine[] {
  const hinted = underHint(part, lines);
  return hinted.length > 1 ? hinted : underHeading(part, lines);
}

function underHint(part: Hint, lines: readonly PageLine[]): readonly WebLine[] {
  const inside = lines.filter((line) => line.hint === part);
  const hasItems = inside.filter((line) => line.isItem).length > 1;
  let group: string | null = null;
  const found: WebLine[] = [];
  for (const { text, level, isItem } of inside) {
    if (level > 0 && !isItem) group = readHeading(text) ? null : text;
    else if (isItem || !hasItems) add(part, text, group, found);
  }
  return found;
}

function underHeading(part: Hint, lines: readonly PageLine[]): readonly WebLine[] {
  let found: WebLine[] = [];
  let level = 0;
  let group: string | null = null;
  let hasItems = false;
  for (const [at, line] of lines.entries()) {
    const meaning = line.isItem || line.text.length > 60 ? undefined : readHeading(line.text)?.meaning;
    if (meaning === part) {
      if (found.length > 1) break;
      [found, level, group, hasItems] = [[], line.level || 8, null, false];
    } else if (level > 0 && (meaning !== undefined || (line.level > 0 && line.level <= level && line.level < 7))) {
      if (found.length > 1) break;
      level = 0;
    } else if (level > 0 && line.level > 0) group = line.text;
    else if (level > 0) {
      if (part === 'ingredients' && hasItems && !line.isItem) {
        // After a list of ingredients the text goes on about something else, or names the next list.
        if (line.text.length > 60 || lines[at + 1]?.isItem !== true) break;
        group = line.text;
        continue;
      }
      hasItems ||= line.isItem;
      add(part, line.text, group, found);
    }
  }
  return found;
}

function add(part: Hint, text: string, group: string | null, found: WebLine[]): void {
  const line = ingredientText(text);
  const isFit = part === 'steps' ? /\p{L}{2}/u.test(line) : /\p{L}/u.test(line) && line.length <= longestIngredient;
  if (isFit && found.length < most && readHeading(line) === null) found.push({ text: line, group });
}
