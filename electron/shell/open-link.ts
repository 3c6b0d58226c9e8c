import { dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { failed, success } from '#core/contract/result.ts';
import type { Result } from '#core/contract/result.ts';
import { linkTarget } from '#core/recipe/link-target.ts';
import { t } from '#core/words/words.ts';
import { isDoubtful } from './link-doubt.ts';

/** The one gate to the outside. Opens web and mail links in the system's programs and refuses all others. */
export async function openLink(href: string, shownText: string, window: BrowserWindow): Promise<Result<null>> {
  const target = linkTarget(href);
  if (target.kind === 'refused') return refused(target.reason);
  if (target.kind === 'file') return refused(t('shell.link.not-outside'));
  if (!URL.canParse(target.href)) return refused(t('link.not-an-address'));
  const address = new URL(target.href);
  if (!isAllowed(address)) return refused(t('link.not-an-address'));
  if (target.kind === 'web' && isDoubtful(address, shownText)) {
    if (!(await confirmed(address, window))) return failed({ kind: 'cancelled' });
  }
  await shell.openExternal(address.href);
  return success(null);
}

const refused = (reason: string): Result<null> => failed({ kind: 'refused-link', reason });

/** What linkTarget read and what the system will read must be one thing. */
const isAllowed = (address: URL): boolean =>
  ['http:', 'https:', 'mailto:'].includes(address.protocol) &&
  address.username === '' &&
  address.password === '' &&
  address.href.length <= 2048;

async function confirmed(address: URL, window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('shell.link.question', { host: address.host }),
    detail: t('shell.link.detail'),
    buttons: [t('shell.link.open'), t('shell.cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
