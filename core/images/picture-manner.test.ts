import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPicture, gatherPictures } from '#core/library/picture-places.ts';
import { learnPictureManner, pictureStem, writtenPath } from './picture-manner.ts';
import type { PictureExample } from './picture-manner.ts';

const example = (recipe: string, written: string, place: string | null): PictureExample => ({ recipe, written, place });

/** Where a new picture x.jpg of `recipe` goes, and what is written. */
function next(recipe: string, examples: readonly PictureExample[], picturesFolder: string | null = null) {
  const manner = learnPictureManner(examples, recipe, picturesFolder);
  if (manner.kind === 'site-unknown') return ['?', manner.folder];
  const folder = manner.folder;
  const place = folder === '' ? 'x.jpg' : folder.endsWith('/') ? `${folder}x.jpg` : `${folder}/x.jpg`;
  return [place, writtenPath(place, recipe, manner)];
}

describe('a new picture', () => {
  it('lies in images beside the recipe when nobody has one', () => {
    expect(next('soup.md', [])).toEqual(['images/x.jpg', 'images/x.jpg']);
    expect(next('Soups/soup.md', [])).toEqual(['Soups/images/x.jpg', 'images/x.jpg']);
  });

  it('lies in the same folder as the recipe where the neighbours’ do', () => {
    expect(next('Soups/soup.md', [example('Cakes/a.md', 'a.jpg', 'Cakes/a.jpg')])).toEqual(['Soups/x.jpg', 'x.jpg']);
    expect(next('soup.md', [example('a.md', './a.jpg', 'a.jpg')])).toEqual(['x.jpg', './x.jpg']);
  });

  it('lies in a folder beside each, or in the one that all share', () => {
    expect(next('Soups/b.md', [example('Cakes/a.md', 'pics/a.jpg', 'Cakes/pics/a.jpg')])).toEqual([
      'Soups/pics/x.jpg',
      'pics/x.jpg',
    ]);
    expect(next('Soups/b.md', [example('Cakes/a.md', '../pics/a.jpg', 'pics/a.jpg')])).toEqual([
      'pics/x.jpg',
      '../pics/x.jpg',
    ]);
    expect(next('Soups/b.md', [example('a.md', 'images/a.jpg', 'images/a.jpg')])).toEqual([
      'images/x.jpg',
      '../images/x.jpg',
    ]);
  });

  it('is named without its folder, or from the top of the site, where the neighbours do', () => {
    expect(next('_recipes/b.md', [example('_recipes/a.md', 'a.jpg', 'images/a.jpg')])).toEqual([
      'images/x.jpg',
      'x.jpg',
    ]);
    expect(next('content/b.md', [example('content/a.md', '/img/a.jpg', 'static/img/a.jpg')])).toEqual([
      'static/img/x.jpg',
      '/img/x.jpg',
    ]);
  });

  it('waits for the pictures folder where a site’s is above the recipes', () => {
    const examples = [example('a.md', '/assets/images/uploads/a.jpg', null)];
    expect(next('b.md', examples)).toEqual(['?', '/assets/images/uploads']);
    expect(next('b.md', examples, '/home/cook/site/assets/images/uploads')[0]).toBe('/x.jpg');
    for (const chosen of ['/site/assets/images/uploads', '/site/assets/images', '/site/assets', '/elsewhere'])
      expect(next('b.md', examples, chosen)[1]).toBe('/assets/images/uploads/x.jpg');
    const found = [example('a.md', '/assets/images/uploads/a.jpg', '/images/uploads/a.jpg')];
    expect(next('b.md', [...examples, ...found], '/site/assets')).toEqual([
      '/images/uploads/x.jpg',
      '/assets/images/uploads/x.jpg',
    ]);
  });

  it('follows the recipe’s own manner before its neighbours’', () => {
    const many = ['b', 'c', 'd'].map((one) => example(`${one}.md`, `${one}.jpg`, `${one}.jpg`));
    expect(next('a.md', [...many, example('a.md', 'img/a.jpg', 'img/a.jpg')])).toEqual(['img/x.jpg', 'img/x.jpg']);
  });

  it('is written so that it is found again, wherever the recipe and the picture are', () => {
    const folder = fc.constantFrom('', 'images', 'Soups', 'Soups/images', 'a b/c', 'static/img');
    const written = fc.constantFrom('x.jpg', './x.jpg', 'images/x.jpg', '../images/x.jpg', '/img/x.jpg', '/a/b/x.jpg');
    fc.assert(
      fc.property(folder, folder, folder, written, fc.boolean(), (own, other, lies, said, outside) => {
        const at = (place: string, name: string) => (place === '' ? name : `${place}/${name}`);
        const learnt = gatherPictures([at(lies, 'x.jpg')]);
        const pictures = outside ? { ...gatherPictures([]), outside: learnt } : learnt;
        const recipe = at(own, 'soup.md');
        const neighbour = at(other, 'stew.md');
        const manner = learnPictureManner(
          [example(neighbour, said, findPicture(said, neighbour, pictures))],
          recipe,
          outside ? '/home/cook/pictures' : null,
        );
        if (manner.kind === 'site-unknown') return;
        const place =
          manner.folder.endsWith('/') || manner.folder === ''
            ? `${manner.folder}100%25.jpg`
            : `${manner.folder}/100%25.jpg`;
        const path = writtenPath(place, recipe, manner);
        const bare = place.replace(/^\//, '');
        const all = gatherPictures([bare]);
        const now = place.startsWith('/') ? { ...gatherPictures([]), outside: all } : all;
        // A bare name is found only in folders that are named as picture folders are.
        if (path !== null && (manner.kind !== 'name' || /images|img/.test(place)))
          expect(findPicture(path, recipe, now)).toBe(place);
      }),
    );
  });
});

describe('the name of a picture’s file', () => {
  it('is the recipe’s, with the step; the folder’s for an index; and safe in an address', () => {
    expect(pictureStem('Soups/hong-shao-rou.md', null)).toBe('hong-shao-rou');
    expect(pictureStem('番茄炒蛋.md', 3)).toBe('番茄炒蛋-step-3');
    expect(pictureStem('Soups/stew/index.md', null)).toBe('stew');
    expect(pictureStem('100% rye?.md', null)).toBe('100- rye-');
  });
});
