import { asText, type ExportFormat } from '../format.ts';
import { recipePage } from '../html/page.ts';
import { isLink } from '../html/text.ts';
import { lostLinks, lostPictures } from '../losses.ts';
import { outgoingRecipe } from '../outgoing-recipe.ts';

/** A page that needs nothing but itself, to print, to send and to read on any device; other programs read its recipe data. */
export const htmlPage: ExportFormat = {
  id: 'html',
  name: 'Web page (HTML)',
  basis: 'https://html.spec.whatwg.org/; https://www.w3.org/TR/CSP3/; https://schema.org/Recipe in JSON-LD',
  ending: '.html',
  layout: { kind: 'file' },
  ownKind: null,
  pictures: 'inside',
  write(exported) {
    const recipe = outgoingRecipe(exported.recipe, exported.factor);
    return asText(recipePage(exported), [
      ...recipe.lost,
      ...lostPictures(exported, () => true, false),
      ...lostLinks(exported.recipe, (href) => !isLink(href)),
    ]);
  },
};
