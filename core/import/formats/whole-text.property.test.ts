import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appFile } from '#core/testing/app-files.ts';
import { lines, said, written } from '#core/testing/words-kept.ts';
import type { ImportFormat } from '../format.ts';
import { rezkonv } from './rezkonv.ts';

const each = (text: string, before: string): string =>
  text
    .split('\n')
    .map((line) => before + line)
    .join('\n');

/** Each names the format and the place that is tried, and how a file is written that has a text there. */
type Place = readonly [format: ImportFormat, name: string, file: (text: string) => string];

const rezkonvFile = (inside: string): string => `===== REZKONV\n     Titel: A\n${inside}\n=====\n`;
const places: readonly Place[] = [
  [rezkonv, 'letter', (text) => `${text}\n${rezkonvFile('')}`],
  [rezkonv, 'head', (text) => rezkonvFile(each(text, '     '))],
  [rezkonv, 'title', (text) => `===== REZKONV\n     Titel: ${text}\n=====\n`],
  [rezkonv, 'ingredients', (text) => rezkonvFile(`\n${each(text, ' '.repeat(19))}`)],
  [rezkonv, 'announced', (text) => rezkonvFile(`\nZutaten:\n${text}`)],
  [rezkonv, 'headings', (text) => rezkonvFile(each(text, '===== '))],
  [rezkonv, 'origin', (text) => rezkonvFile(`===== QUELLE =====\n${each(text, '     ')}`)],
  [rezkonv, 'steps', (text) => rezkonvFile(`\n      1 kg a\n\n${text}`)],
  [rezkonv, 'forced', (text) => rezkonvFile(`\nB.\n${each(text, ':')}`)],
  [rezkonv, 'named', (text) => rezkonvFile(`\nB.\n:Notizen: C\n${each(text, ':  : ')}\n${each(text, ':')}`)],
];

test('every word of a text of an old program is in the recipe or among what is lost', () => {
  fc.assert(
    fc.property(lines(written), fc.constantFrom(...places), ({ texts, words }, [format, name, file]) => {
      const all = format
        .recipes(appFile('a.txt', file(texts.join('\n'))))
        .map(said)
        .join('\n');
      for (const word of words) expect(all, `${format.id} ${name}: ${word}`).toContain(word);
    }),
    { numRuns: 1500 },
  );
});
