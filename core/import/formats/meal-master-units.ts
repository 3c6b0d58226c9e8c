/** Unit codes of Meal-Master and what a cook writes for them, for one and for more; "T" and "t" differ by their case alone. */
const units: ReadonlyMap<string, readonly [one: string, more: string]> = new Map([
  ['sm', ['small', 'small']],
  ['md', ['medium', 'medium']],
  ['lg', ['large', 'large']],
  ['cn', ['can', 'cans']],
  ['pk', ['package', 'packages']],
  ['pn', ['pinch', 'pinches']],
  ['dr', ['drop', 'drops']],
  ['ds', ['dash', 'dashes']],
  ['ct', ['carton', 'cartons']],
  ['bn', ['bunch', 'bunches']],
  ['sl', ['slice', 'slices']],
  ['ea', ['', '']],
  ['x', ['', '']],
  ['t', ['teaspoon', 'teaspoons']],
  ['ts', ['teaspoon', 'teaspoons']],
  ['T', ['tablespoon', 'tablespoons']],
  ['tb', ['tablespoon', 'tablespoons']],
  ['fl', ['fl oz', 'fl oz']],
  ['c', ['cup', 'cups']],
  ['pt', ['pint', 'pints']],
  ['qt', ['quart', 'quarts']],
  ['ga', ['gallon', 'gallons']],
  ['oz', ['oz', 'oz']],
  ['lb', ['lb', 'lb']],
  ['cb', ['ml', 'ml']],
  ['ml', ['ml', 'ml']],
  ['cl', ['cl', 'cl']],
  ['dl', ['dl', 'dl']],
  ['l', ['l', 'l']],
  ['mg', ['mg', 'mg']],
  ['cg', ['cg', 'cg']],
  ['dg', ['dg', 'dg']],
  ['g', ['g', 'g']],
  ['kg', ['kg', 'kg']],
]);

const known = (code: string): readonly [string, string] | undefined => units.get(code) ?? units.get(code.toLowerCase());

export const isUnit = (code: string): boolean => code === '' || known(code) !== undefined;

/** "1 1/2", "ts", "salt" as "1 1/2 teaspoons salt". "x" marks what is not multiplied with the servings. */
export function ingredientOf(amount: string, code: string, text: string): string {
  const [one, more] = known(code) ?? ['', ''];
  const isOne = amount === '' || /^(?:1|0?[.,]\d+|\d+\/\d+)$/.test(amount);
  const line = [amount, isOne ? one : more, text].filter((part) => part !== '').join(' ');
  return code.toLowerCase() === 'x' ? `${line} (per serving)` : line;
}
