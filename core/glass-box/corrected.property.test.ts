import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import { asWritten } from '#core/ingredient/view.ts';
import { cardFor } from './cards.ts';
import { corrected } from './corrected.ts';
import type { Correction } from './correction.ts';
import { sourceLine } from './source-line.ts';

const lines = ['2 onions', '3 tbsp butter, divided', '1 tsp salt', '1 tsp salt', '200 ml stock'];
const steps = [
  'Melt half the butter and fry the onions for 5 minutes.',
  'Add the stock, salt and the remaining butter; simmer 10 to 12 minutes at 90 °C.',
  'Stir in the onions. Rest overnight.',
];
const recipe = readRecipe(
  `# Soup\n\n${lines.map((one) => `- ${one}`).join('\n')}\n\n${steps.map((one, at) => `${String(at + 1)}. ${one}`).join('\n')}\n`,
  'soup.md',
);

const line = (texts: readonly string[]) =>
  fc.record({ text: fc.constantFrom(...texts, 'another line'), nth: fc.nat(2) });
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('not-a-time' as const, 'not-a-temperature' as const, 'not-an-amount' as const),
    line: line(steps),
    start: fc.nat(120),
    end: fc.nat(120),
  }),
  fc.record({ kind: fc.constant('as-written' as const), line: line(lines) }),
  fc.record({
    kind: fc.constant('use' as const),
    line: line(steps),
    ingredient: line(lines),
    role: fc.constantFrom('adds' as const, 'mention' as const, 'none' as const),
  }),
);

test('whatever was corrected, texts stay, roles hold, and nothing goes in whole twice', () => {
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 8 }), (corrections) => {
      const made = corrected(recipe, corrections);
      expect(allIngredients(made).map((one) => one.text)).toEqual(allIngredients(recipe).map((one) => one.text));
      expect(allSteps(made).map((one) => one.content)).toEqual(allSteps(recipe).map((one) => one.content));
      for (const { index } of allIngredients(made)) {
        const adding = allSteps(made).flatMap((step) =>
          step.uses.filter((use) => use.ingredient === index && use.adds),
        );
        const whole = adding.filter((use) => use.share?.kind === 'all');
        if (adding.length > 1) expect(whole).toEqual([]);
        for (const use of adding) expect(use.share).not.toBeNull();
      }
    }),
  );
});

test('the card of every step tells of it, whatever was corrected', () => {
  const file = {
    id: 'soup.md',
    text: 'a file that is another one by now',
    version: 'v',
    encoding: 'utf-8',
    readOnly: null,
  };
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 8 }), (corrections) => {
      const looked = { file, recipe: corrected(recipe, corrections), corrections };
      for (const step of allSteps(looked.recipe)) {
        const card = cardFor({ kind: 'step', step }, looked, asWritten);
        const told = new Set(card.items.map((item) => item.words));
        for (const use of step.uses) expect(told).toContain(allIngredients(recipe)[use.ingredient]!.text);
      }
    }),
  );
});

test('a line of the source, joined, is that line', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 40 }), { minLength: 1 }), fc.nat(), (all, seed) => {
      const texts = all.map((one) => one.replace(/[\n\r]/g, ' '));
      const file = texts.join('\n');
      const start = seed % (file.length + 1);
      const { number, before, marked, after } = sourceLine(
        file,
        file.slice(start),
        { start, end: file.length },
        { start: 0, end: Math.min(3, file.length - start) },
      );
      expect((texts[number - 1] ?? '').trim()).toBe(`${before}${marked}${after}`.trim());
    }),
  );
});
