import path from 'node:path';
import { expect, test } from 'vitest';
import { withFolder, withoutRecent } from '../settings/check-kept.ts';
import { recentFolders } from './recent-folders.ts';

const home = path.resolve('/home/cook');
const numbered = Array.from({ length: 12 }, (_, at) => path.join(home, `Recipes ${at}`));
const opened = numbered.reduce(withFolder, { last: null, recent: [] });

test('the eight folders that were open before stand in the menu, the last one first, but not the one that is open', () => {
  const shown = recentFolders(opened, home).map((each) => each.shown);
  expect(shown).toEqual([10, 9, 8, 7, 6, 5, 4, 3].map((at) => path.join('~', `Recipes ${at}`)));
});

test('a folder that is opened once more stands in the list once', () => {
  const again = withFolder(opened, numbered[9] ?? '');
  expect(again.recent.filter((folder) => folder === numbered[9])).toHaveLength(1);
  expect(recentFolders(withFolder(again, numbered[0] ?? ''), home)[0]?.folder).toBe(numbered[9]);
});

test('a list that is cleared forgets all but the folder that is open, which comes back at the next start', () => {
  const cleared = withoutRecent(opened);
  expect(recentFolders(cleared, home)).toEqual([]);
  expect(cleared).toEqual({ last: numbered[11], recent: [numbered[11]] });
  expect(withoutRecent({ last: null, recent: [] })).toEqual({ last: null, recent: [] });
});
