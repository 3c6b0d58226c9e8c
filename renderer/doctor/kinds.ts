import type { FindingsOfKind } from '#core/contract/doctor.ts';
import { isWordKey, t } from '#core/words/words.ts';

/** What may cost the cook a recipe comes first, what only may be meant so comes last. */
const order = [
  'conflict-copy',
  'conflict-alone',
  'merge-conflict',
  'front-matter-broken',
  'front-matter-open',
  'blank-before-front-matter',
  'duplicate-key',
  'encoding',
  'too-complex',
  'too-large',
  'no-title',
  'no-steps',
  'image-missing',
  'dead-link',
  'no-amount',
  'no-name',
  'not-listed',
  'never-used',
  'same-text',
  'same-title',
];

/** What is about the file as a whole, so that a line would say nothing. */
const ofWholeFile = new Set(
  ['conflict-copy', 'conflict-alone', 'encoding', 'too-complex', 'too-large', 'no-title', 'same-text'].map(
    (code) => `look.${code}`,
  ),
);

export const hasLine = (code: string): boolean => !ofWholeFile.has(code);

const placeOf = (code: string): number => {
  const at = order.indexOf(code.replace(/^look\./, ''));
  return at < 0 ? order.length : at;
};

export const inOrder = (kinds: readonly FindingsOfKind[]): readonly FindingsOfKind[] =>
  [...kinds].sort((one, other) => placeOf(one.code) - placeOf(other.code));

export function kindName(code: string): string {
  const key = `doctor.kind.${code}`;
  return isWordKey(key) ? t(key) : code;
}
