import { isLone } from '#core/library/lone.ts';

/**
 * Address of a picture, for img elements. `place` is library-relative with forward slashes, begins with "/" in the pictures
 * folder, and with "//" beside a recipe that was opened alone.
 */
export function pictureUrl(place: string): string {
  if (isLone(place)) return `recipe-img://lone${encoded(place.slice(1))}`;
  return place.startsWith('/') ? `recipe-img://pictures${encoded(place)}` : `recipe-img://library/${encoded(place)}`;
}

/** The same picture, as small as a card shows it; nothing comes of one that can't be drawn. */
export const thumbnailUrl = (place: string): string => `${pictureUrl(place)}?thumbnail`;

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
