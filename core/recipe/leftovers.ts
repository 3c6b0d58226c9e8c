import type { Draft } from './draft.ts';
import { textsOf } from './front-matter/value.ts';
import type { Entry } from './front-matter/value.ts';
import { keyMeaning } from './meaning/keys.ts';
import type { Page } from './page.ts';
import type { NoteSection } from './recipe.ts';
import type { Block, ImageMention } from './rich-text.ts';

/** What no reader took: shown above the ingredients where it stands before them, as notes where it stands after. */
export interface Leftovers {
  readonly description: readonly Block[];
  readonly notes: readonly NoteSection[];
  readonly images: readonly ImageMention[];
}

export function readLeftovers(page: Page, draft: Draft, said: readonly Entry[]): Leftovers {
  const description: Block[] = said.filter((entry) => keyMeaning(entry.key) === 'description').flatMap(paragraphsOf);
  const notes: { heading: string | null; blocks: Block[] }[] = [];
  const images: ImageMention[] = [];
  const first = firstPart(page, draft);
  page.blocks.forEach((block, index) => {
    if (block.kind === 'image' && !draft.taken.has(block)) images.push(block.image);
    if (draft.taken.has(block) || block.kind === 'image' || block.kind === 'rule') return;
    if (index < first || first < 0) description.push(block);
    else if (block.kind === 'heading') notes.push({ heading: block.content.text, blocks: [] });
    else if (notes.length > 0) notes.at(-1)!.blocks.push(block);
    else notes.push({ heading: null, blocks: [block] });
  });
  const noted = said
    .filter((entry) => keyMeaning(entry.key) === 'notes')
    .map((entry) => ({ heading: null, blocks: paragraphsOf(entry) }));
  if (draft.asides.length > 0) notes.push({ heading: null, blocks: [...draft.asides] });
  return { description, notes: [...noted.filter((note) => note.blocks.length > 0), ...notes], images };
}

/** Where the list or the method begins: "Servings: 4" below the title parts nothing. */
function firstPart(page: Page, draft: Draft): number {
  const starts = [...draft.ingredients, ...draft.steps].flatMap(({ items }) => items.map(({ span }) => span.start));
  const start = starts.reduce((least, each) => (each >= page.bodyStart && each < least ? each : least), Infinity);
  return page.blocks.findIndex(
    (block) => draft.taken.has(block) && block.kind !== 'heading' && (block.span.end > start || start === Infinity),
  );
}

const paragraphsOf = (entry: Entry): Block[] =>
  textsOf(entry.value).map(({ text, span }) => ({
    kind: 'paragraph',
    content: { text: text.trim(), marks: [] },
    span,
  }));
