import { pictureTypes } from '../pictures.ts';
import { t } from '#core/words/words.ts';
import { authorLines, timeLines } from '../fact-lines.ts';
import type { ExportPicture, RecipeToExport } from '../format.ts';
import { outgoingRecipe, type OutgoingRecipe } from '../outgoing-recipe.ts';
import { howToSteps, jsonText, schemaFacts, schemaText } from '../schema-recipe.ts';
import { grouped } from './grouped.ts';
import { style, styleHash } from './style.ts';
import { blocksHtml, markup, joined, link, none, richText, words, type Html, type ShowPicture } from './text.ts';

/** No script runs, nothing is fetched, no form is sent, and no other page can frame it. */
const policy = `default-src 'none'; img-src data:; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

/** A page of its own with one recipe: all that belongs to it is inside. */
export function recipePage(exported: RecipeToExport): Html {
  const recipe = outgoingRecipe(exported.recipe, exported.factor);
  const show = shownFrom(exported.pictures);
  const language = recipe.language === '' ? none : markup` lang="${words(recipe.language)}"`;
  return markup`<!doctype html>
<html${language}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${words(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words(recipe.title)}</title>
<style>${style as Html}</style>
<script type="application/ld+json">
${jsonText(dataOf(recipe)) as Html}
</script>
</head>
<body dir="auto">
<main>
${contentOf(exported, recipe, show)}
</main>
</body>
</html>
`;
}

/** The recipe alone, without its pictures: for what is pasted into a text of somebody's own. */
export const recipeHtml = (exported: RecipeToExport): Html =>
  contentOf(exported, outgoingRecipe(exported.recipe, exported.factor), () => none);

const contentOf = (exported: RecipeToExport, recipe: OutgoingRecipe, show: ShowPicture): Html =>
  markup`<h1>${words(recipe.title)}</h1>
${joined(exported.recipe.images.map(show), '\n')}
${facts(recipe)}
${blocksHtml(exported.recipe.description, show)}
${ingredients(recipe)}
${steps(recipe, show)}
${notes(exported, show)}
${source(recipe)}`;

/** Lists as most programs that read pages take them: ingredients as texts alone; their groups stand on the page. */
const dataOf = (recipe: OutgoingRecipe) => ({
  ...schemaFacts(recipe),
  keywords: recipe.tags.length === 0 ? undefined : recipe.tags.map(schemaText).join(', '),
  recipeIngredient: recipe.ingredients.map(({ text }) => schemaText(text)),
  recipeInstructions: howToSteps(recipe.steps),
});

function shownFrom(pictures: readonly ExportPicture[]): ShowPicture {
  const byName = new Map(pictures.map((picture) => [picture.written, picture]));
  return ({ path, alt }) => {
    const picture = byName.get(path);
    if (picture === undefined || !pictureTypes.has(picture.type) || !isBase64(picture.base64)) return none;
    return markup`<img src="data:${words(picture.type)};base64,${words(picture.base64)}" alt="${words(alt)}">`;
  };
}

const isBase64 = (text: string): boolean => /^[A-Za-z0-9+/]+={0,2}$/.test(text);

function facts(recipe: OutgoingRecipe): Html {
  const said = [
    ...(recipe.yield === null ? [] : [t('export.yield', { text: recipe.yield })]),
    ...timeLines(recipe),
    ...authorLines(recipe),
  ];
  return said.length === 0
    ? none
    : markup`<ul class="facts">${joined(said.map((one) => markup`<li>${words(one)}</li>`))}</ul>`;
}

const groupHeading = (group: string | null): Html => (group !== null ? markup`<h3>${words(group)}</h3>\n` : none);

function ingredients({ ingredients: all }: OutgoingRecipe): Html {
  if (all.length === 0) return none;
  const lists = grouped(all).map(
    ({ group, all: lines }) =>
      markup`${groupHeading(group)}<ul>
${joined(
  lines.map(({ text, ingredient }) => markup`<li>${link(ingredient.link ?? '', words(text))}</li>`),
  '\n',
)}
</ul>`,
  );
  return markup`<h2>${words(t('export.ingredients'))}</h2>
${joined(lists, '\n')}`;
}

function steps({ steps: all }: OutgoingRecipe, show: ShowPicture): Html {
  if (all.length === 0) return none;
  const lists = grouped(all).map(
    ({ group, all: lines }) =>
      markup`${groupHeading(group)}<ol start="${words(String(lines[0]?.step.number ?? 1))}">
${joined(
  lines.map(({ step }) => markup`<li>${richText(step.content)}${joined(step.images.map(show))}</li>`),
  '\n',
)}
</ol>`,
  );
  return markup`<h2>${words(t('export.steps'))}</h2>
${joined(lists, '\n')}`;
}

const notes = ({ recipe }: RecipeToExport, show: ShowPicture): Html =>
  joined(
    recipe.notes.map(({ heading, blocks }) =>
      joined([markup`<h2>${words(heading ?? t('export.notes'))}</h2>`, blocksHtml(blocks, show)], '\n'),
    ),
    '\n',
  );

function source({ source: name, link: address, tags }: OutgoingRecipe): Html {
  const shown = address === null ? words(name ?? '') : link(address, words(name ?? address));
  return joined([
    ...(shown === '' ? [] : [markup`<p class="source">${words(t('export.source'))}: ${shown}</p>\n`]),
    ...(tags.length === 0 ? [] : [markup`<p class="tags">${words(t('export.tags', { text: tags.join(', ') }))}</p>`]),
  ]);
}
