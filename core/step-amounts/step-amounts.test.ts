import { describe, expect, it, test } from 'vitest';
import { foodsOf } from './counted-foods.ts';
import { readStepAmounts } from './step-amounts.ts';

const names = [
  'large eggs',
  'yellow onions',
  'flour',
  'boneless chicken thighs',
  'garlic',
  'canned tomatoes',
  'Semmeln',
];
const amountsIn = (text: string, listed: readonly string[] = names): readonly string[] =>
  readStepAmounts(text, foodsOf(listed)).map(({ start, end }) => text.slice(start, end));

describe('amounts in a step that scale with the recipe', () => {
  it.each<[string, ...string[]]>([
    ['Stir in 2 cups of stock and 1/2 tsp salt.', '2 cups', '1/2 tsp'],
    ['Add two tablespoons of oil and 3 to 4 tbsp water.', 'two tablespoons', '3 to 4 tbsp'],
    ['Beat in 3 eggs, one at a time.', '3'],
    ['Crack two or three eggs into the pan.', 'two or three'],
    ['Add the 2 onions and the juice of 1 lemon.', '2', '1'],
    ['Add half an onion.', 'half an'],
    ['Fry 3 finely chopped garlic cloves and 2 onion quarters.', '3', '2'],
    ['Brown 4 chicken thighs in 30 ml of oil.', '4', '30 ml'],
    ['Add 2 (14 oz) cans of tomatoes.', '2'],
    ['Add two 14-oz cans of tomatoes.', 'two'],
    ['Mince 2 of the garlic cloves.', '2'],
    ['Whisk 1 cup of the flour into 1 cup milk.', '1 cup', '1 cup'],
    ['Add 1 tsp each of cumin and coriander and 2 tbsp oil.', '1 tsp', '2 tbsp'],
    ['Crack in four eggs, then make two wells.', 'four'],
    ['Add 100g/3½oz sugar and 1 stick butter.', '100g', '3½oz', '1 stick'],
    ['Fry 4 chicken thighs, 2 at a time.', '4'],
    ['Add a cup of water, then a tablespoon of oil and a half cup of milk.', 'a cup', 'a tablespoon', 'a half cup'],
    ['Verser une tasse de lait.', 'une tasse'],
    ['Drei Eier mit 200 g Mehl verrühren.', 'Drei', '200 g'],
    ['2 Semmeln in 100 ml Milch einweichen.', '2', '100 ml'],
    ['Ajouter 2 oignons émincés et 20 cl de crème.', '2', '20 cl'],
    ['加入鸡蛋 2 个和 100 克面粉。', '2 个', '100 克'],
    ['放入 1 个八角、半个洋葱。', '1 个', '半个'],
    ['卵2個を割り入れ、砂糖大さじ2を加える。', '2個', '2'],
  ])('%s', (text, ...wanted) => {
    expect(amountsIn(text)).toEqual(wanted);
  });
});

describe('numbers in a step that stay as they are', () => {
  it.each([
    'Repeat 2 to 3 times, then fry in two batches.',
    'Cut the onion into 4 wedges and the chicken into 2-inch pieces.',
    'Divide between 2 bowls and repeat step 3.',
    'Bake in a 23 cm tin or a 9x13 pan at 350 for 25 minutes.',
    'Rub a 2 lb chicken with oil.',
    'Pour it into a quart jar, a cup at a time, and bake a pound cake.',
    'Put a teaspoon of butter on each steak; a cup or so.',
    'Use a 2-quart pot, or a 1 litre jug.',
    'Rest for 10 minutes at 80 °C, then 180 C.',
    'Half of the flour goes in first, then 1/2 of the onions.',
    'Add the remaining 1/4 cheese, 1/3 rice, and 2/3rds of your chives.',
    'Use a 1:2 ratio of rice to water; have 2 slices of bread per egg.',
    'Ajouter les trois quarts du beurre.',
    'Add both eggs and another egg.',
    'Place 1 tablespoon of filling in the middle of each wrapper.',
    'Use 1/4 cup batter for every pancake.',
    'Season each fillet with 1 tsp salt.',
    'Divide into 8 balls of about 50 g each.',
    'Cut into 100 g pieces.',
    'Add the milk, 1/4 cup at a time.',
    'Shape into 6 egg rolls; makes 12 onion rings.',
    'Use milk with 2% fat.',
    'Add one onion cake on top.',
    'A squirt or two of lemon.',
    'Den Teig in 4 Stücke teilen und 2 Bleche belegen.',
    '切成 4 块，分成 3 份，放入 2 个碗中。',
    '每个饼约 50 克，重复 2 次。',
    '倒入容量 400 毫升的玻璃杯。',
  ])('%s', (text) => {
    expect(amountsIn(text)).toEqual([]);
  });
});

test('without a recipe only what is food in any counts', () => {
  expect(amountsIn('Toast 2 eggs and 3 Semmeln.', [])).toEqual(['2']);
});
