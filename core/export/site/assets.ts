import base from './assets/base.css?raw';
import cook from './assets/cook.css?raw';
import lists from './assets/lists.css?raw';
import paper from './assets/paper.css?raw';
import recipe from './assets/recipe.css?raw';
import script from './assets/site.js?raw';

/** The one stylesheet of a site, and its one script. Neither has a word of a recipe in it. Paper comes last: it takes back what a screen wants. */
export const siteStyle: string = [base, lists, recipe, cook, paper].join('\n');
export const siteScript: string = script;
