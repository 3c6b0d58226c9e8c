/** Where recipes are: a path of the disk, the address of a page, or a text that was pasted. */
export type ImportPlace = string | { readonly text: string } | OwnPage;

/** A page on the own network, by an address of which the cook said that it may be fetched; `host` with its port. */
export interface OwnPage {
  readonly link: string;
  readonly host: string;
}

/** What main asks the import process. */
export type ImportQuestion =
  | { readonly name: 'begin'; readonly root: string; readonly places: readonly ImportPlace[]; readonly version: string }
  | { readonly name: 'next' }
  | { readonly name: 'texts'; readonly row: number }
  | { readonly name: 'write'; readonly rows: readonly number[]; readonly replace: readonly number[] };
