import { allBelow, attribute, textOf, type PageElement } from './element.ts';
import { plainText } from './plain-text.ts';

const comparable = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What a page calls itself: its large headings, its names for other sites, and the text in the tab. */
export interface PageTitles {
  readonly headings: readonly string[];
  /** Headings below the largest, and texts that the markup calls a title. */
  readonly lesser: readonly string[];
  /** For other sites, then for the tab. */
  readonly named: readonly string[];
  /** What the site is called, and how its address says it. */
  readonly sites: readonly string[];
}

const mostLesser = 12;

export function pageTitles(elements: readonly PageElement[]): PageTitles {
  const headings: string[] = [];
  /** Blogs have the name of the site in the largest heading, if any. */
  const called: string[] = [];
  const lesser: string[] = [];
  const metas: string[] = [];
  const tabs: string[] = [];
  const sites: string[] = [];
  for (const element of elements) {
    const isSmall = /^h[2-4]$/.test(element.tag);
    if (isSmall && called.length < 3 && isTitle(element)) called.push(textOf(element));
    else if (element.tag === 'h1' && headings.length < 20 && !isLogo(element)) headings.push(textOf(element));
    else if (lesser.length < mostLesser && (isSmall || isTitle(element))) lesser.push(textOf(element));
    else if (element.tag === 'title' && tabs.length < 3)
      tabs.push(plainText(element.children.filter((one) => typeof one === 'string').join('')));
    else if (element.tag === 'meta' || element.tag === 'link') {
      const { name, content } = stated(element);
      if (/^(?:og|twitter):title$/.test(name)) metas.push(plainText(content));
      else if (name === 'og:site_name') sites.push(plainText(content));
      else if (name === 'og:url' || name === 'canonical') sites.push(hostName(content));
    }
  }
  const isSaid = (text: string): boolean => text !== '' && text.length < 300;
  const isLarge = headings.some(isSaid);
  return {
    headings: (isLarge ? headings : called.slice(0, 1)).filter(isSaid),
    // A heading that is called the post's says more than others of its size.
    lesser: (isLarge ? [...called, ...lesser] : called.some(isSaid) ? [] : lesser).filter(isSaid),
    named: [...metas, ...tabs].filter(isSaid),
    sites: sites.filter(isSaid),
  };
}

const stated = (element: PageElement): { readonly name: string; readonly content: string } =>
  element.tag === 'meta'
    ? {
        name: (attribute(element, 'property') || attribute(element, 'name')).toLowerCase(),
        content: attribute(element, 'content'),
      }
    : { name: attribute(element, 'rel').toLowerCase(), content: attribute(element, 'href') };

/** "oven" of https://www.oven.example/cakes. */
const hostName = (address: string): string =>
  /^(?:https?:)?\/\/(?:www\.)?([^/.:?#]{1,80})\./i.exec(address.trim().slice(0, 300))?.[1] ?? '';

/** The heading that the page's names say as well; a heading that is only the site's name, or says "Recipes", is none. */
export function titleOf({ headings, lesser, named, sites }: PageTitles): string {
  const isOwn = (heading: string): boolean => {
    const bare = comparable(heading);
    return bare !== '' && !sites.some((site) => comparable(site) === bare) && !general.test(heading.trim());
  };
  const own = headings.filter(isOwn);
  const said = named.map(comparable);
  const begins = (heading: string): boolean => said.some((name) => name.startsWith(comparable(heading)));
  const isSaid = (heading: string): boolean => said.some((name) => name.includes(comparable(heading)));
  const isLong = (heading: string): boolean => comparable(heading).length > 3;
  // Of a logo and a title, the one that the page's names begin with.
  const found =
    own.find(begins) ??
    lesser.filter(isOwn).find((heading) => isLong(heading) && begins(heading)) ??
    own.find(isSaid) ??
    own.find((heading) => sharesWords(heading, named));
  if (found !== undefined) return found;
  if (own.length === 1) return own[0]!;
  const name = withoutSite(named[0] ?? '', sites);
  return name === '' || !isOwn(name) ? (own[0] ?? lesser.find(isOwn) ?? name) : name;
}
const general =
  /^(?:(?:our |my |all )?recipes?|rezepte?|recettes?|recetas?|ricett[ae]|receitas?|recept(?:en|er)?|opskrift(?:er)?|oppskrift(?:er)?|przepisy?|рецепты?|レシピ|blog|home|start|menu|news|article)$/iu;

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
  /(?:^|[\s_-])(?:(?:entry|post|recipe|article)[-_]{0,2}(?:title|name)|p-name)(?:\s|$)/i.test(
    attribute(heading, 'class'),
  ) || /^(?:name|headline)$/.test(attribute(heading, 'itemprop'));

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

/** "Recipe - Plum cake - Our Oven", "Our Oven: Plum cake": the part that is neither the site's name nor a word for all of them. */
function withoutSite(title: string, sites: readonly string[]): string {
  const isSite = (part: string): boolean => sites.some((site) => comparable(site) === comparable(part));
  const lead = /^([^:]{2,60}):\s+(\S.*)$/s.exec(title);
  if (lead && isSite(lead[1]!)) return lead[2]!.trim();
  const parts = title
    .split(/\s+(?:[|–—»›«·•]|::)\s+|\s+-\s+(?=[^-]{1,40}$)/)
    .map((part) => part.replace(/^(?:recipes?|rezepte?|recettes?|recetas?|ricett[ae])\s+[-–:]\s+/i, '').trim())
    .filter((part) => comparable(part) !== '');
  return (parts.find((part) => !isSite(part) && !general.test(part)) ?? title).trim();
}
