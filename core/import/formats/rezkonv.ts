import { readAnnouncement } from '#core/recipe/meaning/headings.ts';
import { ImportError, type ImportFormat } from '../format.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { dosText } from './dos-text.ts';
import { filledParagraphs } from './filled-lines.ts';
import { finished, oneLine, orNull, tagsOf } from './finished.ts';
import { paragraphsOf, withGroups } from './grouped-lines.ts';
import { endsWith } from './json.ts';
import { factsOf, isKnownName, type NamedLine } from './rezkonv-facts.ts';
import { ColumnedList } from './columned-list.ts';
import { entriesOf, ingredientsOf, type Entry } from './rezkonv-lines.ts';
import { mostSources, sourceOf } from './source.ts';

const start = /^[ \t]{0,40}={5,}[^=\n][^\n]*rezkonv/im;
const isStart = (line: string): boolean => start.test(line);
const isEnd = (line: string): boolean => /^\s*={5}\s*$/.test(line);

/** Recipes as the RezkonvSuite and other programs in German exchange them: text in columns, a relative of Meal-Master's. */
export const rezkonv: ImportFormat = {
  id: 'rezkonv',
  name: 'RezKonv',
  basis:
    'Columns, headings and names from KDE/krecipes src/exporters/rezkonvexporter.cpp, src/importers/rezkonvimporter.cpp and ' +
    'src/tests/rezkonvtest.txt, and from files of other programs in public tests; the vendor describes it at ' +
    'https://www.rezkonv.de/software/rksuite/rkformat.html, of which only the beginning was at hand',
  accepts: (file) => endsWith(file, '.rk') || (endsWith(file, '.txt') && start.test(file.text)),
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
      throw new ImportError('This file holds no recipe of RezKonv. Export your recipes there once more.');
    return readers.map((reader, at) => reader.recipe(at === 0 ? before : []));
  },
};

type HeadName = 'title' | 'tags' | 'yield';
const headNames: ReadonlyMap<string, HeadName> = new Map([
  ['titel', 'title'],
  ['kategorie', 'tags'],
  ['kategorien', 'tags'],
  ['menge', 'yield'],
]);

class RecipeReader {
  /** What stands between this recipe and the next: a letter that it was sent in. */
  readonly after: string[] = [];
  readonly #head = new Map<HeadName, string>();
  readonly #otherHead: string[] = [];
  readonly #list = new ColumnedList<Entry>(ingredientsOf);
  readonly #origin: string[] = [];
  readonly #steps: { readonly text: string; readonly heading: string | null }[] = [];
  readonly #named: NamedLine[] = [];
  #part: 'head' | 'ingredients' | 'origin' | 'steps' = 'head';
  #prose: string[] = [];
  /** The field of the head that an indented line goes on with. */
  #open: HeadName | null = null;
  /** A blank line ends the head. */
  #isHeadDone = false;
  /** Under "Zutaten" lines are ingredients in whatever columns, up to the first blank one. */
  #isAnnounced = false;

