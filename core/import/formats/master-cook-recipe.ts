import { kindOfTime } from '#core/recipe/meaning/time-kinds.ts';
import { t } from '#core/words/words.ts';
import type { ImportedPicture, ImportedRecipe, Loss } from '../imported-recipe.ts';
import { addAll } from './add-all.ts';
import type { TimeLabel } from './fields.ts';
import { finished, oneLine, orNull, tagsOf } from './finished.ts';
import { groupedLines, paragraphsOf, withGroups } from './grouped-lines.ts';
import { exchanges, servingNutrition } from './master-cook-nutrition.ts';
import { isAddress, mostSources, sourceOf } from './source.ts';
import { shortened } from './spoken.ts';
import { readTime } from './times.ts';

/** A recipe of MasterCook as both of its files have it. */
export interface MasterCookRecipe {
  title: string;
  author: string;
  /** A number; "0" where none was stated. */
  servings: string;
  /** Hours and minutes: "0:30". */
  prep: string;
  readonly categories: string[];
  readonly ingredients: { readonly text: string; readonly heading: string | null }[];
  /** Paragraphs. */
  readonly steps: string[];
  /** What stands below the steps, by the names that the text file has for it: "Source", "S(Internet address)", "NOTES". */
  readonly named: { readonly name: string; readonly text: string }[];
  readonly notes: string[];
  readonly pictures: ImportedPicture[];
  readonly lost: Loss[];
}

export const newRecipe = (): MasterCookRecipe => ({
  title: '',
  author: '',
  servings: '',
  prep: '',
  categories: [],
  ingredients: [],
  steps: [],
  named: [],
  notes: [],
  pictures: [],
  lost: [],
});

export function recipeOf(recipe: MasterCookRecipe): ImportedRecipe {
  const found = new NamedTexts();
  found.time('prep', 'Preparation Time', recipe.prep);
  for (const { name, text } of recipe.named) if (text.trim() !== '') found.add(oneLine(name), text.trim());
  const count = /^0*([1-9]\d*)$/.exec(recipe.servings.trim())?.[1] ?? null;
  const servings = count === null ? '' : `${count} ${count === '1' ? 'serving' : 'servings'}`;
  // The program writes 1 where nobody stated a number.
  const isStated = found.made === '' || (count !== null && count !== '1');
  const made = isStated && found.made !== '' ? [t('app-files.yield', { text: found.made })] : [];
  return finished({
    title: oneLine(recipe.title),
    author: orNull(oneLine(recipe.author)),
    yield: orNull(isStated ? servings : found.made),
    tags: tagsOf([...recipe.categories, ...found.tags].map((tag) => tag.trim().replace(/^\*+/, ''))),
    ingredients: withGroups(recipe.ingredients, 'ingredients'),
    steps: groupedLines(recipe.steps.join('\n'), 'steps'),
    times: found.times,
    ...sourceOf(...found.sources.slice(0, mostSources)),
    description: orNull(found.descriptions.join('\n\n')),
    nutrition: Object.fromEntries(found.nutrition),
    pictures: recipe.pictures,
    notes: [...made, ...found.sources.slice(mostSources), ...found.notes, ...recipe.notes],
    lost: [...recipe.lost, ...found.lost],
  });
}

const timeLabels: Readonly<Record<'prep' | 'cook' | 'total', TimeLabel>> = {
  prep: 'app-files.preparation',
  cook: 'app-files.cooking',
  total: 'app-files.total',
};

class NamedTexts {
  readonly times: { prep: number | null; cook: number | null; total: number | null } = {
    prep: null,
    cook: null,
    total: null,
  };
  readonly tags: string[] = [];
  readonly sources: string[] = [];
  readonly descriptions: string[] = [];
  readonly nutrition = new Map<string, string>();
  readonly notes: string[] = [];
  readonly lost: Loss[] = [];
  /** "2 loaves", where that is stated beside the number of servings. */
  made = '';

  add(name: string, text: string): void {
    const key = name.toLowerCase();
    const [, kind, label = ''] = /^([st])\s?\((.+)\)$/i.exec(name) ?? [];
    if (kind?.toLowerCase() === 't') this.#labelledTime(label, text);
    else if (kind !== undefined) this.#labelledSource(label, text);
    else if (key === 'description') this.descriptions.push(text);
    else if (key === 'source') this.sources.push(text);
    else if (key === 'cuisine') this.tags.push(oneLine(text));
    else if (key === 'yield' && this.made === '') this.made = oneLine(text);
    else if (key === 'start to finish time') this.time('total', name, text);
    else if (key.startsWith('per serving')) this.#nutrition(text);
    else if (/^(?:food )?exchanges$/.test(key)) this.nutrition.set(exchanges, oneLine(text));
    else if (/^notes?$/.test(key)) addAll(this.notes, paragraphsOf(text));
    // More than the loss report shows.
    else if (key === 'ratings' && text.length < 100) this.lost.push({ field: name, detail: shortened(text) });
    // Numbers by which the program knows the ingredients.
    else if (!/^nutr\. ?assoc\.?$/.test(key)) this.notes.push(`${name}: ${text}`);
  }

  /** The first of a kind; what it says beyond a number becomes a note. */
  time(kind: 'prep' | 'cook' | 'total', name: string, text: string): void {
    const { seconds, isAll } = readTime(oneLine(text));
    if (isAll && seconds === null) return;
    if (seconds === null || this.times[kind] !== null) this.notes.push(`${name}: ${text}`);
    else {
      this.times[kind] = seconds;
      if (!isAll) this.notes.push(t(timeLabels[kind], { text }));
    }
  }

  #labelledTime(label: string, text: string): void {
    const { kind } = kindOfTime(label);
    if (kind === 'prep' || kind === 'cook' || kind === 'total') this.time(kind, label, text);
    else this.notes.push(`${label}: ${text}`);
  }

  #labelledSource(label: string, text: string): void {
    if (isAddress(text) || /^www\.\S+$/i.test(text)) this.sources.unshift(isAddress(text) ? text : `http://${text}`);
    else if (/internet|address|url|web/i.test(label)) this.sources.push(text);
    else this.notes.push(`${label}: ${text}`);
  }

  #nutrition(text: string): void {
    const read = servingNutrition(text);
    for (const [name, value] of read.nutrition) this.nutrition.set(name, value);
    if (read.rest !== '') this.notes.push(t('app-files.nutrition', { text: read.rest }));
  }
}
