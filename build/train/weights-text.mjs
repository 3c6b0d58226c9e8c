/** The characters that weights are written in: printable, and none that a string would need to escape. */
const digits = [...Array(92).keys()]
  .map((code) => String.fromCharCode(code + 35))
  .filter((char) => !"'\\".includes(char));
const base = digits.length;
const middle = (base - 1) / 2;

/**
 * The weights as text, the strongest features first chosen until it is full. See core/ingredient/weights.ts, which reads it.
 * @param {{ rows: Map<number, number>, values: Float32Array, tagCount: number }} model
 * @param {number} most characters
 */
export function weightsText({ rows, values, tagCount }, most) {
  const all = [...rows].map(([feature, row]) => {
    const weights = [...values.subarray(row, row + tagCount)];
    return { feature: feature >>> 6, weights, size: Math.max(...weights.map(Math.abs)) };
  });
  all.sort((a, b) => b.size - a.size);
  const top = all[Math.floor(all.length / 2000)]?.size ?? 1;
  const scale = Math.floor(middle) / top;
  const kept = new Map();
  let length = 0;
  for (const { feature, weights } of all) {
    const steps = weights.map((weight) =>
      Math.max(-Math.floor(middle), Math.min(Math.floor(middle), Math.round(weight * scale))),
    );
    const used = steps.filter((step) => step !== 0).length;
    if (used === 0 || kept.has(feature)) continue;
    // A gap between features takes two digits, sometimes three; the mask one or two.
    length += 2.4 + (steps.length > 6 && steps[6] !== 0 ? 2 : 1.2) + used;
    if (length > most) break;
    kept.set(feature, steps);
  }
  let text = '';
  let last = 0;
  for (const [feature, steps] of [...kept].sort((a, b) => a[0] - b[0])) {
    text += number(feature - last);
    last = feature;
    let mask = 0;
    steps.forEach((/** @type {number} */ step, /** @type {number} */ tag) => {
      if (step !== 0) mask |= 1 << tag;
    });
    text += number(mask);
    for (const step of steps) if (step !== 0) text += digits[step + Math.floor(middle)];
  }
  return text;
}

/** A whole number: digits of half the base with the upper half meaning "more to come". @param {number} value */
function number(value) {
  const half = base / 2;
  let text = '';
  for (let rest = value; ; rest = Math.floor(rest / half)) {
    if (rest < half) return text + digits[rest];
    text += digits[half + (rest % half)];
  }
}
