import type { Span } from '#core/text/span.ts';

export type MarkKind = 'strong' | 'emphasis' | 'strike' | 'code' | 'link';

/** Marks are ranges of offsets into the `text` they stand beside, not into the file. They nest or are apart, never cross. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** Only for links: the address as written. Showing it is safe, opening it goes through core/recipe/link-target.ts. */
  readonly href?: string;
}

/** A stretch of prose without its markup. A line break that the cook made is '\n'. */
export interface RichText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Everything in a file that is not understood as part of a recipe is still shown, as blocks. */
export type Block =
  | {
      readonly kind: 'paragraph';
      readonly content: RichText;
      readonly span: Span;
      /** Where in the text a line of the file ended that reads as wrapped: in a list of ingredients it is an end all the same. */
      readonly wraps?: readonly number[];
    }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly content: RichText;
      readonly span: Span;
      /** Not marked up as a heading: a line in bold, or one that ends in a colon, that announces what follows. */
      readonly byWords?: true;
    }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
      readonly span: Span;
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[]; readonly span: Span }
  | { readonly kind: 'code'; readonly text: string; readonly span: Span }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly RichText[])[];
      readonly span: Span;
      /** Where each row stands. */
      readonly rowSpans?: readonly Span[];
    }
  | { readonly kind: 'image'; readonly image: ImageMention; readonly span: Span }
  | { readonly kind: 'rule'; readonly span: Span };

/** A picture as the file names it; whether it exists is known only by the library (see RecipeFile.images). */
export interface ImageMention {
  readonly path: string;
  readonly alt: string;
  readonly span: Span;
}
