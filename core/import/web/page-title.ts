import { allBelow, attribute, textOf, type PageElement } from './element.ts';
import { plainText } from './plain-text.ts';

const comparable = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What a page calls itself: its large headings, its names for other sites, and the text in the tab. */
export interface PageTitles {
  readonly headings: readonly string[];
  /** For other sites, then for the tab. */
  readonly named: readonly string[];
  readonly site: string;
}

export function pageTitles(elements: readonly PageElement[]): PageTitles {
  const headings: string[] = [];
  /** Blogs have the name of the site in the largest heading, if any. */
  const others: string[] = [];
  const metas: string[] = [];
  const tabs: string[] = [];
  let site = '';
  for (const element of elements) {
    if (/^h[2-4]$/.test(element.tag) && others.length < 3 && isTitle(element)) others.push(textOf(element));
    else if (element.tag === 'h1' && headings.length < 20 && !isLogo(element)) headings.push(textOf(element));
    else if (element.tag === 'title' && tabs.length < 3)
      tabs.push(plainText(element.children.filter((one) => typeof one === 'string').join('')));
    else if (element.tag === 'meta') {
      const name = (attribute(element, 'property') || attribute(element, 'name')).toLowerCase();
      if (/^(?:og|twitter):title$/.test(name)) metas.push(plainText(attribute(element, 'content')));
      else if (name === 'og:site_name') site = plainText(attribute(element, 'content'));
    }
  }
  const isSaid = (text: string): boolean => text !== '' && text.length < 300;
  return {
    headings: (headings.some(isSaid) ? headings : others.slice(0, 1)).filter(isSaid),
    named: [...metas, ...tabs].filter(isSaid),
    site,
  };
}

/** The heading that the page's names say as well; a heading that is only the site's name is none. */
export function titleOf({ headings, named, site }: PageTitles): string {
  const own = headings.filter((heading) => comparable(heading) !== '' && comparable(heading) !== comparable(site));
  const said = named.map(comparable);
  const isSaid = (heading: string): boolean => said.some((name) => name.includes(comparable(heading)));
  // Of a logo and a title, the one that the page's names begin with.
  const first = own.find((heading) => said.some((name) => name.startsWith(comparable(heading))));
  const found = first ?? own.find(isSaid) ?? own.find((heading) => sharesWords(heading, named));
  return found ?? (own.length === 1 ? own[0]! : withoutSite(named[0] ?? own[0] ?? '', site));
}

/** How much a name is what the page calls itself, from 0 to 1. */
export function nameLikeness(name: string, titles: readonly string[]): number {
  const bare = comparable(name);
  if (bare === '') return 0;
  const own = wordsOf(name);
  const each = titles.map((title) => {
    const said = comparable(title);
    if (said === bare) return 1;
    if (said.includes(bare)) return 0.9;
    const words = wordsOf(title);
    const shared = [...own].filter((word) => words.has(word)).length;
    return (0.8 * 2 * shared) / Math.max(own.size + words.size, 1);
  });
  return Math.max(0, ...each);
}
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

const isTitle = (heading: PageElement): boolean =>
  /(?:^|\s)(?:(?:entry|post|recipe|article)[-_]{0,2}title|p-name)(?:\s|$)/i.test(attribute(heading, 'class')) ||
  /^(?:name|headline)$/.test(attribute(heading, 'itemprop'));

/** "<h1 class=logo><a href=/>": the name of the site, on each of its pages. */
const isLogo = (heading: PageElement): boolean =>
  /logo|site-?(?:title|name)|brand/i.test(`${attribute(heading, 'class')} ${attribute(heading, 'id')}`) ||
  allBelow(heading).some(
    (one) => one.tag === 'a' && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+|home)?$/i.test(attribute(one, 'href') || '#'),
  );

const sharesWords = (heading: string, named: readonly string[]): boolean => {
  const words = heading
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
  const said = new Set(named.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
  return words.filter((word) => said.has(word)).length * 2 > words.length;
};

function withoutSite(title: string, site: string): string {
  const parts = title.split(/\s+[|–—»·•]\s+|\s+-\s+(?=[^-]{1,40}$)/).filter((part) => comparable(part) !== '');
  return (parts.find((part) => site === '' || comparable(part) !== comparable(site)) ?? title).trim();
}
