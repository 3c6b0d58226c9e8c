import type { CookSession } from '#core/cooking/session.ts';
import { isLetGo } from '#core/serve-at/marks.ts';
import { replan } from '#core/serve-at/replan.ts';
import { durationWords } from '#core/words/time-words.ts';
import { t } from '#core/words/words.ts';
import { dayClock } from '../kitchen/day-clock.ts';
import type { RecipeFeatureProps } from '../kitchen/feature.ts';
import { wantedNext } from './plan-shown.ts';

const minute = 60_000;
/** Less than this is nothing to interrupt a cook for. */
const worthSaying = 5 * minute;
/** Between two looks at the clock. */
const look = 5000;

/** The plan for a serving time as it stands while this recipe is cooked; null where the recipe is in none. */
export class PlanAtHob {
  now = $state(Date.now());
  readonly #props: RecipeFeatureProps;
  readonly #session: () => CookSession | null;
  #said: number | null = null;

  constructor(props: RecipeFeatureProps, session: () => CookSession | null) {
    this.#props = props;
    this.#session = session;
    $effect(() => {
      const clock = setInterval(() => (this.now = Date.now()), look);
      return () => clearInterval(clock);
    });
    $effect(() => this.#begin());
    $effect(() => this.#tell());
  }

  readonly #recipe = $derived.by(() => this.#session()?.recipe ?? null);
  readonly #kept = $derived.by(() => {
    const { kept } = this.#props.plan;
    if (kept === null || isLetGo(kept, this.now)) return null;
    return kept.dishes.some(({ recipe }) => recipe === this.#recipe) ? kept : null;
  });
  readonly line = $derived.by(() => (this.#kept === null ? null : replan(this.#kept, this.now)));
  readonly wanted = $derived.by(() =>
    this.line === null || this.#recipe === null ? null : wantedNext(this.line, this.#recipe),
  );

  /** At the first place of a recipe, when it is time for it, the cook has begun. */
  #begin(): void {
    const session = this.#session();
    const dish = this.line?.dishes.find(({ recipe }) => recipe === session?.recipe);
    const first = dish?.stretches[0];
    if (session === null || first === undefined || first.state !== 'to come' || session.step > first.step) return;
    if (this.now >= first.start - minute) void this.#props.kitchen.ask('serve:begin', { recipe: session.recipe });
  }

  #tell(): void {
    const { line } = this;
    if (line === null) return;
    const before = this.#said;
    if (before !== null && Math.abs(line.serveAt - before) < worthSaying) return;
    this.#said = line.serveAt;
    if (before === null) return;
    const words = { time: dayClock(line.serveAt), by: durationWords(Math.round(line.movedBy / minute) * 60) };
    this.#props.announce(t(line.movedBy < minute ? 'serve.moved-ahead' : 'serve.moved', words));
  }
}
