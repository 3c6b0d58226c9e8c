/** What a page is told while it is served, so that its first paint is right. */
export interface PageFacts {
  readonly nonce: string;
  readonly theme: 'light' | 'dark';
}

/** The page with `data-theme` on its root and the load's nonce in a meta element, where CodeMirror's set-up finds it. */
export function pageText(html: string, { nonce, theme }: PageFacts): string {
  const meta = `<meta name="csp-nonce" content="${nonce}">`;
  return html
    .replace(/<meta name="csp-nonce"[^>]*>\s*/, '')
    .replace(/<html([^>]*)>/, (_, rest: string) => `<html${withoutTheme(rest)} data-theme="${theme}">`)
    .replace('<head>', `<head>${meta}`);
}

const withoutTheme = (attributes: string): string => attributes.replace(/\s+data-theme="[^"]*"/, '');
