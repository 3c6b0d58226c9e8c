import { describe, expect, it } from 'vitest';
import { readCommandLine } from './command-line.ts';

const read = (words: readonly string[], environment = {}, hasAppPath = true) =>
  readCommandLine({ words: ['electron', ...words], hasAppPath, workingFolder: '/here', environment });

const nothing = { folder: null, named: [], usualFolder: null, samples: false, picture: null, pages: false, task: null };

describe('the command line', () => {
  it('asks for nothing when it has only the app', () => {
    expect(read(['--no-sandbox', '.'])).toEqual(nothing);
  });

  it('takes a folder as --folder, a relative one from where it was started', () => {
    expect(read(['.', '--folder=/cook/Recipes']).folder).toBe('/cook/Recipes');
    expect(read(['.', '--folder=Recipes']).folder).toBe('/here/Recipes');
  });

  it('takes what has no name for files and folders, relative ones from where it was started', () => {
    expect(read(['--no-sandbox', '.', 'Recipes', '/soups/leek.md']).named).toEqual(['/here/Recipes', '/soups/leek.md']);
    expect(read(['Recipes'], {}, false).named).toEqual(['/here/Recipes']);
  });

  it('takes the addresses that Linux desktops make of files, and none that name another computer', () => {
    expect(read(['.', 'file:///soups/leek%20soup.md']).named).toEqual(['/soups/leek soup.md']);
    expect(read(['.', 'file://elsewhere/soups/leek.md']).named).toEqual(['/here/file:/elsewhere/soups/leek.md']);
  });

  it('takes an address of a recipe, and nothing that a browser let through behind it', () => {
    const address = 'hobside://open?recipe=leek.md';
    const hostile = ['.', address, '--folder=/etc', '--samples', '--pages', '--picture=/etc/it.png', '/etc/leek.md'];
    expect(read(hostile)).toEqual({ ...nothing, named: [address] });
    expect(read(['.', '--folder=/cook', address]).folder).toBe('/cook');
  });

  it('takes no more files than a file manager hands over', () => {
    expect(read(['.', ...Array.from({ length: 60 }, (_, at) => `/${at}.md`)]).named).toHaveLength(50);
  });

  it('takes a folder of the environment as the usual one', () => {
    expect(read(['.', '/from/words'], { HOBSIDE_FOLDER: '/from/environment' })).toMatchObject({
      usualFolder: '/from/environment',
      named: ['/from/words'],
    });
  });

  it('takes --pages of the command', () => {
    expect(read(['.', '--pages']).pages).toBe(true);
  });

  it('takes --samples and --picture', () => {
    expect(read(['.', '--samples', '--picture=/tmp/it.png'])).toEqual({
      ...nothing,
      samples: true,
      picture: '/tmp/it.png',
    });
  });
});
