import type { Kitchen } from '#core/contract/contract.ts';
import { t } from '#core/words/words.ts';

/** What a report needs goes to the clipboard, and the cook is told what it is. */
export async function copyDiagnostics({
  kitchen,
  toast,
}: {
  readonly kitchen: Kitchen;
  readonly toast: (text: string) => void;
}): Promise<void> {
  await kitchen.ask('diagnostics:copy', null);
  toast(t('diagnostics.copied'));
}
