import { figuresOfLabels } from '../hand-labelled-lines.mjs';

/** English ingredient lines in odd forms: "2 x 7g sachets", "juice of 1 lemon", "mirin: 60 ml". */
export const measure = () => figuresOfLabels('lines-odd.json', 0.78);
