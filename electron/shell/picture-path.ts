/**
 * The place that recipe-img://library/… or recipe-img://pictures/… names, each segment decoded once: library-relative, or with
 * "/" in front for the pictures folder. Null for any other address and for a segment that is no plain name once decoded.
 */
export function picturePath(address: string): string | null {
  const { host, pathname } = new URL(address);
  if (host !== 'library' && host !== 'pictures') return null;
  try {
    const names = pathname.slice(1).split('/').map(decodeURIComponent);
    if (!names.every(isPlainName)) return null;
    return host === 'library' ? names.join('/') : `/${names.join('/')}`;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

const isPlainName = (name: string): boolean => name !== '' && name !== '.' && name !== '..' && !/[/\\:\0]/.test(name);
