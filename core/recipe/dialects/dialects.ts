import type { Draft } from '../draft.ts';
import { keyMeaning } from '../meaning/keys.ts';
import type { Page } from '../page.ts';
import { isCooklang, partsFromCooklang } from './cooklang.ts';
import { isFamily, partsFromFamily } from './family.ts';
import { stepsFromBody, stepsFromProse } from './from-body.ts';
import { componentsFromField, ingredientsFromField, stepsFromField } from './from-fields.ts';
import { partsFromHeadings } from './from-headings.ts';
import { ingredientsFromHowToCook, isHowToCook } from './how-to-cook.ts';
import { detailsFromKeyLines } from './key-lines.ts';
import { isNyum, partsFromNyum } from './nyum.ts';
import { isRecipeMd, partsFromRecipeMd } from './recipemd.ts';
import { partsSideBySide } from './side-by-side.ts';
import { ingredientsFromBullets } from './without-heading.ts';

/** Finds parts of a recipe on a page. It fills only what is still empty and marks what it took. */
export type Reader = (page: Page, draft: Draft) => void;

/** A way of writing recipes: how it is recognised, and where its parts stand, the surest place first. */
export interface Dialect {
  readonly name: string;
  readonly fits: (page: Page) => boolean;
  readonly readers: readonly Reader[];
}

const hasKey = (page: Page, meaning: string): boolean =>
  page.entries.some((entry) => keyMeaning(entry.key) === meaning);
const hasKeyNamed = (page: Page, name: string): boolean => page.entries.some((entry) => entry.key === name);

/** The first that fits is read. A new dialect is a new entry here. */
export const dialects: readonly Dialect[] = [
  { name: 'cooklang', fits: isCooklang, readers: [partsFromCooklang] },
  { name: 'yaml', fits: (page) => page.kind === 'yaml', readers: [ingredientsFromField, stepsFromField] },
  { name: 'recipemd', fits: isRecipeMd, readers: [partsFromRecipeMd] },
  { name: 'nyum', fits: isNyum, readers: [partsFromNyum] },
  {
    name: 'how-to-cook',
    fits: isHowToCook,
    readers: [ingredientsFromHowToCook, detailsFromKeyLines, partsFromHeadings, stepsFromBody],
  },
  {
    name: 'chowdown',
    fits: (page) => hasKey(page, 'components') || (hasKey(page, 'ingredients') && hasKey(page, 'steps')),
    readers: [
      componentsFromField,
      ingredientsFromField,
      stepsFromField,
      detailsFromKeyLines,
      partsFromHeadings,
      stepsFromBody,
    ],
  },
  {
    name: 'seed',
    fits: (page) =>
      hasKey(page, 'ingredients') && (hasKeyNamed(page, 'searchterms') || hasKeyNamed(page, 'sourcelink')),
    readers: [ingredientsFromField, detailsFromKeyLines, partsFromHeadings, stepsFromBody],
  },
  {
    name: 'ingredients-above',
    fits: (page) => hasKey(page, 'ingredients'),
    readers: [ingredientsFromField, stepsFromField, detailsFromKeyLines, partsFromHeadings, stepsFromBody],
  },
  { name: 'family', fits: isFamily, readers: [detailsFromKeyLines, partsFromFamily] },
  {
    name: 'headings',
    fits: () => true,
    readers: [
      stepsFromField,
      detailsFromKeyLines,
      partsSideBySide,
      partsFromHeadings,
      ingredientsFromBullets,
      stepsFromBody,
      stepsFromProse,
    ],
  },
];

export const dialectOf = (page: Page): Dialect => dialects.find((dialect) => dialect.fits(page))!;
