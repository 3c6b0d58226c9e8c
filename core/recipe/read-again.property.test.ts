import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readRecipe } from './read.ts';

/* What was read is remembered, so that a key costs its line alone. A reading must not show that it had others before it. */

const lines = [
  '2 cups flour, divided',
  '1/2 tsp salt',
  '3 tbsp vegetable oil',
  '1 tbsp olive oil',
  'reserved **blanching** liquid',
  '2 onions, chopped',
  '盐 5g',
  'butter or oil',
  '1 red pepper',
];
const steps = [
  'Mix the flour with half the salt until a sauce forms.',
  'Add the remaining oil and the chopped onions, and fry for 5 minutes.',
  'Stir in *both* oils, 2 tbsp of the flour and all ingredients except the butter.',
  'While the onions cook, reserve the liquid at 180 C.',
  'Whisk the flour and the salt into a sauce.',
  'Melt the butter [as here][1] in a ![pan](pan.jpg).',
  '加入盐，剩余的油。',
];
const sauce = '1 cup enchilada sauce';
const pouring = 'Pour over the sauce, add 2 onions and more salt.';
const bits = [
  'a',
  ' ',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '**',
  ': ',
  '\n## Sauce\n',
  ' sauce',
  's',
  ', divided',
  '[1]: x.md\n',
  '"',
  '---\n',
  '½ ',
];

const asBody = (ingredients: readonly string[], method: readonly string[]) =>
  `# Soup\n\n## Ingredients\n\n${ingredients.map((line) => `- ${line}\n`).join('')}\n## Method\n\n${method.map((step, at) => `${String(at + 1)}. ${step}\n`).join('')}\nKeeps well.\n`;
const asFields = (ingredients: readonly string[], method: readonly string[]) =>
  `---\ntitle: Soup\ningredients:\n${ingredients.map((line) => `  - ${line}\n`).join('')}---\n\n${method.map((step) => `${step}\n\n`).join('')}`;

const written = fc
  .tuple(
    fc.constantFrom(asBody, asFields),
    fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 7 }),
    fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 6 }),
  )
  // Whether "the sauce" of one step is the sauce of the list depends on what the others make.
  .map(([manner, ingredients, method]) => manner([sauce, ...ingredients], [...method, pouring]));

/** A place in the text, as a share of it, and what is written there. */
interface Edit {
  readonly at: number;
  readonly kind: 'line' | 'letters';
  readonly removed: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  kind: fc.constantFrom('line', 'line', 'letters'),
  removed: fc.nat({ max: 12 }),
  insert: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...lines, ...steps) },
    { weight: 2, arbitrary: fc.constantFrom(...bits) },
    { weight: 1, arbitrary: fc.string({ maxLength: 3 }) },
  ),
});

/** Another line in the manner of the one that stood there, or some letters more and some less. */
function edited(text: string, { at, kind, removed, insert }: Edit): string {
  const all = text.split('\n');
  const lead = /^(?: *- |\d+\. )/;
  const listed = [...all.keys()].filter((index) => lead.test(all[index]!));
  const index = listed[Math.floor(at * listed.length)];
  if (kind === 'line' && index !== undefined)
    return all.with(index, `${lead.exec(all[index]!)![0]}${insert.trim()}`).join('\n');
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + insert + text.slice(from + removed);
}

test('after any edits a recipe is read as if nothing had been read before', async () => {
  await fc.assert(
    fc.asyncProperty(written, fc.array(edit, { minLength: 1, maxLength: 6 }), async (text, edits) => {
      let now = text;
      for (const one of edits) {
        readRecipe(now, 'soup.md');
        readRecipe(now, 'soup.md', 'list');
        now = edited(now, one);
      }
      vi.resetModules();
      const fresh = await import('./read.ts');
      for (const depth of ['whole', 'list'] as const)
        expect(readRecipe(now, 'soup.md', depth)).toEqual(fresh.readRecipe(now, 'soup.md', depth));
    }),
    { numRuns: Number(process.env['EDIT_RUNS'] ?? (process.env['HOBSIDE_FULL'] ? 80 : 30)) },
  );
}, 120_000);
