import { expect, test } from 'vitest';
import { momentOf } from './moments.ts';

test('a stated zone counts, and none is the clock on the wall', () => {
  expect(momentOf('2021-03-05T18:30:00Z')).toBe(Date.UTC(2021, 2, 5, 18, 30));
  expect(momentOf('20210305T183000Z')).toBe(Date.UTC(2021, 2, 5, 18, 30));
  expect(momentOf('2021-03-05T18:30:00.123456+02:00')).toBe(Date.UTC(2021, 2, 5, 16, 30));
  expect(momentOf('2021-03-05 18:30:00 -0530')).toBe(Date.UTC(2021, 2, 6, 0, 0));
  expect(momentOf('2021-03-05 18:30:00')).toBe(new Date(2021, 2, 5, 18, 30).getTime());
  expect(momentOf('2021-03-05 18:30:00', 'utc')).toBe(Date.UTC(2021, 2, 5, 18, 30));
  expect(momentOf('2021-03-05')).toBe(new Date(2021, 2, 5).getTime());
});

test('what is no moment is none', () => {
  for (const text of ['', '2021', '2021-02-31', '2021-13-01', '0001-01-01T00:00:00Z', 'yesterday', '2021-03-05 25:00'])
    expect(momentOf(text)).toBeNull();
});
