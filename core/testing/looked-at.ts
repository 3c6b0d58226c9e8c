/** For filter(): every other one, or all of them. The other half of real files finds what this half finds. */
export const everyOther =
  (isFull: boolean) =>
  (_: unknown, at: number): boolean =>
    isFull || at % 2 === 0;
