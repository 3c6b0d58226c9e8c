import { expect, test } from 'vitest';
import { seedManner } from '#core/manner/manner.ts';
import { withTagEdit } from './edit-tag.ts';

const soup = '---\ntitle: Soup # mine\ntags: [winter, "Quick"]\n---\n\n- 1 leek  \n\n1. Boil.\n';
const edit = (text: string, tag: string, add: boolean) =>
  withTagEdit(text, 'soup.md', { tag, add, manner: seedManner });

test('a tag comes behind the others or goes, and no other byte changes', () => {
  expect(edit(soup, 'soup', true)).toBe(soup.replace('"Quick"]', '"Quick", "soup"]'));
  expect(edit(soup, 'winter', false)).toBe(soup.replace('winter, ', ''));
});

test('a tag that is there in other letters is not written twice, and goes whatever its letters', () => {
  expect(edit(soup, '#quick', true)).toBe(soup);
  expect(edit(soup, 'QUICK', false)).toBe(soup.replace(', "Quick"', ''));
  expect(edit(soup, 'summer', false)).toBe(soup);
  expect(edit(soup, '  ', true)).toBe(soup);
});
