import { attribute, textOf, type PageElement } from './element.ts';
import { titleOf, type PageTitles } from './page-title.ts';
import { notesIn } from './notes.ts';
import { plainText } from './plain-text.ts';
import type { FoundRecipe } from './web-recipe.ts';

/** What the page says of itself where its recipe says nothing; the total is that of the parts where none is stated. */
export function withPage(found: FoundRecipe, elements: readonly PageElement[], titles: PageTitles): FoundRecipe {
  const metas = elements.filter(({ tag }) => tag === 'meta');
  const meta = (...names: string[]): string | null => metaOf(metas, names);
  const { prep, cook, total } = found.times;
  const parts = (prep ?? 0) + (cook ?? 0);
  return {
    ...found,
    title: found.title || titleOf(titles),
    times: { prep, cook, total: total ?? (parts > 0 ? parts : null) },
    image: found.image ?? meta('og:image', 'og:image:secure_url', 'og:image:url', 'twitter:image'),
    author: found.author ?? meta('author', 'article:author:name', 'parsely-author') ?? linkedAuthor(elements),
    description: found.description ?? meta('og:description', 'description'),
    notes: found.ingredients.length === 0 ? found.notes : [...new Set([...found.notes, ...notesIn(elements)])],
  };
}

/** "<a rel=author>": who a theme says wrote the text. */
function linkedAuthor(elements: readonly PageElement[]): string | null {
  const link = elements.find(
    ({ tag, attributes }) => tag === 'a' && /(?:^|\s)author(?:\s|$)/i.test(attributes['rel'] ?? ''),
  );
  const name = link ? textOf(link).replace(/^by\s/i, '') : '';
  return name !== '' && name.length < 60 ? name : null;
}

/** What the head says of the language, for pages whose own element says nothing. */
export const languageInHead = (elements: readonly PageElement[]): string | null =>
  metaOf(
    elements.filter(({ tag }) => tag === 'meta'),
    ['content-language', 'og:locale'],
  );

function metaOf(elements: readonly PageElement[], names: readonly string[]): string | null {
  const stated = new Map<string, string>();
  for (const element of elements) {
    const name = (
      attribute(element, 'property') ||
      attribute(element, 'name') ||
      attribute(element, 'http-equiv')
    ).toLowerCase();
    const content = plainText(attribute(element, 'content'));
    if (names.includes(name) && content !== '' && !stated.has(name)) stated.set(name, content);
  }
  return names.map((name) => stated.get(name)).find((one) => one !== undefined) ?? null;
}
