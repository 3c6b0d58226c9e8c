import { describe, expect, it } from 'vitest';
import type { Channel } from '#core/contract/contract.ts';
import { requestDoubt } from './request-doubt.ts';

const origin = 'app://bundle';
const page = { origin, parent: null };
const soup = { id: 'soup.md' };

describe('a request', () => {
  it('of our own page with a right argument is answered', () => {
    expect(requestDoubt('recipe:open', page, soup, origin)).toBeNull();
  });

  it.each([
    ['of a frame that is gone', null],
    ['of a frame inside the page', { origin, parent: page }],
    ['of another site', { origin: 'https://example.org', parent: null }],
    ['of a page without origin', { origin: 'null', parent: null }],
    ['of a look-alike', { origin: 'app://bundle.example', parent: null }],
  ])('%s is refused', (_, frame) => {
    expect(requestDoubt('recipe:open', frame, soup, origin)).not.toBeNull();
  });

  it('with another shape or to a channel that is only inherited is refused', () => {
    expect(requestDoubt('recipe:open', page, { id: 7 }, origin)).not.toBeNull();
    expect(requestDoubt('recipe:open', page, undefined, origin)).not.toBeNull();
    expect(requestDoubt('toString' as Channel, page, null, origin)).toBe('unknown channel');
  });
});
