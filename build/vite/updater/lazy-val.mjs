/**
 * In place of the package lazy-val, which electron-updater asks for: that has no licence file that could go with every copy
 * (build/licences.mjs). A value that is made when it is first asked for.
 * @template Value
 */
export class Lazy {
  /** @type {(() => Value) | null} */
  #make;
  /** @type {Value | undefined} */
  #value;

  /** @param {() => Value} make */
  constructor(make) {
    this.#make = make;
  }

  get hasValue() {
    return this.#make === null;
  }

  /** @returns {Value} */
  get value() {
    if (this.#make !== null) this.value = this.#make();
    return /** @type {Value} */ (this.#value);
  }

  set value(value) {
    this.#value = value;
    this.#make = null;
  }
}
