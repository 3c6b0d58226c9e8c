import { describe, expect, it } from 'vitest';
import type { Amount, Ingredient } from '#core/ingredient/ingredient.ts';
import { rational } from '#core/ingredient/rational.ts';
import { asWritten, viewedAmounts } from '#core/ingredient/view.ts';
import { anIngredient } from '#core/testing/recipe-parts.ts';
import { linePieces } from './line-pieces.ts';

function line(text: string, amounts: readonly string[], rest: Partial<Ingredient> = {}): Ingredient {
  const found = amounts.map((written): Amount => {
    const start = text.indexOf(written);
    const value = rational(Number.parseInt(written, 10));
    return {
      quantity: { min: value, max: value },
      unit: null,
      unitText: '',
      start,
      end: start + written.length,
      isSize: false,
    };
  });
  return anIngredient({ text, name: '', amounts: found, ...rest });
}

const pieces = (ingredient: Ingredient, factor = 1) =>
  linePieces(ingredient, viewedAmounts(ingredient, { ...asWritten, factor: rational(factor) }, 'en'));

const halved = { ...asWritten, factor: rational(1, 2) };

const shown = (ingredient: Ingredient, factor = 1) =>
  pieces(ingredient, factor).map((piece) => [piece.kind, piece.kind === 'amount' ? piece.written : piece.text]);

describe('an ingredient line in pieces', () => {
  it('sets the preparation apart from the name and drops the stray space before the comma', () => {
    const pork = line('2 lbs pork belly , cut into cubes', ['2 lbs'], {
      name: 'pork belly',
      preparation: 'cut into cubes',
    });
    expect(shown(pork)).toEqual([
      ['amount', '2 lbs'],
      ['text', ' pork belly'],
      ['aside', ', cut into cubes'],
    ]);
  });

  it('keeps the words between amounts that belong together', () => {
    const flour = line('1 cup plus 2 tbsp flour', ['1 cup', '2 tbsp'], { name: 'flour' });
    expect(shown(flour)).toEqual([
      ['amount', '1 cup'],
      ['text', ' plus '],
      ['amount', '2 tbsp'],
      ['text', ' flour'],
    ]);
  });

  it('marks what scaling changed, and only that', () => {
    const can = line('2 14 oz cans', ['2', '14 oz']);
    const sized = { ...can, amounts: can.amounts.map((amount, at) => ({ ...amount, isSize: at === 1 })) };
    const changed = pieces(sized, 3)
      .filter((piece) => piece.kind === 'amount')
      .map((piece) => piece.changed);
    expect(changed).toEqual([true, false]);
  });

  it('lets the counted word agree with a scaled count', () => {
    const eggs = line('1 egg, beaten', ['1'], { name: 'egg', preparation: 'beaten' });
    expect(shown(eggs, 3)).toEqual([
      ['amount', '1'],
      ['text', ' eggs'],
      ['aside', ', beaten'],
    ]);
  });

  it('lets a can behind its size agree, and not the name', () => {
    const can = line('2 (14 oz) cans tomatoes', ['2', '14 oz'], { name: 'tomatoes' });
    const amounts = can.amounts.map((amount, at) =>
      at === 0 ? { ...amount, unit: 'can', unitText: 'cans' } : { ...amount, unit: 'oz', unitText: 'oz', isSize: true },
    );
    const half = linePieces({ ...can, amounts }, viewedAmounts({ ...can, amounts }, halved, 'en'));
    expect(half.map((piece) => (piece.kind === 'amount' ? piece.amount.unitText : piece.text))).toEqual([
      '',
      ' (',
      'oz',
      ') can tomatoes',
    ]);
  });

  it('leaves a guess as it was written', () => {
    expect(shown(line('2 or so  glugs', ['2'], { sure: false }))).toEqual([['text', '2 or so  glugs']]);
  });

  it('does not cut a name that the preparation repeats', () => {
    const egg = line('1 egg, egg white only', ['1'], { name: 'egg', preparation: 'egg white only' });
    expect(shown(egg)).toEqual([
      ['amount', '1'],
      ['text', ' egg'],
      ['aside', ', egg white only'],
    ]);
  });
});
