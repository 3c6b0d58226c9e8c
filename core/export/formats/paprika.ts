import { paprika as importPaprika } from '#core/import/formats/paprika.ts';
import { asText, type ExportFormat, type ExportPicture, type RecipeToExport } from '../format.ts';
import { differences, lostLinks, lostPictures } from '../losses.ts';
import { shortened } from '../one-line.ts';
import { outgoingRecipe, type OutgoingRecipe } from '../outgoing-recipe.ts';
import { pictureEndings } from '../pictures.ts';
import { readBackAs } from '../read-back.ts';
import { jsonText, lineGroups, noteText, schemaFileText, type SchemaObject } from '../schema-recipe.ts';

/** Paprika 3: each recipe is JSON packed by gzip, all of them are in a zip. */
export const paprika: ExportFormat = {
  id: 'paprika',
  name: 'Paprika',
  basis:
    'Field names and shapes of core/import/formats/paprika.ts, which were taken from public programs that read and write them',
  ending: '.paprikarecipes',
  layout: { kind: 'archive', entry: '.paprikarecipe' },
  ownKind: null,
  pictures: 'inside',
  write(exported) {
    const recipe = outgoingRecipe(exported.recipe, exported.factor);
    const fields = { ...wordsOf(recipe), ...keysOf(exported) };
    // The pictures are many megabytes, and nothing of them is compared.
    const found = readBackAs(importPaprika, 'recipe.paprikarecipe', jsonText(fields));
    // Paprika keeps one text for who wrote it and where it is from.
    const said = { ...recipe, author: null, source: fields.source === '' ? null : fields.source };
    return asText(schemaFileText({ ...fields, ...picturesOf(exported, recipe) }), [
      ...recipe.lost,
      ...lostLinks(exported.recipe),
      ...lostPictures(exported, () => true, false).filter(
        ({ detail }) => detail !== shortened(recipe.remotePictures[0] ?? ''),
      ),
      ...differences(said, found),
    ]);
  },
};

const wordsOf = (recipe: OutgoingRecipe) => ({
  name: recipe.title,
  ingredients: linesOf(recipe.ingredients, '\n'),
  directions: linesOf(recipe.steps, '\n\n'),
  description: recipe.description.join('\n\n'),
  notes: recipe.notes.map(noteText).join('\n\n'),
  nutritional_info: '',
  servings: recipe.yield ?? '',
  difficulty: '',
  prep_time: recipe.timeTexts.prep ?? '',
  cook_time: recipe.timeTexts.cook ?? '',
  total_time: recipe.timeTexts.total ?? '',
  source: [recipe.source, recipe.author].filter((one) => one !== null && one !== '').join(', '),
  source_url: recipe.link ?? '',
  categories: recipe.tags,
  rating: recipe.rating ?? 0,
});

/** A heading is a line that ends in a colon. */
const linesOf = (lines: OutgoingRecipe['steps' | 'ingredients'], between: string): string =>
  lineGroups(lines)
    .flatMap(({ name, texts }) => [...(name === null ? [] : [`${name}:`]), ...texts])
    .join(between);

/** By its uid Paprika knows whether it has a recipe; the hash says only that it is to be read anew. */
const keysOf = ({ id, modified }: RecipeToExport): SchemaObject => ({
  uid: id.toUpperCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'),
  hash: id + id,
  created: new Date(modified).toISOString().slice(0, 19).replace('T', ' '),
  on_favorites: false,
  in_trash: false,
  scale: null,
});

function picturesOf({ id, pictures }: RecipeToExport, { remotePictures }: OutgoingRecipe): SchemaObject {
  const [first] = pictures;
  const fileName = ({ type }: ExportPicture, number: number): string => `${id}-${number}${pictureEndings[type]}`;
  return {
    image_url: remotePictures[0] ?? '',
    photo: first === undefined ? null : fileName(first, 1),
    photo_hash: null,
    photo_large: null,
    photo_data: first?.base64 ?? null,
    photos: pictures
      .slice(1)
      .map((picture, at) => ({ filename: fileName(picture, at + 2), name: String(at + 1), data: picture.base64 })),
  };
}
