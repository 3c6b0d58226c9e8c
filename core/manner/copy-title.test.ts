import { expect, test } from 'vitest';
import { copyTitle } from './copy-title.ts';

test.each([
  ['Hong Shao Rou', [], 'Hong Shao Rou 2'],
  ['Hong Shao Rou', ['Hong Shao Rou 2', 'Hong Shao Rou 3'], 'Hong Shao Rou 4'],
  ['Hong Shao Rou 2', [], 'Hong Shao Rou 3'],
  ['红烧肉', [], '红烧肉 2'],
  ['7', [], '7 2'],
] as const)('a copy of “%s” among %j is “%s”', (title, taken, copy) => {
  const all: readonly string[] = taken;
  expect(copyTitle(title, (one) => all.includes(one))).toBe(copy);
});
