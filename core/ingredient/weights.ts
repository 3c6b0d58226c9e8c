import type { Weights } from './tagger.ts';
import { tagCount } from './tagger.ts';

const stride = 8;
const first = 35;
const base = 90;
const half = base / 2;
const middle = 44;
/** Bits of a hash that are left out: a collision in the rest is rarer than a typing error. */
const shift = 6;

/** Reads the weights as build/train/weights-text.mjs writes them; takes some milliseconds. */
export function weightsFrom(text: string): Weights {
  const size = 1 << 17;
  const keys = new Int32Array(size).fill(-1);
  const values = new Int8Array(size * stride);
  let at = 0;
  let feature = 0;
  // The digits leave out ' (39) and \ (92), so codes above them are shifted.
  const digit = (): number => {
    const code = text.charCodeAt(at++);
    return code - first - (code > 39 ? 1 : 0) - (code > 92 ? 1 : 0);
  };
  const number = (): number => {
    let total = 0;
    let worth = 1;
    for (;;) {
      const next = digit();
      if (next < half) return total + next * worth;
      total += (next - half) * worth;
      worth *= half;
    }
  };
  while (at < text.length) {
    feature += number();
    const mask = number();
    let slot = feature & (size - 1);
    while (keys[slot] !== -1) slot = (slot + 1) & (size - 1);
    keys[slot] = feature;
    for (let tag = 0; tag < tagCount; tag += 1) if (mask & (1 << tag)) values[slot * stride + tag] = digit() - middle;
  }
  const rowOf = (hash: number): number => {
    const wanted = hash >>> shift;
    for (let slot = wanted & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      if (keys[slot] === wanted) return slot * stride;
      if (keys[slot] === -1) return -1;
    }
  };
  return { rowOf, values };
}
