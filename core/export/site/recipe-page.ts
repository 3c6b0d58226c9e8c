import { madeOnTheWay } from '#core/uses/made-on-the-way.ts';
import { t } from '#core/words/words.ts';
import { authorLines, timeLines } from '../fact-lines.ts';
import type { RecipeToExport } from '../format.ts';
import { blocksHtml, joined, link, markup, none, words, type Follow, type Html } from '../html/text.ts';
import { lostLinks, lostPictures } from '../losses.ts';
import type { Loss } from '#core/import/imported-recipe.ts';
import type { OutgoingRecipe } from '../outgoing-recipe.ts';
import { howToSteps, jsonText, schemaFacts, schemaText } from '../schema-recipe.ts';
import { grouped } from '../html/grouped.ts';
import { ingredientHtml } from './ingredient-html.ts';
import { eachWay, scaleControl, scaledRecipe, scales, type ScaledRecipe } from './scaled.ts';
import { address, sitePage, sitePlaces } from './shell.ts';
import type { Shown } from './shown.ts';
import { stepsSection } from './steps-section.ts';

/** A recipe on its way to a page of its own. */
export interface RecipeForSite {
  /** The `place` of its pictures is their name in the site's folder of pictures. */
  readonly exported: RecipeToExport;
  /** Names of the pages that its links lead to, by the address as it is written. */
  readonly links: ReadonlyMap<string, string>;
  /** Name in the site's folder of pictures of one that lies beside a recipe which names none; null where there is none. */
  readonly beside: string | null;
  /** The anchor of each tag on the page of tags. */
  readonly tags: ReadonlyMap<string, string>;
}

export function recipeSitePage(made: RecipeForSite): { readonly text: string; readonly lost: readonly Loss[] } {
  const { exported, links } = made;
  const scaled = scaledRecipe(exported.recipe, exported.factor);
  const recipe = scaled.once;
  const shown: Shown = { scaled, picture: pictureOf(exported), follow: followOf(links) };
  const text = sitePage({
    title: recipe.title,
    up: '../',
    language: recipe.language,
    body: markup` class="recipe" data-recipe="${words(exported.id)}"`,
    head: markup`<script type="application/ld+json">
${jsonText(dataOf(recipe, exported)) as Html}
</script>
`,
    scripts: [sitePlaces.script],
    content: content(made, shown),
  });
  return { text, lost: losses(made, recipe) };
}

const losses = ({ exported, links }: RecipeForSite, recipe: OutgoingRecipe): readonly Loss[] => [
  ...recipe.lost,
  ...lostPictures(exported, () => true, false),
  ...lostLinks(exported.recipe, (href) => !links.has(href) && link(href, words('x')) === 'x'),
];

function content(made: RecipeForSite, shown: Shown): Html {
  const { recipe } = made.exported;
  const { once } = shown.scaled;
  return markup`<main dir="auto">
<article>
<header class="head">
<h1>${words(once.title)}</h1>
${facts(shown.scaled)}
${tags(once, made.tags)}
</header>
${joined(
  recipe.images.map((image) => shown.picture(image)).filter((picture) => picture !== none),
  '\n',
)}${made.beside === null ? none : img(made.beside, t('site.picture', { title: once.title }))}
${tools(shown.scaled)}
${blocksHtml(recipe.description, shown.picture, shown.follow, 'h2')}
<div class="columns">
${ingredients(made, shown)}
${stepsSection(recipe, shown)}
</div>
${notes(made, shown)}
${source(once)}
</article>
</main>`;
}

const pictureOf = ({ recipe, pictures }: RecipeToExport): Shown['picture'] => {
  const byName = new Map(pictures.map(({ written, place }) => [written, place]));
  return ({ path, alt }) => {
    const place = byName.get(path) ?? null;
    if (place === null) return none;
    const said = alt.trim() === '' ? t('site.picture', { title: recipe.title.value }) : alt;
    return img(place, said);
  };
};

const img = (place: string, said: string): Html =>
  markup`<img src="../${address(`${sitePlaces.pictures}/${place}`)}" alt="${words(said)}" decoding="async">`;

