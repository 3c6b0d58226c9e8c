/** Whether something is kept from sleeping. 'refused': it is wanted, and this system gave nobody to ask for it. */
export type Wakefulness = 'off' | 'held' | 'refused';

export interface Awake {
  /** While cooking, or because a recipe's page wants it. */
  readonly display: Wakefulness;
  /** While a timer runs. */
  readonly computer: Wakefulness;
}
