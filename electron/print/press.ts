import type { PrintDocument } from '#core/print/print-document.ts';

/** A picture as a page is given it. */
export interface PrintPicture {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** What makes pages of a document. */
export interface Press {
  /** With tags for those who listen to a PDF, unless it is only measured. Rejects when it was closed meanwhile. */
  pdf(document: PrintDocument, how: { readonly isTagged: boolean }): Promise<Buffer>;
}

/** Pictures of a document, by the address at which its page asks for them. */
export type PrintPictures = ReadonlyMap<string, PrintPicture>;
