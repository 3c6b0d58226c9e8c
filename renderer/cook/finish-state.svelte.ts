import type { LogDone } from '#core/contract/cook-log.ts';
import type { Failure } from '#core/contract/result.ts';
import { cookedOn, dayBefore, dayOf } from '#core/cook-log/entry.ts';
import type { Rating } from '#core/cook-log/entry.ts';
import type { CookSession } from '#core/cooking/session.ts';
import { t } from '#core/words/words.ts';
import { failureWords } from '#core/words/failure-words.ts';
import type { RecipeFeatureProps } from '../kitchen/feature.ts';
import { finishFocus, finishKeyOf } from './finish-keys.ts';

export const ratings: readonly Rating[] = [1, 2, 3, 4, 5];

/** A press sooner after the last step is one that bounced: it must not save what nobody has seen. Milliseconds. */
const bounce = 600;

interface Surroundings {
  /** The place that is cooked from; its recipe's file may get another name meanwhile. */
  readonly session: () => CookSession;
  readonly back: () => void;
}

/** The end of a cook: how it was, and the line that is kept about it. What was chosen and typed stays when the cook goes back to the step. */
export class FinishState {
  rating = $state<Rating | null>(null);
  note = $state('');
  /** As dayOf writes it. */
  day = $state('');
  /** The day that was chosen is none, or still to come. */
  wrongDay = $state(false);
  failure = $state.raw<Failure | null>(null);
  readonly #props: RecipeFeatureProps;
  readonly #around: Surroundings;
  #shownAt = 0;
  #touched = false;
  #ending = false;

  constructor(props: RecipeFeatureProps, around: Surroundings) {
    this.#props = props;
    this.#around = around;
    this.day = this.today;
  }

  get session(): CookSession {
    return this.#around.session();
  }

  get today(): string {
    return dayOf(Date.now());
  }

  get yesterday(): string {
    return dayBefore(Date.now());
  }

  shown(): void {
    this.#shownAt = performance.now();
    this.#touched = false;
  }

  /** The same again takes it away. */
  rate(rating: Rating | null): void {
    this.#touched = true;
    this.rating = this.rating === rating ? null : rating;
  }

  choose(day: string): void {
    this.#touched = true;
    this.day = day;
    this.wrongDay = false;
  }

  typed(): void {
    this.#touched = true;
  }

  back(): void {
    this.#around.back();
  }

  press(event: KeyboardEvent): void {
    const act = finishKeyOf(event, finishFocus(event.target), this.#props.settings.current.singleKeys);
    if (act === null) return;
    event.preventDefault();
    if (act.kind === 'rate') this.rate(act.rating);
    else if (act.kind === 'save') void this.save();
    else if (act.kind === 'back') this.back();
    else if (act.kind === 'leave-field' && event.target instanceof HTMLElement) event.target.blur();
  }

  async save(): Promise<void> {
    const cookedAt = cookedOn(this.day, Date.now());
    this.wrongDay = cookedAt === null;
    if (cookedAt === null || !this.#admits()) return;
    const { session } = this;
    const { recipe, title, version, scale } = session;
    const cook = { recipe, title, version, scale, cookedAt, rating: this.rating, note: this.note.trim() };
    this.#ending = true;
    const done = await this.#props.kitchen.ask('log:finish', cook);
    if (done.ok) await this.#end(session, savedWords(title, done.value), this.#takenBack(session, done.value));
    else this.failure = done.failure;
    this.#ending = false;
  }

  async skip(): Promise<void> {
    if (!this.#admits()) return;
    this.#ending = true;
    const { session } = this;
    const { title } = session;
    const { kitchen } = this.#props;
    await this.#end(session, t('cook.finished', { title }), async () => {
      await kitchen.ask('hob:keep', session);
      return t('finish.on-hob', { title });
    });
    this.#ending = false;
  }

  /** Not what bounced off the last step, and no second time while the first is being written. */
  #admits(): boolean {
    return !this.#ending && (this.#touched || performance.now() - this.#shownAt > bounce);
  }

  async #end(session: CookSession, words: string, undo: () => Promise<string>): Promise<void> {
    const { kitchen, actions, go } = this.#props;
    await kitchen.ask('hob:finish', { recipe: session.recipe });
    go.cooked(session.recipe);
    actions.undoable(words, undo);
  }

  /** Runs when this view is long gone: what it needs is taken along now. */
  #takenBack(session: CookSession, { entry, undo }: LogDone): () => Promise<string> {
    const { kitchen, log } = this.#props;
    return async () => {
      const recipe = log.all.find(({ id }) => id === entry.id)?.recipe ?? session.recipe;
      const undone = await kitchen.ask('log:undo', { id: entry.id, undo });
      await kitchen.ask('hob:keep', { ...session, recipe });
      if (undone.ok) return t('finish.undone', { title: session.title });
      return undone.failure.kind === 'conflict' ? t('finish.undo-file') : failureWords(undone.failure);
    };
  }
}

function savedWords(title: string, { file }: LogDone): string {
  if (file === 'off') return t('finish.saved', { title });
  if (file === 'written') return t('finish.saved-file', { title });
  const why = file.left === 'unsaved' ? t('finish.unsaved') : failureWords(file.left);
  return t('finish.file-left', { title, why });
}
