import { describe, expect, it } from 'vitest';
import type { Amount, Ingredient } from '#core/ingredient/ingredient.ts';
import { rational } from '#core/ingredient/rational.ts';
import { scaleIngredient } from '#core/ingredient/scale.ts';
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

const shown = (ingredient: Ingredient, scaled = ingredient) =>
  linePieces(ingredient, scaled).map((piece) => [piece.kind, piece.kind === 'amount' ? piece.written : piece.text]);

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
    const changed = linePieces(sized, scaleIngredient(sized, rational(3)))
      .filter((piece) => piece.kind === 'amount')
      .map((piece) => piece.changed);
    expect(changed).toEqual([true, false]);
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
