/** How the recipes of a library are written, so that what Hobside adds looks like what its neighbours have. */
export interface Manner {
  /** Names of front-matter keys as the neighbours write them; null where they don't write this in front matter. */
  readonly keys: MannerKeys;
  /** Keys in the order in which the neighbours write them. */
  readonly keyOrder: readonly string[];
  readonly hasFrontMatter: boolean;
  /** Tags as a block list, a list in brackets, or one text with commas. */
  readonly tags: 'block' | 'flow' | 'comma';
  /** Before the dash of a block list: '' or blanks. */
  readonly listIndent: string;
  readonly ingredients: 'front-matter' | 'body';
  /** Quotes are nyum's: a list of what goes in, then the step after ">". */
  readonly steps: 'front-matter' | 'numbers' | 'bullets' | 'paragraphs' | 'quotes';
  readonly bullet: '-' | '*' | '+';
  /** Words above the two parts in the body; null where a part has no heading. `level` is 1 to 6. */
  readonly headings: {
    readonly ingredients: string | null;
    readonly steps: string | null;
    readonly level: number;
  };
  /** RecipeMD: rules stand before and behind the ingredients in place of headings. */
  readonly isRecipeMd: boolean;
  /** Keys that have one value in every neighbour ("layout: recipe"), as it is written. */
  readonly constants: readonly { readonly key: string; readonly value: string }[];
  /** HowToCook ends each title in 的做法. */
  readonly titleEnding: string;
  readonly fileNames: FileNames;
  readonly fileEnding: '.md' | '.cook';
}

/** hong-shao-rou, Hong Shao Rou, hong_shao_rou. */
export type FileNames = 'kebab' | 'spaces' | 'underscores';

export interface MannerKeys {
  readonly title: string | null;
  readonly tags: string | null;
  readonly source: string | null;
  readonly sourceLink: string | null;
  readonly image: string | null;
  readonly servings: string | null;
  readonly prep: string | null;
  readonly cook: string | null;
  readonly total: string | null;
  readonly ingredients: string | null;
  readonly steps: string | null;
}

/** The reference recipe's manner: what a library without recipes gets. */
export const seedManner: Manner = {
  keys: {
    title: 'title',
    tags: 'searchterms',
    source: 'source',
    sourceLink: 'sourcelink',
    image: 'image',
    servings: 'servings',
    prep: 'prep_time',
    cook: 'cook_time',
    total: 'total_time',
    ingredients: 'ingredients',
    steps: null,
  },
  keyOrder: ['title', 'source', 'sourcelink', 'image', 'ingredients', 'searchterms'],
  hasFrontMatter: true,
  tags: 'block',
  listIndent: '  ',
  ingredients: 'front-matter',
  steps: 'numbers',
  bullet: '-',
  headings: { ingredients: null, steps: null, level: 2 },
  isRecipeMd: false,
  constants: [],
  titleEnding: '',
  fileNames: 'kebab',
  fileEnding: '.md',
};
