import { expect, test } from 'vitest';
import { conflictName } from './conflict-names.ts';

test.each([
  ['Syncthing', 'soups/leek.sync-conflict-20240102-150405-ABCDEFG.md', 'soups/leek.md'],
  ['Dropbox', 'leek (Anna’s conflicted copy 2024-01-02).md', 'leek.md'],
  ['Dropbox, a second one', 'leek (kitchen-pc conflicted copy 2024-01-02 (1)).md', 'leek.md'],
  ['Dropbox, case', 'leek (Case Conflict).md', 'leek.md'],
  ['Nextcloud', 'leek (conflicted copy 2024-01-02 150405).md', 'leek.md'],
  ['ownCloud', 'leek_conflict-20240102-150405.md', 'leek.md'],
  ['Seafile', 'leek (SFConflict anna@example.org 2024-01-02-15-04-05).md', 'leek.md'],
  ['Synology Drive', 'leek_kitchen-pc_Jan-02-150405-2024_Conflict.cook', 'leek.cook'],
  ['Resilio Sync', 'leek.Conflict.md', 'leek.md'],
  ['pCloud', 'leek [conflicted].md', 'leek.md'],
  ['Google Drive', 'leek (Conflict).md', 'leek.md'],
])('%s names a copy so that its recipe is known', (_, copy, original) => {
  expect(conflictName(copy)).toEqual({ original, certain: true });
});

test.each([
  ['OneDrive', 'leek-DESKTOP-AB12CD3.md', 'leek.md'],
  ['OneDrive on a Mac', 'leek-Annas-MacBook-Pro.md', 'leek.md'],
  ['iCloud Drive', 'leek 2.md', 'leek.md'],
  ['Google Drive', 'leek (1).md', 'leek.md'],
])('%s names a copy as a cook might name a recipe: the texts decide', (_, copy, original) => {
  expect(conflictName(copy)).toEqual({ original, certain: false });
});

test.each([
  'leek.md',
  'conflict.md',
  'pasta (vegan).md',
  'no-conflict-stew.md',
  '2.md',
  '.sync-conflict-20240102-150405-ABCDEFG.md',
])('%s is nobody’s copy', (name) => expect(conflictName(name)).toBeNull());
