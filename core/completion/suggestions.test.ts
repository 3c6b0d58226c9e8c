import { expect, test } from 'vitest';
import { gatherWords, wordsOfLines } from './library-words.ts';
import { ingredientSuggestions, tagSuggestions } from './suggestions.ts';

const recipe = (language: string, ...lines: string[]) => ({ language, words: wordsOfLines(lines) });
const words = gatherWords([
  recipe('en', '2 tbsp vegetable oil', '1 tsp salt', '2 tbsp olive oil', '500 g pork belly'),
  recipe('en', '1 tsp salt', '3 tbsp sugar', '2 onions, chopped', '20 g garlic', '1 tbsp Salt'),
  recipe('de', '2 EL Öl', '1 TL Salz', '500 g Mehl', '1 Prise Salz'),
  recipe('zh', '盐 3 克', '五花肉 500 克', '葱 2 根'),
]);

const offered = (head: string, language = 'en', asked = false) => {
  const found = ingredientSuggestions(head, words, language, { asked, most: 8 });
  return found === null ? null : [head.slice(0, found.from), ...found.options.map(({ text }) => text)];
};

test('words are counted once a recipe, in their commonest spelling', () => {
  expect(words.names.find(({ text }) => text.toLowerCase() === 'salt')).toEqual({
    text: 'salt',
    language: 'en',
    count: 2,
  });
  expect(words.units.filter(({ language }) => language === 'de').map(({ text }) => text)).toEqual(
    expect.arrayContaining(['EL', 'TL', 'g', 'Prise']),
  );
});

test('a line that is no plain ingredient teaches no name', () => {
  expect(wordsOfLines(['7up', 'For the sauce:', 'salt (see note 3) or: more']).names).not.toContain('7up');
});

test.each([
  ['2 t', ['2 ', 'tbsp', 'tsp']],
  ['2 tbsp ve', ['2 tbsp ', 'vegetable oil']],
  ['2 tbsp vegetable o', ['2 tbsp ', 'vegetable oil']],
  ['1 tbsp of su', ['1 tbsp of ', 'sugar']],
  ['2 large on', ['2 large ', 'onions']],
  ['po', ['', 'pork belly']],
  ['500 g bel', ['500 g ', 'pork belly']],
])('“%s” can go on', (head, expected) => {
  expect(offered(head)).toEqual(expected);
});

test('a word inside a name finds it, behind those that begin so', () => {
  expect(offered('2 tbsp oi')).toEqual(['2 tbsp ', 'vegetable oil', 'olive oil']);
});

test.each(['2 onions, fi', 'Flour, 300 ga', '2 tbsp', '2 tbsp ', 's', '2 onions', '', '500 g (salt'])(
  'nothing is offered behind “%s”',
  (head) => {
    expect(offered(head)).toBeNull();
  },
);

test('behind a name that stands before its amount only units are offered', () => {
  expect(offered('Flour, 300 t')).toEqual(['Flour, 300 ', 'tbsp', 'tsp']);
  expect(offered('盐 3 ', 'zh', true)).toEqual(['盐 3 ', '克', '根']);
});

test('the language of the recipe comes first, others only where it has nothing', () => {
  expect(offered('1 TL Sa', 'de')).toEqual(['1 TL ', 'Salz']);
  expect(offered('2 E', 'de')).toEqual(['2 ', 'EL']);
  expect(offered('2 tbsp ve', 'de')).toEqual(['2 tbsp ', 'vegetable oil']);
  expect(offered('五', 'zh')).toEqual(['', '五花肉']);
});

test('asked for by a key, everything is offered, also what is typed already', () => {
  expect(offered('', 'de', true)).toEqual(['', 'Öl', 'Salz', 'Mehl']);
  expect(offered('2 onions', 'en', true)).toEqual(['2 ', 'onions']);
});

test('tags that begin so come first, none that the recipe has', () => {
  const known = ['chinese', 'quick', 'wok-quick', 'Chickpea', 'lunch'];
  const most = { asked: false, most: 8 };
  expect(tagSuggestions(known, [], 'ch', most)).toEqual(['chinese', 'Chickpea']);
  expect(tagSuggestions(known, ['Quick'], 'qu', most)).toEqual(['wok-quick']);
  expect(tagSuggestions(known, [], '', most)).toEqual([]);
  expect(tagSuggestions(known, ['quick'], '', { asked: true, most: 2 })).toEqual(['chinese', 'wok-quick']);
});
