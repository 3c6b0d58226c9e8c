import type { RecipeId } from '#core/library/summary.ts';

/** What the darkroom makes of a picture: sized, upright, and nothing in it that tells about cook, camera or place. */
export interface MadePicture {
  readonly bytes: Uint8Array;
  readonly type: 'image/jpeg' | 'image/png';
}

export interface PictureOrder {
  readonly recipe: RecipeId;
  /** Counted from 1; null for a picture of the whole recipe. */
  readonly step: number | null;
  readonly bytes: Uint8Array;
  /** Absolute path of the file that the bytes are from, '' if it has none: one that lies in the library already is not copied. */
  readonly path: string;
}

/** A picture that a recipe can name. */
export interface StoredPicture {
  /** What the recipe writes for it. */
  readonly written: string;
  /** Where it lies: "/…" in the pictures folder, else library-relative. */
  readonly place: string;
}
