import {
  longestCookbookTitle,
  mostCookbookRecipes,
  papers,
  printUnits,
  sheetLayouts,
  typeSizes,
  type CookbookOrder,
  type SheetOrder,
} from './printing.ts';
import { listOf, orNull, oneOf, record, text, yesOrNo } from './shape.ts';

const recipe = text(4096, 1);
const look = {
  paper: oneOf(...papers),
  type: oneOf(...typeSizes),
  pictures: yesOrNo,
  units: oneOf(...printUnits),
  heat: orNull(oneOf('C', 'F')),
};

export const sheetOrder = record<SheetOrder>({
  kind: oneOf('sheet'),
  layout: oneOf(...sheetLayouts),
  recipe,
  scale: text(40, 1),
  ...look,
});

export const cookbookOrder = record<CookbookOrder>({
  kind: oneOf('cookbook'),
  title: text(longestCookbookTitle, 1),
  recipes: listOf(recipe, mostCookbookRecipes),
  ...look,
});
