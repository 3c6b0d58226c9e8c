import type { Failure } from '#core/contract/result.ts';
import { t } from '#core/words/words.ts';

/** What happened and what to do, for any failure that main reports. */
export function failureWords(failure: Failure): string {
  const { kind, ...fillings } = failure;
  return t(`failure.${kind}`, fillings);
}
