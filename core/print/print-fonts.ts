/** The program's own fonts, by the name under which a printed page asks for them, and the beginning of their files' names. */
export const fontFiles: Readonly<Record<string, string>> = {
  'text.woff2': 'atkinson-hyperlegible-next-latin-wght-normal',
  'text-ext.woff2': 'atkinson-hyperlegible-next-latin-ext-wght-normal',
  'text-italic.woff2': 'atkinson-hyperlegible-next-latin-wght-italic',
  'text-ext-italic.woff2': 'atkinson-hyperlegible-next-latin-ext-wght-italic',
  'display.woff2': 'fraunces-latin-opsz-normal',
  'display-ext.woff2': 'fraunces-latin-ext-opsz-normal',
};

const face = (family: string, file: string, weights: string, style: 'normal' | 'italic'): string =>
  `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weights}; font-display: block; src: url('font/${file}') format('woff2'); }`;

/** A letter that the first of two families lacks is looked for in the next, so none needs a range. */
export const printFonts = [
  face('Atkinson', 'text.woff2', '200 800', 'normal'),
  face('Atkinson', 'text-italic.woff2', '200 800', 'italic'),
  face('Atkinson Ext', 'text-ext.woff2', '200 800', 'normal'),
  face('Atkinson Ext', 'text-ext-italic.woff2', '200 800', 'italic'),
  face('Fraunces', 'display.woff2', '100 900', 'normal'),
  face('Fraunces Ext', 'display-ext.woff2', '100 900', 'normal'),
].join('\n');
