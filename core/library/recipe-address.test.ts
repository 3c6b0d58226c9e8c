import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfRecipe, isOurAddress, recipeOfAddress } from './recipe-address.ts';

describe('an address of a recipe', () => {
  it('leads back to it, whatever its path is made of', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter(
        (part) => !/[/\\\p{Cc}]/u.test(part) && !/^\./.test(part) && part !== 'node_modules' && !/\p{Cs}/u.test(part),
      );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (parts) => {
        const id = `${parts.join('/')}.md`;
        expect(recipeOfAddress(addressOfRecipe(id))).toBe(id);
        expect(isOurAddress(addressOfRecipe(id))).toBe(true);
      }),
    );
  });

  it('may have the slash that some systems put behind a name, and any case before the path', () => {
    expect(recipeOfAddress('HOBSIDE://open/?recipe=Soups%2Fleek%20soup.md')).toBe('Soups/leek soup.md');
    expect(recipeOfAddress('hobside://open?recipe=Soups/leek.cook')).toBe('Soups/leek.cook');
  });

  const hostile: readonly (readonly [why: string, address: string])[] = [
    ['another thing to do', 'hobside://delete?recipe=leek.md'],
    ['nothing to do', 'hobside://?recipe=leek.md'],
    ['no place', 'hobside:open?recipe=leek.md'],
    ['a path of its own', 'hobside://open/settings?recipe=leek.md'],
    ['another parameter behind it', 'hobside://open?recipe=leek.md&folder=/etc'],
    ['another parameter before it', 'hobside://open?run=1&recipe=leek.md'],
    ['the recipe twice', 'hobside://open?recipe=leek.md&recipe=pea.md'],
    ['another name for it', 'hobside://open?file=leek.md'],
    ['a fragment', 'hobside://open?recipe=leek.md#x'],
    ['a second question', 'hobside://open?recipe=leek.md?run'],
    ['somebody’s name and password', 'hobside://cook:secret@open?recipe=leek.md'],
    ['a port', 'hobside://open:80?recipe=leek.md'],
    ['another host', 'hobside://open.example.org?recipe=leek.md'],
    ['the way up', 'hobside://open?recipe=../leek.md'],
    ['the way up, encoded', 'hobside://open?recipe=%2e%2e%2Fleek.md'],
    ['the way up in the middle', 'hobside://open?recipe=a/../../leek.md'],
    ['an absolute path', 'hobside://open?recipe=/etc/leek.md'],
    ['an absolute path, encoded', 'hobside://open?recipe=%2Fetc%2Fleek.md'],
    ['a recipe that was opened alone', 'hobside://open?recipe=%2F%2F0123456789abcdef%2Fleek.md'],
    ['a path of Windows', 'hobside://open?recipe=..%5Cleek.md'],
    ['an empty part', 'hobside://open?recipe=a//leek.md'],
    ['a hidden folder', 'hobside://open?recipe=.git/leek.md'],
    ['a hidden file', 'hobside://open?recipe=.leek.md'],
    ['a file that is no recipe', 'hobside://open?recipe=leek.exe'],
    ['a picture', 'hobside://open?recipe=leek.png'],
    ['a path that ends before it does', 'hobside://open?recipe=leek.exe%00.md'],
    ['a line break', 'hobside://open?recipe=a%0Aleek.md'],
    ['a switch behind a quote', 'hobside://open?recipe=leek.md" --folder=/etc'],
    ['half of a letter', 'hobside://open?recipe=%E0%A4.md'],
    ['no recipe', 'hobside://open?recipe='],
    ['a tome', `hobside://open?recipe=${'a'.repeat(5_000)}.md`],
    ['words before it', 'see hobside://open?recipe=leek.md'],
    ['the web', 'https://open?recipe=leek.md'],
    ['a script', 'javascript:alert(1)'],
  ];
  it.each(hostile)('is refused that names %s', (_, address) => {
    expect(recipeOfAddress(address)).toBeNull();
  });

  it('is decoded only once', () => {
    expect(recipeOfAddress('hobside://open?recipe=%252e%252e/leek.md')).toBe('%2e%2e/leek.md');
  });
});
