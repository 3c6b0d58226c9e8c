import { recipeOfPage } from '../text/pasted-page.ts';
import type { ImportFormat } from '../format.ts';
import { endsWith } from './json.ts';

/** A page that a browser saved, whatever site it is from. */
export const savedPage: ImportFormat = {
  id: 'web-page',
  name: 'Web page',
  basis:
    'https://schema.org/Recipe; https://microformats.org/wiki/h-recipe; https://html.spec.whatwg.org/multipage/microdata.html',
  accepts: (file) => endsWith(file, '.html', '.htm', '.xhtml'),
  recipes(file) {
    const recipe = recipeOfPage(file.text);
    return recipe === null ? [] : [recipe];
  },
};
