import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOf } from '#core/testing/looked-at.ts';
import { readPastedText } from './read-pasted-text.ts';

/** Words that nobody knows: where one is missing, a line of the cook's is. */
const word = fc.string({ unit: fc.constantFrom(...'bdfgjkq'), minLength: 5, maxLength: 9 }).map((one) => `q${one}q`);
const frames = [
  '# *',
  '*',
  '* *',
  'Title: *',
  'Ingredients',
  'Ingredients:',
  'Ingredients for the *',
  'Ingredients (*)',
  'Zutaten (4 Portionen)',
  'Ingredients: 2 *, 100 g *, salt and *',
  '## * ##',
  'For the *:',
  '**: *',
  '2 cups *',
  '- 100 g *, *',
  '- *',
  '    - *',
  'l/2 cup *',
  '200 g *      1 *',
  'Directions',
  'Method: * * * * * * and cook it all for very long until * is there.',
  '1. * the * and *.',
  '2. *',
  'Step 3: *',
  '4',
  'Mix * with * and cook it for 10 minutes, then serve * with *.',
  'and a lower line of * that goes on with *-',
  'Notes',
  '## Notes on *',
  'Tip: *',
  'Prep time: 10 min',
  'Prep time: 10 min with *',
  'Cook time: 20 min | Serves 4 | *',
  'Serves 4 *',
  'Author: *',
  'By *',
  'Source: *',
  'Adapted from *',
  'Source: https://*.example/*',
  'https://*.example',
  'tags: *, *',
  'language: *',
  'Rest: 2 hours *',
  '12 comments',
  'You may also like',
  'Print',
  'Home | About | *',
  'From: *',
  'Subject: *',
  'Equipment',
  '-- ',
  '---',
  '====',
  '> * *',
  '• *: 2 cups',
  '材料：* 200 g、* 2 个、*',
  '做法',
  '',
  '',
];
const line = fc
  .tuple(fc.constantFrom(...frames), fc.array(word, { minLength: 8, maxLength: 8 }))
  .map(([frame, words]) => words.reduce((text, one) => text.replace('*', one), frame));

test('every word of a pasted text is in a recipe, or is told as left out', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
      const text = lines.join('\n');
      const read = readPastedText(text);
      const said = JSON.stringify(read);
      for (const [one] of text.matchAll(/q[bdfgjkq]{5,9}q/g)) expect(said, text).toContain(one);
    }),
    { numRuns: casesOf(1500) },
  );
});

test('no text makes the reader throw, and what it reads is whole', () => {
  const any = fc.oneof(
    line,
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('<div>', '<li>2 eggs', '<html>', '\ud800', '\0', '(', '__proto__: 1'),
  );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', ' ', '\t'), (parts, end) => {
      for (const recipe of readPastedText(parts.join(end))) {
        for (const { text } of [...recipe.ingredients, ...recipe.steps]) expect(text.trim()).not.toBe('');
        for (const note of recipe.notes) expect(note.trim()).not.toBe('');
        expect(recipe.doubts.includes('no-title')).toBe(recipe.title === '');
      }
    }),
    { numRuns: casesOf(1000) },
  );
});
