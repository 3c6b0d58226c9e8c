import type { Failure } from '#core/contract/result.ts';
import { dayOf, momentOf } from '#core/cook-log/entry.ts';
import type { Rating } from '#core/cook-log/entry.ts';
import type { LogDone } from '#core/contract/cook-log.ts';
import type { CookSession } from '#core/cooking/session.ts';
import { t } from '#core/words/words.ts';
import { failureWords } from '../kitchen/failure-words.ts';
import type { RecipeFeatureProps } from '../kitchen/feature.ts';
import { isTyping } from '../kitchen/typing.ts';

export const ratings: readonly Rating[] = [1, 2, 3, 4, 5];

/** A press sooner after the last step is one that bounced: it must not save what nobody has seen. Milliseconds. */
const bounce = 600;

const dayLong = 86_400_000;

/** The end of a cook: how it was, and the line that is kept about it. */
export class FinishState {
  rating = $state<Rating | null>(null);
  note = $state('');
  /** As dayOf writes it. */
  day = $state('');
  failure = $state.raw<Failure | null>(null);
  readonly today: string;
  readonly yesterday: string;
  readonly session: CookSession;
  readonly #props: RecipeFeatureProps;
  readonly #back: () => void;
  readonly #since = performance.now();

  constructor(session: CookSession, props: RecipeFeatureProps, back: () => void) {
    this.session = session;
    this.#props = props;
    this.#back = back;
    const now = Date.now();
    this.today = dayOf(now);
    this.yesterday = dayOf(now - dayLong);
    this.day = this.today;
  }

  /** The same again takes it away. */
  rate(rating: Rating): void {
    this.rating = this.rating === rating ? null : rating;
  }

  back(): void {
    this.#back();
  }

  /** Keys of the panel. In its fields letters and digits are typing. */
  press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isField = isTyping(event.target);
    const isButton = event.target instanceof Element && event.target.closest('button') !== null;
    const digit = ratings.find((rating) => String(rating) === event.key);
    if (event.key === 'Escape' || (event.key === 'Backspace' && !isField)) this.back();
    else if (event.key === 'Enter' && !isButton) this.#enter(event, isField);
    else if (digit !== undefined && !isField && !event.repeat) this.rate(digit);
    else if (event.key === '0' && !isField) this.rating = null;
    else if (event.key !== ' ' || isField || isButton) return;
    event.preventDefault();
  }

  /** Who typed a note has seen where they are. */
  #enter({ repeat }: KeyboardEvent, isField: boolean): void {
    if (!repeat && (isField || performance.now() - this.#since > bounce)) void this.save();
  }

  async save(): Promise<void> {
    const { recipe, title, version, scale } = this.session;
    const cookedAt = this.day === this.today ? Date.now() : (momentOf(this.day) ?? Date.now());
    const cook = { recipe, title, version, scale, cookedAt, rating: this.rating, note: this.note.trim() };
    const done = await this.#props.kitchen.ask('log:finish', cook);
    if (!done.ok) {
      this.failure = done.failure;
      return;
    }
    await this.#end();
    this.#props.toast(savedWords(title, done.value), {
      label: t('finish.undo'),
      run: () => void this.#undo(done.value),
    });
  }

  async skip(): Promise<void> {
    await this.#end();
    this.#props.toast(t('cook.finished', { title: this.session.title }));
  }

  async #end(): Promise<void> {
    await this.#props.kitchen.ask('hob:finish', { recipe: this.session.recipe });
    this.#props.go.recipe(this.session.recipe);
  }

  async #undo({ entry, undo }: LogDone): Promise<void> {
    const undone = await this.#props.kitchen.ask('log:undo', { id: entry.id, undo });
    await this.#props.kitchen.ask('hob:keep', this.session);
    const { title } = this.session;
    const isChanged = !undone.ok && undone.failure.kind === 'conflict';
    const words = undone.ok
      ? t('finish.undone', { title })
      : isChanged
        ? t('finish.undo-file')
        : failureWords(undone.failure);
    this.#props.toast(words);
  }
}

function savedWords(title: string, { file }: LogDone): string {
  if (file === 'off') return t('finish.saved', { title });
  if (file === 'written') return t('finish.saved-file', { title });
  const why = file.left === 'unsaved' ? t('finish.unsaved') : failureWords(file.left);
  return t('finish.file-left', { title, why });
}
