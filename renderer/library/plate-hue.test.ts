import { expect, test } from 'vitest';
import { plateHue, plateHues } from '#core/library/plate-hue.ts';
import { plateLook } from '../ui/plate-look.ts';

test('an exported site gives a recipe the plate that it has in the window', () => {
  for (const [title, tags, folder] of [
    ['Leek soup', ['winter'], 'soups'],
    ['Leek soup', [], 'soups'],
    ['红烧肉', [], ''],
  ] as const)
    expect(plateHues[plateHue(title, tags, folder)]).toBe(plateLook(title, tags, folder).hue);
});
