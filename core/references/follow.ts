import { isPlainText } from '#core/form/yaml-scalar.ts';
import { findLinked, type RecipePlaces } from '#core/library/link-places.ts';
import { foldedKey, folderOf, joinInside, nameOf, relativePath, stemOf } from '#core/library/names.ts';
import { findPicture, type Pictures } from '#core/library/picture-places.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import { findReferences, isPicture, type Reference } from './reference.ts';

/** A recipe that gets another path, another title, or both. */
export interface Relocation {
  readonly from: string;
  readonly to: string;
  /** Its title afterwards. */
  readonly title: string;
}

export interface Places {
  readonly before: RecipePlaces;
  readonly after: RecipePlaces;
  readonly pictures: Pictures;
}

export interface Followed {
  /** In order and apart. */
  readonly changes: readonly TextChange[];
  /** References that no way of writing leads to where they led; left as they are. */
  readonly lost: readonly string[];
}

type Way = 'exact' | 'folded' | 'top' | 'name';

/**
 * The edits after which every reference of a text leads to the file that it led to before the relocation, written the way
 * it was written. `id` is the text's own path before. References that led nowhere stay as they are.
 */
export function followReferences(text: string, id: string, relocation: Relocation, places: Places): Followed {
  const changes: TextChange[] = [];
  const lost: string[] = [];
  for (const reference of findReferences(text, nameOf(id))) {
    const next = followed(reference, id, relocation, places);
    if (next === null) lost.push(reference.written);
    else if (next !== reference.written)
      changes.push({ from: reference.span.start, to: reference.span.end, insert: next });
  }
  return { changes, lost };
}

/** As written when nothing is to change; null when it can't be followed. */
function followed(reference: Reference, id: string, relocation: Relocation, places: Places): string | null {
  const own = id === relocation.from ? relocation.to : id;
  if (isPicture(reference)) return followedPicture(reference, id, own, places);
  // soup.pdf is not soup.md, though a reader that knows no soup.pdf shows soup.md for it.
  const isOtherFile =
    reference.writing !== 'title' && /\.[a-z0-9]{1,5}$/i.test(reference.path) && !hasEnding(reference.path);
  const target = isOtherFile ? null : findLinked(reference.path, id, places.before);
  if (target === null) return reference.written;
  // [[Stock]] is a name, also where stock.md happens to lie beside the text.
  const isName = reference.writing === 'wiki' && !reference.path.includes('/');
  const way = isName ? 'name' : wayTo(reference.path, id, target);
  const wanted = target === relocation.from ? relocation.to : target;
  const leads = (path: string): boolean =>
    findLinked(path, own, places.after) === wanted && rank[wayTo(path, own, wanted)] <= rank[way];
  if (leads(reference.path)) return reference.written;
  const title = target === relocation.from ? relocation.title : null;
  for (const path of candidates(reference, own, wanted, way, title)) {
    const written = leads(path) ? escaped(path, reference) : null;
    if (written !== null) return written;
  }
  return null;
}

const rank: Readonly<Record<Way, number>> = { exact: 0, folded: 1, top: 2, name: 3 };

const endings = ['', '.md', '.markdown', '.cook', '/index.md', '.yaml', '.yml'];

/** Other programs follow a link by its path alone: one that was right for them stays right. */
export function wayTo(path: string, from: string, target: string): Way {
  const plain = path.replace(/\/+$/, '');
  const relative = joinInside(plain.startsWith('/') ? '' : folderOf(from), plain);
  if (relative !== null && endings.some((ending) => relative + ending === target)) return 'exact';
  if (relative !== null && endings.some((ending) => foldedKey(relative + ending) === foldedKey(target)))
    return 'folded';
  const top = joinInside('', plain);
  return top !== null && endings.some((ending) => foldedKey(top + ending) === foldedKey(target)) ? 'top' : 'name';
}

function candidates(reference: Reference, own: string, wanted: string, way: Way, title: string | null): string[] {
  const { path, writing } = reference;
  const relative = relativePath(folderOf(own), wanted);
  const start = path.startsWith('/') ? [`/${wanted}`] : way === 'top' ? [wanted, relative] : [relative, wanted];
  const isDotted = path.startsWith('./') || (writing === 'cooklang' && !path.startsWith('/'));
  const paths = (isDotted && !relative.startsWith('.') ? [`./${relative}`, ...start] : start).flatMap((whole) =>
    hasEnding(path) ? [whole] : [withoutEnding(whole), whole],
  );
  if (writing === 'title') return title === null ? [stemOf(wanted)] : [title, stemOf(wanted)];
  if (way !== 'name') return paths;
  const isByTitle = /\s|\p{Lu}/u.test(path);
  const names = hasEnding(path) ? [nameOf(wanted)] : [stemOf(wanted)];
  const titled = title === null || hasEnding(path) ? [] : [title];
  const named = isByTitle ? [...titled, ...names] : [...names, ...titled];
  return [...(path.includes('/') ? [] : named), ...paths, ...named];
}

const hasEnding = (path: string): boolean => /\.(?:md|markdown|cook|ya?ml)$/i.test(path);

const withoutEnding = (path: string): string =>
  path.slice(0, path.length - (nameOf(path).length - stemOf(path).length));

function followedPicture(reference: Reference, id: string, own: string, { pictures }: Places): string | null {
  const { path } = reference;
  const picture = findPicture(path, id, pictures);
  if (picture === null || own === id) return reference.written;
  const isByPath = (written: string, from: string): boolean => joinInside(folderOf(from), written) === picture;
  const leads = (written: string): boolean =>
    findPicture(written, own, pictures) === picture && (!isByPath(path, id) || isByPath(written, own));
  if (path.startsWith('/') || leads(path)) return reference.written;
  const relative = relativePath(folderOf(own), picture);
  const dotted = path.startsWith('./') && !relative.startsWith('.') ? [`./${relative}`] : [];
  for (const candidate of [...dotted, relative]) {
    const written = leads(candidate) ? escaped(candidate, reference) : null;
    if (written !== null) return written;
  }
  return null;
}

/** The path as this way of writing can say it; null when it can't. */
function escaped(path: string, { writing, written }: Reference): string | null {
  switch (writing) {
    case 'link':
      if (written !== '' && /%[0-9a-f]{2}/i.test(written) && /[^\0-\x7f]/.test(path) && !/[^\0-\x7f]/.test(written))
        return encodeURI(path).replace(/[()?#]/g, percent);
      return path.replace(/[\s%?#()<>\\]/g, percent);
    case 'angle':
      return path.replace(/[%?#<>\\\n]/g, percent);
    case 'wiki':
      return /[[\]|#\n]/.test(path) ? null : path;
    case 'cooklang':
      return /[{}@#~\n]/.test(path) || !/^\.{0,2}\//.test(path) ? null : path;
    case 'field':
      return path.replace(/[%?#"'\\\n]/g, percent);
    case 'title':
      return /["'\\\n]/.test(path) || !isPlainText(path, 'block') ? null : path;
  }
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
