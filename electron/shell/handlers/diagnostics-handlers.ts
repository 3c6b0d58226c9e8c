import { clipboard } from 'electron';
import type { HandlersOf } from '../answer-requests.ts';
import { diagnostics, type DiagnosticsParts } from '../diagnostics.ts';

/** A page that fails at every turn would write the log full with one and the same. */
const mostPageErrors = 100;

export function diagnosticsHandlers(parts: DiagnosticsParts): HandlersOf<'diagnostics'> {
  let pageErrors = 0;
  return {
    'diagnostics:copy': async () => {
      await clipboard.writeText(await diagnostics(parts));
      return null;
    },
    'diagnostics:last-crash': () => parts.crashes.tell(),
    'diagnostics:page-error': ({ name, message, stack }) => {
      pageErrors += 1;
      if (pageErrors <= mostPageErrors)
        parts.log.error('in the page', Object.assign(new Error(message), { name, stack }));
      return null;
    },
  };
}
