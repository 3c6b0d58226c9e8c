/** The program's own fonts in a printed page, and the beginning of their files' names. */
const faces = [
  { family: 'Atkinson', weights: '200 800', style: 'normal', file: 'atkinson-hyperlegible-next-latin-wght-normal' },
  { family: 'Atkinson', weights: '200 800', style: 'italic', file: 'atkinson-hyperlegible-next-latin-wght-italic' },
  {
    family: 'Atkinson Ext',
    weights: '200 800',
    style: 'normal',
    file: 'atkinson-hyperlegible-next-latin-ext-wght-normal',
  },
  {
    family: 'Atkinson Ext',
    weights: '200 800',
    style: 'italic',
    file: 'atkinson-hyperlegible-next-latin-ext-wght-italic',
  },
  { family: 'Fraunces', weights: '100 900', style: 'normal', file: 'fraunces-latin-opsz-normal' },
  { family: 'Fraunces Ext', weights: '100 900', style: 'normal', file: 'fraunces-latin-ext-opsz-normal' },
] as const;

/** Beginnings of the names of the files that hold them. */
export const fontFiles: readonly string[] = faces.map(({ file }) => file);

/**
 * The fonts within the style itself, in base64 by the beginning of their files' names. A page that is never shown asks for
 * a font only when it is printed, and would be printed without its words. A letter that the first of two families lacks
 * is looked for in the next, so none needs a range.
 */
export const fontRules = (files: ReadonlyMap<string, string>): string =>
  faces
    .map(
      ({ family, weights, style, file }) =>
        `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weights}; font-display: block; src: url('data:font/woff2;base64,${files.get(file) ?? ''}') format('woff2'); }`,
    )
    .join('\n');
