/** Adds them one by one: a call with a hundred thousand arguments, as `push(...many)` is, ends the program. */
export function addAll<T>(to: T[], many: Iterable<T>): void {
  for (const one of many) to.push(one);
}
