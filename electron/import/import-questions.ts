/** What main asks the import process, with a number that its answer bears. */
export type ImportQuestion =
  | { readonly name: 'begin'; readonly root: string; readonly places: readonly string[]; readonly version: string }
  | { readonly name: 'next' }
  | { readonly name: 'texts'; readonly row: number }
  | { readonly name: 'write'; readonly rows: readonly number[] };

export interface ImportAnswer {
  readonly ask: number;
  readonly value: unknown;
  /** What went wrong, for the log; null for nothing. */
  readonly failed: string | null;
}
