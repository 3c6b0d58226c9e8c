import type { Span } from '#core/text/span.ts';
import type { Entry } from './front-matter/value.ts';
import type { Block, ImageMention, RichText } from './rich-text.ts';

export interface LineDraft {
  readonly content: RichText;
  readonly span: Span;
  /** Title or address of another recipe that this line stands for. */
  readonly link?: string;
  /** What the file itself tells apart: a Cooklang mark, a map with a quantity. */
  readonly parts?: LineParts;
}

/** An ingredient that is written in pieces; `amount` is how the line's text begins. */
export interface LineParts {
  readonly amount: string;
  readonly name: string;
  readonly preparation: string;
  readonly note: string;
  readonly optional: boolean;
}

export interface StepDraft {
  readonly content: RichText;
  readonly span: Span;
  readonly images: readonly ImageMention[];
  /** Where the file itself marks what goes in (Cooklang). */
  readonly named?: readonly NamedPlace[];
  /** The lines that the file lists with this step (nyum): they go in here, whether its words say so or not. */
  readonly listed?: readonly LineDraft[];
}

/** An ingredient marked in a step's text: its index over the whole recipe, and the place in the text. */
export interface NamedPlace {
  readonly ingredient: number;
  readonly start: number;
  readonly end: number;
}

export interface PartDraft<Item> {
  readonly name: string | null;
  readonly items: Item[];
}

/**
 * What the readers of a dialect have found so far. Readers run in order, fill what is still empty and mark what they took;
 * what nobody takes is shown as description, notes or extra.
 */
export interface Draft {
  readonly ingredients: PartDraft<LineDraft>[];
  readonly steps: PartDraft<StepDraft>[];
  /** Key lines of the body ("Servings: 4"), read like front matter. */
  readonly details: Entry[];
  readonly images: ImageMention[];
  /** Parts of blocks that were taken and are no ingredient or step: tools in a list of ingredients. Shown as notes. */
  readonly asides: Block[];
  readonly taken: Set<Block>;
  readonly takenEntries: Set<Entry>;
}

export const emptyDraft = (): Draft => ({
  ingredients: [],
  steps: [],
  details: [],
  images: [],
  asides: [],
  taken: new Set(),
  takenEntries: new Set(),
});

export const hasIngredients = (draft: Draft): boolean => draft.ingredients.some((part) => part.items.length > 0);
export const hasSteps = (draft: Draft): boolean => draft.steps.some((part) => part.items.length > 0);

/** Adds to the last part when it has the same name, so that a group is not torn by a picture between its lines. */
export function addTo<Item>(parts: PartDraft<Item>[], name: string | null, items: readonly Item[]): void {
  const last = parts.at(-1);
  if (last && last.name === name) for (const item of items) last.items.push(item);
  else if (items.length > 0) parts.push({ name, items: [...items] });
}
