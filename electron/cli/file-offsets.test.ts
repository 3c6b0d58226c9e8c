import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLf } from '#core/text/file-text.ts';
import { placingIn } from './file-offsets.ts';

test('any span of the LF text is the same words in the decoded text, with their own line ends', () => {
  const file = fc.array(fc.constantFrom('a', 'é', '🥕', ' ', '\n', '\r\n', '\r'), { maxLength: 40 });
  fc.assert(
    fc.property(fc.boolean(), file, fc.nat(), fc.nat(), (bom, pieces, one, other) => {
      const decoded = (bom ? '\uFEFF' : '') + pieces.join('');
      const lf = toLf(decoded);
      const [start = 0, end = 0] = [one, other].map((at) => at % (lf.text.length + 1)).sort((a, b) => a - b);
      const [from, to] = placingIn(lf)({ start, end });
      expect(decoded.slice(from, to).replace(/\r\n|\r/g, '\n')).toBe(lf.text.slice(start, end));
    }),
  );
});
