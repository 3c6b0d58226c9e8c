import { folderOf, isWithin, joinInside, nameOf, relativePath } from '#core/library/names.ts';
import { isInPicturesFolder, readablePath } from '#core/library/picture-places.ts';
import type { RecipeId } from '#core/library/summary.ts';

/** A picture that a recipe names, and where it lies; null for one that was not found. */
export interface PictureExample {
  readonly recipe: RecipeId;
  readonly written: string;
  readonly place: string | null;
}

/** Where a library keeps its pictures and how its recipes write that. Folders are places: "/…" in the pictures folder, else in the library. */
export type PictureManner =
  /** Written from the recipe's own folder on; `dotted` with "./" in front. */
  | { readonly kind: 'relative'; readonly folder: string; readonly dotted: boolean }
  /** Only the name is written: the site knows the folder. */
  | { readonly kind: 'name'; readonly folder: string }
  /** Written from the top of a site on: what lies below `root` is written below `base`. */
  | { readonly kind: 'site'; readonly folder: string; readonly root: string; readonly base: string }
  /** The same, where no picture was found yet, so nobody knows where that is on this disk. */
  | { readonly kind: 'site-unknown'; readonly folder: string };

/**
 * How the neighbours do it: the recipe itself first, then the recipes of its folder, then all. `picturesFolder` is the
 * absolute path (with forward slashes) of the folder that the cook chose, or null.
 */
export function learnPictureManner(
  examples: readonly PictureExample[],
  recipe: RecipeId,
  picturesFolder: string | null,
): PictureManner {
  const asked = nearestOf(examples, recipe);
  const manners = asked.flatMap((example) => mannerOf(example, recipe, picturesFolder) ?? []);
  const known = manners.filter(({ kind }) => kind !== 'site-unknown');
  const usual = mostOf([...known, ...manners.filter(({ kind }) => kind === 'site-unknown')]);
  return usual ?? { kind: 'relative', folder: joinInside(folderOf(recipe), 'images')!, dotted: false };
}

const isSitePath = (written: string): boolean => /^\/(?!\/)/.test(written);

/** Those that a site path tells nothing about are left out as soon as others show where the site's pictures are. */
function nearestOf(examples: readonly PictureExample[], recipe: RecipeId): readonly PictureExample[] {
  const found = examples.filter(({ place }) => place !== null);
  const sites = found.filter(({ written }) => isSitePath(written));
  const useful = sites.length > 0 ? found : examples;
  const own = useful.filter((example) => example.recipe === recipe);
  if (own.length > 0) return own;
  // Its own picture is missing, but it is written as a site's: others show where that site is.
  if (examples.some((example) => example.recipe === recipe && isSitePath(example.written))) return sites;
  const near = useful.filter((example) => folderOf(example.recipe) === folderOf(recipe));
  return near.some(({ place }) => place !== null) ? near : useful;
}

