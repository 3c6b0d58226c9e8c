import { describe, expect, it } from 'vitest';
import { localeFor } from './languages.ts';

describe('the language that is spoken', () => {
  it('is the first of the system’s that there is, with its country', () => {
    expect(localeFor('system', ['fr-FR', 'de-AT', 'en-US'])).toBe('de-AT');
    expect(localeFor('system', ['en-GB', 'de-DE'])).toBe('en-GB');
  });

  it('is English where the system has none that there is', () => {
    expect(localeFor('system', [])).toBe('en');
    expect(localeFor('system', ['C', 'fr-FR', 'x', ''])).toBe('en');
  });

  it('is the chosen one, with the system’s country where it names one', () => {
    expect(localeFor('de', ['en-US', 'de-CH'])).toBe('de-CH');
    expect(localeFor('de', ['en-US'])).toBe('de');
    expect(localeFor('en', ['de-DE', 'en_GB.UTF-8'])).toBe('en-GB');
  });
});
