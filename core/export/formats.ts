import type { ExportFormat } from './format.ts';
import { cooklang } from './formats/cooklang.ts';
import { htmlPage } from './formats/html.ts';
import { ingredientsCsv } from './formats/ingredients-csv.ts';
import { jsonLd } from './formats/json-ld.ts';
import { markdown } from './formats/markdown.ts';
import { mealie } from './formats/mealie.ts';
import { nextcloud } from './formats/nextcloud.ts';
import { paprika } from './formats/paprika.ts';
import { plainText } from './formats/plain-text.ts';
import { recipeMd } from './formats/recipemd.ts';
import { recipeSage } from './formats/recipe-sage.ts';

/** Every format that can be exported, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [
  markdown,
  htmlPage,
  plainText,
  jsonLd,
  cooklang,
  recipeMd,
  paprika,
  mealie,
  nextcloud,
  recipeSage,
  ingredientsCsv,
];

/** Null for an id that none has. */
export const exportFormat = (id: string): ExportFormat | null => exportFormats.find((one) => one.id === id) ?? null;
