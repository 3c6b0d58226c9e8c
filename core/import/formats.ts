import type { FileToImport, ImportFormat } from './format.ts';
import { cooklang } from './formats/cooklang.ts';
import { copyMeThat } from './formats/copy-me-that.ts';
import { crouton } from './formats/crouton.ts';
import { enex } from './formats/enex.ts';
import { masterCook } from './formats/master-cook.ts';
import { gourmet } from './formats/gourmet.ts';
import { krecipes } from './formats/krecipes.ts';
import { mealie } from './formats/mealie.ts';
import { mealMaster } from './formats/meal-master.ts';
import { mela } from './formats/mela.ts';
import { myRecipeBox } from './formats/my-recipe-box.ts';
import { paprika } from './formats/paprika.ts';
import { planToEat } from './formats/plan-to-eat.ts';
import { recipeKeeper } from './formats/recipe-keeper.ts';
import { rezkonv } from './formats/rezkonv.ts';
import { recipeMl } from './formats/recipe-ml.ts';
import { recipeSage } from './formats/recipe-sage.ts';
import { savedPage } from './formats/saved-page.ts';
import { schemaFile } from './formats/schema-file.ts';
import { tandoor } from './formats/tandoor.ts';
import { textFile } from './formats/text-file.ts';

/** Every format that can be imported; of two that accept a file the first reads it. */
export const importFormats: readonly ImportFormat[] = [
  paprika,
  mela,
  crouton,
  mealie,
  tandoor,
  schemaFile,
  recipeKeeper,
  copyMeThat,
  enex,
  gourmet,
  krecipes,
  recipeMl,
  recipeSage,
  planToEat,
  cooklang,
  myRecipeBox,
  mealMaster,
  masterCook,
  rezkonv,
  savedPage,
  textFile,
];

/** Null for a file that no format reads. */
export const formatOf = (file: FileToImport): ImportFormat | null =>
  importFormats.find((format) => format.accepts(file)) ?? null;
