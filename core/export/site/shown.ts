import type { Follow, ShowPicture } from '../html/text.ts';
import type { ScaledRecipe } from './scaled.ts';

/** How a recipe's own words become markup on its page. */
export interface Shown {
  readonly picture: ShowPicture;
  readonly follow: Follow;
  readonly scaled: ScaledRecipe;
}
