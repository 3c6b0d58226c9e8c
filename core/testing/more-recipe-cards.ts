import { lineText, type CardLine, type CardRecipe } from './recipe-cards.ts';

const each = <Item>(items: readonly Item[], shown: (item: Item, at: number) => string): string =>
  items.map(shown).join('\n');
const span = (name: string, text: string): string => (text === '' ? '' : `<span class="${name}">${text}</span>`);
const titled = (name: string | null, shown: (name: string) => string): string => (name === null ? '' : shown(name));
const amountOf = ({ amount, unit }: CardLine): string => [amount, unit].filter((text) => text !== '').join(' ');

const ultimate = ({ title, groups, steps, note }: CardRecipe): string =>
  `<div id="wpurp-container-recipe-7" class="wpurp-container" itemscope itemtype="http://schema.org/Recipe"><meta itemprop="author" content="A. Cook"><meta itemprop="totalTime" content="PT1H5M"><div class="wpurp-rows"><span class="wpurp-recipe-title" itemprop="name">${title}</span><table class="wpurp-table"><tbody><tr><td><span class="wpurp-title">Servings</span></td><td><span class="wpurp-recipe-servings" itemprop="recipeYield">6 slices</span></td></tr></tbody></table>
  <div class="wpurp-recipe-ingredients"><span class="wpurp-title">Ingredients</span>${each(
    groups,
    ({ name, lines }) =>
      `<div class="wpurp-recipe-ingredient-group-container"><span class="wpurp-recipe-ingredient-group">${name ?? ''}</span><ul class="wpurp-recipe-ingredient-container">${each(
        lines,
        (one) =>
          `<li class="wpurp-recipe-ingredient" itemprop="recipeIngredient"><span class="wpurp-box"><span class="wpurp-recipe-ingredient-quantity-unit">${span('wpurp-recipe-ingredient-quantity', one.amount)} ${span('wpurp-recipe-ingredient-unit', one.unit)}</span> ${span('wpurp-recipe-ingredient-name', one.name)} ${span('wpurp-recipe-ingredient-notes', one.note)}</span></li>`,
      )}</ul></div>`,
  )}</div><div class="wpurp-recipe-instructions"><span class="wpurp-title">Instructions</span><div class="wpurp-recipe-instruction-group-container"><ol class="wpurp-recipe-instruction-container">${each(
    steps,
    (text) =>
      `<li class="wpurp-recipe-instruction"><span class="wpurp-recipe-instruction-text" itemprop="recipeInstructions">${text}</span></li>`,
  )}</ol></div></div><div class="wpurp-recipe-notes"><span class="wpurp-title">Recipe Notes</span><div class="wpurp-recipe-notes-text"><p>${note}</p></div></div></div></div>`;

const jetpack = ({ title, groups, steps, note }: CardRecipe): string =>
  `<div class="hrecipe h-recipe jetpack-recipe" itemscope itemtype="https://schema.org/Recipe"><h3 class="p-name jetpack-recipe-title fn" itemprop="name">${title}</h3><ul class="jetpack-recipe-meta"><li class="jetpack-recipe-servings p-yield yield" itemprop="recipeYield"><strong>Servings: </strong>6 slices</li><li class="jetpack-recipe-time"><time itemprop="totalTime" datetime="PT1H5M"><strong>Time:</strong> <span class="time">1 h 5 min</span></time></li><li class="jetpack-recipe-print"><a href="#">Print</a></li></ul>
  <div class="jetpack-recipe-content"><div class="jetpack-recipe-ingredients"><h4 class="jetpack-recipe-ingredients-title">Ingredients</h4>${each(
    groups,
    ({ name, lines }) =>
      `${titled(name, (text) => `<h5>${text}</h5>`)}<ul>${lines.map((one) => `<li class="jetpack-recipe-ingredient p-ingredient ingredient" itemprop="recipeIngredient">${lineText(one)}</li>`).join('')}</ul>`,
  )}</div><div class="jetpack-recipe-directions e-instructions" itemprop="recipeInstructions"><h4 class="jetpack-recipe-directions-title">Directions</h4><ol>${each(steps, (text) => `<li>${text}</li>`)}</ol></div></div><div class="jetpack-recipe-notes">${note}</div></div>`;

