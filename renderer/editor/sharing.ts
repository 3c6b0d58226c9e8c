type Fields = Readonly<Record<string, unknown>>;

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null;

/**
 * `next`, with every part of it that says what `before` says there being the very object of `before`; `before` itself where
 * all of it does. For plain data: objects and lists of them.
 */
export function sharing<Data>(before: Data, next: Data): Data {
  if (Object.is(before, next) || !isObject(before) || !isObject(next)) return next;
  if (Array.isArray(before) !== Array.isArray(next)) return next;
  const shared = Array.isArray(before)
    ? sharingItems(before as readonly unknown[], next as readonly unknown[])
    : sharingFields(before as Fields, next as Fields);
  return shared as Data;
}

function sharingItems(before: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const items = next.map((item, at) => (at < before.length ? sharing(before[at], item) : item));
  const isSame = items.length === before.length && items.every((item, at) => Object.is(item, before[at]));
  return isSame ? before : items;
}

function sharingFields(before: Fields, next: Fields): Fields {
  const keys = Object.keys(next);
  let isSame = keys.length === Object.keys(before).length;
  const fields: Record<string, unknown> = {};
  for (const key of keys) {
    const field = sharing(before[key], next[key]);
    isSame &&= Object.is(field, before[key]) && key in before;
    fields[key] = field;
  }
  return isSame ? before : fields;
}

/** Whether two parts of a text say the same, wherever they stand in it. */
export function saysTheSame<Part extends { readonly span: unknown }>(one: Part, other: Part): boolean {
  if (one === other) return true;
  const keys = Object.keys(other) as (keyof Part)[];
  return (
    keys.length === Object.keys(one).length &&
    keys.every((key) => key === 'span' || Object.is(one[key], other[key]) || sharing(one[key], other[key]) === one[key])
  );
}
