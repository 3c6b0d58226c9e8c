import { describe, expect, test } from 'vitest';
import { one, rational } from '#core/ingredient/rational.ts';
import { asWritten, viewedAmounts } from '#core/ingredient/view.ts';
import type { AmountView } from '#core/ingredient/view.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Card, Looked, Pointed } from './card.ts';
import { asWrittenChoice, cardFor } from './cards.ts';
import { corrected } from './corrected.ts';
import type { Correction } from './correction.ts';

const text = `---
title: Gratin
servings: 4
prep time: 20 min
---

## Ingredients

- 1 1/2 cups **double cream**
- 100 g gruyère, grated
- 2 (400 g) cans tomatoes
- some thyme

## Steps

1. Heat the cream with **thyme** for 10 to 12 minutes, stirring.
2. Add 50 g of the cheese. Bake at 200 °C overnight.
`;

function look(corrections: readonly Correction[] = []): Looked {
  const file = { id: 'gratin.md', text, version: 'v', encoding: 'utf-8', readOnly: null };
  return { file, recipe: corrected(readRecipe(text, 'gratin.md'), corrections), corrections };
}

const looked = look();
const [cream, , cans] = allIngredients(looked.recipe);
const [first, second] = allSteps(looked.recipe);
const card = (pointed: Pointed, view: AmountView = asWritten, at = looked) => cardFor(pointed, at, view);
const amountOf = (ingredient: typeof cream, place: number, view: AmountView = asWritten): Card =>
  card(
    { kind: 'amount', ingredient: ingredient!, place, viewed: viewedAmounts(ingredient!, view, 'en')[place]! },
    view,
  );
const sentences = ({ items }: Card) => items.flatMap((item) => item.why);

describe('what is told about an amount', () => {
  test('its line in the file, with the very words, and what was read', () => {
    const { heading, source, items } = amountOf(cream, 0);
    expect(heading).toBe('“1 1/2 cups”');
    expect(source).toEqual({ number: 9, before: '- ', marked: '1 1/2 cups', after: ' **double cream**' });
    expect(items[0]?.why).toEqual(['Read as 1 1/2 cups, of “double cream”.']);
  });

  test('that it is scaled', () => {
    const view = { ...asWritten, factor: rational(2) };
    expect(sentences(amountOf(cream, 0, view))).toContain('Shown times 2, rounded to what a cook can measure.');
  });

  test('that it is converted', () => {
    const view: AmountView = { factor: one, system: 'metric', densities: null };
    expect(sentences(amountOf(cream, 0, view))).toContain('Shown in other units than the file’s.');
  });

  test('that a size never scales', () => {
    expect(sentences(amountOf(cans, 1))).toContain('A size, so it is never scaled.');
  });
});

describe('what is told about a step', () => {
  test('of a time its name, its shorter end and what the hands do', () => {
    const made = card({ kind: 'time', step: first!, mention: first!.durations[0]! });
    expect(made.source?.marked).toBe('10 to 12 minutes');
    expect(sentences(made)).toEqual([
      'A time of 10 to 12 min. Its timer is called “Heat the cream” after the words around it.',
      'The timer rings after 10 min, the shorter end.',
      expect.stringMatching(/hands|walk away/),
    ]);
    expect(made.items[0]?.choices.map((choice) => choice.words)).toEqual(['Not a time']);
  });

  test('of a soft time that no timer is set for it', () => {
    const soft = second!.durations.find((one) => one.soft)!;
    expect(sentences(card({ kind: 'time', step: second!, mention: soft }))).toEqual([
      'It gives no exact time, so there is no timer for it.',
    ]);
  });

  test('of heat both scales', () => {
    const made = card({ kind: 'temperature', step: second!, mention: second!.temperatures[0]! });
    expect(sentences(made)).toEqual(['A temperature: 200 °C is 400 °F.']);
  });

  test('of the words that name an ingredient which one, and how they fit', () => {
    const use = second!.uses[0]!;
    const made = card({ kind: 'uses', step: second!, uses: [use] });
    expect(made.items[0]?.words).toBe('100 g gruyère, grated');
    expect(sentences(made)).toEqual(
      expect.arrayContaining(['“cheese” is taken to mean it.', 'Only a part of it goes in here.']),
    );
    expect(made.items[0]?.choices.map(({ words, chosen }) => [words, chosen])).toEqual([
      ['Goes in here', true],
      ['Already in', false],
      ['Not here', false],
    ]);
  });

  test('all of it at once, and what else could go in', () => {
    const made = card({ kind: 'step', step: first! });
    expect(made.items.map((item) => item.words)).toEqual([
      '1 1/2 cups double cream',
      'some thyme',
      '“10 to 12 minutes”',
    ]);
    expect(made.addable.map((choice) => choice.words)).toEqual(['100 g gruyère, grated', '2 (400 g) cans tomatoes']);
  });
});

describe('what the cook said', () => {
  test('of a time can be taken back from the step', () => {
    const [choice] = card({ kind: 'time', step: first!, mention: first!.durations[0]! }).items[0]!.choices;
    const after = look([choice!.correction]);
    expect(allSteps(after.recipe)[0]?.durations).toEqual([]);
    const item = card({ kind: 'step', step: first! }, asWritten, after).items.find((one) =>
      one.words.includes('10 to'),
    );
    expect(item?.why).toEqual(['Not a time, as you said.']);
    expect(item?.choices).toEqual([
      { words: 'Read it again', chosen: false, does: 'take-back', correction: choice!.correction },
    ]);
  });

  test('of a line can be taken back from the line', () => {
    const after = look([asWrittenChoice(cream!, looked).correction]);
    const line = allIngredients(after.recipe)[0]!;
    const made = card({ kind: 'line', ingredient: line }, asWritten, after);
    expect(made.source?.marked).toContain('1 1/2 cups');
    expect(made.items[0]?.choices[0]?.does).toBe('take-back');
  });

  test('of an ingredient that is not meant stays in the list of the step', () => {
    const [, , notHere] = card({ kind: 'uses', step: first!, uses: [first!.uses[0]!] }).items[0]!.choices;
    const after = look([notHere!.correction]);
    const made = card({ kind: 'step', step: first! }, asWritten, after);
    const item = made.items.find((one) => one.words.includes('cream'));
    expect(item?.why).toEqual(['As you said.']);
    expect(item?.choices.find((choice) => choice.chosen)?.words).toBe('Not here');
  });
});

test('stated facts show their lines', () => {
  const { times, yield: servings } = looked.recipe;
  const made = card({ kind: 'stated', parts: [times.prep!, servings!] });
  expect(made.items.map((item) => [item.words, item.why[0]])).toEqual([
    ['prep time: 20 min', 'Line 4 of the file'],
    ['servings: 4', 'Line 3 of the file'],
  ]);
});

test('a total of the steps shows its parts', () => {
  expect(card({ kind: 'total' }).items.map((item) => item.words)).toEqual(['Step 1: 10 min, Heat the cream']);
});

test('what an earlier step made is told with that step', () => {
  const dough =
    '# Buns\n\n- 200 g flour\n- 100 ml water\n\n1. Mix flour and water, knead into a smooth dough.\n2. Rest the dough for 5 minutes.\n';
  const file = { id: 'buns.md', text: dough, version: 'v', encoding: 'utf-8', readOnly: null };
  const recipe = readRecipe(dough, 'buns.md');
  const made = cardFor({ kind: 'step', step: allSteps(recipe)[1]! }, { file, recipe, corrections: [] }, asWritten);
  expect(made.items.find((item) => item.words.includes('dough'))?.why).toEqual(['Made in step 1.']);
});