const cooked = ({ title, groups, steps, note }: CardRecipe): string =>
  `<h2>${title}</h2><section class="cooked-recipe-info cooked-clearfix"><span class="cooked-left"><span class="cooked-servings"><strong class="cooked-meta-title">Yields</strong><a href="#">6 Servings</a></span><span class="cooked-total-time cooked-time"><strong class="cooked-meta-title">Total Time</strong>1 hr 5 mins</span></span></section>
  <div class="cooked-recipe-ingredients">${each(
    groups,
    ({ name, lines }) =>
      titled(name, (text) => `<div class="cooked-single-ingredient cooked-heading">${text}</div>`) +
      each(
        lines,
        (one) =>
          `<div itemprop="recipeIngredient" class="cooked-single-ingredient cooked-ingredient"><span class="cooked-ingredient-checkbox">&nbsp;</span>${span('cooked-ing-amount', one.amount)} ${span('cooked-ing-measurement', one.unit)} ${span('cooked-ing-name', [one.name, one.note].join(' ').trim())}</div>`,
      ),
  )}</div><div class="cooked-recipe-directions">${each(
    steps,
    (text, at) =>
      `<div class="cooked-single-direction cooked-direction cooked-direction-has-number"><span class="cooked-direction-number">${at + 1}</span><div class="cooked-dir-content"><p>${text}</p></div></div>`,
  )}</div><div class="cooked-recipe-notes"><p>${note}</p></div>`;

const yummly = ({ title, groups, steps, note }: CardRecipe): string =>
  `<div class="blog-yumprint-recipe" yumprintrecipe="7" itemscope itemtype="http://schema.org/Recipe"><div class="blog-yumprint-recipe-title" itemprop="name">${title}</div><div class="blog-yumprint-serves">Yields <span itemprop="recipeYield">6 slices</span></div><div class="blog-yumprint-ingredient-section"><div class="blog-yumprint-header">Ingredients</div>${each(
    groups,
    ({ name, lines }) =>
      `${titled(name, (text) => `<div class="blog-yumprint-subheader">${text}</div>`)}<ol class="blog-yumprint-ingredients">${lines.map((one) => `<li class="blog-yumprint-ingredient-item" itemprop="ingredients" yumprintitem="0">${lineText(one)}</li>`).join('')}</ol>`,
  )}</div><div class="blog-yumprint-method-section"><div class="blog-yumprint-header">Instructions</div><ol class="blog-yumprint-methods">${steps.map((text) => `<li class="blog-yumprint-method-item" itemprop="recipeInstructions">${text}</li>`).join('')}</ol></div><div class="blog-yumprint-notes-section"><div class="blog-yumprint-header">Notes</div><ol class="blog-yumprint-notes"><li class="blog-yumprint-note-item">${note}</li></ol></div></div>`;

const wpzoom = ({ title, groups, steps, note }: CardRecipe): string =>
  `<div class="wp-block-wpzoom-recipe-card-block-recipe-card header-content-align-left is-style-default block-alignment-left" id="wpzoom-recipe-card"><div class="recipe-card-heading"><h2 class="recipe-card-title">${title}</h2><span class="recipe-card-author">Recipe by A. Cook</span></div><div class="recipe-card-details"><div class="details-items"><div class="detail-item detail-item-0"><span class="detail-item-icon"></span><span class="detail-item-label">Servings</span><p class="detail-item-value">6</p><span class="detail-item-unit">slices</span></div><div class="detail-item detail-item-8"><span class="detail-item-label">Total time</span><p class="detail-item-value">1</p><span class="detail-item-unit">hour</span> <p class="detail-item-value">5</p><span class="detail-item-unit">minutes</span></div></div></div>
  <div class="recipe-card-ingredients"><h3 class="ingredients-title">Ingredients</h3><ul class="ingredients-list layout-1-column">${each(
    groups,
    ({ name, lines }) =>
      titled(
        name,
        (text) =>
          `<li id="g" class="ingredient-item ingredient-item-group"><strong class="ingredient-item-group-title">${text}</strong></li>`,
      ) +
      each(
        lines,
        (one, at) =>
          `<li id="wpzoom-rcb-ingredient-item-${at}" class="ingredient-item"><span class="tick-circle"></span><p class="ingredient-item-name is-strikethrough-active">${span('wpzoom-rcb-ingredient-amount', one.amount)} ${span('wpzoom-rcb-ingredient-unit', one.unit)} ${span('wpzoom-rcb-ingredient-name', [one.name, one.note].join(' ').trim())}</p></li>`,
      ),
  )}</ul></div><div class="recipe-card-directions"><h3 class="directions-title">Directions</h3><ul class="directions-list">${each(
    steps,
    (text, at) => `<li id="wpzoom-rcb-direction-step-${at}" class="direction-step">${text}</li>`,
  )}</ul></div><div class="recipe-card-notes"><h3 class="notes-title">Notes</h3><ul class="recipe-card-notes-list"><li>${note}</li></ul></div></div>`;

