type Fields = Readonly<Record<string, unknown>>;

const isObject = (data: unknown): data is Fields => typeof data === 'object' && data !== null;

/**
 * `next`, with every part of it that says what `before` says there being the very object of `before`; `before` itself where
 * all of it does. For plain data: objects and lists of them.
 */
export function sharing<Data>(before: Data, next: Data): Data {
  if (isEqual(before, next)) return before;
  if (!isObject(before) || !isObject(next) || Array.isArray(before) !== Array.isArray(next)) return next;
  const part = (key: string | number, own: unknown) => sharing((before as Fields)[key], own);
  const shared: unknown = Array.isArray(next)
    ? next.map((own, at) => part(at, own))
    : Object.fromEntries(Object.entries(next).map(([key, own]) => [key, part(key, own)]));
  return shared as Data;
}

/** Makes nothing on the way: at a key nearly all of a recipe is compared, and nearly all of it is equal. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isEqual(item, other[at]));
  return areEqualFields(one, other);
}

function areEqualFields(one: Fields, other: Fields, but?: string): boolean {
  let count = 0;
  for (const key in one) {
    count += 1;
    if (key !== but && !isEqual(one[key], other[key])) return false;
  }
  for (const key in other) {
    if (!(key in one)) return false;
    count -= 1;
  }
  return count === 0;
}

/** Whether two parts of a text say the same, wherever they stand in it. */
export const saysTheSame = <Part extends { readonly span: unknown }>(one: Part, other: Part): boolean =>
  one === other || areEqualFields(one as Fields, other as Fields, 'span');
