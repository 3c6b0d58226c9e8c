import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appFile } from '#core/testing/app-files.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { enex } from './enex.ts';
import { mela } from './mela.ts';
import { paprika } from './paprika.ts';

/** Words that stand nowhere else, so that each can be looked for. */
const wordAt = (number: number): string =>
  `qu${String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}x`;
const said = (recipe: ImportedRecipe): string => JSON.stringify({ ...recipe, pictures: [] });

/** Lines of one to six words, set in one of the ways in which people set lines. */
const lines = (manners: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...manners), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 14 })
    .map((chosen) => {
      let count = 0;
      const words: string[] = [];
      const texts = chosen.map(([manner, length]) => {
        const some = Array.from({ length }, () => wordAt((count += 1)));
        words.push(...some);
        return manner.replace('…', some.join(' '));
      });
      return { texts, words };
    });

const written = [
  '…',
  '- …',
  '• …',
  '# …',
  '**…**',
  '…:',
  '**…:**',
  '1. …',
  '3) …',
  '200 g …',
  '2 (…)',
  '[recipe:…]',
  '  …  ',
  '\n…',
  'For the … sauce:',
  '…, chopped',
  'Step 2: …',
];

test('every word of the texts of Paprika and Mela is in the recipe', () => {
  fc.assert(
    fc.property(lines(written), ({ texts, words }) => {
      const text = texts.join('\n');
      for (const field of [
        'ingredients',
        'directions',
        'notes',
        'nutritional_info',
        'servings',
        'prep_time',
        'description',
      ]) {
        const [recipe] = paprika.recipes(appFile('a.paprikarecipe', { name: 'A', [field]: text }));
        const all = said(recipe!);
        for (const word of words) expect(all, `${field}: ${word}`).toContain(word);
      }
      for (const field of ['ingredients', 'instructions', 'notes', 'nutrition', 'text', 'link']) {
        const all = said(mela.recipes(appFile('a.melarecipe', { title: 'A', [field]: text }))[0]!);
        for (const word of words) expect(all, `${field}: ${word}`).toContain(word);
      }
    }),
    { numRuns: 300 },
  );
});

const marked = [
  '<div>…</div>',
  '<h2>…</h2>',
  '<h2>Ingredients</h2><div>…</div>',
  '<div><b>Directions</b></div><p>…</p>',
  '<ul><li>200 g …</li><li>1 cup …</li></ul>',
  '<ol><li>Boil the … in a large pan with water, and stir it.</li></ol>',
  '<div>Bake … for twenty minutes until the top is golden and crisp.</div>',
  '<table><tr><td>…</td><td>2</td></tr></table>',
  '<en-todo checked="true"/>…<br/>',
  '<div><span>…</span></div>',
  '<div>For the …:</div>',
  '<div>Serves 4 …</div>',
  '<a href="https://example.org">…</a>',
];

test('every word of a note of Evernote is in the recipe', () => {
  fc.assert(
    fc.property(lines(marked), ({ texts, words }) => {
      const note = `<en-export><note><title>A</title><content><![CDATA[<en-note>${texts.join('\n')}</en-note>]]></content></note></en-export>`;
      const all = said(enex.recipes(appFile('a.enex', note))[0]!);
      for (const word of words) expect(all, word).toContain(word);
    }),
    { numRuns: 500 },
  );
});
