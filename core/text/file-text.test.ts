import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromLf, lineEndings, toLf } from './file-text.ts';

const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '\u2028', '𝄞'), maxLength: 4 });
const ending = fc.constantFrom('\n', '\r\n', '\r');
const file = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(line, ending), { maxLength: 12 }), line)
  .map(([bom, lines, last]) => (bom ? '\uFEFF' : '') + lines.map(([text, end]) => text + end).join('') + last);

test('P07 text that is not changed is written back as it was, whatever the mixture of line ends', () => {
  fc.assert(fc.property(file, (text) => fromLf(toLf(text).text, toLf(text)) === text));
});

test('P07 an edit of one line changes only that line', () => {
  fc.assert(
    fc.property(file, fc.nat(), (text, pick) => {
      const original = toLf(text);
      const lines = original.text.split('\n');
      const at = pick % lines.length;
      const edited = fromLf(lines.map((old, index) => (index === at ? `${old}+` : old)).join('\n'), original);
      const pieces = text.split(/(\r\n|\r|\n)/);
      pieces[at * 2] += '+';
      expect(edited).toBe(pieces.join(''));
    }),
  );
});

test('a new line takes the end of the line before it', () => {
  expect(fromLf('a\nx\nb\n', toLf('a\r\nb\r\n'))).toBe('a\r\nx\r\nb\r\n');
  expect(fromLf('a\nx\nb\nc', toLf('a\r\nb\nc'))).toBe('a\r\nx\r\nb\nc');
});

test('a final line end is the text’s to give or take', () => {
  expect(fromLf('a\nb', toLf('a\r\nb\r\n'))).toBe('a\r\nb');
  expect(fromLf('a\nb\n', toLf('a\r\nb'))).toBe('a\r\nb\r\n');
});

test('a lone CR ends a line; U+2028 and form feed do not', () => {
  expect(lineEndings('a\rb\u2028c\fd\r\ne\n')).toEqual(['\r', '\r\n', '\n']);
});
