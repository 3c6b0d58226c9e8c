import { t } from '#core/words/words.ts';

/** Where a link leads. Only 'web' and 'mail' may be handed to the system, only 'file' to the library. */
export type LinkTarget =
  | { readonly kind: 'web'; readonly host: string; readonly href: string }
  | { readonly kind: 'mail'; readonly href: string }
  /** A path relative to the file that names it, or from the library's top when it starts with "/". It may still point outside: the library checks. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'refused'; readonly reason: string };

const longest = 2048;
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
const scheme = /^([a-z][a-z0-9+.-]*):/i;
const web = /^https?:\/\/([^/?#]+)/i;
const host = /^(?:[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/iu;
const mail = /^mailto:[^\s@<>"\\]+@[^\s@<>"\\]+$/i;

/** Reads an address without opening anything. What is not plainly http, https, mailto or a path is refused, with a reason to show. */
export function linkTarget(written: string): LinkTarget {
  const href = written.trim();
  if (href.length > longest) return refused(t('link.too-long'));
  if (href === '' || href.startsWith('#')) return refused(t('link.empty'));
  if (invisible.test(href)) return refused(t('link.invisible'));
  if (/^[\\/]{2}/.test(href) || href.startsWith('\\')) return refused(t('link.network-path'));
  const named = scheme.exec(href);
  if (!named) return fileTarget(href);
  const name = named[1]!.toLowerCase();
  if (name === 'http' || name === 'https') return webTarget(href);
  if (name === 'mailto') return mail.test(href) ? { kind: 'mail', href } : refused(t('link.not-an-address'));
  return refused(t('link.scheme', { scheme: name }));
}

const refused = (reason: string): LinkTarget => ({ kind: 'refused', reason });

function webTarget(href: string): LinkTarget {
  const authority = web.exec(href)?.[1] ?? '';
  if (authority.includes('@')) return refused(t('link.password'));
  // A browser reads "https://a.example\@evil.example" as another host than a person does.
  if (!host.test(authority) || href.includes('\\') || /\s/.test(href) || /%00/.test(href))
    return refused(t('link.not-an-address'));
  return { kind: 'web', host: authority.replace(/:\d+$/, '').toLowerCase(), href };
}

function fileTarget(href: string): LinkTarget {
  const path = decoded(href.replace(/[?#].*$/s, ''));
  if (path === null || path === '' || invisible.test(path) || /^&#?\w/.test(href))
    return refused(t('link.not-an-address'));
  // "&#106;avascript:" and "%6aavascript:" have no scheme as written, but some reader after us may decode them.
  if (/^[^/]*:/.test(path) || /^[\\/]{2}/.test(path)) return refused(t('link.not-an-address'));
  return { kind: 'file', path };
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path.includes('%00') ? null : path;
    throw error;
  }
}
