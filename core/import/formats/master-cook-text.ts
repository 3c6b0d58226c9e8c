import { addAll } from './add-all.ts';
import { filledParagraphs } from './filled-lines.ts';
import { paragraphsOf } from './grouped-lines.ts';
import { IngredientList, looseRow, rowIn } from './master-cook-ingredients.ts';
import { newRecipe, type MasterCookRecipe } from './master-cook-recipe.ts';

/** "*  Exported from  MasterCook  *", also by programs that write its files. */
export const startLine = /^[ \t>]{0,40}[*{] {0,4}Exported +(?:from|for|by) +\S/im;

const fieldLine = /^\s{0,4}(Recipe +By|Serving +Size|Preparation +Time|Categories)\s*:(.*)$/i;
const tableHead = /^[\s-]{0,8}Amount\s+Measure\s+Ingredient/i;
const ruler = /^-?\s{0,8}-{6,}\s+-{8,}/;
const end = /^\s*- - - - -[ -]*$/;
const quotedField =
  /^\s{0,4}(Description|Source|Copyright|Yield|Start +to +Finish +Time|Cuisine|[ST]\s?\([^()]{1,60}\))\s*:\s*(".*)?$/i;
const label =
  /^\s{0,4}(Per +Serving[^:;]{0,40}|NOTES?|Suggested +Wine|Serving +Ideas?|Nutr\. ?Assoc\.?|Ratings|(?:Food +)?Exchanges)\s*:(.*)$/i;

/** Recipes of a text export, and what stands before the first of them. */
export function recipesInText(text: string): readonly MasterCookRecipe[] {
  const parts: string[][] = [];
  const before: string[] = [];
  for (const line of text.split(/\r\n|[\r\n]/)) {
    if (startLine.test(line)) parts.push([]);
    else (parts.at(-1) ?? before).push(line);
  }
  const recipes = parts.map((lines) => new TextReader(lines).recipe());
  if (recipes[0]) addAll(recipes[0].notes, paragraphsOf(before.join('\n')));
  return recipes;
}

/** Reads the lines below the one with which a recipe starts. */
export class TextReader {
  #lines: readonly string[];
  readonly #recipe = newRecipe();
  readonly #list = new IngredientList();
  #at = 0;
  #prose: string[] = [];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  recipe(): MasterCookRecipe {
    const unread = this.#head();
    // Without a table what stands below the head is how it is made.
    if (this.#at === this.#lines.length) [this.#lines, this.#at] = [unread, 0];
    else {
      addAll(this.#recipe.notes, paragraphsOf(unread.join('\n')));
      this.#ingredients();
    }
    this.#below();
    addAll(this.#recipe.ingredients, this.#list.lines);
    return this.#recipe;
  }

  /** Up to the table; gives the lines that are none of its own. */
  #head(): readonly string[] {
    const unread: string[] = [];
    let isTitleDone = false;
    let open: 'author' | 'categories' | null = null;
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at]!;
      if (ruler.test(line) || tableHead.test(line)) break;
      const [, name, text = ''] = fieldLine.exec(line) ?? [];
      if (line.trim() === '') {
        isTitleDone ||= this.#recipe.title !== '';
        open = null;
        if (unread.length > 0) unread.push('');
      } else if (name !== undefined) {
        isTitleDone = true;
        open = this.#field(name.toLowerCase(), text);
      } else if (!isTitleDone) this.#recipe.title += ` ${line.trim()}`;
      else if (open === 'categories' && /^\s{4}|^\t/.test(line)) this.#categories(line);
      else if (open === 'author' && /^\s{4}|^\t/.test(line)) this.#recipe.author += ` ${line.trim()}`;
      else unread.push(line);
    }
    return unread;
  }

  #field(name: string, text: string): 'author' | 'categories' | null {
    if (name.startsWith('recipe')) {
      this.#recipe.author = text.trim();
      return 'author';
    }
    if (name.startsWith('categories')) {
      this.#categories(text);
      return 'categories';
    }
    const at = text.search(/Preparation +Time\s*:/i);
    if (name.startsWith('preparation')) this.#recipe.prep = text.trim();
    else {
      this.#recipe.servings = (at < 0 ? text : text.slice(0, at)).trim();
      if (at >= 0) this.#recipe.prep = text.slice(text.indexOf(':', at) + 1).trim();
      // A number alone is counted; "4 to 6" says more.
      if (!/^\d*$/.test(this.#recipe.servings)) this.#recipe.named.push({ name: 'Yield', text: this.#recipe.servings });
    }
    return null;
  }

  /** Two columns, which a program parts by spaces or a tab. */
  #categories(line: string): void {
    addAll(this.#recipe.categories, line.trim().split(/\s{2,}|\t/));
  }

  /** A blank line ends the table, unless more of its columns follow. */
  #ingredients(): void {
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at]!;
      const isBelow = (this.#lines[this.#at - 1] ?? '').trim() === '';
      if (ruler.test(line) || tableHead.test(line)) continue;
      if (line.trim() === '' || (this.#list.lines.length === 0 && /^[\s-]*none[\s-]*$/i.test(line))) continue;
      const row = rowIn(line);
      if (end.test(line) || this.#isNamed() || (row === null && isBelow)) return;
      this.#list.add(row ?? looseRow(line));
    }
  }

  #below(): void {
    let isEnded = false;
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at]!;
      const [, name, text = ''] = label.exec(line) ?? [];
      if (end.test(line)) {
        this.#close(isEnded);
        isEnded = true;
      } else if (name !== undefined) {
        this.#close(isEnded);
        this.#labelled(name, text, isEnded);
      } else if (this.#isNamed()) {
        this.#close(isEnded);
        this.#quoted();
      } else if (!/^[\s_]*$/.test(line) || line.trim() === '') this.#prose.push(line);
    }
    this.#close(isEnded);
  }

  #close(isEnded: boolean): void {
    if (isEnded) addAll(this.#recipe.notes, paragraphsOf(this.#prose.join('\n')));
    else addAll(this.#recipe.steps, filledParagraphs(this.#prose));
    this.#prose = [];
  }

  /** Whether a text in quotes follows: "Source:" alone may be a word of a step. */
  #isNamed(): boolean {
    const found = quotedField.exec(this.#lines[this.#at]!);
    if (!found) return label.test(this.#lines[this.#at]!);
    return found[2] !== undefined || (this.#lines[this.#at + 1] ?? '').trim().startsWith('"');
  }

  /** Runs to the line that ends with a quote. */
  #quoted(): void {
    const [, name = '', first] = quotedField.exec(this.#lines[this.#at]!) ?? [];
    const texts = first === undefined ? [] : [first.trim()];
    const isClosed = (): boolean => texts.at(-1)?.endsWith('"') === true && texts.join('').length > 1;
    while (!isClosed() && this.#at + 1 < this.#lines.length) {
      const next = this.#lines[this.#at + 1]!;
      if (end.test(next) || label.test(next) || quotedField.test(next)) break;
      texts.push(next.trim());
      this.#at++;
    }
    const text = texts.join('\n').trim().slice(1);
    this.#recipe.named.push({ name, text: text.endsWith('"') ? text.slice(0, -1) : text });
  }

  /** Above the line that ends the steps it runs to a blank line, below it to the next name. */
  #labelled(name: string, first: string, isEnded: boolean): void {
    const texts = [first.trim()];
    const isShort = !isEnded || /^nutr/i.test(name);
    for (; this.#at + 1 < this.#lines.length; this.#at++) {
      const next = this.#lines[this.#at + 1]!;
      if (end.test(next) || label.test(next) || quotedField.test(next) || (isShort && next.trim() === '')) break;
      texts.push(/^[\s_]*$/.test(next) ? '' : next.trim());
    }
    this.#recipe.named.push({ name, text: texts.join('\n') });
  }
}
