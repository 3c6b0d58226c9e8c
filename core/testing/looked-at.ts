// The tests run in Node; nothing else of core knows it.
const { process } = globalThis as unknown as { readonly process: { readonly env: Readonly<Record<string, string>> } };

/** For filter(): one in so many, or, in `npm run test:full`, all of them. What the others would find these find nearly always. */
export const oneIn =
  (count: number, isFull: boolean) =>
  (_: unknown, at: number): boolean =>
    isFull || at % count === 0;

/**
 * How many invented cases a property is tried on: a third of so many, or, in `npm run test:full`, all. The cases are the same in
 * every run (build/vite/property-seed.mjs), so the first third has found what it will find.
 */
export const casesOf = (count: number): number => (process.env['HOBSIDE_FULL'] ? count : Math.ceil(count / 3));
