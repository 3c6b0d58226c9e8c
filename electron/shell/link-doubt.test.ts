import { describe, expect, it } from 'vitest';
import { isDoubtful } from './link-doubt.ts';

const doubtful = (address: string, text: string) => isDoubtful(new URL(address), text);

describe('a link', () => {
  it.each([
    ['https://example.org/soup', 'the source'],
    ['https://example.org/soup', 'https://example.org/soup'],
    ['https://www.example.org/soup', 'example.org'],
    ['https://example.org', 'www.example.org/soup'],
    ['https://recipes.example.org', 'example.org'],
    ['https://example.org', 'stock, e.g. from soup.md or 1.5 l'],
  ])('to %s shown as “%s” is opened without a question', (address, text) => {
    expect(doubtful(address, text)).toBe(false);
  });

  it.each([
    ['https://evil.example', 'https://bank.com/login'],
    ['https://evil.example', 'bank.com'],
    ['https://bank.com.evil.example', 'bank.com'],
    ['https://notbank.com', 'bank.com'],
    ['https://xn--80ak6aa92e.com', 'apple'],
    ['https://аррӏе.com', 'аррӏе.com'],
  ])('to %s shown as “%s” is asked about', (address, text) => {
    expect(doubtful(address, text)).toBe(true);
  });
});
