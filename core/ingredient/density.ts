/** Knows how much a cup of something weighs. Made from core/ingredient/density-table.ts, which is loaded only when it is asked for. */
export interface Densities {
  /** How many names are known. */
  readonly size: number;
  /**
   * Grams in an American cup, or null for what is not known. `words` is the whole line: a cup of chopped walnuts weighs
   * more than one of halves.
   */
  readonly gramsPerCup: (name: string, words?: string) => number | null;
}

interface Weights {
  readonly plain: number;
  readonly cut: ReadonlyMap<string, number>;
}

/** Reads the table's text: "almonds:108,whole 143;apples:125". */
export function readDensities(table: string): Densities {
  const known = new Map<string, Weights>();
  for (const line of table.split(';')) {
    const [name = '', weights = ''] = line.split(':');
    const [plain = '', ...cuts] = weights.split(',');
    if (!known.has(normal(name))) known.set(normal(name), { plain: Number(plain), cut: new Map(cuts.map(cutOf)) });
  }
  return { size: table.split(';').length, gramsPerCup: (name, words = name) => find(known, name, words) };
}

const cutOf = (text: string): readonly [string, number] => {
  const at = text.lastIndexOf(' ');
  return [text.slice(0, at), Number(text.slice(at + 1))];
};

/** Lower case, bare of brackets, every word in the singular: "Chopped Walnuts" finds "walnut". */
const normal = (name: string): string => words(name).join(' ');

const words = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .slice(0, 120)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{M}'’ -]+/gu, ' ')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map(singular);

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:toes|oes|ches|shes|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** What makes another thing of the name behind it: coarse salt is lighter, almond flour is no flour. */
const changers = new Set(
  (
    'kosher sea coarse flaky flaked rock almond coconut oat soy spelt nut cashew hazelnut peanut cocoa apple pumpkin ' +
    'rice corn potato tapioca cassava teff buckwheat vegan plant dairy mock liquid whipped powdered puffed popped freeze instant cooked'
  ).split(' '),
);

/** The name itself, then without its leading words, one by one: "fresh unsalted butter" is butter. */
function find(known: ReadonlyMap<string, Weights>, name: string, line: string): number | null {
  const [first = ''] = name.split(/\s+(?:for|or|such as|like|from|at|plus)\s+|[,;]/i);
  const all = words(first);
  for (let from = 0; from < Math.min(all.length, 6); from += 1) {
    const found = known.get(all.slice(from).join(' '));
    if (found) return weightFor(found, line);
    const next = all[from]!;
    // "coconut sugar" is not sugar: a word that is a food itself makes another food of what follows.
    if (changers.has(next) || known.has(next)) return null;
  }
  return null;
}

function weightFor({ plain, cut }: Weights, line: string): number {
  if (cut.size === 0) return plain;
  const said = line.toLowerCase();
  for (const [word, grams] of cut) if (new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(said)) return grams;
  return plain;
}
