import type { PictureType } from '#core/images/picture-head.ts';

/** Ending of a picture's file by its content. */
export const pictureEndings: Readonly<Record<PictureType, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/avif': '.avif',
};

export const pictureTypes: ReadonlySet<string> = new Set(Object.keys(pictureEndings));
