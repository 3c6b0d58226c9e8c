import { t } from '#core/words/words.ts';
import type { PageElement } from '#core/import/web/element.ts';
import type { Loss } from '../imported-recipe.ts';
import { Fields } from './fields.ts';
import { oneLine } from './finished.ts';
import { paragraphsOf } from './grouped-lines.ts';
import { ratingOf } from './rating.ts';
import { childOf, childrenOf, lineIn, rawText } from './xml.ts';

/** Stars by several people, each for several criteria: their mean is what Krecipes shows, and what is said with them becomes notes. */
export function krecipesRatings(lists: readonly PageElement[]): {
  readonly rating: number | null;
  readonly lost: readonly Loss[];
  readonly notes: readonly string[];
} {
  const ratings = lists.flatMap((list) => childrenOf(list, 'rating')).map(read);
  const stars = ratings.flatMap(({ criteria }) => criteria).flatMap(({ stars: count }) => count ?? []);
  const mean = stars.length === 0 ? null : stars.reduce((sum, count) => sum + count, 0) / stars.length;
  const { rating, lost } = ratingOf(mean === null ? null : Math.round(mean * 10) / 10);
  const isWhole = ratings.length === 1 && rating !== null && isOverall(ratings[0]!);
  const told = new Fields({});
  for (const one of isWhole ? [] : ratings) told.lose(t('app-files.lost-rating'), marksOf(one));
  return { rating, lost: [...lost, ...told.lost()], notes: [...ratings.flatMap(notesOf), ...told.notes] };
}

interface Rating {
  readonly rater: string;
  readonly comment: string;
  readonly criteria: readonly { readonly name: string; readonly said: string; readonly stars: number | null }[];
}

function read(rating: PageElement): Rating {
  const comment = childOf(rating, 'comment');
  const criteria = childrenOf(rating, 'criterion').flatMap((one) => childrenOf(one, 'criteria'));
  return {
    rater: lineIn(rating, 'rater'),
    comment: comment === null ? '' : rawText(comment).trim(),
    criteria: criteria.map((one) => {
      const said = lineIn(one, 'stars');
      return {
        name: lineIn(one, 'name'),
        said,
        stars: /^\d(?:[.,]\d{1,3})?$/.test(said) ? Number(said.replace(',', '.')) : null,
      };
    }),
  };
}

/** One mark for the whole, by nobody that is named but where the comment names them: that one is the recipe's own. */
const isOverall = ({ rater, comment, criteria }: Rating): boolean =>
  criteria.length === 1 && /^(?:overall)?$/i.test(criteria[0]!.name) && (rater === '' || comment !== '');

function marksOf({ rater, criteria }: Rating): string {
  const marks = criteria.map(({ name, said }) => [name, said].filter((part) => part !== '').join(' ')).join(', ');
  return [rater, marks].filter((part) => part !== '').join(': ');
}

function notesOf({ rater, comment }: Rating): readonly string[] {
  const who = rater === '' ? t('app-files.comment') : t('app-files.comment-by', { name: oneLine(rater) });
  return paragraphsOf(comment).map((paragraph, at) => (at === 0 ? `${who}: ${paragraph}` : paragraph));
}
