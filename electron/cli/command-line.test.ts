import { expect, test } from 'vitest';
import { readWords } from './command-line.ts';

test.each([
  [[], { kind: 'help', of: 'hobside' }],
  [['--help'], { kind: 'help', of: 'hobside' }],
  [['help', 'check'], { kind: 'help', of: 'check' }],
  [['parse', 'soup.md', '--help'], { kind: 'help', of: 'parse' }],
  [['--version'], { kind: 'version' }],
  [['parse', 'soup.md', 'pies'], { kind: 'parse-files', places: ['soup.md', 'pies'], factor: null }],
  [['parse', '--', '-soup.md', '--help'], { kind: 'parse-files', places: ['-soup.md', '--help'], factor: null }],
  [['parse', '--ingredients', '-'], { kind: 'parse-lines', of: 'ingredients', factor: null }],
  [['parse', '--steps'], { kind: 'parse-lines', of: 'steps', factor: null }],
  [['check', 'pies'], { kind: 'check', places: ['pies'], asJson: false }],
  [['check', '--json', 'pies'], { kind: 'check', places: ['pies'], asJson: true }],
])('%j is understood', (words, asked) => {
  expect(readWords(words)).toEqual(asked);
});

test.each([
  ['2', 2, 1],
  ['1/2', 1, 2],
  ['1.5', 3, 2],
  ['1 1/2', 3, 2],
  ['0,25', 1, 4],
])('--scale %s is exact', (written, numerator, denominator) => {
  const factor = { numerator, denominator };
  expect(readWords(['parse', '--scale', written, 'soup.md'])).toMatchObject({ factor });
  expect(readWords(['parse', `--scale=${written}`, '--steps'])).toMatchObject({ kind: 'parse-lines', factor });
});

test.each([
  [['bake']],
  [['parse']],
  [['check']],
  [['parse', '-']],
  [['parse', '--scale']],
  [['parse', '--scale', '0', 'soup.md']],
  [['parse', '--scale', 'twice', 'soup.md']],
  [['parse', '--pretty', 'soup.md']],
  [['check', '--fix', 'soup.md']],
  [['parse', '--ingredients', '--steps', '-']],
  [['parse', '--steps', 'soup.md']],
])('%j is refused with a word on what to do', (words) => {
  const asked = readWords(words);
  expect(asked.kind).toBe('refused');
  if (asked.kind === 'refused') expect(asked.remedy).toMatch(/\w{3}.*\.$/);
});
