import { expect, test } from 'vitest';
import { heatUnit } from './heat-unit.ts';

test.each([
  ['celsius', 'us', 'C'],
  ['fahrenheit', 'written', 'F'],
  ['written', 'written', null],
  ['written', 'metric', 'C'],
  ['written', 'us', 'F'],
  ['written', 'imperial', 'C'],
] as const)('heat is shown by the setting %s, else by the units %s: %s', (setting, units, unit) => {
  expect(heatUnit(setting, units)).toBe(unit);
});
