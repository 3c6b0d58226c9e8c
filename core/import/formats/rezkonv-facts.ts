import { kindOfTime } from '#core/recipe/meaning/time-kinds.ts';
import { t } from '#core/words/words.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
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
  const { sources, typed } = originOf(origin);
  const times: Record<'prep' | 'cook' | 'total', number | null> = { prep: null, cook: null, total: null };
  const nutrition = new Map<string, string[]>();
  const said: Record<'titles' | 'tags' | 'notes' | 'authors', string[]> = {
    titles: [],
    tags: [],
    notes: typed === '' ? [] : [typed],
    authors: [],
  };
  for (const { name, lines: written } of named) {
    const lines = written.filter((line) => line !== '');
    const key = plain(name);
    const time = timeOf(name);
    const read = readTime(lines.join(' '));
    if (lines.length === 0) continue;
    if (key === 'o-titel') said.titles.push(...lines);
    else if (tagNames.test(key)) said.tags.push(...lines.flatMap((line) => line.split(',')));
    else if (key === 'quelle') sources.push(...lines);
    else if (key === 'autor') said.authors.push(...lines);
    else if (nutritionNames.test(key)) {
      nutrition.set(name, nutrition.get(name) ?? []);
      nutrition.get(name)?.push(...lines);
    } else if (noteNames.test(key)) notesIn(lines, sources, said.notes);
    else if (time !== null && times[time] === null && read.seconds !== null) {
      times[time] = read.seconds;
      if (!read.isAll) said.notes.push(t(timeLabels[time], { text: lines.join(' ') }));
    } else said.notes.push(`${name}: ${lines.join('\n')}`);
  }
  return {
    ...said,
    title: said.titles.join(' '),
    author: said.authors.join(', ') || null,
    sources,
    times,
    nutrition: Object.fromEntries([...nutrition].map(([name, values]) => [name, values.join(', ')])),
    created: createdIn(said.notes),
  };
}

/** "Notizen (*): Quelle: a book" */
function notesIn(lines: readonly string[], sources: string[], notes: string[]): void {
  const [, source] = /^Quelle\s*:\s*(\S.*)$/i.exec(lines[0] ?? '') ?? [];
  if (source !== undefined) sources.push(source);
  const others = source === undefined ? lines : lines.slice(1);
  if (others.length > 0) notes.push(others.join('\n'));
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
