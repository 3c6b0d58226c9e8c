/** What stands under one heading, in its order. */
export function grouped<Item extends { readonly group: string | null }>(
  items: readonly Item[],
): readonly { readonly group: string | null; readonly all: readonly Item[] }[] {
  const found: { group: string | null; all: Item[] }[] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last !== undefined && last.group === item.group) last.all.push(item);
    else found.push({ group: item.group, all: [item] });
  }
  return found;
}
