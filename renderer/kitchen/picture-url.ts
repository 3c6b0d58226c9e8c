/** Address of a picture, for img elements. `place` is library-relative with forward slashes, or begins with "/" in the pictures folder. */
export const pictureUrl = (place: string): string =>
  place.startsWith('/') ? `recipe-img://pictures${encoded(place)}` : `recipe-img://library/${encoded(place)}`;

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
