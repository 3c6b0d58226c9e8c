import type { RecipeToExport } from './format.ts';
import type { OutgoingNote, OutgoingRecipe } from './outgoing-recipe.ts';

/** JSON as it is written; what is undefined is left out. */
export type SchemaValue = string | number | boolean | null | SchemaObject | readonly SchemaValue[] | undefined;
export interface SchemaObject {
  readonly [key: string]: SchemaValue;
}

interface Line {
  readonly text: string;
  readonly group: string | null;
}

export interface LineGroup {
  readonly name: string | null;
  readonly texts: readonly string[];
}

/** Lines that stand under one heading, in their order. */
export function lineGroups(lines: readonly Line[]): readonly LineGroup[] {
  const groups: { name: string | null; texts: string[] }[] = [];
  for (const { text, group } of lines) {
    if (text === '') continue;
    const last = groups.at(-1);
    if (last !== undefined && last.name === group) last.texts.push(text);
    else groups.push({ name: group, texts: [text] });
  }
  return groups;
}

/**
 * A text of schema.org is plain, yet nearly every program reads it as HTML. What HTML would take for a tag or for a sign is
 * written as such a program reads it back; everything else stays as it is.
 */
export const schemaText = (text: string): string =>
  /<[a-z!/?]|&(?:#|[a-z])/i.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;

/** Hours and minutes as programs read them, seconds only where there are any: "PT1H30M". */
export function isoDuration(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    Math.round(seconds % 60),
  ];
  const parts = [hours > 0 ? `${hours}H` : '', minutes > 0 ? `${minutes}M` : '', rest > 0 ? `${rest}S` : ''].join('');
  return `PT${parts === '' ? '0M' : parts}`;
}

/** What every program that reads schema.org takes alike: all but the two lists, the tags, the notes and the pictures. */
export function schemaFacts(recipe: OutgoingRecipe): SchemaObject {
  const { times, author, link, source, rating } = recipe;
  const time = (seconds: number | null): SchemaValue => (seconds === null ? undefined : isoDuration(seconds));
  return {
    '@context': 'https://schema.org',
    '@type': 'Recipe',
    name: schemaText(recipe.title),
    inLanguage: recipe.language || undefined,
    description: schemaText(recipe.description.join('\n')) || undefined,
    author: author === null ? undefined : { '@type': 'Person', name: schemaText(author) },
    creditText: source === null ? undefined : schemaText(source),
    isBasedOn: link ?? undefined,
    recipeYield: recipe.yield === null ? undefined : schemaText(recipe.yield),
    prepTime: time(times.prep),
    cookTime: time(times.cook),
    totalTime: time(times.total),
    aggregateRating:
      rating === null
        ? undefined
        : { '@type': 'AggregateRating', ratingValue: String(rating), bestRating: '5', ratingCount: 1 },
  };
}

/** Steps as schema.org has them, those of a group in a section of its own. */
export const howToSteps = (lines: readonly Line[]): readonly SchemaValue[] =>
  lineGroups(lines).flatMap(({ name, texts }): readonly SchemaValue[] => {
    const steps = texts.map((text) => ({ '@type': 'HowToStep', text: schemaText(text) }));
    return name === null ? steps : [{ '@type': 'HowToSection', name: schemaText(name), itemListElement: steps }];
  });

export const noteText = ({ heading, paragraphs }: OutgoingNote): string =>
  [...(heading === null ? [] : [heading]), ...paragraphs].join('\n');

/** Places of the pictures beside the file, and addresses of those on the web. */
export const imagePlaces = (recipe: OutgoingRecipe, { pictures }: RecipeToExport): readonly string[] => [
  ...pictures.flatMap(({ place }) => place ?? []),
  ...recipe.remotePictures,
];

/** As a file: in it no text can end a script that it is put into, or begin one. */
export const schemaFileText = (value: SchemaValue): string => `${jsonText(value)}\n`;
export const jsonText = (value: SchemaValue, indent = 2): string =>
  JSON.stringify(value, null, indent)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
