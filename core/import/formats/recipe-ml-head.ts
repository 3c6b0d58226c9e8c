import { attribute, type PageElement } from '#core/import/web/element.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { Fields, timesOf } from './fields.ts';
import { oneLine, orNull, tagsOf } from './finished.ts';
import { said } from './recipe-ml-text.ts';
import { sourceOf } from './source.ts';
import { readTime } from './times.ts';
import { childrenOf } from './xml.ts';

const below = (heads: readonly PageElement[], tag: string): readonly PageElement[] =>
  heads.flatMap((head) => childrenOf(head, tag));

/** What stands in an element beside elements of that name. */
const besides = (element: PageElement, tag: string): string =>
  said({ ...element, children: element.children.filter((child) => typeof child === 'string' || child.tag !== tag) });

/** Categories in elements of their own, or in one text. */
export const categoriesIn = (heads: readonly PageElement[]): readonly string[] =>
  tagsOf(
    below(heads, 'categories').flatMap((one) => [
      ...childrenOf(one, 'cat').map(said),
      ...besides(one, 'cat').split(/[,;]/),
    ]),
  );

/** "8 pieces", "2-3 loaves". */
export const yieldIn = (heads: readonly PageElement[]): string | null =>
  orNull(
    below(heads, 'yield')
      .map(said)
      .filter((one) => one !== '')
      .join(', '),
  );

/** Who wrote it, and where it is from. Parts without a type are either: Krecipes writes its authors so. */
export function creditsIn(
  heads: readonly PageElement[],
  isByKrecipes: boolean,
): Pick<ImportedRecipe, 'author' | 'source' | 'link'> {
  const sources = below(heads, 'source');
  const items = below(sources, 'srcitem').map((item) => ({ type: attribute(item, 'type'), text: said(item) }));
  const isAuthor = (type: string): boolean => /creator|contributor|author/i.test(type) || (type === '' && isByKrecipes);
  return {
    author: orNull(tagsOf(items.filter(({ type }) => isAuthor(type)).map(({ text }) => text)).join(', ')),
    ...sourceOf(
      ...items.filter(({ type }) => !isAuthor(type)).map(({ text }) => text),
      ...sources.map((one) => besides(one, 'srcitem')),
    ),
  };
}

const kinds: readonly (readonly [kind: 'prep' | 'cook' | 'total', words: RegExp])[] = [
  ['prep', /^(?:prep.*|)$/],
  ['cook', /^(?:cook.*|bak(?:e|ing))$/],
  ['total', /^total.*$/],
];

/** Of many kinds of time a recipe keeps three; the others ("rising: 2 hours") are notes. */
export function timesIn(heads: readonly PageElement[]): {
  readonly times: ImportedRecipe['times'];
  readonly notes: readonly string[];
} {
  const found = new Map<string, string>();
  const others: string[] = [];
  for (const time of below(heads, 'preptime')) {
    const [type, text] = [oneLine(attribute(time, 'type')), said(time)];
    const kind = kinds.find(([, words]) => words.test(type.toLowerCase()))?.[0];
    if (kind !== undefined && !found.has(kind)) found.set(kind, text);
    else if (!isNought(text))
      others.push(type === '' ? text : `${type.charAt(0).toUpperCase()}${type.slice(1)}: ${text}`);
  }
  const fields = new Fields(Object.fromEntries(found));
  const times = timesOf(fields, ['prep'], ['cook'], ['total']);
  return { times, notes: [...fields.notes, ...others] };
}

const isNought = (text: string): boolean => {
  const { seconds, isAll } = readTime(text);
  return seconds === null && isAll;
};