function mannerOf(example: PictureExample, recipe: RecipeId, picturesFolder: string | null): PictureManner | null {
  const { place } = example;
  const written = readablePath(example.written);
  if (isSitePath(written)) return place === null ? unknownSite(written, picturesFolder) : siteOf(written, place);
  if (place === null) return null;
  // A bare name is looked for at the top of the pictures folder only.
  if (isInPicturesFolder(place))
    return `/${written}` === place && !written.includes('/') ? { kind: 'name', folder: '/' } : null;
  const folder = folderOf(example.recipe);
  if (joinInside(folder, written) !== place)
    return written.includes('/') ? null : { kind: 'name', folder: folderOf(place) };
  const dotted = written.startsWith('./');
  const isShared = !isWithin(place, folder) || (folderOf(place) !== folder && isWithin(folderOf(recipe), folder));
  const below = isShared ? folderOf(place) : joinInside(folderOf(recipe), folderOf(written.replace(/^\.\//, '')));
  return below === null ? null : { kind: 'relative', folder: below, dotted };
}

/** The folder of a place, which keeps the mark of the pictures folder. */
const foldersOf = (place: string): string => (place.lastIndexOf('/') === 0 ? '/' : folderOf(place));

const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '' && part !== '.');

/** "/img/a/x.jpg" lies at "static/img/a/x.jpg": what is below "static" is written below "". */
function siteOf(written: string, place: string): PictureManner | null {
  const [said, lies] = [partsOf(written), partsOf(place)];
  let same = 0;
  while (same < said.length && same < lies.length && said.at(-1 - same) === lies.at(-1 - same)) same += 1;
  if (same === 0) return null;
  const mark = isInPicturesFolder(place) ? '/' : '';
  return {
    kind: 'site',
    folder: foldersOf(place),
    root: mark + lies.slice(0, lies.length - same).join('/'),
    base: said
      .slice(0, said.length - same)
      .map((part) => `/${part}`)
      .join(''),
  };
}

/** The chosen folder bears the name of a part of the path: ".../assets/images" for "/assets/images/uploads/x.jpg". */
function unknownSite(written: string, picturesFolder: string | null): PictureManner {
  const parts = partsOf(written).slice(0, -1);
  const folder = parts.map((part) => `/${part}`).join('');
  if (picturesFolder === null) return { kind: 'site-unknown', folder };
  const chosen = partsOf(picturesFolder);
  for (let count = parts.length; count > 0; count -= 1) {
    const isNamedSo = parts.slice(0, count).every((part, index) => chosen.at(index - count) === part);
    if (!isNamedSo) continue;
    const base = parts
      .slice(0, count)
      .map((part) => `/${part}`)
      .join('');
    return { kind: 'site', folder: `/${parts.slice(count).join('/')}`, root: '/', base };
  }
  return { kind: 'site', folder: '/', root: '/', base: folder };
}

/** The manner that most have; the first of those that as many have. */
function mostOf(manners: readonly PictureManner[]): PictureManner | null {
  const counts = new Map<string, { readonly manner: PictureManner; count: number }>();
  for (const manner of manners) {
    const key = JSON.stringify(manner);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { manner, count: 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count)[0]?.manner ?? null;
}

/** What a recipe writes for a picture at `place`, in this manner where it can say that, else from the recipe's folder on. Null for a place that can't be written. */
export function writtenPath(place: string, recipe: RecipeId, manner: PictureManner): string | null {
  const path = pathIn(place, recipe, manner);
  // "%" and two digits would be read as an encoded letter.
  return path === null ? null : path.replace(/%(?=[0-9a-f]{2})/gi, '%25');
}

function pathIn(place: string, recipe: RecipeId, manner: PictureManner): string | null {
  if (manner.kind === 'name' && foldersOf(place) === manner.folder) return nameOf(place);
  if (manner.kind === 'site' && isBelow(place, manner.root))
    return `${manner.base}/${partsOf(place).slice(partsOf(manner.root).length).join('/')}`;
  if (isInPicturesFolder(place)) return place;
  const relative = relativePath(folderOf(recipe), place);
  return manner.kind === 'relative' && manner.dotted && !relative.startsWith('.') ? `./${relative}` : relative;
}

const isBelow = (place: string, root: string): boolean =>
  isInPicturesFolder(place) === root.startsWith('/') && (root === '/' || isWithin(place, root));

/** A picture's file is called as its recipe's: the folder's name stands for "index.md". Without its ending. */
export function pictureStem(recipe: RecipeId, step: number | null): string {
  const file = nameOf(recipe).replace(/(?<=.)\.[^.]+$/, '');
  const name = /^_?(?:index|readme)$/i.test(file) && folderOf(recipe) !== '' ? nameOf(folderOf(recipe)) : file;
  // Letters that mean something else in an address, or that some disk refuses.

  const plain = name.replace(/[%#?\\:*"<>|[\]\u0000-\u001f]+/g, '-').replace(/^[.\s]+|[.\s]+$/g, '') || 'picture';
  return step === null ? plain : `${plain}-step-${step}`;
}
