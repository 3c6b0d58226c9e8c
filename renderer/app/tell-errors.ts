import type { Kitchen } from '#core/contract/contract.ts';

/** What nobody caught in the page goes into the log, which a report is made from. */
export function tellErrors(kitchen: Kitchen): void {
  window.addEventListener('error', ({ error }) => tell(kitchen, error));
  window.addEventListener('unhandledrejection', ({ reason }) => tell(kitchen, reason));
}

function tell(kitchen: Kitchen, error: unknown): void {
  // ResizeObserver's own complaint has no error with it.
  if (!(error instanceof Error)) return;
  const { name, message, stack = '' } = error;
  const told = { name: name.slice(0, 100), message: message.slice(0, 2000), stack: stack.slice(0, 8000) };
  // Main may be what failed: then there is nobody to tell.
  kitchen.ask('diagnostics:page-error', told).catch(() => undefined);
}
