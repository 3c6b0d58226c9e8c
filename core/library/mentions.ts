import { allIngredients, allSteps, type Recipe } from '#core/recipe/recipe.ts';
import type { Block, RichText } from '#core/recipe/rich-text.ts';

/** Every picture path that a recipe names anywhere, as written, each once. */
export function picturesIn(recipe: Recipe): readonly string[] {
  const inSteps = allSteps(recipe).flatMap((step) => step.images);
  const inBlocks = blocksOf(recipe).flatMap((block) => (block.kind === 'image' ? [block.image] : []));
  return [...new Set([...recipe.images, ...inSteps, ...inBlocks].map((image) => image.path))];
}

/** Every link address of a recipe's own texts, as written, each once; not the address of its source. */
export function hrefsIn(recipe: Recipe): readonly string[] {
  const texts = [...allSteps(recipe).map((step) => step.content), ...blocksOf(recipe).flatMap(richTexts)];
  const inTexts = texts.flatMap((text) => text.marks.flatMap((mark) => mark.href ?? []));
  const inIngredients = allIngredients(recipe).flatMap((ingredient) => ingredient.link ?? []);
  return [...new Set([...inTexts, ...inIngredients])];
}

const blocksOf = (recipe: Recipe): readonly Block[] =>
  [...recipe.description, ...recipe.notes.flatMap((note) => note.blocks)].flatMap(withInner);

function withInner(block: Block): readonly Block[] {
  if (block.kind === 'list') return [block, ...block.items.flat().flatMap(withInner)];
  return block.kind === 'quote' ? [block, ...block.blocks.flatMap(withInner)] : [block];
}

function richTexts(block: Block): readonly RichText[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block.content];
  return block.kind === 'table' ? block.rows.flat() : [];
}
