import { unitWords } from '#core/ingredient/format.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { equal, toNumber } from '#core/ingredient/rational.ts';
import { asWritten, viewedAmounts } from '#core/ingredient/view.ts';
import { csvRows } from '#core/text/csv.ts';
import { t } from '#core/words/words.ts';
import { asText, type ExportFormat } from '../format.ts';
import { oneLine } from '../one-line.ts';
import { outgoingRecipe, type OutgoingIngredient } from '../outgoing-recipe.ts';

const columns = ['recipe', 'group', 'amount', 'up to', 'unit', 'ingredient', 'preparation', 'note', 'optional', 'line'];

/** A table of what goes into all of the recipes, for a spreadsheet: a row a line. Numbers are decimals with a point. */
export const ingredientsCsv: ExportFormat = {
  id: 'csv',
  name: 'Table of ingredients (CSV)',
  basis: 'RFC 4180; https://owasp.org/www-community/attacks/CSV_Injection',
  ending: '.csv',
  layout: { kind: 'together', join: (parts) => csvRows([columns]) + parts.join('') },
  ownKind: null,
  pictures: 'left',
  write({ recipe, factor }) {
    const { title, ingredients, language, unscaled } = outgoingRecipe(recipe, factor);
    const text = csvRows(ingredients.map((line) => rowOf(line, title, factor, language)));
    return asText(text, [...unscaled, { field: t('export.lost.all-but-ingredients'), detail: '' }]);
  },
};

function rowOf(line: OutgoingIngredient, title: string, factor: Rational, language: string): readonly string[] {
  const { ingredient, text, group } = line;
  const before = [title, group ?? ''];
  // A reading that is a guess would be a wrong number in somebody's sum.
  if (!ingredient.sure) return [...before, '', '', '', text, '', '', '', text];
  const [first] = viewedAmounts(ingredient, { ...asWritten, factor }, language);
  const quantity = first === undefined || first.amount.isSize ? null : first.amount.quantity;
  const unit = quantity === null || first === undefined ? '' : unitWords(first.amount, language);
  const isRange = quantity !== null && !equal(quantity.min, quantity.max);
  return [
    ...before,
    quantity === null ? '' : decimal(quantity.min),
    isRange ? decimal(quantity.max) : '',
    unit,
    ...[ingredient.name, ingredient.preparation, ingredient.note].map(oneLine),
    ingredient.optional ? t('export.optional') : '',
    text,
  ];
}

const decimal = (value: Rational): string => String(Number(toNumber(value).toFixed(3)));
