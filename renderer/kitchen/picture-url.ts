/** Address of a picture, for img elements. `place` is library-relative with forward slashes, or begins with "/" in the pictures folder. */
export const pictureUrl = (place: string): string =>
  place.startsWith('/') ? `recipe-img://pictures${encoded(place)}` : `recipe-img://library/${encoded(place)}`;

/** The same picture, as small as a card shows it; nothing comes of one that can't be drawn. */
export const thumbnailUrl = (place: string): string => `${pictureUrl(place)}?thumbnail`;

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
