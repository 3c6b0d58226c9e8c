const kitchen: readonly (readonly [of: number, parts: number])[] = [
  [1, 2],
  [1, 3],
  [2, 3],
  [1, 4],
  [3, 4],
  [1, 8],
  [3, 8],
  [5, 8],
  [7, 8],
];

/**
 * A number that an app keeps apart from its unit, as a cook would have typed it: 1.5 is "1 1/2" where `asFraction`, else
 * "1.5"; 0.333 is a third. No more than three decimals. '' for nought, which such apps write for "none".
 */
export function amountText(value: number | null, asFraction: boolean): string {
  if (value === null || !Number.isFinite(value) || value <= 0) return '';
  const whole = Math.floor(value);
  const rest = value - whole;
  const near =
    asFraction && value < 100 ? kitchen.find(([of, parts]) => Math.abs(rest - of / parts) < 0.004) : undefined;
  if (near) return `${whole === 0 ? '' : `${whole} `}${near[0]}/${near[1]}`;
  return String(Number(value.toFixed(value < 0.01 ? 6 : 3)));
}
