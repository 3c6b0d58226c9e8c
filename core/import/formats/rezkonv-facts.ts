import { kindOfTime } from '#core/recipe/meaning/time-kinds.ts';
import { t } from '#core/words/words.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { addAll } from './add-all.ts';
import type { TimeLabel } from './fields.ts';
import { momentOf } from './moments.ts';
import { isAddress } from './source.ts';
import { readTime } from './times.ts';

/** ":Garzeit: 40 Minuten", with the lines that go on with it. */
export interface NamedLine {
  readonly name: string;
  readonly lines: string[];
}

/** What stands in such lines below the steps, and in the part that says where the recipe is from. */
export type RezkonvFacts = Pick<ImportedRecipe, 'times' | 'tags' | 'notes' | 'nutrition' | 'created' | 'author'> & {
  readonly title: string;
  readonly sources: readonly string[];
};

const tagNames = /^(?:stichw(?:ort|orte|örter)|kategorien?)$/;
const noteNames = /^(?:notiz(?:en)?|anmerkung(?:en)?|hinweise?|bemerkung(?:en)?|tipps?|info)$/;
const nutritionNames =
  /^(?:pro (?:person|portion|stück)|kcal|kj|k?joule|(?:kilo)?kalorien|brennwert|energie|eiwei(?:ß|ss)|fett|kohlenhydrate|kh|ballaststoffe|broteinheiten|be|cholesterin|nährwerte?)$/;
const otherNames = /^(?:o-titel|quelle|autor|koch|erfass(?:t|er)|gepostet|letzte)(?:$|[\s/])/;

/** "Pro Person ca.", "Notizen (*)" and "Zubereitungs-Z." without what differs from program to program. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\([^()]*\)|\bca\.?$|[*.]+$/g, '')
    .replace(/-z$/, 'zeit')
    .trim();

const timeOf = (name: string): 'prep' | 'cook' | 'total' | null => {
  const { kind, only } = kindOfTime(plain(name));
  return kind === 'rest' || !only ? null : kind;
};

/** Whether the program itself writes lines of this name, so that no step is taken for one. */
export const isKnownName = (name: string): boolean =>
  [tagNames, noteNames, nutritionNames, otherNames].some((names) => names.test(plain(name))) || timeOf(name) !== null;

const timeLabels: Readonly<Record<'prep' | 'cook' | 'total', TimeLabel>> = {
  prep: 'app-files.preparation',
  cook: 'app-files.cooking',
  total: 'app-files.total',
};

/** Of `origin` the first lines say where the recipe is from, the others who typed it and when. */
export function factsOf(named: readonly NamedLine[], origin: readonly string[]): RezkonvFacts {
  const facts = new Facts(originOf(origin));
  for (const { name, lines } of named) {
    const written = lines.filter((line) => line !== '');
    if (written.length > 0) facts.add(name, written);
  }
  return {
    title: facts.titles.join(' '),
    author: facts.authors.join(', ') || null,
    sources: facts.sources,
    tags: facts.tags,
    times: facts.times,
    nutrition: Object.fromEntries([...facts.nutrition].map(([name, values]) => [name, values.join(', ')])),
    notes: facts.notes,
    created: createdIn(facts.notes),
  };
}

class Facts {
  readonly titles: string[] = [];
  readonly authors: string[] = [];
  readonly tags: string[] = [];
  readonly notes: string[] = [];
  readonly nutrition = new Map<string, string[]>();
  readonly times: { prep: number | null; cook: number | null; total: number | null } = {
    prep: null,
    cook: null,
    total: null,
  };
  readonly sources: string[];

  constructor({ sources, typed }: { readonly sources: string[]; readonly typed: string }) {
    this.sources = sources;
    if (typed !== '') this.notes.push(typed);
  }

  add(name: string, lines: readonly string[]): void {
    const key = plain(name);
    if (key === 'o-titel') addAll(this.titles, lines);
    else if (tagNames.test(key)) addAll(this.tags, lines.join(',').split(','));
    else if (key === 'quelle') addAll(this.sources, lines);
    else if (key === 'autor') addAll(this.authors, lines);
    else if (noteNames.test(key)) this.#note(lines);
    else if (nutritionNames.test(key)) {
      const values = this.nutrition.get(name) ?? [];
      addAll(values, lines);
      this.nutrition.set(name, values);
    } else if (!this.#time(name, lines.join(' '))) this.notes.push(`${name}: ${lines.join('\n')}`);
  }

  /** "Notizen (*): Quelle: a book" */
  #note(lines: readonly string[]): void {
    const [, source] = /^Quelle\s*:\s*(\S.*)$/i.exec(lines[0]!) ?? [];
    if (source !== undefined) this.sources.push(source);
    const others = source === undefined ? lines : lines.slice(1);
    if (others.length > 0) this.notes.push(others.join('\n'));
  }

  #time(name: string, text: string): boolean {
    const kind = timeOf(name);
    const { seconds, isAll } = readTime(text);
    if (kind === null || this.times[kind] !== null || seconds === null) return false;
    this.times[kind] = seconds;
    if (!isAll) this.notes.push(t(timeLabels[kind], { text }));
    return true;
  }
}

/** The lines under QUELLE: a book, a site, and who typed it when, each begun by "--" or not. */
function originOf(lines: readonly string[]): { readonly sources: string[]; readonly typed: string } {
  const sources: string[] = [];
  const typed: string[] = [];
  let last = '';
  for (const line of lines) {
    const isApart = /^\s*-/.test(line);
    const text = line.trim().replace(/^-{1,2}\s*/, '');
    if (text === '') continue;
    if (typed.length > 0 || /^erfasst\b/i.test(text)) typed.push(text);
    // The name of a book was broken at the edge of the page; a name and the number of an issue were not.
    else if (!isApart && !isAddress(text) && (last.length >= 40 || /^\p{Ll}/u.test(text)) && sources.length > 0)
      sources[sources.length - 1] += ` ${text}`;
    else sources.push(text);
    last = text;
  }
  return { sources, typed: typed.join(' ') };
}

/** The day in "Erfasst *RK* 27.06.2007 von Ann" or "Erfasst am: 9.2.99". */
function createdIn(texts: readonly string[]): number | null {
  for (const text of texts) {
    const [, day, month, year] = /^Erfasst\D{0,20}(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{1,2})(?!\d)/i.exec(text) ?? [];
    if (day === undefined) continue;
    // The program is of 1997, and recipes were typed for others before it.
    const whole = year!.length === 4 ? year! : String(Number(year) + (Number(year) < 70 ? 2000 : 1900));
    return momentOf(`${whole}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`, 'utc');
  }
  return null;
}
