import { describe, expect, it } from 'vitest';
import { readCommandLine } from './command-line.ts';

const read = (words: readonly string[], environment = {}, hasAppPath = true) =>
  readCommandLine({ words: ['electron', ...words], hasAppPath, workingFolder: '/here', environment });

describe('the command line', () => {
  it('asks for nothing when it has only the app', () => {
    expect(read(['--no-sandbox', '.'])).toEqual({
      folder: null,
      samples: false,
      picture: null,
      pages: false,
      task: null,
    });
  });

  it('takes a folder as --folder or as a word, relative ones from where it was started', () => {
    expect(read(['.', '--folder=/cook/Recipes']).folder).toBe('/cook/Recipes');
    expect(read(['--no-sandbox', '.', 'Recipes']).folder).toBe('/here/Recipes');
    expect(read(['Recipes'], {}, false).folder).toBe('/here/Recipes');
  });

  it('takes a folder of the environment only when the command line has none', () => {
    const environment = { HOBSIDE_FOLDER: '/from/environment' };
    expect(read(['.'], environment).folder).toBe('/from/environment');
    expect(read(['.', '/from/words'], environment).folder).toBe('/from/words');
  });

  it('takes --pages of the command', () => {
    expect(read(['.', '--pages']).pages).toBe(true);
  });

  it('takes --samples and --picture', () => {
    expect(read(['.', '--samples', '--picture=/tmp/it.png'])).toEqual({
      folder: null,
      samples: true,
      picture: '/tmp/it.png',
      pages: false,
      task: null,
    });
  });
});
