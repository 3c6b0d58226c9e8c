import fc from 'fast-check';
import type { ImportedRecipe } from '#core/import/imported-recipe.ts';

/** Words that stand nowhere else, so that each can be looked for. */
const wordAt = (number: number): string =>
  `qu${String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}x`;

/** All that is told of a recipe, also as lost. */
export const said = (recipe: ImportedRecipe): string => JSON.stringify({ ...recipe, pictures: [] });

/** Lines of one to six words, set in one of the ways in which people set lines. */
export const linesIn = (manners: readonly string[]) =>
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

/** How people set lines in the fields of apps. */
export const manners = [
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
