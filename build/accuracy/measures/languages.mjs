import { figuresOfLabels } from '../hand-labelled-lines.mjs';

/** Ingredient lines in nine other languages than English. */
export const measure = () => figuresOfLabels('lines-languages.json', 0.85);
