import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputLines } from './input-lines.ts';

async function* arriving(pieces: readonly string[]): AsyncGenerator<string> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

async function linesOf(pieces: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const batch of inputLines(arriving(pieces))) lines.push(...batch);
  return lines;
}

test('lines end in LF or CRLF; an empty line is a line; the last needs no end', async () => {
  expect(await linesOf(['1 leek\r\n\n2 pe', 'ars\n', 'salt'])).toEqual(['1 leek', '', '2 pears', 'salt']);
});

test('U+2028 and a lone CR are part of their line, a byte order mark is not', async () => {
  expect(await linesOf(['\uFEFF1 leek\u2028raw\rdiced\n'])).toEqual(['1 leek\u2028raw\rdiced']);
});

test('however the text arrives, the lines are the same', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', ' ', 'é'), maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat({ max: 30 })), async (whole, cuts) => {
      const at = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length];
      const pieces = at.slice(1).map((end, index) => whole.slice(at[index], end));
      expect(await linesOf(pieces)).toEqual(await linesOf([whole]));
    }),
  );
});
