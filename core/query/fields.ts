import type { FieldName, Trait } from './query.ts';

/** Every field, first the name that is suggested for it. */
export const fieldNames: Readonly<Record<FieldName, readonly string[]>> = {
  tag: ['tag', 'label', 'category', 'keyword'],
  ingredient: ['ing', 'ingredient', 'contains'],
  time: ['time', 'duration', 'takes'],
  is: ['is'],
  has: ['has'],
  with: ['with', 'using'],
  cooked: ['cooked', 'made'],
  folder: ['folder', 'in', 'dir', 'path'],
  servings: ['servings', 'serves', 'serving', 'yield', 'portions'],
  rating: ['rating', 'rated', 'stars'],
  source: ['source', 'from', 'site', 'book'],
  needs: ['needs', 'need'],
};

/** A query for each field, as help for a cook who wrote something else. */
export const examples: Readonly<Record<FieldName, string>> = {
  tag: 'tag:dinner',
  ingredient: 'ing:pork',
  time: 'time:<30',
  is: 'is:favourite',
  has: 'has:photo',
  with: 'with:pork,rice',
  cooked: 'cooked:<2026-10',
  folder: 'folder:Baking',
  servings: 'servings:>=4',
  rating: 'rating:>=4',
  source: 'source:omnivore',
  needs: 'needs:look',
};

const byName = new Map<string, FieldName>();
for (const [field, names] of Object.entries(fieldNames)) {
  for (const name of names) byName.set(name, field as FieldName);
}

/** The field of this name, in any case; null where there is none. */
export const fieldOf = (name: string): FieldName | null => byName.get(name.toLowerCase()) ?? null;

/** The field that was most likely meant by a name that is none; null where none is like it. */
export function likeField(name: string): FieldName | null {
  const written = name.toLowerCase();
  let best: FieldName | null = null;
  let least = written.length >= 5 ? 3 : written.length >= 3 ? 2 : 1;
  for (const [known, field] of byName) {
    const wrong = wrongLetters(written, known);
    if (wrong < least && known.length > 2) [best, least] = [field, wrong];
  }
  return best;
}

/** Letters to add, drop or change. */
function wrongLetters(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one.charAt(row - 1) === other.charAt(column - 1) ? 0 : 1;
      line.push(Math.min((above[column - 1] ?? 0) + same, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}

type TraitField = 'is' | 'has' | 'needs';

/** What is, has and needs know, first the word that is suggested. */
export const traitNames: Readonly<Record<TraitField, readonly (readonly [trait: Trait, ...names: string[]])[]>> = {
  is: [
    ['favourite', 'favourite', 'favorite', 'fav', 'faved', 'starred'],
    ['quick', 'quick', 'fast'],
  ],
  has: [
    ['photo', 'photo', 'picture', 'image', 'photos', 'pictures', 'images', 'pic'],
    ['time', 'time', 'duration'],
    ['servings', 'servings', 'yield'],
    ['source', 'source', 'link', 'url'],
    ['rating', 'rating', 'stars'],
    ['tags', 'tags', 'tag'],
    ['steps', 'steps', 'step', 'method'],
  ],
  needs: [['look', 'look', 'attention', 'fixing']],
};

export const traitOf = (field: TraitField, word: string): Trait | null =>
  traitNames[field].find(([, ...names]) => names.includes(word.toLowerCase()))?.[0] ?? null;
