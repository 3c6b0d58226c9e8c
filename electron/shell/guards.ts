import { app } from 'electron';
import type { OnBeforeRequestListenerDetails, Session, WebContents } from 'electron';
import type { Log } from '../settings/log-file.ts';
import { hasSystemSpelling } from './spelling.ts';
import { notedAddress } from './noted-address.ts';
import { devServer, pageOrigin } from './places.ts';

const grantedPermissions = new Set(['fullscreen', 'clipboard-sanitized-write']);
const ourSchemes = new Set(['app:', 'recipe-img:', ...(app.isPackaged ? [] : ['devtools:'])]);

/** Denies, for everything that Chromium runs in this session, whatever a recipe screen has no use for. */
export function guardSession(session: Session, log: Log): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isOurs(details.url) || isReading(details);
    if (cancel) log.note('refused request', notedAddress(details.url));
    answer({ cancel });
  });
  session.setPermissionRequestHandler((_, permission, answer, details) => {
    answer(grantedPermissions.has(permission) && isOurPage(details.requestingUrl));
  });
  session.setPermissionCheckHandler((_, permission, origin) => grantedPermissions.has(permission) && isOurPage(origin));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(hasSystemSpelling());
  session.on('will-download', (event) => event.preventDefault());
}

/** Must be called before the first window: it guards every page that will ever exist. */
export function guardPages(log: Log): void {
  app.on('web-contents-created', (_, contents) => guardPage(contents, log));
}

function guardPage(contents: WebContents, log: Log): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(({ url }) => {
    log.note('refused window', notedAddress(url));
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // CSP stops neither a <meta refresh> nor a click on a link: they arrive here.
  const refuse = (event: { readonly url: string; preventDefault(): void }) => {
    if (devServer && isOurPage(event.url)) return;
    log.note('refused navigation', notedAddress(event.url));
    event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
}

function isOurs(address: string): boolean {
  const { protocol, host } = new URL(address);
  if (devServer && host === new URL(devServer).host) return true;
  return ourSchemes.has(protocol);
}

/**
 * A page that is none of ours, if there ever were one, could read our schemes by XMLHttpRequest, which asks for no privilege
 * of theirs, and a picture's points from a canvas (tried on Electron 33). Main itself has no web contents.
 */
function isReading({ url, resourceType, webContentsId, webContents, frame }: OnBeforeRequestListenerDetails): boolean {
  if (webContentsId === undefined || devServer) return false;
  const { protocol } = new URL(url);
  if (protocol === 'recipe-img:')
    return resourceType !== 'image' || !isOurPage(frame?.origin ?? webContents?.getURL() ?? '');
  return protocol === 'app:' && resourceType === 'xhr';
}

const isOurPage = (address: string): boolean => address === pageOrigin || address.startsWith(`${pageOrigin}/`);
