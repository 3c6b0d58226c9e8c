import { totalTime } from '#core/waits/total-time.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import { durationRangeWords, durationWords } from '#core/words/time-words.ts';
import { t } from '#core/words/words.ts';

/** How long the recipe takes, as its page says it: what the file states, else "at least … from the steps"; null where nothing tells. */
export function timeFact(recipe: Pick<Recipe, 'times' | 'stepGroups'>): string | null {
  const { prep, cook, total } = recipe.times;
  const sum = totalTime(recipe);
  if (sum === null) return null;
  if (sum.atLeast) return t('recipe.time-derived', { time: durationWords(sum.seconds) });
  const time = total ? durationRangeWords(total.minSeconds, total.maxSeconds) : durationWords(sum.seconds);
  if (!prep || !cook) return time;
  const parts = [prep, cook].map((part) => durationRangeWords(part.minSeconds, part.maxSeconds));
  return t('recipe.time-parts', { time, prep: parts[0] ?? '', cook: parts[1] ?? '' });
}
