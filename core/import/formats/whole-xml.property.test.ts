import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appFile } from '#core/testing/app-files.ts';
import { linesIn, manners, said } from '#core/testing/app-texts.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { gourmet } from './gourmet.ts';

/** Where the text that is tried stands: "…" in the elements of a recipe. */
const gourmetPlaces = [
  ...'title category cuisine source link rating preptime cooktime yields servings instructions modifications other'
    .split(' ')
    .map((tag) => `<${tag}>…</${tag}>`),
  ...'amount unit item'
    .split(' ')
    .map((tag) => `<ingredient-list><ingredient><${tag}>…</${tag}></ingredient></ingredient-list>`),
  '<ingredient-list><inggroup><groupname>…</groupname><ingredient><item>egg</item></ingredient></inggroup></ingredient-list>',
  '<ingredient-list><inggroup><groupname>…</groupname></inggroup></ingredient-list>',
  '<ingredient-list><ingref amount="2">…</ingref></ingredient-list>',
  '<ingredient-list><ingredient>…</ingredient></ingredient-list>',
  '…',
];

const places: readonly (readonly [xml: string, read: (xml: string) => readonly ImportedRecipe[]])[] = [
  ...gourmetPlaces.map(
    (place) =>
      [
        place,
        (xml: string) => gourmet.recipes(appFile('a.grmt', `<gourmetDoc><recipe>${xml}</recipe></gourmetDoc>`)),
      ] as const,
  ),
];

test('every word of a recipe in XML is in the recipe or among what is lost', () => {
  fc.assert(
    fc.property(linesIn(manners), fc.constantFrom(...places), ({ texts, words }, [place, read]) => {
      const some = texts.slice(0, 5);
      const all = read(place.replace('…', () => some.join('\n')))
        .map(said)
        .join('\n');
      for (const word of words)
        if (some.some((text) => text.split(/[^a-z]+/).includes(word))) expect(all, `${place}: ${word}`).toContain(word);
    }),
    { numRuns: 1500 },
  );
});
