import { expect, test } from 'vitest';
import { aStep } from '#core/testing/recipe-parts.ts';
import { shownTemperatures } from './shown-temperatures.ts';
import type { HeatUnit } from './shown-temperatures.ts';
import { readTemperatures } from './temperatures.ts';

function shown(text: string, to: HeatUnit, language = 'en'): string {
  const step = aStep({ content: { text, marks: [] }, temperatures: readTemperatures(text) });
  let made = text;
  for (const one of [...shownTemperatures(step, to, language)].reverse())
    made = made.slice(0, one.start) + one.text + made.slice(one.end);
  return made;
}

test.each([
  ['Bake at 350°F for 20 minutes.', 'C', 'Bake at 180 °C for 20 minutes.'],
  ['Bake at 350 to 375°F.', 'C', 'Bake at 180–190 °C.'],
  ['Heat the oven to 180 °C.', 'F', 'Heat the oven to 350 °F.'],
  ['Heat the oven to 200 degrees C.', 'F', 'Heat the oven to 400 °F.'],
  ['Preheat the oven to 425.', 'C', 'Preheat the oven to 220 °C.'],
  ['Bake at gas mark 4.', 'C', 'Bake at 180 °C.'],
  ['Bis 57 °C Kerntemperatur braten.', 'F', 'Bis 135 °F Kerntemperatur braten.'],
] as const)('%s in °%s', (text, to, expected) => {
  expect(shown(text, to)).toBe(expected);
});

test.each([
  ['the unit is the wanted one', 'Bake at 350°F.', 'F'],
  ['the cook wants what is written', 'Bake at 350°F.', null],
  ['both are given', 'Bake at 350°F (180°C), turning once.', 'C'],
  ['both are given, and the gas mark', 'Heat to 180C/160C fan/gas 4.', 'C'],
  ['an angle', 'Turn it by 90 degrees.', 'C'],
] as const)('stays as written where %s', (_, text, to) => {
  expect(shown(text, to)).toBe(text);
});

test('two heats of two sentences are two heats', () => {
  expect(shown('Bake at 350°F. Then 170 °C.', 'C')).toBe('Bake at 180 °C. Then 170 °C.');
});
