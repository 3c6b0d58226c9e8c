import { isObject, own, type Json, type JsonObject } from './loose-json.ts';

const deepest = 12;
const mostNodes = 100_000;

/** What a store keeps by keys such as "Ingredient:7", for the places that only name the key. */
export type Kept = ReadonlyMap<string, JsonObject>;

export function keptIn(value: Json): Kept {
  const found = new Map<string, JsonObject>();
  let left = mostNodes;
  const visit = (one: Json, depth: number): void => {
    if (depth > deepest || typeof one !== 'object' || one === null || (left -= 1) < 0) return;
    for (const [key, inside] of Object.entries(one)) {
      if (isObject(inside) && /^[$\w]{1,60}[:.]/.test(key) && !found.has(key)) found.set(key, inside);
      visit(inside as Json, depth + 1);
    }
  };
  visit(value, 0);
  return found;
}

/** The value with what it refers to in its place, a few levels deep. */
export function resolvedIn(value: Json, kept: Kept, depth = 0): Json {
  if (kept.size === 0 || depth > 8 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((one) => resolvedIn(one, kept, depth + 1));
  const object = value as JsonObject;
  const key = own(object, '__ref') ?? (own(object, 'type') === 'id' ? own(object, 'id') : undefined);
  const meant = typeof key === 'string' ? kept.get(key) : undefined;
  if (meant) return resolvedIn(meant, kept, depth + 1);
  const found = Object.create(null) as Record<string, Json>;
  for (const [name, inside] of Object.entries(object)) found[name] = resolvedIn(inside, kept, depth + 1);
  return found;
}

/** A list in which each value stands once and objects hold the places of their values, as Nuxt writes it; any other value as it is. */
export function hydrated(value: Json): Json {
  if (!Array.isArray(value)) return value;
  const all = value as readonly Json[];
  const [first] = all;
  const isFlat = all.length > 4 && (isObject(first) || Array.isArray(first)) && hasOnlyPlaces(first, all.length);
  if (!isFlat) return value;
  let left = mostNodes;
  const at = (place: Json, depth: number): Json => {
    if (typeof place !== 'number' || place < 0 || depth > 24 || (left -= 1) < 0) return null;
    const one = all[place] ?? null;
    if (Array.isArray(one)) {
      const list = one as readonly Json[];
      // ["ShallowReactive", 1] is what stands at 1.
      if (typeof list[0] === 'string') return list.length === 2 ? at(list[1]!, depth + 1) : null;
      return list.map((inside) => at(inside, depth + 1));
    }
    if (!isObject(one)) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inside]) => [key, at(inside, depth + 1)]));
  };
  return at(0, 0);
}

const hasOnlyPlaces = (value: Json, length: number): boolean =>
  Object.values(value as JsonObject).every(
    (one) => typeof one === 'string' || (Number.isInteger(one) && (one as number) < length),
  ) && Object.values(value as JsonObject).some((one) => typeof one === 'number');
