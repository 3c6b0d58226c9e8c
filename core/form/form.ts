import { keyMeaning } from '#core/recipe/meaning/keys.ts';
import type { KeyMeaning } from '#core/recipe/meaning/keys.ts';
import { readRecipe } from '#core/recipe/read.ts';
import type { ExtraField, Recipe } from '#core/recipe/recipe.ts';
import type { Block } from '#core/recipe/rich-text.ts';
import type { Span } from '#core/text/span.ts';
import { fieldsPlace } from './yaml-places.ts';
import type { FieldsPlace } from './yaml-places.ts';
import { readRows } from './rows.ts';
import type { FormGroup } from './rows.ts';

export type FieldName = 'title' | 'source' | 'link' | 'author' | 'image' | 'servings' | 'prep' | 'cook' | 'total';
export type ListName = 'ingredients' | 'steps';

/** A value of the form and where it is written; null for one that the file doesn't have, or that is only derived. */
export interface FormField {
  readonly text: string;
  readonly span: Span | null;
}

/** A recipe's file as a form shows it. Every text is what is written, without quotes; every place is in the file. */
export interface Form {
  readonly source: string;
  readonly fileName: string;
  readonly recipe: Recipe;
  /** Of the front matter, null where there is none. */
  readonly place: FieldsPlace | null;
  readonly fields: Readonly<Record<FieldName, FormField>>;
  readonly tags: readonly FormField[];
  readonly ingredients: readonly FormGroup[];
  readonly steps: readonly FormGroup[];
  /** Front-matter keys that the form has no field for: shown, and kept as they are. */
  readonly others: readonly ExtraField[];
  /** Everything else that is read from the file; an edit of a field must leave it as it is. */
  readonly rest: readonly string[];
}

/** The form of a file. `source` has LF line ends. Never throws, and reads no more of lines and steps than their texts. */
export function readForm(source: string, fileName: string): Form {
  const recipe = readRecipe(source, fileName, 'list');
  const place = fieldsPlace(source, fileName);
  const asked = new Set<ExtraField>();
  /** What stands under "prep time" and is no time ("a while") is still the preparation time to the cook who wrote it. */
  const extraFor = (meaning: KeyMeaning): FormField | null => {
    const found = recipe.extra.find(({ key }) => keyMeaning(key) === meaning);
    if (found) asked.add(found);
    return found ? { text: found.text, span: found.span } : null;
  };
  const fields = fieldsOf(recipe, extraFor);
  const others = recipe.extra.filter((field) => !asked.has(field));
  const tags = readTags(source, recipe);
  return {
    source,
    fileName,
    recipe,
    place,
    fields,
    tags,
    ...readLists(source, place, recipe),
    others,
    rest: restOf(recipe, others),
  };
}

function readLists(source: string, place: FieldsPlace | null, recipe: Recipe): Pick<Form, 'ingredients' | 'steps'> {
  const isMarked = recipe.dialect === 'cooklang';
  const ingredients = recipe.ingredientGroups.map((group) => ({ name: group.name, items: group.ingredients }));
  const steps = recipe.stepGroups.map((group) => ({
    name: group.name,
    // ">" that waits for its words is read as a step by nyum, and is none to the form.
    items: group.steps
      .map(({ content, span }) => ({ text: content.text, span }))
      .filter(({ text }) => text.trim() !== ''),
  }));
  return {
    ingredients: readRows(source, place, isMarked ? 'in pieces' : 'words', ingredients),
    steps: readRows(source, place, isMarked ? 'marked up' : 'words', steps),
  };
}

const restOf = (recipe: Recipe, others: readonly ExtraField[]): readonly string[] => [
  ...recipe.description.map(textOf),
  ...recipe.notes.flatMap((note) => [note.heading ?? '', ...note.blocks.map(textOf)]),
  ...others.map(({ key, text }) => `${key}: ${text}`),
  ...recipe.images.slice(1).map(({ path }) => path),
];

/** Tags that stand in one text ("Tags: quick, vegan") share its place: each is found in it, one behind the other. */
function readTags(source: string, { tags }: Recipe): readonly FormField[] {
  let from = 0;
  return tags.map(({ value, span }) => {
    if (span === null) return { text: value, span };
    const isShared = !isValueItself(source.slice(span.start, span.end), value);
    const start = isShared && from > span.start ? from : span.start;
    const at = isShared ? source.slice(start, span.end).indexOf(value) : -1;
    const own = at < 0 ? span : { start: start + at, end: start + at + value.length };
    from = own.end;
    return { text: value, span: own };
  });
}

const isValueItself = (written: string, value: string): boolean =>
  written === value || (/^(["']).*\1$/s.test(written) && !/[,，、;]/.test(written));

const none: FormField = { text: '', span: null };

function fieldsOf(recipe: Recipe, extraFor: (meaning: KeyMeaning) => FormField | null): Form['fields'] {
  const { title, source, author, images, times } = recipe;
  const time = (name: 'prep' | 'cook' | 'total'): FormField => times[name] ?? extraFor(name) ?? none;
  return {
    title: { text: title.value, span: title.span },
    source: { text: source.name ?? '', span: source.nameSpan },
    link: { text: source.url ?? '', span: source.urlSpan },
    author: author ? { text: author.value, span: author.span } : none,
    image: images[0] ? { text: images[0].path, span: images[0].span } : none,
    servings: recipe.yield ?? extraFor('yield') ?? none,
    prep: time('prep'),
    cook: time('cook'),
    total: time('total'),
  };
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.content.text;
    case 'list':
      return block.items.map((item) => item.map(textOf).join(' ')).join('\n');
    case 'quote':
      return block.blocks.map(textOf).join('\n');
    case 'code':
      return block.text;
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.text).join('|')).join('\n');
    case 'image':
      return block.image.path;
    case 'rule':
      return '---';
  }
}
