import { plain } from '#core/recipe/file-name.ts';
import type { ImportedLine, ImportedRecipe } from '../imported-recipe.ts';

/** Rows under one heading; null for those under none. */
export interface ContentGroup {
  readonly name: string | null;
  readonly rows: readonly string[];
}

/** An imported recipe as a file holds it: every text on one line, but for description and notes, which are paragraphs. */
export interface RecipeContent {
  readonly title: string;
  readonly source: string | null;
  readonly link: string | null;
  readonly author: string | null;
  /** As the text of the recipe names it: a path in the library. */
  readonly image: string | null;
  /** Further pictures, named the same way: they stand below the notes. */
  readonly more: readonly string[];
  readonly yield: string | null;
  readonly prep: number | null;
  readonly cook: number | null;
  readonly total: number | null;
  readonly tags: readonly string[];
  readonly description: readonly string[];
  readonly ingredients: readonly ContentGroup[];
  readonly steps: readonly ContentGroup[];
  readonly notes: readonly string[];
  /** Keys that Hobside only shows: rating, nutrition, the day it was written, its language. */
  readonly others: readonly (readonly [key: string, text: string])[];
}

/** On one line, without signs that no file can hold. */
export const oneLine = (text: string): string => plain(text.replace(/\s+/g, ' '));

export function contentOf(recipe: ImportedRecipe, title: string, pictures: readonly string[]): RecipeContent {
  const line = (text: string | null): string | null => (text === null ? null : oneLine(text) || null);
  return {
    title,
    source: line(recipe.source),
    link: line(recipe.link),
    author: line(recipe.author),
    image: pictures[0] ?? null,
    more: pictures.slice(1),
    yield: line(recipe.yield),
    ...recipe.times,
    // A reader of front matter takes a comma for the end of a tag.
    tags: distinct(recipe.tags.flatMap((tag) => tag.split(',')).map((tag) => oneLine(tag).replace(/^#+/, '').trim())),
    description: paragraphs(recipe.description ?? ''),
    ingredients: grouped(recipe.ingredients),
    steps: grouped(recipe.steps),
    notes: recipe.notes.flatMap(paragraphs),
    others: othersOf(recipe),
  };
}

/** Blank lines part paragraphs; a line that is broken stays broken, for verses and lists of notes. */
const paragraphs = (text: string): readonly string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((part) =>
      part
        .split('\n')
        .map(oneLine)
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((part) => part !== '');

function grouped(lines: readonly ImportedLine[]): readonly ContentGroup[] {
  const groups: { name: string | null; rows: string[] }[] = [];
  for (const { text, group } of lines) {
    const row = oneLine(text);
    if (row === '') continue;
    const name = group === null ? null : oneLine(group).replace(/\s*[:：]$/, '') || null;
    const last = groups.at(-1);
    if (last !== undefined && last.name === name) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  return groups;
}

const distinct = (tags: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return tags.filter((tag) => tag !== '' && seen.size !== seen.add(tag.toLowerCase()).size);
};

function othersOf({ rating, nutrition, created, language }: ImportedRecipe): RecipeContent['others'] {
  const facts = Object.entries(nutrition).map(([name, value]) => oneLine(`${name} ${value}`));
  const day = created === null ? null : isoDay(created);
  return [
    ...(rating === null ? [] : [['rating', String(rating)] as const]),
    ...(facts.length === 0 ? [] : [['nutrition', facts.join(', ')] as const]),
    ...(day === null ? [] : [['created', day] as const]),
    ...(language === null || !/^[a-z]{2,3}$/.test(language) ? [] : [['language', language] as const]),
  ];
}

/** Null for a moment that no calendar has. */
function isoDay(moment: number): string | null {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1
    ? null
    : date.toISOString().slice(0, 10);
}
