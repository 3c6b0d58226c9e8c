/**
 * The library-relative path that recipe-img://library/… names, each segment decoded once.
 * Null for any other address and for a segment that is no plain name once decoded.
 */
export function picturePath(address: string): string | null {
  const { host, pathname } = new URL(address);
  if (host !== 'library') return null;
  try {
    const names = pathname.slice(1).split('/').map(decodeURIComponent);
    return names.every(isPlainName) ? names.join('/') : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

const isPlainName = (name: string): boolean => name !== '' && name !== '.' && name !== '..' && !/[/\\:\0]/.test(name);
