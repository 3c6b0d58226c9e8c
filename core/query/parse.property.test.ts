import { expect, test } from 'vitest';
import { parseQuery } from './parse.ts';
import { quote, tokensOf } from './tokens.ts';

/** mulberry32: the same queries in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pieces =
  'tag: ing: -ing: time:< time:30-60 servings:>= is: has:photo cooked: cooked:<2026-1 with: xyz: " “ ” « » , 、 - : \\ ' +
  'pork green onions 红烧肉 борщ crème 30 1h30 2026-10 never ? 🍲 e\u0301 what can I cook with and < >= .. –';
const choices = [...pieces.split(' '), ' ', '  ', '\t', '\u3000'];

function anyText(random: () => number): string {
  const length = Math.floor(random() * 12);
  return Array.from({ length }, () => {
    const piece = choices[Math.floor(random() * choices.length)] ?? '';
    return random() < 0.5 ? `${piece} ` : piece;
  }).join('');
}

test('any text is understood, and its parts with the spaces between them are the whole of it', () => {
  const random = seeded(1);
  for (let round = 0; round < 5_000; round += 1) {
    const text = anyText(random);
    const query = parseQuery(text, random() < 0.5 ? null : Math.floor(random() * (text.length + 1)));
    let at = 0;
    for (const { span, valueSpan } of tokensOf(text)) {
      expect(text.slice(at, span.start).trim(), text).toBe('');
      expect(span.end, text).toBeGreaterThan(span.start);
      expect(valueSpan.start >= span.start && valueSpan.end === span.end, text).toBe(true);
      at = span.end;
    }
    expect(text.slice(at).trim(), text).toBe('');
    for (const { span } of [...query.filters, ...query.errors]) {
      expect(span.start >= 0 && span.end <= text.length && span.start < span.end, text).toBe(true);
    }
  }
});

test('a value in quotation marks is read back as it was', () => {
  const random = seeded(2);
  for (let round = 0; round < 5_000; round += 1) {
    const value = anyText(random).trim();
    if (value === '') continue;
    const tokens = tokensOf(`soup tag:${quote(value)} stew`);
    expect(
      tokens.map((token) => token.value),
      value,
    ).toEqual(['soup', value, 'stew']);
  }
});
