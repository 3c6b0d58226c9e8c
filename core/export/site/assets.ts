import script from './assets/site.js?raw';
import sheet from './assets/site.css?raw';

/** The one stylesheet of a site, and its one script. Neither has a word of a recipe in it. */
export const siteStyle: string = sheet;
export const siteScript: string = script;
