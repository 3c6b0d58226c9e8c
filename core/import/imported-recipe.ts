/** A line of a list or a step, and the heading that it stands under. */
export interface ImportedLine {
  readonly text: string;
  readonly group: string | null;
}

/** A picture of a recipe: within its file, another file of what is imported (by its path there), or on the web. */
export type ImportedPicture =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'address'; readonly address: string };

/**
 * What was not carried, or was changed on the way, for the loss report. `field` is what the other app calls it ("On favourites"),
 * `detail` what stood there, shortened; '' where the name says all.
 */
export interface Loss {
  readonly field: string;
  readonly detail: string;
}

/** What was put together by guessing, and is marked in the preview. */
export type ImportDoubt =
  'no-title' | 'no-ingredients' | 'no-steps' | 'read-by-form' | 'several-recipes' | 'language-guessed';

/** A recipe as another app, a page or a text has it, before it is written in the library's own dialect. */
export interface ImportedRecipe {
  /** '' where none is stated. */
  readonly title: string;
  readonly ingredients: readonly ImportedLine[];
  readonly steps: readonly ImportedLine[];
  /** As it is written there: "6 portions", "1 loaf". */
  readonly yield: string | null;
  /** Seconds; of a range the longer end. */
  readonly times: { readonly prep: number | null; readonly cook: number | null; readonly total: number | null };
  /** The best one first. */
  readonly pictures: readonly ImportedPicture[];
  readonly author: string | null;
  /** Where it is from, in words: a site, a book. */
  readonly source: string | null;
  /** Address of the page that it is from. */
  readonly link: string | null;
  readonly description: string | null;
  /** Paragraphs. */
  readonly notes: readonly string[];
  readonly tags: readonly string[];
  /** In the words of the other app or of schema.org: "calories" to "210 kcal". */
  readonly nutrition: Readonly<Record<string, string>>;
  /** 1 to 5. */
  readonly rating: number | null;
  readonly favourite: boolean;
  /** ISO 639 code, or null. */
  readonly language: string | null;
  /** Milliseconds since 1970 of when it was written, or null. */
  readonly created: number | null;
  readonly doubts: readonly ImportDoubt[];
  readonly lost: readonly Loss[];
}

export const emptyImport: ImportedRecipe = {
  title: '',
  ingredients: [],
  steps: [],
  yield: null,
  times: { prep: null, cook: null, total: null },
  pictures: [],
  author: null,
  source: null,
  link: null,
  description: null,
  notes: [],
  tags: [],
  nutrition: {},
  rating: null,
  favourite: false,
  language: null,
  created: null,
  doubts: [],
  lost: [],
};
