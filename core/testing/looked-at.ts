/** For filter(): one in so many, or, in `npm run test:full`, all of them. What the others would find these find nearly always. */
export const oneIn =
  (count: number, isFull: boolean) =>
  (_: unknown, at: number): boolean =>
    isFull || at % count === 0;
