/** What can be expected to go wrong, said as a value; a bug throws. Each kind has its sentence in core/words/english/failures.ts. */
export type Failure =
  | { readonly kind: 'not-found'; readonly path: string }
  | { readonly kind: 'outside-folder'; readonly path: string }
  /** Another program saved in between; nothing was written. `text` and `version` are what is on disk now. */
  | { readonly kind: 'conflict'; readonly text: string; readonly version: string }
  | { readonly kind: 'read-only'; readonly path: string }
  /** Its title stands where the form can't reach it. */
  | { readonly kind: 'title-not-written'; readonly path: string }
  /** Its front matter has no place for keys of Hobside's. */
  | { readonly kind: 'keys-not-written'; readonly path: string }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'locked'; readonly path: string }
  /** The disk takes no such name: too long, or with characters that it doesn't know. */
  | { readonly kind: 'bad-name'; readonly path: string }
  /** A new file never replaces one. */
  | { readonly kind: 'name-taken'; readonly path: string }
  /** The file is on another disk than the folder around it, so it can't be replaced in one go. */
  | { readonly kind: 'other-disk'; readonly path: string }
  /** The disk can't be written or read where it should be: it may be breaking. */
  | { readonly kind: 'disk-failing'; readonly path: string }
  | { readonly kind: 'not-text'; readonly encoding: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** No raster picture that can be drawn; SVG is a program. */
  | { readonly kind: 'not-a-picture' }
  | { readonly kind: 'picture-too-large' }
  | { readonly kind: 'folder-too-large'; readonly path: string }
  | { readonly kind: 'too-complex' }
  | { readonly kind: 'no-folder' }
  | { readonly kind: 'not-a-folder'; readonly path: string }
  /** It was opened before, and is not where it was. */
  | { readonly kind: 'folder-gone'; readonly path: string }
  /** Another folder was to be opened while typing could be written nowhere. */
  | { readonly kind: 'typing-not-kept' }
  | { readonly kind: 'refused-link'; readonly reason: string }
  /** What was opened ended the process that opens it. */
  | { readonly kind: 'import-ended' }
  | { readonly kind: 'export-ended' }
  | { readonly kind: 'no-printer' }
  /** The pages could not be made. */
  | { readonly kind: 'not-set' }
  /** `reason` in the words of the system. */
  | { readonly kind: 'not-printed'; readonly reason: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'disk'; readonly code: string; readonly path: string };

export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const failed = (failure: Failure): Result<never> => ({ ok: false, failure });
