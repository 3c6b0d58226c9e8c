const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;

/**
 * `next`, with every part of it that says what `before` says there being the very object of `before`; `before` itself where
 * all of it does. For plain data: objects and lists of them.
 */
export function sharing<Data>(before: Data, next: Data): Data {
  if (Object.is(before, next) || !isObject(before) || !isObject(next)) return next;
  if (Array.isArray(before) !== Array.isArray(next)) return next;
  const keys = Object.keys(next);
  let isSame = keys.length === Object.keys(before).length;
  let shared: Record<string, unknown> | null = null;
  for (const key of keys) {
    const own = next[key];
    const kept = sharing(before[key], own);
    if (!Object.is(kept, before[key]) || !(key in before)) isSame = false;
    if (!Object.is(kept, own))
      (shared ??= (Array.isArray(next) ? [...next] : { ...next }) as Record<string, unknown>)[key] = kept;
  }
  return isSame ? before : ((shared as Data | null) ?? next);
}
