import { expect, it } from 'vitest';
import { lookMessage, lookSentence } from './look-message.ts';

it('says a known code in its own words', () => {
  expect(lookSentence({ code: 'look.duplicate-key', line: 4, detail: 'title' })).toContain(
    'Line 4: “title” is there twice',
  );
});

it('still names the line of a code that has no words', () => {
  expect(lookSentence({ code: 'look.from-a-later-version', line: 7, detail: '' })).toBe('Line 7 needs a look.');
});

it('leaves the line out where it is printed beside it', () => {
  expect(lookMessage({ code: 'look.no-steps', line: 7, detail: '' })).toBe('There are ingredients but no steps.');
});

it('says what the YAML parser found, which is kept as a key', () => {
  const said = lookMessage({ code: 'look.front-matter-broken', line: 2, detail: 'yaml.TAB_AS_INDENT' });
  expect(said).toBe('The front matter can’t be read as YAML. This line is set in with a tab. Use blanks.');
});
