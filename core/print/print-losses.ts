import { isLink } from '#core/export/html/text.ts';
import { lostLinks, lostPictures, lostRating } from '#core/export/losses.ts';
import { outgoingRecipe } from '#core/export/outgoing-recipe.ts';
import type { Loss } from '#core/import/imported-recipe.ts';
import { t } from '#core/words/words.ts';
import type { RecipeToPrint } from './print-recipe.ts';
import type { Layout } from './print-sizes.ts';

/** What of a recipe does not stand on its paper; pictures are missed only where they are wanted. */
export function lostOnPaper(toPrint: RecipeToPrint, layout: Layout, withPictures: boolean): readonly Loss[] {
  const { recipe, factor, units } = toPrint;
  const outgoing = outgoingRecipe(recipe, factor, units);
  const isFull = layout === 'recipe' || layout === 'cookbook';
  const hasWords = outgoing.description.length > 0 || outgoing.notes.length > 0;
  const pictures = isFull ? [...toPrint.pictures.keys()].map((written) => ({ written })) : [];
  const left = [
    ...(hasWords ? [{ field: t('export.lost.notes'), detail: '' }] : []),
    ...(outgoing.tags.length > 0 ? [{ field: t('export.lost.tags'), detail: '' }] : []),
  ];
  return [
    ...outgoing.lost,
    ...lostRating(outgoing),
    ...(isFull ? lostLinks(recipe, (href) => !isLink(href)) : left),
    ...(withPictures ? lostPictures({ recipe, pictures }, () => true, false) : []),
  ];
}
