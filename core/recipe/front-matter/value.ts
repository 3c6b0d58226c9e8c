import type { Span } from '#core/text/span.ts';

/** A value of the front matter with its place in the file. Every scalar is the text that was written: `010`, `yes` and dates are no numbers, flags or dates. */
export type Value =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly span: Span }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly span: Span };

export interface Entry {
  readonly key: string;
  readonly value: Value;
  /** From the key to the end of the value. */
  readonly span: Span;
}

/** Texts of a value, lists and maps included, in order. */
export function textsOf(value: Value): readonly { readonly text: string; readonly span: Span }[] {
  if (value.kind === 'text') return value.text.trim() === '' ? [] : [value];
  if (value.kind === 'list') return value.items.flatMap(textsOf);
  return value.entries.flatMap((entry) => textsOf(entry.value));
}

export const entryOf = (value: Value, keys: readonly string[]): Entry | null =>
  value.kind === 'map' ? (value.entries.find((entry) => keys.includes(entry.key.toLowerCase())) ?? null) : null;
