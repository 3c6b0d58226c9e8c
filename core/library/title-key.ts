import { fold } from '#core/search/folded.ts';

/** Two recipes whose titles have the same key have, to a cook, the same title: "Crème brûlée" and "Creme Brulee". */
export const titleKey = (title: string): string =>
  fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
