import { attribute, type PageElement } from './element.ts';

/** A whole address of the web that leads to a page, not to a site's front. */
export const isPageAddress = (text: string): boolean =>
  text.length < 2_000 && /^https?:\/\/[^\s/?#]+\.[^\s/?#]+\/[^\s#]/i.test(text);

/** Where the page says that it stands: its lasting address, the one for other sites, or the one that the browser noted when it was saved. */
export function pageAddress(elements: readonly PageElement[], html: string): string | null {
  let shared: string | null = null;
  for (const element of elements) {
    if (element.tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel'))) {
      const address = attribute(element, 'href').trim();
      if (isPageAddress(address)) return address;
    }
    if (element.tag !== 'meta' || shared !== null) continue;
    const name = (attribute(element, 'property') || attribute(element, 'name')).toLowerCase();
    const content = attribute(element, 'content').trim();
    if ((name === 'og:url' || name === 'twitter:url') && isPageAddress(content)) shared = content;
  }
  const noted = /<!--\s{0,5}saved from url=\(\d{1,6}\)(\S{1,2000})\s/i.exec(html.slice(0, 5_000))?.[1] ?? '';
  return shared ?? (isPageAddress(noted) ? noted : null);
}
