import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageText } from './page-text.ts';
import { picturePath } from './picture-path.ts';
import { contentPolicy } from './policy.ts';

describe('the address of a picture', () => {
  it('gives back any path of plain names', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => !/[/\\:\0]/.test(text) && !/^\.\.?$/.test(text));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        const address = `recipe-img://library/${names.map(encodeURIComponent).join('/')}?v=1`;
        expect(picturePath(address)).toBe(names.join('/'));
      }),
    );
  });

  it.each([
    'recipe-img://library/',
    'recipe-img://elsewhere/soup.png',
    'recipe-img://library/..%2f..%2fetc%2fpasswd',
    'recipe-img://library/a%5Cb.png',
    'recipe-img://library/c%3A/b.png',
    'recipe-img://library/soup.md%00.png',
    'recipe-img://library/%E0%A4.png',
    'recipe-img://library/a//b.png',
  ])('is refused: %s', (address) => {
    expect(picturePath(address)).toBeNull();
  });

  it('of a recipe that was opened alone begins as no path of the library does', () => {
    expect(picturePath('recipe-img://lone/0123abcd/images/leek%20soup.jpg')).toBe('//0123abcd/images/leek soup.jpg');
    expect(picturePath('recipe-img://lone/0123abcd/..%2fsoup.jpg')).toBeNull();
    expect(picturePath('recipe-img://lone/0123abcd/%2e%2e/soup.jpg')).toBe('//soup.jpg');
  });

  it('is decoded only once', () => {
    expect(picturePath('recipe-img://library/%252e%252e/x.png')).toBe('%2e%2e/x.png');
  });
});

describe('a page that is served', () => {
  it('gets its language, its theme and the nonce of this load, once each', () => {
    const html =
      '<!doctype html><html lang="en" data-theme="light"><head><meta name="csp-nonce" content=""><title>x</title></head></html>';
    expect(pageText(html, { nonce: 'abc=', theme: 'dark', locale: 'de-AT' })).toBe(
      '<!doctype html><html lang="de-AT" data-theme="dark"><head><meta name="csp-nonce" content="abc="><title>x</title></head></html>',
    );
  });

  it('may use nothing from outside and no inline script', () => {
    const policy = contentPolicy('abc=');
    expect(policy).toContain("style-src 'self' 'nonce-abc='");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
  });
});
