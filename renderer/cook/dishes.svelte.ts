import type { RecipeId } from '#core/library/summary.ts';
import { t } from '#core/words/words.ts';
import type { CookFeatureProps } from '../kitchen/feature.ts';
import type { Links } from '../recipe/links.ts';
import type { CookState } from './cook-state.svelte.ts';
import { onTheHob, otherOnTheHob } from './on-the-hob.ts';
import { othersOf } from './sub-recipes.ts';

/** The ways from the dish that is cooked to others: those on the hob, and those that it needs. Its place and its timers stay. */
export class Dishes {
  readonly #props: CookFeatureProps;
  readonly #cooking: CookState;

  constructor(props: CookFeatureProps, cooking: CookState) {
    this.#props = props;
    this.#cooking = cooking;
  }

  readonly tabs = $derived.by(() => {
    const { session } = this.#cooking;
    return session === null ? [] : onTheHob(this.#props.hob.sessions, session);
  });

  readonly links: Links = $derived.by(() => ({
    recipes: othersOf(this.#cooking.opened?.links ?? {}, this.#cooking.session?.recipe),
    onlink: (href, shownText) => void this.#props.kitchen.ask('link:open', { href, shownText }),
    onrecipe: (other) => void this.open(other),
  }));

  async switchTo(other: RecipeId | null): Promise<void> {
    if (other === null) return;
    await this.#cooking.keep();
    this.#props.go.cook(other);
  }

  switchBy(wanted: number | 'next' | 'before'): void {
    const { session } = this.#cooking;
    if (session === null) return;
    void this.switchTo(otherOnTheHob(this.#props.hob.sessions, session, wanted)?.recipe ?? null);
  }

  /** As another dish on the hob, scaled as this one asks. */
  async open(other: RecipeId): Promise<void> {
    const portion = this.#cooking.portionOf(other);
    if (portion === null) return;
    await this.#cooking.keep();
    this.#props.go.cook(other, portion);
  }

  openFirst(): void {
    const [other] = this.#cooking.others;
    if (other === undefined) this.#props.announce(t('cook.sub-none'));
    else void this.open(other.id);
  }
}
