import { expect, test } from 'vitest';
import { amountText } from './format.ts';
import { readLine } from './line.ts';

/** Every amount in short, sizes with "each". */
const amounts = (line: string): readonly string[] =>
  readLine(line).amounts.map((amount) => amountText(amount, 'en') + (amount.isSize ? ' each' : ''));

test.each<readonly [line: string, amounts: readonly string[], name: string]>([
  ['1/3 cup oats', ['1/3 cup'], 'oats'],
  ['2–3 leeks', ['2 to 3'], 'leeks'],
  ['1½-2 cups stock', ['1 1/2 to 2 cups'], 'stock'],
  ['two or three pears', ['2 to 3'], 'pears'],
  ['1 1/2 cups plus 2 tbsp rye flour', ['1 1/2 cups', '2 tbsp'], 'rye flour'],
  ['1 tbsp. + 1 tsp. vinegar', ['1 tbsp', '1 tsp'], 'vinegar'],
  ['3 x 90 g goat cheese', ['3', '90 g each'], 'goat cheese'],
  ['2 x 7g packets of yeast', ['2 packets', '7 g each'], 'yeast'],
  ['100g/3½oz sultanas', ['100 g', '3 1/2 oz'], 'sultanas'],
  ['1 kg / 2 lb parsnips', ['1 kg', '2 lb'], 'parsnips'],
  ['one 28-ounce can plum tomatoes', ['1 can', '28 oz each'], 'plum tomatoes'],
  ['1 (10 oz.) pkg. frozen peas', ['1 pkg.', '10 oz each'], 'frozen peas'],
  ['1-1/2 cups barley', ['1 1/2 cups'], 'barley'],
  ['1 and 1/2 tsp mace', ['1 1/2 tsp'], 'mace'],
  ['1⁄2 cup lard', ['1/2 cup'], 'lard'],
  ['½ cup lard', ['1/2 cup'], 'lard'],
  ['.5 cup lard', ['1/2 cup'], 'lard'],
  ['1,5 dl cream', ['1.5 dl'], 'cream'],
  ['half an onion', ['1/2'], 'onion'],
  ['half a cup of milk', ['1/2 cup'], 'milk'],
  ['three-quarters cup oil', ['3/4 cup'], 'oil'],
  ['3/4 of a cup of oil', ['3/4 cup'], 'oil'],
  ['a pinch of mace', ['1 pinch'], 'mace'],
  ['one and one half cups milk', ['1 1/2 cups'], 'milk'],
  ['less than 1 cup water', ['1 cup'], 'water'],
  ['½ a lime', ['1/2'], 'lime'],
  ['up to 5 figs', ['5'], 'figs'],
  ['(1/2 cup) honey', ['1/2 cup'], 'honey'],
  ['[2 cups] semolina', ['2 cups'], 'semolina'],
  ['90 gms ghee', ['90 g'], 'ghee'],
  ['2 tbs tahini', ['2 tbsp'], 'tahini'],
  ['2 heaped tbsp cocoa', ['2 heaped tbsp'], 'cocoa'],
  ['juice of 1 lemon', ['1'], 'lemon'],
  ['rice flour: 60 g', ['60 g'], 'rice flour'],
  ['1/2" ginger', ['1/2”'], 'ginger'],
  ['3x bananas', ['3'], 'bananas'],
  ['salmon, (skin removed)', [], 'salmon'],
  ['olive oil and butter', [], 'olive oil and butter'],
])('%s', (line, expected, name) => {
  expect([amounts(line), readLine(line).name]).toEqual([expected, name]);
});

test('size, preparation, note, purpose and "optional" are told from the name', () => {
  expect(readLine('2 large carrots, peeled and sliced')).toMatchObject({
    name: 'carrots',
    size: 'large',
    preparation: 'peeled and sliced',
  });
  expect(readLine('1 tsp cardamom (optional)')).toMatchObject({ name: 'cardamom', optional: true });
  expect(readLine('butter, for the tin')).toMatchObject({ name: 'butter', note: 'for the tin' });
  expect(readLine('500 g pork, cut into 1” cubes')).toMatchObject({ name: 'pork', preparation: 'cut into 1” cubes' });
});

test('the choice after "or" stays in sight', () => {
  const { name, note } = readLine('2 tbsp lard or dripping');
  expect(`${name} ${note}`).toContain('or dripping');
});
