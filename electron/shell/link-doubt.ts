const namedHost = /(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}/giu;

/**
 * Whether a link deserves a question before it is opened: its host is punycode (it may look like another one),
 * or the text that was clicked names another host. `address` is as URL wrote it.
 */
export function isDoubtful(address: URL, shownText: string): boolean {
  const host = plain(address.hostname);
  if (host.split('.').some((label) => label.startsWith('xn--'))) return true;
  const named = shownText.match(namedHost)?.map(plain) ?? [];
  return named.some((name) => looksLikeHost(name, shownText) && !belongsTo(host, name));
}

const plain = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');

const belongsTo = (host: string, name: string): boolean => host === name || host.endsWith(`.${name}`);

/** "soup.md" and "e.g." in a text are no hosts; what has an address's form or a usual ending is. */
function looksLikeHost(name: string, text: string): boolean {
  const atHost = text.toLowerCase().replaceAll('www.', '');
  if (atHost.includes(`//${name}`) || atHost.trim() === name) return true;
  return /\.(com|org|net|edu|gov|info|io|co|uk|de|fr|it|es|nl|eu|jp|cn|us|ca|au|app|dev)$/.test(name);
}
