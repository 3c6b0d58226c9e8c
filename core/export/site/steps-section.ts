import { allIngredients, type Recipe, type Step } from '#core/recipe/recipe.ts';
import { t } from '#core/words/words.ts';
import { joined, markup, none, richText, words, type Html } from '../html/text.ts';
import { ingredientHtml } from './ingredient-html.ts';
import { grouped } from '../html/grouped.ts';
import type { Shown } from './shown.ts';
import { eachWay } from './scaled.ts';
import { stepNeeds, stepWaits } from './step-facts.ts';

/**
 * The steps, and what the cook view shows with each: the same elements, of which the style shows one at a time, so that what
 * is read there and what is read on the page can't differ.
 */
export function stepsSection(recipe: Recipe, shown: Shown): Html {
  const { once } = shown.scaled;
  if (once.steps.length === 0) return none;
  const lines = once.steps.map(({ group }, at) => ({ group, at, html: stepHtml(at, recipe, shown) }));
  const groups = grouped(lines).map(
    ({ group, all }) => markup`<div class="group">
${group === null ? none : markup`<h3>${words(group)}</h3>\n`}<ol start="${words(String(once.steps[all[0]?.at ?? 0]?.step.number ?? 1))}">
${joined(
  all.map(({ html }) => html),
  '\n',
)}
</ol>
</div>`,
  );
  return markup`<section class="steps" aria-labelledby="steps">
${cookHead()}
<h2 id="steps">${words(t('export.steps'))}</h2>
${joined(groups, '\n')}
${cookFoot()}
</section>`;
}

const cookHead = (): Html => markup`<div class="cook-head" hidden>
<button type="button" class="close">${words(t('site.close'))}</button>
<p class="place" role="status" data-words="${words(t('site.step-of', {}))}"></p>
</div>`;

const cookFoot = (): Html => markup`<div class="cook-foot" hidden>
<p class="awake" role="status" data-on="${words(t('site.awake'))}" data-off="${words(t('site.not-awake'))}"></p>
<button type="button" class="back">${words(t('site.back'))}</button>
<button type="button" class="next" data-next="${words(t('site.next'))}" data-done="${words(t('site.done'))}">${words(t('site.next'))}</button>
</div>`;

function stepHtml(at: number, recipe: Recipe, { scaled, picture, follow }: Shown): Html {
  const step = scaled.once.steps[at]!.step;
  const said = eachWay(scaled.all, (way) => richText(way.recipe.steps[at]?.step.content ?? step.content, follow));
  return markup`<li id="step-${words(String(step.number))}"><div class="said">${said}</div>${joined(step.images.map(picture))}${needs(step, recipe, scaled.all)}${waits(step)}</li>`;
}

function needs(step: Step, recipe: Recipe, all: Shown['scaled']['all']): Html {
  const found = stepNeeds(step, allIngredients(recipe), recipe.language);
  if (found.length === 0) return none;
  return markup`<div class="needs"><p class="label">${words(t('site.for-this-step'))}</p><ul>${joined(
    found.map(
      ({ ingredient, text, whole }) =>
        markup`<li data-i="${words(String(ingredient.index))}"><span>${eachWay(all, ({ times }) => (whole ? ingredientHtml(text(times), ingredient) : words(text(times))))}</span></li>`,
    ),
  )}</ul></div>`;
}

function waits(step: Step): Html {
  const found = stepWaits(step);
  if (found.length === 0) return none;
  return markup`<ul class="waits" aria-label="${words(t('site.times-of-step'))}">${joined(
    found.map(
      ({ label, time }) => markup`<li>${label === '' ? none : markup`${words(label)} `}<b>${words(time)}</b></li>`,
    ),
  )}</ul>`;
}
