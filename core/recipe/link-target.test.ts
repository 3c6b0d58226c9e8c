import { expect, test } from 'vitest';
import { linkTarget } from './link-target.ts';

test.each([
  ['https://omnivorescookbook.com/hong-shao-rou/', 'omnivorescookbook.com'],
  ['HTTP://Example.org:8080/a?b#c', 'example.org'],
  ['https://аpple.com/', 'аpple.com'],
])('%s leads to the web', (href, host) => expect(linkTarget(href)).toEqual({ kind: 'web', host, href }));

test('an address to write to', () => expect(linkTarget('mailto:cook@example.org')).toMatchObject({ kind: 'mail' }));

test.each([
  ['../Basics/stock.md', '../Basics/stock.md'],
  ['/assets/a%20b.jpg', '/assets/a b.jpg'],
  ['stock.md#notes', 'stock.md'],
  ['100% rye.md', '100% rye.md'],
])('%s is a file', (href, path) => expect(linkTarget(href)).toEqual({ kind: 'file', path }));

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '&#106;avascript:alert(1)',
  'java\tscript:alert(1)',
  '%6aavascript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'smb://h/s',
  '\\\\h\\s',
  '//h/s',
  '/\\h/s',
  '%2f%2fh/s',
  'ms-msdt:x',
  'search-ms:x',
  'app://x',
  'hobside-image://x',
  'https://user:pw@evil.example',
  'https://a.example\\@evil.example',
  'https://a%00b',
  'https://a\nb',
  'https://',
  'http:evil',
  'a\u202Egnp.md',
  'mailto:x',
  '',
  '#top',
  `https://a.example/${'a'.repeat(3000)}`,
  'C:\\x',
  'a%00.md',
])('%j is refused, with a reason', (href) => {
  const target = linkTarget(href);
  expect(target.kind).toBe('refused');
  expect(target.kind === 'refused' && target.reason.length > 5).toBe(true);
});
