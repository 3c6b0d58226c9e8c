import { redo, undo } from '@codemirror/commands';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDelay } from './draft-keeper.ts';
import { autosaveDelay } from './saver.ts';
import { id, openOn, pass, PretendDisk, soup, type } from './testing/pretend-disk.ts';

describe('a recipe while it is edited', () => {
  let disk: PretendDisk;
  beforeEach(() => {
    vi.useFakeTimers();
    disk = new PretendDisk();
  });
  afterEach(() => void vi.useRealTimers());

  it('P06 writes nothing when it is only opened and left', async () => {
    const document = openOn(disk);
    document.left();
    await pass(5_000);
    expect([disk.saves, document.saveState.kind]).toEqual([[], 'saved']);
  });

  it('shows what is typed at once, and saves it after the pause', async () => {
    const document = openOn(disk);
    type(document, '2. Add salt.\n');
    expect(document.preview.recipe.stepGroups.flatMap((group) => group.steps)).toHaveLength(2);
    expect(document.saveState.kind).toBe('unsaved');
    await pass(autosaveDelay);
    expect([disk.text, document.saveState.kind]).toEqual([`${soup}2. Add salt.\n`, 'saved']);
  });

  it('P09 keeps a draft within a third of a second, and drops it when that text is saved', async () => {
    const document = openOn(disk);
    type(document, 'x');
    await pass(keepDelay);
    expect(disk.draft).toMatchObject({ id, baseVersion: 'v1', baseText: soup, text: `${soup}x` });
    await pass(autosaveDelay);
    expect(disk.draft).toBeNull();
  });

  it('stays unsaved when something was typed while the save was under way', async () => {
    const document = openOn(disk);
    type(document, 'a');
    const saving = document.save();
    await Promise.resolve();
    type(document, 'b');
    await saving;
    expect([disk.text, document.dirty]).toEqual([`${soup}a`, true]);
    await pass(autosaveDelay);
    expect([disk.text, document.dirty]).toEqual([`${soup}ab`, false]);
  });

  it('is saved again when the typing is undone', () => {
    const document = openOn(disk);
    type(document, 'a');
    undo(document.source);
    expect(document.saveState.kind).toBe('saved');
  });

  it('takes another program’s text silently, keeping the cursor and what can be undone', async () => {
    const document = openOn(disk);
    type(document, 'a');
    await document.save();
    document.source.dispatch({ selection: { anchor: soup.length } });
    disk.write(`${soup}a`.replace('Soup', 'Hot soup'));
    await document.follow({ kind: 'changed' });
    expect(document.updatedFromDisk).toBe(true);
    expect(document.place.offset).toBe(soup.length + 'Hot '.length);
    undo(document.source);
    expect(document.source.text).toBe(soup.replace('Soup', 'Hot soup'));
  });

  it('P08 never overwrites another program’s text: it stops, tells, and keeps both', async () => {
    const document = openOn(disk);
    type(document, 'mine');
    disk.write('theirs');
    await pass(10 * autosaveDelay);
    type(document, '!');
    await pass(10 * autosaveDelay);
    expect(disk.text).toBe('theirs');
    expect(document.saveState).toMatchObject({ kind: 'conflict', theirs: { text: 'theirs', version: 'v2' } });
    expect(disk.draft).toMatchObject({ baseText: soup, text: `${soup}mine!` });
  });

  it('merges what has nothing to do with each other, as one undoable edit, and keeps what was typed in the history', async () => {
    const document = openOn(disk);
    const mine = soup.replace('1. Boil the water.\n', '1. Boil the water.\n2. Eat.\n');
    type(document, '2. Eat.\n');
    document.source.dispatch({ selection: { anchor: mine.length } });
    disk.write(soup.replace('Soup', 'Hot soup'));
    await pass(autosaveDelay);
    await pass(autosaveDelay);
    expect([disk.text, document.saveState.kind]).toEqual([mine.replace('Soup', 'Hot soup'), 'saved']);
    expect(document.place.offset).toBe(mine.length + 'Hot '.length);
    expect(disk.kept).toEqual([soup, mine, soup.replace('Soup', 'Hot soup')]);
    undo(document.source);
    expect(document.source.text).toBe(mine);
  });

  it('keeps mine by saving on top of what is on disk', async () => {
    const document = openOn(disk);
    type(document, 'mine');
    disk.write('theirs');
    await document.save();
    await document.keepMine();
    expect([disk.text, document.saveState.kind]).toEqual([`${soup}mine`, 'saved']);
  });

  it('asks again when theirs changes once more before mine is kept', async () => {
    const document = openOn(disk);
    type(document, 'mine');
    disk.write('theirs');
    await document.save();
    disk.write('theirs, again');
    await document.keepMine();
    expect([disk.text, document.saveState]).toMatchObject(['theirs, again', { theirs: { text: 'theirs, again' } }]);
  });

  it('takes theirs, and one undo brings mine back', async () => {
    const document = openOn(disk);
    type(document, 'mine');
    disk.write('theirs');
    await document.save();
    document.takeTheirs();
    await pass(0);
    expect([document.source.text, document.saveState.kind, disk.draft]).toEqual(['theirs', 'saved', null]);
    undo(document.source);
    expect(document.source.text).toBe(`${soup}mine`);
    redo(document.source);
    expect(document.source.text).toBe('theirs');
  });

  it('goes on from a file whose bytes changed but whose text did not', async () => {
    const document = openOn(disk);
    type(document, 'mine');
    disk.write(soup);
    await pass(autosaveDelay);
    expect([disk.text, document.saveState.kind]).toEqual([`${soup}mine`, 'saved']);
  });

  it('P03 keeps the draft when saving fails, says why, and saves again when asked', async () => {
    const document = openOn(disk);
    disk.refusal = { kind: 'disk-full' };
    type(document, 'mine');
    await pass(autosaveDelay);
    expect(document.saveState).toEqual({ kind: 'failed', failure: { kind: 'disk-full' } });
    expect(disk.draft?.text).toBe(`${soup}mine`);
    disk.refusal = null;
    await document.save();
    await pass(0);
    expect([document.saveState.kind, disk.draft]).toEqual(['saved', null]);
  });

  it('keeps the text of a file that is gone, and makes it again when asked', async () => {
    const document = openOn(disk);
    type(document, 'mine');
    disk.write(null);
    await document.follow({ kind: 'removed' });
    await pass(10 * autosaveDelay);
    expect([disk.text, document.saveState.kind, disk.draft?.text]).toEqual([null, 'removed', `${soup}mine`]);
    await document.saveAgain();
    expect([disk.text, document.saveState.kind]).toEqual([`${soup}mine`, 'saved']);
  });

  it('goes on when a file that was gone comes back', async () => {
    const document = openOn(disk);
    await document.follow({ kind: 'removed' });
    await document.follow({ kind: 'changed' });
    expect(document.saveState.kind).toBe('saved');
  });

  it('restores a draft of the same version, and saves it', async () => {
    disk.draft = { id, baseVersion: 'v1', baseText: soup, text: `${soup}mine`, cursor: 3, keptAt: 5 };
    const document = openOn(disk);
    expect([document.source.text, document.restoredFrom, document.place.offset]).toEqual([`${soup}mine`, 5, 3]);
    await pass(autosaveDelay);
    expect([disk.text, disk.draft]).toEqual([`${soup}mine`, null]);
  });

  it('P08 P09 restores a draft whose file went on as a conflict', async () => {
    disk.draft = { id, baseVersion: 'v0', baseText: 'older', text: 'mine', cursor: 0, keptAt: 5 };
    const document = openOn(disk);
    await pass(10 * autosaveDelay);
    expect([disk.text, document.source.text, document.saveState.kind]).toEqual([soup, 'mine', 'conflict']);
    expect(disk.draft).toMatchObject({ baseText: 'older', text: 'mine' });
  });

  it('P08 the window closes over a conflict: nothing is overwritten, and both texts are there when it opens again', async () => {
    const document = openOn(disk);
    type(document, ' Salt it.', soup.length - 1);
    const mine = document.source.text;
    const theirs = soup.replace('Boil the water.', 'Boil the milk.');
    disk.write(theirs);
    expect(await document.close()).toBe(true);
    expect([disk.text, disk.draft?.text]).toEqual([theirs, mine]);
    const again = openOn(disk);
    await pass(10 * autosaveDelay);
    expect([disk.text, again.source.text, again.saveState.kind]).toEqual([theirs, mine, 'conflict']);
  });

  it('drops a draft that says what the file says', async () => {
    disk.draft = { id, baseVersion: 'v0', baseText: 'older', text: soup, cursor: 0, keptAt: 5 };
    const document = openOn(disk);
    await pass(0);
    expect([document.restoredFrom, disk.draft]).toEqual([null, null]);
  });

  it('follows a renamed file with its draft', async () => {
    const document = openOn(disk);
    type(document, 'mine');
    disk.refusal = { kind: 'locked', path: id };
    await document.follow({ kind: 'moved', to: 'broth.md' });
    expect([document.id, document.source.text]).toEqual(['broth.md', `${soup}mine`]);
  });

  it('saves promptly when the window closes, and says when nothing could be kept', async () => {
    const document = openOn(disk);
    type(document, 'a');
    expect([await document.close(), disk.text]).toEqual([true, `${soup}a`]);
    disk.refusal = { kind: 'disk-full' };
    type(document, 'b');
    expect(await document.close()).toBe(true);
    disk.draftRefusal = { kind: 'disk-full' };
    expect(await document.close()).toBe(false);
  });

  it('writes nothing into another folder that was opened meanwhile', async () => {
    const document = openOn(disk);
    type(document, 'a');
    disk.home = false;
    document.left();
    await pass(10 * autosaveDelay);
    expect([disk.saves, disk.draft]).toEqual([[], null]);
  });
});