const blossom = ({ title, groups, steps, note }: CardRecipe): string =>
  `<div class="dr-summary-holder wpdelicious-schema"><h2 class="dr-title">${title}</h2><div class="dr-extra-meta"><span class="dr-sim-metaa dr-lower-meta"><b>Servings:</b> 6 slices</span><span class="dr-sim-metaa"><b>Total Time:</b> 1 hr 5 mins</span></div></div>
  <div class="dr-ingredients-list"><div class="dr-ingrd-title-wrap"><h3 class="dr-title">Ingredients</h3></div><div class="dr-ingredients-scale">Adjust Servings <input type="number" value="6"></div>${each(
    groups,
    ({ name, lines }) =>
      `${titled(name, (text) => `<h4 class="dr-title">${text}</h4>`)}<ul class="dr-unordered-list">${each(
        lines,
        (one, at) =>
          `<li><input type="checkbox" id="dr-ing-${at}"><label for="dr-ing-${at}">${span('ingredient_quantity', one.amount)} ${span('ingredient_unit', one.unit)} <span class="ingredient_name">${one.name}</span> ${span('ingredient-notes', one.note)}</label></li>`,
      )}</ul>`,
  )}</div><div class="dr-instructions"><div class="dr-instrc-title-wrap"><h3 class="dr-title">Instructions</h3></div><ol class="dr-ordered-list">${each(
    steps,
    (text, at) =>
      `<li><div class="sb-step"><input type="checkbox" id="s${at}"><label for="s${at}">Step ${at + 1}</label></div><div class="dr-instruction"><div><p>${text}</p></div></div></li>`,
  )}</ol></div><div class="dr-note"><h3 class="dr-title">Note</h3><p>${note}</p></div>`;

const simple = ({ title, groups, steps, note }: CardRecipe): string =>
  `<div class="simple-recipe-pro" id="srp-7"><h2 class="srp-recipe-title">${title}</h2><ul class="srp-times"><li>Total: 1 hour 5 minutes</li></ul><div class="srp-ingredients"><h3>Ingredients</h3>${each(
    groups,
    ({ name, lines }) =>
      `${titled(name, (text) => `<strong class="srp-group">${text}</strong>`)}<table class="srp-table"><tbody>${each(
        lines,
        (one) => `<tr><td>${amountOf(one)}</td><td>${one.name} <small>${one.note}</small></td></tr>`,
      )}</tbody></table>`,
  )}</div><div class="srp-directions"><h3>Directions</h3>${each(steps, (text, at) => `<div class="srp-step"><span class="srp-step-number">${at + 1}.</span> <span class="srp-step-text">${text}</span></div>`)}</div><div class="srp-recipe-notes"><h3>Notes</h3><p>${note}</p></div></div>`;

/** Cards of plug-ins that are in use less, or were once. */
export const moreCards: Readonly<Record<string, (recipe: CardRecipe) => string>> = {
  'WP Ultimate Recipe': ultimate,
  Jetpack: jetpack,
  Cooked: cooked,
  Yummly: yummly,
  'Recipe Card Blocks': wpzoom,
  Blossom: blossom,
  'a card with tables': simple,
};