  line(line: string): void {
    const heading = headingIn(line);
    if (heading !== null) this.#headed(heading);
    else if (this.#part === 'origin') this.#from(line);
    else if (this.#part === 'steps') this.#step(line);
    else if (line.trim() === '') this.#blank();
    else if (!this.#field(line) && !this.#ingredient(line)) {
      this.#toSteps();
      this.#step(line);
    }
  }

  recipe(before: readonly string[]): ImportedRecipe {
    this.#toSteps();
    this.#closeSteps();
    const facts = factsOf(this.#named, this.#origin);
    const amount = oneLine(this.#head.get('yield') ?? '');
    return finished({
      // The line of the title is cut off at the edge; the whole one stands below.
      title: oneLine(facts.title || (this.#head.get('title') ?? '')),
      tags: tagsOf([...(this.#head.get('tags') ?? '').split(','), ...facts.tags]),
      yield: orNull(/^\d+$/.test(amount) ? `${amount} Portionen` : amount),
      ingredients: withGroups(this.#list.lines, 'ingredients'),
      steps: withGroups(this.#steps, 'steps'),
      times: facts.times,
      author: facts.author,
      ...sourceOf(...facts.sources.slice(0, mostSources)),
      nutrition: facts.nutrition,
      created: facts.created,
      notes: [
        ...this.#otherHead,
        ...facts.sources.slice(mostSources),
        ...facts.notes,
        ...paragraphsOf(before.join('\n')),
        ...paragraphsOf(this.after.join('\n')),
      ],
    });
  }

  #field(line: string): boolean {
    const [, name, said = ''] = /^\s{0,14}(\p{Lu}[\p{L}-]{2,20}):\s*(.*)$/u.exec(line) ?? [];
    const known = headNames.get((name ?? '').toLowerCase());
    const text = said.trim();
    if (this.#part === 'head' && known !== undefined && !this.#head.has(known)) {
      this.#head.set(known, text);
      this.#open = known === 'yield' ? null : known;
      return true;
    }
    if (name !== undefined && this.#announced(name)) {
      // Not read as a line once more: one may say "Zutaten:" a hundred thousand times.
      if (text !== '' && this.#part === 'steps') this.#step(text);
      else if (text !== '') this.#ingredient(text);
      return true;
    }
    if (this.#part !== 'head') return false;
    if (this.#open !== null && /^\s{8}/.test(line)) {
      this.#head.set(this.#open, `${this.#head.get(this.#open) ?? ''} ${line.trim()}`);
      return true;
    }
    if (name === undefined || this.#isHeadDone) return false;
    this.#otherHead.push(line.trim());
    return true;
  }

  /** "Zutaten", "Zubereitung": what comes, without a name of its own. */
  #announced(name: string): boolean {
    const said = readAnnouncement(name, true);
    if (said === null || said.group !== null) return false;
    if (said.meaning === 'ingredients') {
      this.#part = 'ingredients';
      this.#isAnnounced = true;
    } else if (said.meaning === 'steps') this.#toSteps();
    else return false;
    this.#open = null;
    return true;
  }

  #blank(): void {
    this.#open = null;
    this.#isHeadDone = this.#head.size > 0;
    if (this.#list.hasBegun) this.#isAnnounced = false;
    this.#list.closePart();
  }

  #ingredient(line: string): boolean {
    const entries =
      entriesOf(line) ?? (this.#isAnnounced ? { left: { amount: '', text: line.trim() }, right: null } : null);
    if (entries === null) return false;
    this.#part = 'ingredients';
    this.#list.add(entries);
    return true;
  }

  #headed(heading: string): void {
    const isOrigin = /^quelle$/i.test(heading);
    if (this.#part === 'steps') this.#closeSteps();
    else this.#list.closePart();
    // Two in a row: the second stands below the first.
    const before = this.#list.takeHeading();
    if (before !== null) this.#list.lines.push({ text: '', heading: before });
    if (isOrigin) this.#part = 'origin';
    else if (!this.#announced(heading)) {
      this.#list.heading = heading;
      if (this.#part === 'steps') this.#toSteps();
      else this.#part = 'ingredients';
    }
  }

  /** Lines under QUELLE stand in the column of the ingredients' names. */
  #from(line: string): void {
    if (/^(?:\s{3}|\s*--?\s)/.test(line) && line.trim() !== '') this.#origin.push(line);
    else if (line.trim() !== '' || this.#origin.length > 0) {
      this.#toSteps();
      this.#step(line);
    }
  }

  #toSteps(): void {
    this.#list.closePart();
    this.#part = 'steps';
    const heading = this.#list.takeHeading();
    if (heading !== null) this.#steps.push({ text: '', heading });
  }

  /** ":Garzeit: 40 Minuten" says something of the recipe, ": > more" goes on with it, and ":Then" is a step that begins anew. */
  #step(line: string): void {
    const [, more] = /^\s{0,2}:\s*>?\s*:(.*)$/.exec(line) ?? [];
    const [, name, said = ''] = /^\s{0,2}:\s*([^\s:>][^:>]{0,30}):(.*)$/.exec(line) ?? [];
    const open = this.#named.at(-1);
    if (more !== undefined && open) open.lines.push(more.trim());
    else if (name !== undefined && (open !== undefined || isKnownName(name))) {
      this.#closeSteps();
      this.#named.push({ name: name.trim(), lines: [said.trim()] });
    } else if (/^\s{0,2}:/.test(line)) this.#prose.push('', line.replace(/:/, ''));
    else this.#prose.push(line);
  }

  #closeSteps(): void {
    for (const text of filledParagraphs(this.#prose)) this.#steps.push({ text, heading: null });
    this.#prose = [];
  }
}

/** "============ Für den Teig ============" */
function headingIn(line: string): string | null {
  const trimmed = line.trim();
  if (!trimmed.startsWith('====')) return null;
  let [from, to] = [0, trimmed.length];
  while (trimmed.charAt(from) === '=') from++;
  while (to > from && trimmed.charAt(to - 1) === '=') to--;
  return trimmed.slice(from, to).trim();
}
