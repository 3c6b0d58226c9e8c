import { expect, test } from 'vitest';
import { codeIn } from './code-spans.ts';

const found = (text: string) => codeIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['a `b` c ``d ` e`` f', ['`b`', '``d ` e``']],
  ['a `b\nc` d', []],
  ['`` a `b` ``', ['`` a `b` ``']],
  ['``a `b`', ['`b`']],
  ['x\n```js\na `b`\n```\ny `z`', ['```js\na `b`\n```', '`z`']],
  ['````\n```\na\n````\n', ['````\n```\na\n````']],
  ['~~~\nopen', ['~~~\nopen']],
  ['no code', []],
])('of %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
