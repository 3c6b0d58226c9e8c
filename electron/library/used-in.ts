import type { UsedIn } from '#core/contract/library.ts';
import { findLinked, type RecipePlaces } from '#core/library/link-places.ts';
import type { RecipeId } from '#core/library/summary.ts';
import { linkTarget } from '#core/recipe/link-target.ts';
import type { Shelf } from './shelf.ts';

type Users = ReadonlyMap<RecipeId, readonly RecipeId[]>;

/** The shelf makes its places anew when a recipe comes, goes or changes: what was gathered with them is as good as they are. */
const gathered = new WeakMap<RecipePlaces, Users>();

/** The recipes that link to this one, by title. */
export function usedIn(id: RecipeId, shelf: Pick<Shelf, 'places' | 'ids' | 'entry'>): readonly UsedIn[] {
  const { places } = shelf;
  const users = gathered.get(places) ?? gather(shelf);
  gathered.set(places, users);
  return (users.get(id) ?? [])
    .map((user) => ({ id: user, title: shelf.entry(user)?.digest.title ?? user }))
    .sort((one, other) => one.title.localeCompare(other.title));
}

function gather(shelf: Pick<Shelf, 'places' | 'ids' | 'entry'>): Users {
  const users = new Map<RecipeId, RecipeId[]>();
  for (const from of shelf.ids()) {
    const targets = (shelf.entry(from)?.digest.links ?? []).map((href) => {
      const target = linkTarget(href);
      return target.kind === 'file' ? findLinked(target.path, from, shelf.places) : null;
    });
    for (const to of new Set(targets)) {
      if (to === null || to === from) continue;
      const known = users.get(to);
      if (known) known.push(from);
      else users.set(to, [from]);
    }
  }
  return users;
}
