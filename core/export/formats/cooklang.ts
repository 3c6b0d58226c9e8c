import { writtenAs } from '#core/form/yaml-scalar.ts';
import { equal, one } from '#core/ingredient/rational.ts';
import type { Loss } from '#core/import/imported-recipe.ts';
import { kindOf } from '#core/recipe/page.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { t } from '#core/words/words.ts';
import { cookMark, cookParts, cookStep, cookText } from '../cooklang-lines.ts';
import { asText, type ExportFormat, type RecipeToExport } from '../format.ts';
import { differences, lostLinks, lostPictures, lostRating, readBackOf } from '../losses.ts';
import { outgoingRecipe, type OutgoingNote, type OutgoingRecipe } from '../outgoing-recipe.ts';
import { imagePlaces, lineGroups } from '../schema-recipe.ts';

/** What is taken: the text of the file, and what a reader of it would see otherwise. */
interface Written {
  readonly text: string;
  readonly lost: readonly Loss[];
}

/** Ingredients stand in the steps where these name them all, in their order and by their names; else in a list above the steps. */
export const cooklang: ExportFormat = {
  id: 'cooklang',
  name: 'Cooklang',
  basis:
    'cooklang/spec README.md, conventions.md, proposals 0005 and 0006; the backslash from cooklang-rs src/lexer/mod.rs',
  ending: '.cook',
  layout: { kind: 'file' },
  ownKind: 'cooklang',
  pictures: 'beside',
  write(exported) {
    const pictures = lostPictures(exported, () => true, true);
    if (kindOf(exported.fileName) === 'cooklang' && equal(exported.factor, one))
      return { content: { kind: 'own-bytes' }, lost: pictures };
    const recipe = outgoingRecipe(exported.recipe, exported.factor);
    const head = frontMatter(recipe, exported);
    const tail = recipe.notes.flatMap(noteLines);
    const ways = [inSteps(recipe), inList(recipe)].filter((body) => body !== null);
    const { text, lost } = best(ways.map((body) => written(recipe, [head, ...body, ...tail].join('\n\n'))));
    return asText(text, [...recipe.lost, ...lostLinks(exported.recipe), ...pictures, ...lostRating(recipe), ...lost]);
  },
};

function written(recipe: OutgoingRecipe, body: string): Written {
  const text = `${body}\n`;
  return { text, lost: differences(recipe, readBackOf(outgoingRecipe(readRecipe(text, 'export.cook', 'list'), one))) };
}

const best = (ways: readonly Written[]): Written =>
  ways.reduce((least, way) => (way.lost.length < least.lost.length ? way : least));

function frontMatter(recipe: OutgoingRecipe, exported: RecipeToExport): string {
  const { source, link, tags, timeTexts, description } = recipe;
  const images = imagePlaces(recipe, exported);
  const value = (key: string, text: string | null): readonly string[] =>
    text === null ? [] : [`${key}: ${/^[1-9]\d{0,5}$/.test(text) ? text : writtenAs(text, 'plain', 'block')}`];
  const list = (key: string, texts: readonly string[]): readonly string[] =>
    texts.length === 0 ? [] : [`${key}: [${texts.map((text) => writtenAs(text, 'plain', 'flow')).join(', ')}]`];
  const both = source !== null && link !== null;
  return [
    '---',
    ...value('title', recipe.title),
    ...(both ? ['source:', ...value('  name', source), ...value('  url', link)] : value('source', source ?? link)),
    ...value('author', recipe.author),
    ...value('servings', recipe.yield),
    ...value('prep time', timeTexts.prep),
    ...value('cook time', timeTexts.cook),
    ...value('time required', timeTexts.total),
    ...list('tags', tags),
    ...list('images', images),
    ...(description.length === 0 ? [] : [`description: ${writtenAs(description.join('\n\n'), 'plain', 'block')}`]),
    '---',
  ].join('\n');
}

const section = (name: string): string => `== ${cookText(name).replaceAll('=', '\\=')} ==`;

/** Null where not every ingredient is named by its own name, once, in the order of the list. */
function inSteps(recipe: OutgoingRecipe): readonly string[] | null {
  let next = 0;
  const lines: string[] = [];
  let group: string | null = null;
  for (const outgoing of recipe.steps) {
    const marks: { start: number; end: number; mark: string }[] = [];
    for (const { ingredient, start, end } of outgoing.step.uses) {
      const line = ingredient === next ? recipe.ingredients[next] : undefined;
      const parts = line === undefined ? null : cookParts(line.text);
      if (line?.group !== outgoing.group || parts?.name !== outgoing.text.slice(start, end)) continue;
      marks.push({ start, end, mark: cookMark(parts) });
      next += 1;
    }
    if (outgoing.group !== group) lines.push(section(outgoing.group ?? ''));
    group = outgoing.group;
    lines.push(cookStep(outgoing, marks));
  }
  return next === recipe.ingredients.length && next > 0 ? lines : null;
}

function inList({ ingredients, steps }: OutgoingRecipe): readonly string[] {
  const heading = t('export.ingredients');
  const hasList = ingredients.length > 0;
  const [first] = steps;
  return [
    ...lineGroups(ingredients).flatMap(({ name, texts }) => [
      section(name === null ? heading : `${heading}: ${name}`),
      texts.map((text) => cookMark(cookParts(text))).join('\n'),
    ]),
    ...(hasList && first?.group === null ? [section(t('export.steps'))] : []),
    ...steps.flatMap((step, at) => {
      const before = at === 0 ? null : (steps[at - 1]?.group ?? null);
      const isNew = step.group !== before;
      return [...(isNew ? [section(step.group ?? t('export.steps'))] : []), cookStep(step, [])];
    }),
  ].filter((line) => line !== '');
}

/** Each line a note by itself: the lines of one are read as one sentence. */
const noteLines = ({ heading, paragraphs }: OutgoingNote): readonly string[] =>
  [...(heading === null ? [] : [heading]), ...paragraphs]
    .flatMap((paragraph) => paragraph.split('\n'))
    .map((line) => `> ${cookText(line.trim())}`);
