/** The two families that the first screen is set in, by the beginning of their files' names. */
const first = ['atkinson-hyperlegible-next-latin-wght-normal', 'fraunces-latin-opsz-normal'];

/**
 * Asks for the fonts of the first screen together with its script: found only in the style sheet, when the page is laid out,
 * they come so late that it is laid out a second time.
 * @returns {import('vite').Plugin}
 */
export function preloadFonts() {
  return {
    name: 'hobside-preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle, path: page }) =>
        !page.endsWith('index.html')
          ? []
          : Object.keys(bundle ?? {})
              .filter((file) => first.some((name) => file.includes(`${name}-`)))
              .map((file) => ({
                tag: 'link',
                attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
                injectTo: 'head',
              })),
    },
  };
}
