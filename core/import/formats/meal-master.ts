import { ImportError, type ImportFormat } from '../format.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { dosText } from './dos-text.ts';
import { finished, oneLine, orNull, tagsOf } from './finished.ts';
import { paragraphsOf, withGroups } from './grouped-lines.ts';
import { endsWith } from './json.ts';
import { ColumnedList } from './columned-list.ts';
import { entriesOf, ingredientsOf, type Entry } from './meal-master-lines.ts';

const start = /^(?:MMMMM|-----).*Meal-Master/im;
const isStart = (line: string): boolean => start.test(line);
const isEnd = (line: string): boolean => /^(?:MMMMM|-----)\s*$/.test(line);

/** Recipes of Meal-Master, a program for DOS: text in columns. */
export const mealMaster: ImportFormat = {
  id: 'meal-master',
  name: 'Meal-Master',
  basis: 'https://www.wedesoft.de/software/2020/07/07/mealmaster/ (grammar, columns and unit codes)',
  accepts: (file) => endsWith(file, '.mmf', '.mm') || (endsWith(file, '.txt') && start.test(file.text)),
  recipes(file) {
    const readers: RecipeReader[] = [];
    const before: string[] = [];
    let isInside = false;
    for (const line of dosText(file).split(/\r\n|[\r\n]/)) {
      if (isStart(line)) readers.push(new RecipeReader());
      else if (isInside && !isEnd(line)) readers.at(-1)?.line(line);
      else if (!isInside) (readers.at(-1)?.after ?? before).push(line);
      isInside = isStart(line) || (isInside && !isEnd(line));
    }
    if (readers.length === 0)
      throw new ImportError('This file holds no recipe of Meal-Master. Export your recipes there once more.');
    return readers.map((reader, at) => reader.recipe(at === 0 ? before : []));
  },
};

class RecipeReader {
  /** What stands between this recipe and the next: a letter that it was sent in. */
  readonly after: string[] = [];
  readonly #head = new Map<string, string>();
  readonly #otherHead: string[] = [];
  readonly #list = new ColumnedList<Entry>(ingredientsOf);
  readonly #steps: { readonly text: string; readonly heading: string | null }[] = [];
  #paragraph: string[] = [];
  #part: 'head' | 'ingredients' | 'steps' = 'head';

  line(line: string): void {
    const heading = headingIn(line);
    if (heading !== null) this.#open(heading);
    else if (this.#part === 'steps') this.#step(line);
    else if (line.trim() !== '' && !this.#field(line) && !this.#ingredient(line)) {
      this.#list.closePart();
      this.#part = 'steps';
      this.#openSteps();
      this.#step(line);
    }
  }

  recipe(before: readonly string[]): ImportedRecipe {
    this.#list.closePart();
    this.#closeStep();
    // Nothing stands below the last heading: it is kept as a line.
    if (this.#list.heading !== null) this.#openSteps();
    const amount = this.#head.get('yield') ?? '';
    return finished({
      title: oneLine(this.#head.get('title') ?? ''),
      tags: tagsOf((this.#head.get('categories') ?? '').split(',')),
      yield: orNull(amount),
      ingredients: withGroups(this.#list.lines, 'ingredients'),
      steps: withGroups(this.#steps, 'steps'),
      notes: [...this.#otherHead, ...paragraphsOf(before.join('\n')), ...paragraphsOf(this.after.join('\n'))],
    });
  }

  #field(line: string): boolean {
    if (this.#part !== 'head') return false;
    const [, name, text] = /^ {0,12}([A-Z][A-Za-z ]{2,20}): *(\S.*)?$/.exec(line) ?? [];
    if (name === undefined) return false;
    const key = name.toLowerCase();
    const said = (text ?? '').trim();
    if (key === 'servings' && !this.#head.has('yield'))
      this.#head.set('yield', /^\d+$/.test(said) ? `${said} servings` : said);
    else if (['title', 'categories', 'yield'].includes(key) && !this.#head.has(key)) this.#head.set(key, said);
    else this.#otherHead.push(line.trim());
    return true;
  }

  #ingredient(line: string): boolean {
    const entries = entriesOf(line);
    if (entries === null) return false;
    this.#part = 'ingredients';
    this.#list.add(entries);
    return true;
  }

  #open(heading: string): void {
    this.#closeStep();
    // Two in a row: the first has nothing below it.
    if (this.#list.heading !== null) this.#openSteps();
    this.#list.heading = heading;
    if (this.#part === 'steps') this.#openSteps();
  }

  #openSteps(): void {
    const heading = this.#list.takeHeading();
    if (heading !== null) this.#steps.push({ text: '', heading });
  }

  /** Lines are filled up to the margin; a blank line or ":" at the beginning parts them. */
  #step(line: string): void {
    const isForced = /^ {0,2}:/.test(line);
    if (isForced || line.trim() === '') this.#closeStep();
    const text = (isForced ? line.replace(':', '') : line).trim();
    if (text !== '') this.#paragraph.push(text);
  }

  #closeStep(): void {
    if (this.#paragraph.length > 0) this.#steps.push({ text: this.#paragraph.join(' '), heading: null });
    this.#paragraph = [];
  }
}

/** "MMMMM-----SAUCE-----" */
function headingIn(line: string): string | null {
  if (!/^(?:MMMMM|-----)/.test(line)) return null;
  const name = line.slice(5).replace(/^-+/, '').trim();
  let end = name.length;
  while (name.charAt(end - 1) === '-') end--;
  return orNull(name.slice(0, end).trim());
}
