import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '#core/form/change-rows.ts';
import { readForm } from '#core/form/form.ts';
import { applied } from '#core/text/minimal-change.ts';
import { casesOf } from '#core/testing/looked-at.ts';
import { completed, completionPlace } from './place.ts';

/** A text with its cursor written as ‸. */
function at(marked: string, fileName = 'soup.md') {
  const offset = marked.indexOf('‸');
  const source = marked.replace('‸', '');
  return { source, offset, fileName, place: completionPlace(source, fileName, offset) };
}

const found = (marked: string, fileName?: string) => {
  const { place } = at(marked, fileName);
  return place === null ? null : [place.kind, place.head];
};

/** The text after `text` took the place of the last `typed` characters before the cursor, with the cursor as ‸. */
function after(marked: string, typed: number, text: string, fileName?: string): string | null {
  const { source, place } = at(marked, fileName);
  const done = place && completed(place, place.head.length - typed, text);
  if (!done) return null;
  const changed = applied(source, [done.changes]);
  return `${changed.slice(0, done.cursor)}‸${changed.slice(done.cursor)}`;
}

const front = (fields: string, body = '1. Boil it.\n') => `---\ntitle: Soup\n${fields}---\n\n${body}`;
const body = (lines: string) => `# Soup\n\n## Ingredients\n\n${lines}\n## Method\n\n1. Boil it.\n`;

describe('where something can be completed', () => {
  test.each([
    ['a block list of tags', front('tags:\n  - quick\n  - ch‸\n'), 'tag', 'ch'],
    ['an empty item of it', front('tags:\n  - quick\n  - ‸\n'), 'tag', ''],
    ['tags in brackets', front('tags: [quick, ch‸]\n'), 'tag', 'ch'],
    ['brackets that are not closed yet', front('tags: [quick, ch‸\n'), 'tag', 'ch'],
    ['a quote that is not closed yet', front('tags: ["quick", "ch‸\n'), 'tag', 'ch'],
    ['tags in one text', front('categories: quick, ch‸\n'), 'tag', 'ch'],
    ['a line of tags in the body', `# Soup\n\nTags: quick, ch‸\n\n## Ingredients\n\n- 1 egg\n`, 'tag', 'ch'],
    ['an ingredient in front matter', front('ingredients:\n  - 1 egg\n  - 2 tbsp ve‸\n'), 'ingredient', '2 tbsp ve'],
    ['the first one', front('ingredients:\n  - ‸\n'), 'ingredient', ''],
    ['one in quotes', front('ingredients:\n  - "1/2\\" ginger, ‸"\n'), 'ingredient', '1/2" ginger, '],
    ['one in quotes that are open', front('ingredients:\n  - "2 tbsp ve‸\n'), 'ingredient', '2 tbsp ve'],
    ['a list in the body', body('- 1 egg\n- 2 tbsp ve‸\n'), 'ingredient', '2 tbsp ve'],
    ['an empty item of it', body('- 1 egg\n- ‸\n'), 'ingredient', ''],
    ['a list to be ticked', body('- [ ] 1 egg\n- [ ] ve‸\n'), 'ingredient', '[ ] ve'],
  ])('in %s', (_, text, kind, head) => {
    expect(found(text)).toEqual([kind, head]);
  });

  test.each([
    ['a step', body('- 1 egg\n').replace('Boil it.', 'Boil th‸')],
    ['a title', '# So‸\n\n## Ingredients\n\n- 1 egg\n'],
    ['another key', front('source: my gr‸\ntags: [quick]\n')],
    ['the middle of a word', body('- 1 e‸gg\n')],
    ['a blank line below the list', body('- 1 egg\n‸\n')],
    ['a story', '# Soup\n\nWe had th‸\n\n## Ingredients\n\n- 1 egg\n'],
  ])('not in %s', (_, text) => {
    expect(found(text)).toBeNull();
  });
});

describe('what is taken', () => {
  test.each([
    [front('tags: [quick, ch‸]\n'), 2, 'chinese', front('tags: [quick, chinese‸]\n')],
    [front('tags: [quick, ch‸\n'), 2, 'chinese', front('tags: [quick, chinese‸\n')],
    [front('tags: [quick, ch‸]\n'), 2, 'north: china', front('tags: [quick, "north: china‸"]\n')],
    [front("tags: ['quick', 'ch‸']\n"), 2, "chef's", front("tags: ['quick', 'chef''s‸']\n")],
    [front('tags:\n  - ch‸\n'), 2, 'chinese: north', front('tags:\n  - "chinese: north‸"\n')],
    [front('categories: quick, ch‸ # mine\n'), 2, 'chinese', front('categories: quick, chinese‸ # mine\n')],
    [front('ingredients:\n  - 2 tbsp ve‸\n'), 2, 'vegetable oil', front('ingredients:\n  - 2 tbsp vegetable oil‸\n')],
    [front('ingredients:\n  - "2 tbsp ve‸\n'), 2, 'vegetable oil', front('ingredients:\n  - "2 tbsp vegetable oil‸\n')],
    [front('ingredients:\n  - ‸\n'), 0, '#1 flour', front('ingredients:\n  - "#1 flour‸"\n')],
    [body('- 2 tbsp ve‸, hot\n'), 2, 'vegetable oil', body('- 2 tbsp vegetable oil‸, hot\n')],
    [body('- 1 egg\n- ‸\n'), 0, 'salt', body('- 1 egg\n- salt‸\n')],
  ])('%j', (text, typed, taken, expected) => {
    expect(after(text, typed, taken)).toBe(expected);
  });

  test('stands in the file as it was offered, and nothing around it is another', () => {
    const name = fc
      .stringMatching(/^[a-zA-Zé油'"#:&*!%@ ,[\]{}|>-]{1,12}$/)
      .map((text) => text.trim().replace(/ +/g, ' '))
      .filter((text) => /^[\p{L}][^,;]*$/u.test(text));
    const file = fc.constantFrom(
      front("ingredients:\n  - 1 egg # fresh\n  - 2 tbsp ‸\n  - 'salt'\n"),
      front('ingredients: [1 egg, 2 tbsp ‸]\n'),
      front('ingredients:\n- "2 tbsp ‸"\n- salt\n'),
      front("ingredients:\n- '2 tbsp ‸'\n"),
    );
    fc.assert(
      fc.property(file, name, (marked, text) => {
        const { source, offset, fileName, place } = at(marked);
        const done = place && completed(place, place.head.length, text);
        if (!done) return;
        const now = readForm(applied(source, [done.changes]), fileName);
        const before = rowsOf(readForm(source, fileName), 'ingredients').map((row) => row.text.trim());
        const rows = rowsOf(now, 'ingredients').map((row) => row.text);
        const index = before.findIndex((row) => row === '2 tbsp');
        expect(rows).toEqual(before.with(index, `2 tbsp ${text}`));
        expect(now.source.endsWith(source.slice(source.indexOf('\n', offset)))).toBe(true);
      }),
      { numRuns: casesOf(300) },
    );
  });
});
