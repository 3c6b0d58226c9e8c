/** A line of a list or a step, and the heading that it stands under. */
export interface WebLine {
  readonly text: string;
  readonly group: string | null;
}

export interface WebTimes {
  /** Seconds; of a range the longer one. */
  readonly prep: number | null;
  readonly cook: number | null;
  readonly total: number | null;
}

/** How a recipe was found in a page, the surest first. */
export type Via = 'json-ld' | 'microdata' | 'rdfa' | 'h-recipe' | 'embedded' | 'structure';

export type WebDoubt =
  'no-title' | 'no-ingredients' | 'no-steps' | 'read-by-structure' | 'no-recipe' | 'several-recipes';

/** What one way of reading finds in a page. */
export interface FoundRecipe {
  readonly title: string;
  readonly ingredients: readonly WebLine[];
  readonly steps: readonly WebLine[];
  /** As the page has it: "6 portions". */
  readonly yield: string | null;
  readonly times: WebTimes;
  /** Address as the page has it. */
  readonly image: string | null;
  readonly author: string | null;
  /** Address of the page that it is from, as the page says. */
  readonly link: string | null;
  readonly language: string | null;
  readonly description: string | null;
  readonly keywords: readonly string[];
  readonly notes: readonly string[];
  readonly nutrition: Readonly<Record<string, string>>;
  readonly rating: { readonly value: number; readonly count: number | null } | null;
}

export interface WebRecipe extends FoundRecipe {
  readonly via: Via | null;
  readonly doubts: readonly WebDoubt[];
}

export const noTimes: WebTimes = { prep: null, cook: null, total: null };

export const nothingFound: FoundRecipe = {
  title: '',
  ingredients: [],
  steps: [],
  yield: null,
  times: noTimes,
  image: null,
  author: null,
  link: null,
  language: null,
  description: null,
  keywords: [],
  notes: [],
  nutrition: {},
  rating: null,
};
