import { writtenRecipe } from '#core/import/write/written-recipe.ts';
import type { Loss } from '#core/import/imported-recipe.ts';
import { one, equal } from '#core/ingredient/rational.ts';
import { seedManner, type Manner } from '#core/manner/manner.ts';
import { kindOf } from '#core/recipe/page.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { t } from '#core/words/words.ts';
import { asImport } from '../as-import.ts';
import { asText, type Exported, type ExportFormat, type RecipeToExport } from '../format.ts';
import { differences, lostLinks, lostPictures, readBackOf } from '../losses.ts';
import { lostRanges, outgoingRecipe } from '../outgoing-recipe.ts';
import { scaledInPlace } from '../scaled-in-place.ts';

/** Lists in the body under headings: what every program that reads Markdown shows as a recipe. */
const plainManner: Manner = {
  ...seedManner,
  ingredients: 'body',
  headings: { ingredients: 'Ingredients', steps: 'Directions', level: 2 },
};

/** The recipe's own file; a scaled one with its amounts written anew; one in Cooklang or YAML written as Markdown. */
export const markdown: ExportFormat = {
  id: 'markdown',
  name: 'Markdown',
  basis: 'docs/recipe-format.md; the file itself',
  ending: '.md',
  layout: { kind: 'file' },
  ownKind: 'markdown',
  pictures: 'own-places',
  write(recipe) {
    const lost = lostPictures(recipe, () => true, true);
    if (kindOf(recipe.fileName) !== 'markdown') return writtenAnew(recipe);
    return equal(recipe.factor, one) ? { content: { kind: 'own-bytes' }, lost } : scaled(recipe);
  },
};

function scaled(exported: RecipeToExport): Exported {
  const { text, recipe, factor, fileName } = exported;
  const made = scaledInPlace(text, recipe, factor);
  const wanted = outgoingRecipe(recipe, factor);
  const found = readBackOf(outgoingRecipe(readRecipe(made, fileName, 'list'), one));
  return asText(made, [
    ...lostPictures(exported, () => true, true),
    ...wanted.unscaled,
    ...differences(wanted, found).map(asUnscaled),
  ]);
}

const amountFields = (): readonly string[] => [
  t('export.lost.yield'),
  t('export.lost.ingredients'),
  t('export.lost.steps'),
];

/** Nothing but amounts was changed: what reads otherwise than it should did not follow. */
const asUnscaled = (loss: Loss): Loss =>
  amountFields().includes(loss.field) ? { ...loss, field: t('export.lost.unscaled') } : loss;

function writtenAnew(exported: RecipeToExport): Exported {
  const { recipe, factor, pictures } = exported;
  const wanted = outgoingRecipe(recipe, factor);
  const named = [...pictures.map(({ written }) => written), ...wanted.remotePictures];
  const { text } = writtenRecipe(asImport(wanted), {
    manner: plainManner,
    pictures: named,
    nameless: wanted.title,
    isForOthers: true,
  });
  const found = readBackOf(outgoingRecipe(readRecipe(text, 'export.md', 'list'), one));
  return asText(text, [
    ...wanted.lost,
    ...lostRanges(recipe),
    ...lostPictures(exported, () => true, true),
    ...lostLinks(recipe),
    ...differences(wanted, found),
  ]);
}
