import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows, headerOf, separatorOf } from './csv.ts';

test('fields may hold quotes, separators and line ends', () => {
  expect(csvRows('a,"b ""c"", d"\r\n"1\n2",,\r\n\r\nx', ',')).toEqual([['a', 'b "c", d'], ['1\n2', '', ''], ['x']]);
  expect(csvRows('\ufeffa;b\n1;2', ';')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('what is written against the rules is kept', () => {
  expect(csvRows('5" pan,"never closed, on\nand on', ',')).toEqual([['5" pan', 'never closed, on\nand on']]);
  expect(csvRows('"a"b,c', ',')).toEqual([['ab', 'c']]);
});

test('the sign between the fields is found in the header', () => {
  expect(separatorOf('"a,b,c";d;e\n1,2,3,4,5,6')).toBe(';');
  expect(headerOf('Title\tTags\nx')).toEqual(['Title', 'Tags']);
});

test('any table comes back as it was written', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', ',', '\n', '\r\n', '""', 'a,"b'));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
      expect(csvRows(text, ',')).toEqual(rows);
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void csvRows(text, separatorOf(text))));
});
