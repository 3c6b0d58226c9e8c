import { expect, test } from 'vitest';
import { parseQuery } from './parse.ts';
import { suggest, type SuggestFacts } from './suggest.ts';

const count = (...names: string[]) => names.map((name, index) => ({ name, count: 20 - index }));
const facts: SuggestFacts = {
  tags: () => count('dinner', 'Sichuan', 'main dish', 'Été', '川菜', 'say "cheese"', 'a, b', '-odd', '<3', ' '),
  folders: () => count('Baking', 'Baking/Bread', 'Soups'),
  sources: () => count('The Omnivore’s Cookbook', 'example.org'),
};
/** Suggestions for a query with the cursor at the bar. */
const at = (text: string) => suggest(text.replace('|', ''), text.indexOf('|'), facts);
const written = (text: string) => at(text).map((one) => one.written);

test('a word that begins a field offers it, and taking it goes on with the value', () => {
  expect(written('pork ti|')).toEqual(['time:']);
  expect(at('pork ti| rice')[0]).toMatchObject({ kind: 'field', text: 'pork time: rice', cursor: 10 });
  expect(written('ingr|')).toEqual(['ing:']);
  expect(written('p|')).toEqual([]);
  expect(written('pork |')).toEqual([]);
  expect(written('"ti|')).toEqual([]);
  expect(written('?|')).toHaveLength(8);
});

test('values come from the library, with how many recipes have them, and are quoted where they must be', () => {
  expect(at('tag:si|')).toMatchObject([{ kind: 'value', written: 'tag:"Sichuan"', count: 19, text: 'tag:"Sichuan" ' }]);
  expect(at('-tag:mai| rice')[0]).toMatchObject({ text: '-tag:"main dish" rice', cursor: 17 });
  expect(written('tag:et|')).toEqual(['tag:"Été"']);
  expect(written('tag:川|')).toEqual(['tag:"川菜"']);
  expect(written('folder:br|')).toEqual(['folder:"Baking/Bread"']);
  expect(written('source:omni|')).toEqual(['source:"The Omnivore’s Cookbook"']);
  expect(written('tag:|')).toHaveLength(8);
});

test('numbers and what is and has know are offered, and nothing once it is written out', () => {
  expect(written('time:<|')).toEqual(['time:<15', 'time:<30', 'time:<60']);
  expect(written('time:<30|')).toEqual([]);
  expect(written('has:ph|')).toEqual(['has:photo']);
  expect(written('is:|')).toEqual(['is:favourite', 'is:quick']);
  expect(written('cooked:n|')).toEqual(['cooked:never']);
  expect(written('tag:sichuan|')).toEqual([]);
});

test('a field that is none offers the one that was meant, with what was written after it', () => {
  expect(at('tags:soup| rice')[0]).toMatchObject({ written: 'tag:', text: 'tag:soup rice', cursor: 8 });
});

test('what is taken is understood', () => {
  const starts = ['', 'pork ', '"green onions" ', '-'];
  const ends = ['', ' rice', ' time:<30'];
  const typed =
    'ti ta is in ha wi co fo se ra so ne ? : tag: tag:m tag:" folder: source: source:o is: has: needs: time: time:< servings: rating: cooked: tags:x'.split(
      ' ',
    );
  let taken = 0;
  for (const start of starts)
    for (const end of ends)
      for (const word of typed) {
        if (word.endsWith('"') && end !== '') continue;
        for (const one of suggest(`${start}${word}${end}`, start.length + word.length, facts)) {
          taken += 1;
          expect(parseQuery(one.text, one.cursor).errors, `${start}${word}${end} > ${one.text}`).toEqual([]);
          expect(one.cursor).toBeLessThanOrEqual(one.text.length);
          const filters = parseQuery(one.text).filters.length;
          if (one.kind === 'value') expect(filters, one.text).toBeGreaterThan(0);
        }
      }
  expect(taken).toBeGreaterThan(500);
});
