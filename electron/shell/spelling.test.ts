import { expect, test } from 'vitest';
import { hasSystemSpelling } from './spelling.ts';

test('spelling is checked only by a system that needs no download for it', () => {
  expect((['darwin', 'linux', 'win32'] as const).filter((platform) => hasSystemSpelling(platform))).toEqual(['darwin']);
});
