import { expect, test } from 'vitest';
import { readLine } from './line.ts';
import { unreadIn } from './unread-line.ts';

const unread = (text: string) =>
  unreadIn({ ...readLine(text), index: 0, text, span: { start: 0, end: 1 }, link: null });

test.each([
  ['Boneless duck 1/2lb, cubed', 'no-amount'],
  ['1large egg', 'no-amount'],
  ['小米 4 叶', 'no-amount'],
  ['面粉 300 克 * 份数', 'no-amount'],
  ['neck and giblets from 1 duck', 'no-amount'],
  ['2 tablespoons', 'no-name'],
  ['500 g', 'no-name'],
  ['- - -', 'no-name'],
])('“%s” needs a look: %s', (line, expected) => {
  expect(unread(line)).toBe(expected);
});

test.each([
  '2 tbsp vegetable oil',
  'salt',
  '1 bottle 7-Up',
  'chocolate (62% cocoa)',
  '70% dark chocolate',
  'pastry for a 9-inch pie',
  'pastry for a 2-crust pie',
  'baking tin 20x20 cm',
  'boiling water (100 °C)',
  'water, 2 cm deep',
  'beans, soaked for 12 hours',
  'cherries, I used around 40',
  'vitamin B12 yeast',
  'flour no. 2',
  'spices (see step 3)',
  '清水 100℃',
  '盐 3 克',
])('“%s” does not', (line) => {
  expect(unread(line)).toBeNull();
});
