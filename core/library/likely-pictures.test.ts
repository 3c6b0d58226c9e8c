import { expect, it } from 'vitest';
import { likelyPictures } from './likely-pictures.ts';
import { gatherPictures } from './picture-places.ts';

const pictures = {
  ...gatherPictures(['photos/Soup.JPG', 'soups/old/soup.jpg', 'soups/soup.webp', 'stew.jpg']),
  outside: gatherPictures(['uploads/soup.jpg']),
};

it('finds the very name first, then the name with another ending, the nearest first', () => {
  expect(likelyPictures('/assets/img/soup.jpg', 'soups/pea.md', pictures)).toEqual([
    'soups/old/soup.jpg',
    'photos/Soup.JPG',
    '/uploads/soup.jpg',
    'soups/soup.webp',
  ]);
});

it('reads encoded letters and backslashes, and finds nothing for a name that none has', () => {
  expect(likelyPictures('img\\st%65w.jpg', 'pea.md', pictures)).toEqual(['stew.jpg']);
  expect(likelyPictures('cake.jpg', 'pea.md', pictures)).toEqual([]);
  expect(likelyPictures('', 'pea.md', pictures)).toEqual([]);
});
