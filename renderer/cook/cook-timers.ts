import type { Timer } from '#core/cooking/timer.ts';
import { orderFor } from '#core/cooking/timer-order.ts';
import { soonest } from '#core/cooking/timers.ts';
import { timedDurations } from '#core/recipe/recipe.ts';
import type { DurationMention, Step } from '#core/recipe/recipe.ts';
import { durationWords } from '#core/words/time-words.ts';
import { t } from '#core/words/words.ts';
import type { FeatureProps } from '../kitchen/feature.ts';
import { nextDuration } from './timer-shown.ts';

type Needs = Pick<FeatureProps, 'kitchen' | 'timers' | 'announce'>;

interface Place {
  readonly id: string;
  readonly title: string;
  readonly step: Step;
}

/** What the cook does with timers. They live in main: nothing here counts. */
export class CookTimers {
  readonly #needs: Needs;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** A second press on the same time is one that bounced, not a second timer. */
  async start(mention: DurationMention, { id, title, step }: Place): Promise<void> {
    const { kitchen, timers, announce } = this.#needs;
    if (nextDuration({ ...step, durations: [mention] }, id, timers.all) === null) {
      announce(t('cook.timer.already', { label: mention.label }));
      return;
    }
    await kitchen.ask('timer:start', orderFor(mention, { id, title, step: step.number }));
    announce(t('cook.timer.started', { label: mention.label, time: durationWords(mention.minSeconds) }));
  }

  async startNext(place: Place): Promise<void> {
    const mention = nextDuration(place.step, place.id, this.#needs.timers.all);
    const first = timedDurations(place.step)[0];
    if (mention !== null) await this.start(mention, place);
    else
      this.#needs.announce(
        first === undefined ? t('cook.timer.none') : t('cook.timer.already', { label: first.label }),
      );
  }

  /** Pauses the running timer that ends first; when none runs, the paused one with the least left goes on. */
  toggleSoonest(): void {
    const { all } = this.#needs.timers;
    const paused = all
      .filter((timer) => timer.state === 'paused')
      .sort((one, other) => one.leftSeconds - other.leftSeconds);
    const timer = soonest(all) ?? paused[0];
    if (timer !== undefined) this.toggle(timer);
  }

  toggle(timer: Timer): void {
    void this.#needs.kitchen.ask(timer.state === 'paused' ? 'timer:resume' : 'timer:pause', { id: timer.id });
  }

  add(timer: Timer, seconds: number): void {
    void this.#needs.kitchen.ask('timer:add', { id: timer.id, seconds });
  }

  stop(timer: Timer): void {
    void this.#needs.kitchen.ask('timer:stop', { id: timer.id });
  }

  silence(): void {
    void this.#needs.kitchen.ask('timer:silence', null);
  }
}
