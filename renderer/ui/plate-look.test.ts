import { expect, test } from 'vitest';
import { plateLook } from './plate-look.ts';

test('a tag decides the icon before the title does', () => {
  expect(plateLook('Egg drop', ['soup'], '').icon).toBe('soup');
  expect(plateLook('Shakshuka', [], '').icon).toBe('egg');
});

test('a word that fits half a library gives way to what the title says', () => {
  expect(plateLook('Leek galette', ['vegetarian'], '').icon).toBe('croissant');
  expect(plateLook('Leeks', ['vegetarian'], '').icon).toBe('leaf');
});

test('Chinese titles are read without spaces', () => {
  expect(plateLook('红烧肉', [], '').icon).toBe('beef');
  expect(plateLook('番茄炒蛋', ['鸡蛋'], '').icon).toBe('egg');
});

test('a recipe that says nothing of what it is gets a knife and fork', () => {
  expect(plateLook('Aunt Ida', [], '').icon).toBe('utensils');
});

test('recipes with the same first tag share their colour', () => {
  expect(plateLook('A', ['vegan'], 'x').hue).toBe(plateLook('B', ['vegan'], 'y').hue);
});
