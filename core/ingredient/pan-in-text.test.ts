import { describe, expect, it } from 'vitest';
import { panIn } from './pan-in-text.ts';

describe('the pan that a recipe names', () => {
  it.each([
    ['Line a 20 cm springform tin.', { shape: 'round', across: 20 }],
    ['Butter an 8-inch square pan.', { shape: 'square', side: 8 }],
    ['Grease a 9x13-inch baking dish.', { shape: 'rectangular', side: 9, other: 13 }],
    ['Press into a tin of 20 × 30 cm.', { shape: 'rectangular', side: 20, other: 30 }],
    ['Scrape into a 9" by 9" pan.', { shape: 'square', side: 9 }],
  ])('%s', (text, pan) => {
    expect(panIn(text)).toEqual(pan);
  });

  it('is not a size of dough or of pieces', () => {
    expect(panIn('Roll the dough out to 20 × 40 cm on a floured board and rest it well.')).toBeNull();
    expect(panIn('Cut into 2 cm cubes and put in the pan.')).toBeNull();
  });
});
