const starts: Readonly<Record<string, string>> = { library: '', pictures: '/', lone: '//' };

/**
 * The place that recipe-img://library/…, recipe-img://pictures/… or recipe-img://lone/… names, each segment decoded once:
 * library-relative, with "/" in front for the pictures folder, or as core/library/lone.ts has it. Null for any other address and
 * for a segment that is no plain name once decoded.
 */
export function picturePath(address: string): string | null {
  const { host, pathname } = new URL(address);
  const start = Object.hasOwn(starts, host) ? starts[host] : undefined;
  if (start === undefined) return null;
  try {
    const names = pathname.slice(1).split('/').map(decodeURIComponent);
    if (!names.every(isPlainName)) return null;
    return start + names.join('/');
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

const isPlainName = (name: string): boolean => name !== '' && name !== '.' && name !== '..' && !/[/\\:\0]/.test(name);
