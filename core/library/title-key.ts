import { foldWord } from './search-words.ts';

/** Two recipes whose titles have the same key have, to a cook, the same title: "Crème brûlée" and "Creme Brulee". */
export const titleKey = (title: string): string =>
  foldWord(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