/** A link to another recipe of the site leads to its page; else as on any exported page. */
const followOf =
  (links: ReadonlyMap<string, string>): Follow =>
  (href, inside) => {
    const page = links.get(href);
    return page === undefined ? link(href, inside) : markup`<a href="${address(page)}">${inside}</a>`;
  };

const dataOf = (recipe: OutgoingRecipe, { pictures }: RecipeToExport) => ({
  ...schemaFacts(recipe),
  image:
    pictures.length === 0
      ? undefined
      : pictures.map(({ place }) => `../${sitePlaces.pictures}/${encodeURIComponent(place ?? '')}`),
  keywords: recipe.tags.length === 0 ? undefined : recipe.tags.map(schemaText).join(', '),
  recipeIngredient: recipe.ingredients.map(({ text }) => schemaText(text)),
  recipeInstructions: howToSteps(recipe.steps),
});

function facts({ once, all }: ScaledRecipe): Html {
  const makes = eachWay(all, ({ recipe }) =>
    words(recipe.yield === null ? '' : t('export.yield', { text: recipe.yield })),
  );
  const said = [...(makes === none ? [] : [makes]), ...[...timeLines(once), ...authorLines(once)].map(words)];
  return said.length === 0
    ? none
    : markup`<ul class="facts" aria-label="${words(t('site.facts'))}">${joined(said.map((one) => markup`<li>${one}</li>`))}</ul>`;
}

const tags = ({ tags: all }: OutgoingRecipe, anchors: ReadonlyMap<string, string>): Html =>
  all.length === 0
    ? none
    : markup`<ul class="chips" aria-label="${words(t('site.tags'))}">${joined(
        [...new Set(all)].map(
          (tag) =>
            markup`<li><a href="../${address(sitePlaces.tags)}#${address(anchors.get(tag) ?? '')}">${words(tag)}</a></li>`,
        ),
      )}</ul>`;

function tools(scaled: ScaledRecipe): Html {
  const cook =
    scaled.once.steps.length === 0
      ? none
      : markup`<button type="button" class="cook" data-on="${words(t('site.cook-on'))}" hidden>${words(t('site.cook'))}</button>\n`;
  return markup`<div class="tools">
${cook}${scales(scaled) ? scaleControl() : none}
</div>`;
}

function ingredients({ exported }: RecipeForSite, { scaled, follow }: Shown): Html {
  const { once, all } = scaled;
  if (once.ingredients.length === 0) return none;
  const madeIn = madeOnTheWay(exported.recipe);
  const lines = once.ingredients.map(({ ingredient, group }, at) => {
    const line = eachWay(all, ({ recipe }) => ingredientHtml(recipe.ingredients[at]?.text ?? '', ingredient));
    const step = madeIn.get(ingredient.index);
    const aside = step === undefined ? none : markup` <small>${words(t('site.made-in-step', { step }))}</small>`;
    const inside = ingredient.link === null ? line : follow(ingredient.link, line);
    return { group, html: markup`<li data-i="${words(String(ingredient.index))}"><span>${inside}${aside}</span></li>` };
  });
  return markup`<section class="ingredients" aria-labelledby="ingredients">
<h2 id="ingredients">${words(t('export.ingredients'))}</h2>
${joined(
  grouped(lines).map(
    ({ group, all: own }) =>
      markup`${group === null ? none : markup`<h3>${words(group)}</h3>\n`}<ul>${joined(own.map(({ html }) => html))}</ul>`,
  ),
  '\n',
)}
<button type="button" class="untick" hidden>${words(t('site.untick'))}</button>
</section>`;
}

const notes = ({ exported }: RecipeForSite, { picture, follow }: Shown): Html =>
  joined(
    exported.recipe.notes.map(
      ({ heading, blocks }) => markup`<section class="notes">
<h2>${words(heading ?? t('export.notes'))}</h2>
${blocksHtml(blocks, picture, follow)}
</section>`,
    ),
    '\n',
  );

function source({ source: name, link: href }: OutgoingRecipe): Html {
  const shown = href === null ? words(name ?? '') : link(href, words(name ?? href));
  return shown === '' ? none : markup`<p class="source">${words(t('export.source'))}: ${shown}</p>`;
}
