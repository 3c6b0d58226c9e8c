import { expect, it } from 'vitest';
import { notedAddress } from './noted-address.ts';

it('of an address the host is told, and nothing that a recipe says', () => {
  expect(notedAddress('https://a.example/soup?kidneys#boil')).toBe('https://a.example');
  expect(notedAddress('https://me:secret@a.example/')).toBe('https://a.example');
  expect(notedAddress('data:text/html,Boil')).toBe('data:');
  expect(notedAddress('file:///home/anna/soup.md')).toBe('file:');
  expect(notedAddress('Boil')).toBe('what is no address');
});
