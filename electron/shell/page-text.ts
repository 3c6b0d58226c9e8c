/** What a page is told while it is served, so that its first paint is right. */
export interface PageFacts {
  readonly nonce: string;
  readonly theme: 'light' | 'dark';
  /** What the interface is in: a BCP 47 tag. */
  readonly locale: string;
}

/** The page with its language and `data-theme` on its root and the load's nonce in a meta element, where CodeMirror's set-up finds it. */
export function pageText(html: string, { nonce, theme, locale }: PageFacts): string {
  const meta = `<meta name="csp-nonce" content="${nonce}">`;
  return html
    .replace(/<meta name="csp-nonce"[^>]*>\s*/, '')
    .replace(
      /<html([^>]*)>/,
      (_, rest: string) => `<html${without('lang|data-theme', rest)} lang="${locale}" data-theme="${theme}">`,
    )
    .replace('<head>', `<head>${meta}`);
}

const without = (names: string, attributes: string): string =>
  attributes.replace(new RegExp(`\\s+(?:${names})="[^"]*"`, 'g'), '');
