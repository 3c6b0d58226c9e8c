import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { casesOf } from '#core/testing/looked-at.ts';
import { addPicture, removePicture, replacePicture } from './picture-edits.ts';
import { listedPictures } from './picture-list.ts';

const seed = `---
title: Soup
image: /assets/images/uploads/soup.jpg # of 2019
ingredients:
  - 2 eggs
---

1. Beat the **eggs**.
2. Fry them.

   Slowly.
3. Eat.
`;
const file = (text: string, fileName = 'soup.md') => ({ text, fileName });
const paths = (text: string) =>
  listedPictures(readRecipe(text, 'soup.md')).map(({ step, image }) => [step, image.path]);

describe('a picture of the recipe', () => {
  it('replaces only the value that names the one before', () => {
    expect(replacePicture(file(seed), 0, '/assets/images/uploads/soup-2.jpg')?.text).toBe(
      seed.replace('uploads/soup.jpg', 'uploads/soup-2.jpg'),
    );
  });

  it('is added under the key that the neighbours use where there is none', () => {
    const bare = seed.replace(/^image.*\n/m, '');
    expect(paths(addPicture(file(bare), 'images/soup.jpg', null)!.text)).toEqual([[null, 'images/soup.jpg']]);
  });

  it('stands above the body when it is the second one', () => {
    expect(addPicture(file(seed), 'images/soup two.jpg', null)?.text).toBe(
      seed.replace('1. Beat', '![](images/soup%20two.jpg)\n\n1. Beat'),
    );
  });

  it('is one more item where the pictures are a list', () => {
    const list = seed.replace(/^image:.*$/m, "images:\n  - 'a.jpg'\n  - 'b.jpg'");
    expect(addPicture(file(list), 'c.jpg', null)?.text).toBe(list.replace("- 'b.jpg'\n", "- 'b.jpg'\n  - 'c.jpg'\n"));
    expect(removePicture(file(list), 0)?.text).toBe(list.replace("  - 'a.jpg'\n", ''));
    const flow = seed.replace(/^image:.*$/m, 'images: [a.jpg, b.jpg]');
    expect(addPicture(file(flow), 'c.jpg', null)?.text).toBe(flow.replace('b.jpg]', 'b.jpg, c.jpg]'));
    expect(removePicture(file(flow), 1)?.text).toBe(flow.replace(', b.jpg', ''));
    expect(replacePicture(file(flow), 1, 'd.jpg')?.text).toBe(flow.replace('b.jpg', 'd.jpg'));
  });

  it('goes from the text without a trace, and nothing else goes', () => {
    const gone = removePicture(file(seed), 0)!;
    expect(paths(gone.text)).toEqual([]);
    expect(gone.text.replace(/^image.*\n/m, '')).toBe(seed.replace(/^image.*\n/m, ''));
  });

  it('stands below the title of a recipe without front matter', () => {
    const plain = '# Soup\n\n## Ingredients\n\n- 2 eggs\n\n## Steps\n\n1. Beat.\n';
    expect(addPicture(file(plain), 'images/my soup.jpg', null)?.text).toBe(
      plain.replace('# Soup\n', '# Soup\n\n![](<images/my soup.jpg>)\n'),
    );
  });
});

describe('a picture of a step', () => {
  it('is a line below the step, as far in as its words, and the list stays as close as it was', () => {
    expect(addPicture(file(seed), 'images/a.jpg', 1)?.text).toBe(
      seed.replace('**eggs**.\n', '**eggs**.\n   ![](images/a.jpg)\n'),
    );
    expect(addPicture(file(seed), 'images/a.jpg', 2)?.text).toBe(
      seed.replace('Slowly.\n', 'Slowly.\n   ![](images/a.jpg)\n'),
    );
  });

  it('stands apart where the file’s other pictures do', () => {
    const apart = seed.replace('**eggs**.\n', '**eggs**.\n\n   ![](images/a.jpg)\n\n');
    expect(addPicture(file(apart), 'images/b.jpg', 3)?.text).toBe(
      apart.replace('Eat.\n', 'Eat.\n\n   ![](images/b.jpg)\n'),
    );
  });

  it('comes after the one that the step has already, and each can be replaced and removed alone', () => {
    const one = addPicture(file(seed), 'a.jpg', 3)!.text;
    const two = addPicture(file(one), 'b.jpg', 3)!.text;
    expect(paths(two).slice(1)).toEqual([
      [3, 'a.jpg'],
      [3, 'b.jpg'],
    ]);
    expect(removePicture(file(two), 2)?.text).toBe(one);
    expect(removePicture(file(one), 1)?.text).toBe(seed);
    expect(replacePicture(file(two), 2, 'c.jpg')?.text).toBe(two.replace('b.jpg', 'c.jpg'));
  });

  it('stands between steps that are paragraphs, and inside a quote', () => {
    const paragraphs =
      '# Soup\n\n## Ingredients\n\n- 2 eggs\n\n## Directions\n\nBeat the eggs.\n\nFry them for 2 minutes.\n';
    expect(addPicture(file(paragraphs), 'a.jpg', 1)?.text).toBe(
      paragraphs.replace('Beat the eggs.\n', 'Beat the eggs.\n\n![](a.jpg)\n'),
    );
    const quotes = '# Soup\n\n- 2 eggs\n\n> Beat the eggs.\n\n---\n\n- 1 onion\n\n> Chop it and fry it.\n';
    const added = addPicture(file(quotes), 'a.jpg', 2);
    if (added) expect(paths(added.text)).toContainEqual([2, 'a.jpg']);
  });

  it('is refused where steps are lines of the front matter', () => {
    const inFront = '---\ntitle: Soup\ningredients: [2 eggs]\ndirections:\n  - Beat.\n  - Fry.\n---\n';
    expect(addPicture(file(inFront), 'a.jpg', 1)).toBeNull();
  });
});

describe('whatever is added', () => {
  const name = fc.stringMatching(/^[a-z0-9 (),'é番_-]{1,20}$/).map((text) => `images/x${text.trim()}y.jpg`);
  const texts = fc.constantFrom(
    seed,
    seed.replace(/^image.*\n/m, ''),
    seed.replaceAll('\n\n', '\n'),
    '# Soup\n\n- 2 eggs\n- 1 onion\n\n1. Beat.\n2. Fry.',
    '# Soup\n\n## Ingredients\n\n* 2 eggs\n\n## Steps\n\n* Beat.\n* Fry.  \n',
  );

  it('is read back at its place, goes away again without a trace, and all other bytes stay', () => {
    fc.assert(
      fc.property(texts, name, fc.constantFrom(null, 1, 2), (text, path, step) => {
        const added = addPicture(file(text), path, step);
        fc.pre(added !== null);
        const { change } = added;
        expect(text.slice(0, change.from) + change.insert + text.slice(change.to)).toBe(added.text);
        const listed = listedPictures(readRecipe(added.text, 'soup.md'));
        const before = listedPictures(readRecipe(text, 'soup.md'));
        expect(listed.length).toBe(before.length + 1);
        const index = listed.findIndex(({ image }) => !before.some((one) => one.image.path === image.path));
        expect(listed[index]?.step).toBe(step);
        if (change.from === change.to && step !== null) expect(removePicture(file(added.text), index)?.text).toBe(text);
      }),
      { numRuns: casesOf(200) },
    );
  });
});
