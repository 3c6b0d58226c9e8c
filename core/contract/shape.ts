/** Says whether something that came from outside has this shape. Never throws. */
export type Shape<Value> = (value: unknown) => value is Value;

type Fields<Value> = { readonly [Key in keyof Value]-?: Shape<Value[Key]> };

const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const nothing: Shape<null> = (value) => value === null;

export const yesOrNo: Shape<boolean> = (value) => typeof value === 'boolean';

/** Text of at most `longest` UTF-16 units, without NUL: a path cut at a NUL is another path. */
export const text =
  (longest: number, shortest = 0): Shape<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length >= shortest && value.length <= longest && !value.includes('\0');

/** Text that is never a path, with whatever a file holds: a NUL in a recipe must not keep it from being saved. */
export const prose =
  (longest: number): Shape<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= longest;

export const bytes =
  (most: number): Shape<Uint8Array> =>
  (value): value is Uint8Array =>
    value instanceof Uint8Array && value.length <= most;

export const number =
  (least: number, most: number): Shape<number> =>
  (value): value is number =>
    typeof value === 'number' && value >= least && value <= most;

export const wholeNumber =
  (least: number, most: number): Shape<number> =>
  (value): value is number =>
    Number.isInteger(value) && number(least, most)(value);

export const oneOf =
  <const Choice extends string>(...choices: readonly Choice[]): Shape<Choice> =>
  (value): value is Choice =>
    choices.some((choice) => choice === value);

export const numbered =
  <const Choice extends number>(...choices: readonly Choice[]): Shape<Choice> =>
  (value): value is Choice =>
    choices.some((choice) => choice === value);

export const orNull =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value): value is Value | null =>
    value === null || shape(value);

/** One of several shapes. */
export const anyOf =
  <Value>(...shapes: readonly ((value: unknown) => boolean)[]): Shape<Value> =>
  (value): value is Value =>
    shapes.some((shape) => shape(value));

export const listOf =
  <Value>(shape: Shape<Value>, longest: number): Shape<readonly Value[]> =>
  (value): value is readonly Value[] =>
    Array.isArray(value) && value.length <= longest && Array.from(value).every((each) => shape(each));

/** An object with exactly these keys. */
export const record =
  <Value extends object>(fields: Fields<Value>): Shape<Value> =>
  (value): value is Value =>
    isObject(value) &&
    Reflect.ownKeys(value).length === Object.keys(fields).length &&
    fits(value, fields, Object.keys(fields));

/** An object with some of these keys and no other. */
export const someOf =
  <Value extends object>(fields: Fields<Value>): Shape<Partial<Value>> =>
  (value): value is Partial<Value> =>
    isObject(value) && fits(value, fields, Reflect.ownKeys(value));

function fits<Value extends object>(
  value: Readonly<Record<PropertyKey, unknown>>,
  fields: Fields<Value>,
  keys: readonly PropertyKey[],
): boolean {
  return keys.every((key) => {
    const known = Object.hasOwn(fields, key) && Object.hasOwn(value, key);
    return known && fields[key as keyof Value](value[key]);
  });
}
