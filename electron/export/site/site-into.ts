import path from 'node:path';
import type { ExportPicture } from '#core/export/format.ts';
import { tagAnchors } from '#core/export/site/list-pages.ts';
import { recipeSitePage } from '#core/export/site/recipe-page.ts';
import { sitePlaces } from '#core/export/site/shell.ts';
import { bareEntry, type BareEntry, type SiteEntry } from '#core/export/site/site-entry.ts';
import { siteFrame } from '#core/export/site/site.ts';
import { uniqueNames } from '#core/export/site/unique-names.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { findLinked, gatherPlaces, type RecipePlaces } from '#core/library/link-places.ts';
import { hrefsIn, picturesIn } from '#core/library/mentions.ts';
import { findPicture, gatherPictures, pictureBeside, type Pictures } from '#core/library/picture-places.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { linkTarget } from '#core/recipe/link-target.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import { t } from '#core/words/words.ts';
import { readPicture } from '../../library/picture.ts';
import type { Outcome } from '../outcome.ts';
import { sourceRecipe, type SourceFile, type SourceRecipe } from '../source-recipe.ts';
import { pictureNames } from './picture-names.ts';
import type { SiteFolder } from './site-folder.ts';

export interface HowToMakeSite {
  /** Absolute path of the folder whose recipes it is of. */
  readonly root: string;
  /** In that folder. */
  readonly files: readonly SourceFile[];
  /** Of that folder. */
  readonly pictures: Pictures;
  readonly factor: Rational;
  readonly into: SiteFolder;
}

/** What became of each recipe, of what the last run made and this one didn't, and of the pages that are there once. */
export type SiteOutcome =
  | Outcome
  /** Once for each recipe before any is written: it takes a while, and a cook likes to see that it goes on. */
  | { readonly kind: 'read'; readonly from: RecipeId }
  | { readonly kind: 'removed' | 'kept'; readonly file: string }
  | { readonly kind: 'frame'; readonly file: string; readonly made: boolean }
  | { readonly kind: 'frame-left'; readonly file: string; readonly reason: string };

/** Characters of recipes that are held from the first reading to the second: some three thousand of them, in a hundred megabytes. */
const mostHeld = 8 * 1024 * 1024;

interface Found {
  readonly file: SourceFile;
  readonly entry: BareEntry;
  /** Places of its pictures in the library, by what the recipe says, and of the one beside it. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly beside: string | null;
  /** What was read the first time; null where it is to be read again. */
  readonly held: SourceRecipe | null;
}

/**
 * A site of all recipes of a folder. All names come first, since a page leads to pages that come after it. Of very many recipes
 * those that the memory can't hold meanwhile are read twice.
 */
export async function* siteInto(all: HowToMakeSite): AsyncGenerator<SiteOutcome> {
  const how = { ...all, pictures: withoutSite(all) };
  const { into } = how;
  const found: Found[] = [];
  const failures: Outcome[] = [];
  let size = 0;
  for (const file of how.files) {
    const source = await sourceRecipe(file, how.factor);
    if (source?.kind === 'unread') failures.push({ kind: 'failed', from: file.id, reason: source.reason });
    else if (source !== null) {
      size += source.recipe.text.length;
      found.push({ ...foundIn(file, source.recipe.recipe, how.pictures), held: size > mostHeld ? null : source });
    }
    yield { kind: 'read', from: file.id };
  }
  for (const failure of failures) into.keep(`${sitePlaces.recipes}/${into.before.pages.get(failure.from) ?? ''}`);
  yield* failures;
  const making = new Making(how, found);
  for (const one of found) yield await making.page(one);
  for (const { path: file, text } of siteFrame(siteName(how.root), making.entries())) {
    const placed = await into.place(file, Buffer.from(text));
    if ('reason' in placed) yield { kind: 'frame-left', file, reason: placed.reason };
    else yield { kind: 'frame', file, made: placed.kind === 'written' };
  }
  yield* into.finish(making.names);
}

/** A folder called "recipes" is Recipes to whoever reads it. */
const siteName = (root: string): string => path.basename(root).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Where the site lies in the library, its own copies are no pictures that a recipe could mean. */
function withoutSite({ root, pictures, into }: HowToMakeSite): Pictures {
  const site = path.relative(root, into.path).split(path.sep).join('/');
  return gatherPictures([...pictures.byPath.values()].filter((picture) => !picture.startsWith(`${site}/`)));
}

function foundIn(file: SourceFile, recipe: Recipe, pictures: Pictures): Omit<Found, 'held'> {
  const places = picturesIn(recipe).flatMap((written) => {
    const place = findPicture(written, file.id, pictures);
    return place === null || place.startsWith('/') ? [] : [[written, place] as const];
  });
  const beside = recipe.images.length === 0 ? pictureBeside(file.id, pictures) : null;
  return { file, entry: bareEntry(file.id, recipe), pictures: new Map(places), beside };
}

