import type { LeftRecipe } from '#core/contract/replacing.ts';
import { rowWords } from '#core/words/formats.ts';
import { t } from '#core/words/words.ts';

/** More names than these make a message that is not read. */
const mostNamed = 3;

export const leftReason = ({ why }: LeftRecipe): string => t(`replace.why-${why}`);

/** "Left as they are: soup.md (not written in UTF-8)."; '' for none. */
export function leftSentence(left: readonly LeftRecipe[]): string {
  if (left.length === 0) return '';
  const named = rowWords(
    left.slice(0, mostNamed).map((one) => t('replace.left-one', { recipe: one.id, reason: leftReason(one) })),
  );
  const more = left.length - mostNamed;
  return t('replace.left-named', {
    names: more > 0 ? t('replace.left-more', { names: named, count: more }) : named,
  });
}

/** "14 changes in 6 recipes". */
export const changesIn = (changes: number, recipes: number): string =>
  t('replace.count', {
    changes: t('replace.changes', { count: changes }),
    recipes: t('replace.recipes', { count: recipes }),
  });
