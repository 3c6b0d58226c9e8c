import { expect, it } from 'vitest';
import { lookSentence } from './look-sentence.ts';

it('says a known code in its own words', () => {
  expect(lookSentence({ code: 'look.duplicate-key', line: 4, detail: 'title' })).toContain(
    'Line 4: “title” is there twice',
  );
});

it('still names the line of a code that has no words', () => {
  expect(lookSentence({ code: 'look.from-a-later-version', line: 7, detail: '' })).toBe('Line 7 needs a look.');
});