class Making {
  readonly #how: HowToMakeSite;
  readonly #pages: ReadonlyMap<RecipeId, string>;
  readonly #pictureNames: ReadonlyMap<string, string>;
  readonly #places: RecipePlaces;
  readonly #tags: ReadonlyMap<string, string>;
  /** By place in the library: those that are in the site now, and those that could not come. */
  readonly #copied = new Map<string, ExportPicture | null>();
  readonly #made: SiteEntry[] = [];
  /** Pictures that are new since the page before. */
  #newPictures: string[] = [];

  constructor(how: HowToMakeSite, found: readonly Found[]) {
    const { before } = how.into;
    const entries = found.map(({ entry }) => entry);
    this.#how = how;
    this.#pages = uniqueNames(entries, '.html', before.pages);
    this.#pictureNames = pictureNames(
      found.flatMap(({ pictures, beside }) => [...pictures.values(), ...(beside === null ? [] : [beside])]),
      before.pictures,
    );
    this.#places = gatherPlaces(
      entries.map(({ id }) => id),
      entries.map(({ id, title }) => [id, title] as const),
    );
    this.#tags = tagAnchors(entries.map((entry) => ({ ...entry, page: '', picture: null })));
  }

  get names() {
    return { pages: this.#pages, pictures: this.#pictureNames };
  }

  /** Of the pages that are there. */
  entries(): readonly SiteEntry[] {
    return this.#made;
  }

  async page({ file, entry, pictures, beside, held }: Found): Promise<Outcome> {
    const source = held ?? (await sourceRecipe(file, this.#how.factor));
    const page = this.#pages.get(file.id) ?? '';
    const inside = `${sitePlaces.recipes}/${page}`;
    if (source === null || source.kind === 'unread') {
      this.#how.into.keep(inside);
      return { kind: 'failed', from: file.id, reason: source?.reason ?? t('export.unread-gone') };
    }
    const { recipe } = source;
    const carried = await this.#carried(file, pictures);
    const own = beside === null ? null : await this.#copy(file, beside);
    const { text, lost } = recipeSitePage({
      exported: { ...recipe, pictures: carried },
      links: this.#linksOf(source, file.id),
      tags: this.#tags,
      beside: own?.place ?? null,
    });
    const first = recipe.recipe.images.map(({ path }) => carried.find(({ written }) => written === path));
    const picture = first.find((one) => one !== undefined)?.place ?? own?.place ?? null;
    const placed = await this.#how.into.place(inside, Buffer.from(text));
    if ('reason' in placed) this.#how.into.keep(inside);
    if (placed.kind !== 'failed') this.#made.push({ ...entry, page, picture });
    if ('reason' in placed) return { kind: 'failed', from: file.id, reason: placed.reason };
    const done = { from: file.id, title: entry.title, file: inside, lost };
    const made = [...(placed.kind === 'written' ? [inside] : []), ...this.#newPictures];
    this.#newPictures = [];
    return made.length > 0 ? { kind: 'written', ...done, made } : { kind: 'there', ...done };
  }

  #linksOf({ recipe }: SourceRecipe, id: RecipeId): ReadonlyMap<string, string> {
    return new Map(
      hrefsIn(recipe.recipe).flatMap((href) => {
        const target = linkTarget(href);
        const linked = target.kind === 'file' ? findLinked(target.path, id, this.#places) : null;
        const page = linked === null ? undefined : this.#pages.get(linked);
        return page === undefined ? [] : [[href, page] as const];
      }),
    );
  }

  async #carried(file: SourceFile, pictures: Found['pictures']): Promise<readonly ExportPicture[]> {
    const carried: ExportPicture[] = [];
    for (const [written, place] of pictures) {
      const copied = await this.#copy(file, place);
      if (copied !== null) carried.push({ ...copied, written });
    }
    return carried;
  }

  /** Once for all recipes that show it. */
  async #copy({ root }: SourceFile, place: string): Promise<ExportPicture | null> {
    const known = this.#copied.get(place);
    if (known !== undefined) return known;
    const name = this.#pictureNames.get(place) ?? '';
    const inside = `${sitePlaces.pictures}/${name}`;
    const found = await readPicture(root, place);
    const placed = found.ok ? await this.#how.into.place(inside, found.value.bytes) : null;
    const isThere = found.ok && placed !== null && placed.kind !== 'failed';
    if (placed?.kind === 'written') this.#newPictures.push(inside);
    if (!isThere) this.#how.into.keep(inside);
    // A picture lies beside its page: what would put it inside is never asked for.
    const copied = isThere ? { written: place, type: found.value.contentType, base64: '', place: name } : null;
    this.#copied.set(place, copied);
    return copied;
  }
}
