import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { statedLonger, stretchesOf, withLengths } from './stretches.ts';

const told = (text: string) =>
  stretchesOf(readRecipe(text, 'a.md')).map(({ step, seconds, hands, from, spoils, label }) =>
    [step, `${String(seconds / 60)} min`, hands, from, ...(spoils ? ['spoils'] : []), label].join(' '),
  );

const rice = `---
title: Rice
ingredients:
  - 1 cup rice
  - 2 onions, chopped
---

1. Rinse the rice.
2. Boil it for 12 to 14 minutes.
3. Rest it for 5 minutes.
`;

test('getting everything out is guessed, ranges take their high end, a step without a time is guessed', () => {
  expect(told(rice)).toEqual([
    '0 4 min on guess ',
    '1 2 min on guess Rinse the rice',
    '2 14 min off found Boil',
    '3 5 min off found Rest',
  ]);
});

const steps = (...lines: readonly string[]) =>
  told(`# A\n\n${lines.map((line, at) => `${String(at + 1)}. ${line}`).join('\n')}\n`);

test('each side counts, what spoils is told, and a night is a guess', () => {
  expect(steps('Sear the steaks for 2 minutes on each side.', 'Marinate overnight.')).toEqual([
    '1 4 min on found spoils Sear the steaks',
    '2 720 min off guess Marinate',
  ]);
  expect(steps('Boil the pasta for 9 minutes.')).toEqual(['1 9 min off found spoils Boil the pasta']);
});

test('water that has to boil, and cutting, take their time before a time that is written', () => {
  expect(steps('Bring a pot of water to a boil. Add the rice and boil for 12 minutes.')).toEqual([
    '1 10 min off guess Bring a pot of water to a boil',
    '1 12 min off found Boil',
  ]);
  expect(steps('Chop the onions. Simmer for 5 minutes.')).toEqual([
    '1 3 min on guess Chop the onions',
    '1 5 min off found Simmer',
  ]);
  expect(steps('Add the salt. Simmer for 5 minutes.')).toEqual(['1 5 min off found Simmer']);
});

test('a step that bakes or chills without saying how long is work and then a wait', () => {
  expect(steps('Bake until golden.')).toEqual([
    '1 1 min on guess Bake until golden',
    '1 30 min off guess Bake until golden',
  ]);
  expect(steps('Den Teig mit dem Salz und der Hefe kneten.', 'Die Milch und das Mehl in der Schüssel backen.')).toEqual(
    [
      '1 4 min on guess Den Teig mit dem Salz und der Hefe kneten',
      '2 1 min on guess Die Milch und das Mehl in der Schüssel backen',
      '2 15 min off guess Die Milch und das Mehl in der Schüssel backen',
    ],
  );
});

test('the seed recipe', () => {
  const seed = readFileSync(new URL('../../recipes/hong-shao-rou.md', import.meta.url), 'utf8');
  expect(told(seed)).toEqual([
    '0 15 min on guess ',
    '1 2 min on guess In a medium-sized pot add the pork belly and…',
    '2 10 min off guess Add the green onions and ginger',
    '2 5 min on found Boil',
    '3 1 min on guess Strain the pork and reserve the blanching liquid',
    '4 5 min on guess In a separate medium-sized dutch oven or pot…',
    '5 1 min on guess Once the caramel is a light amber color,…',
    '6 2 min on found Brown the pork',
    '7 5 min on guess Add the cooking wine and scrape with a wooden…',
    '8 10 min off guess Turn to medium-high heat until the broth comes…',
    '8 90 min off found Simmer',
    '9 15 min on found Cook',
    '10 1 min on guess Serve the pork with the glaze over steamed rice…',
  ]);
});

test('what the cook said replaces what was found and guessed', () => {
  const stretches = stretchesOf(readRecipe(rice, 'a.md'));
  const said = withLengths(stretches, [{ step: 1, part: 0, stepText: '', seconds: 300 }]);
  expect(said[1]).toMatchObject({ seconds: 300, from: 'cook' });
  expect(said[2]).toEqual(stretches[2]);
});

test('a file that states more than was found is told so, and nothing is made up for it', () => {
  const recipe = readRecipe(rice.replace('title: Rice', 'title: Rice\ntotal_time: 3 hours'), 'a.md');
  expect(statedLonger(recipe, stretchesOf(recipe))).toBe(3 * 3600);
  const short = readRecipe(rice.replace('title: Rice', 'title: Rice\ntotal_time: 3 minutes'), 'a.md');
  expect(statedLonger(short, stretchesOf(short))).toBeNull();
});

test('a file with nothing in it takes ten guessed minutes', () => {
  expect(told('')).toEqual(['0 10 min on guess ']);
});
