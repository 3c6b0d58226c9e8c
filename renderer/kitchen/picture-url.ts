/** Address of a picture in the library, for img elements. `path` is library-relative with forward slashes. */
export const pictureUrl = (path: string): string =>
  `recipe-img://library/${path.split('/').map(encodeURIComponent).join('/')}`;
