import type { Naming } from './shares.ts';

/** Which ingredients the steps have named so far, each with its namings in the order of the steps. */
export class NamedSoFar {
  readonly #namings = new Map<number, Naming[]>();
  /** By ingredient: the steps that put it in first and named it last. Asked of every line of a name at every mention. */
  readonly #first: number[] = [];
  readonly #last: number[] = [];

  has(ingredient: number): boolean {
    return this.#namings.has(ingredient);
  }

  of(ingredient: number): readonly Naming[] {
    return this.#namings.get(ingredient) ?? none;
  }

  all(): Iterable<readonly [ingredient: number, namings: readonly Naming[]]> {
    return this.#namings;
  }

  /** Named in a step before this one, as something that goes in. */
  isNamed(ingredient: number, before: number): boolean {
    return (this.#first[ingredient] ?? Infinity) < before;
  }

  isLastNamedIn(ingredient: number, step: number): boolean {
    return this.#last[ingredient] === step;
  }

  /** Keeps one naming for each step, the boldest; a second one only where it says how much more goes in. */
  note(naming: Naming): void {
    const all = this.#namings.get(naming.ingredient) ?? [];
    const last = all.at(-1);
    if (last?.step !== naming.step) all.push(naming);
    // "Add flour until the flour mixture is smooth": the mixture takes nothing back.
    else if (last.isMixture !== naming.isMixture) all[all.length - 1] = last.isMixture ? naming : last;
    else if (last.signal.kind !== 'none' && naming.signal.kind !== 'none') all.push(naming);
    else if (last.signal.kind === 'aside' || naming.signal.kind === 'aside') all.push(naming);
    else if (naming.signal.kind === 'rest' || naming.signal.kind === 'more') all.push(naming);
    else if (weightOf(naming) > weightOf(last) || (naming.certain && !last.certain))
      all[all.length - 1] = naming.signal.kind === 'none' ? { ...naming, signal: last.signal } : naming;
    this.#keep(naming.ingredient, all);
  }

  /** Before all that the words name. */
  putFirst(naming: Naming): void {
    this.#keep(naming.ingredient, [naming, ...this.of(naming.ingredient)]);
  }

  #keep(ingredient: number, namings: Naming[]): void {
    this.#namings.set(ingredient, namings);
    const first = namings.find((naming) => naming.signal.kind !== 'aside' && !naming.isMixture);
    this.#first[ingredient] = first?.step ?? Infinity;
    this.#last[ingredient] = namings.at(-1)!.step;
  }
}

const none: readonly Naming[] = [];

const weightOf = (naming: Naming): number => (naming.isBold ? 2 : 0) + (naming.isAdded ? 1 : 0);
