import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appFile } from '#core/testing/app-files.ts';
import { linesIn, manners, said } from '#core/testing/app-texts.ts';
import type { ImportedRecipe } from '../imported-recipe.ts';
import { gourmet } from './gourmet.ts';
import { krecipes } from './krecipes.ts';

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

const krecipesPlaces = [
  ...'title author category>cat serving yield preparation-time yield>type yield>amount other'.split(' ').map((path) => {
    const [outer, inner] = path.split('>');
    const text = inner === undefined ? '…' : `<${inner}>…</${inner}>`;
    return `<krecipes-description><${outer}>${text}</${outer}></krecipes-description>`;
  }),
  ...'name amount unit prep other'
    .split(' ')
    .map((tag) => `<krecipes-ingredients><ingredient><${tag}>…</${tag}></ingredient></krecipes-ingredients>`),
  '<krecipes-ingredients><ingredient><name>egg</name><substitutes><ingredient><name>…</name></ingredient></substitutes></ingredient></krecipes-ingredients>',
  '<krecipes-ingredients><ingredient-group name="…"><ingredient><name>egg</name></ingredient></ingredient-group></krecipes-ingredients>',
  '<krecipes-ingredients><ingredient-group name="…"></ingredient-group>…</krecipes-ingredients>',
  '<krecipes-properties><property><name>…</name><amount>2</amount><units>…</units></property></krecipes-properties>',
  '<krecipes-instructions>…</krecipes-instructions>',
  ...'comment rater'
    .split(' ')
    .map((tag) => `<krecipes-ratings><rating><${tag}>…</${tag}></rating></krecipes-ratings>`),
  ...'name stars'
    .split(' ')
    .map(
      (tag) =>
        `<krecipes-ratings><rating><criterion><criteria><${tag}>…</${tag}></criteria></criterion></rating></krecipes-ratings>`,
    ),
  '<other>…</other>',
];

const places: readonly (readonly [xml: string, read: (xml: string) => readonly ImportedRecipe[]])[] = [
  ...gourmetPlaces.map(
    (place) =>
      [
        place,
        (xml: string) => gourmet.recipes(appFile('a.grmt', `<gourmetDoc><recipe>${xml}</recipe></gourmetDoc>`)),
      ] as const,
  ),
  ...krecipesPlaces.map(
    (place) =>
      [
        place,
        (xml: string) =>
          krecipes.recipes(appFile('a.kreml', `<krecipes><krecipes-recipe>${xml}</krecipes-recipe></krecipes>`)),
      ] as const,
  ),
];

test('every word of a recipe in XML is in the recipe or among what is lost', () => {
  fc.assert(
    fc.property(linesIn(manners), fc.constantFrom(...places), ({ texts, words }, [place, read]) => {
      const some = texts.slice(0, 5);
      const all = read(place.replaceAll('…', () => some.join('\n')))
        .map(said)
        .join('\n');
      for (const word of words)
        if (some.some((text) => text.split(/[^a-z]+/).includes(word))) expect(all, `${place}: ${word}`).toContain(word);
    }),
    { numRuns: 1500 },
  );
});
