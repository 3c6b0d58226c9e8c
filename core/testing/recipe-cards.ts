/** A recipe as the plug-ins of blogs keep it. */
export interface CardRecipe {
  readonly title: string;
  readonly groups: readonly { readonly name: string | null; readonly lines: readonly CardLine[] }[];
  readonly steps: readonly string[];
  readonly note: string;
}
export interface CardLine {
  readonly amount: string;
  readonly unit: string;
  readonly name: string;
  readonly note: string;
}

const line = (amount: string, unit: string, name: string, note = ''): CardLine => ({ amount, unit, name, note });

export const oatPie: CardRecipe = {
  title: 'Oat pie with pears',
  groups: [
    {
      name: 'For the crust',
      lines: [line('2', 'cups', 'oats', 'rolled'), line('½', 'cup', 'butter'), line('1', '', 'egg')],
    },
    { name: 'Filling', lines: [line('4', '', 'pears', 'peeled'), line('', '', 'juice of a lemon')] },
  ],
  steps: [
    'Press the oats, the butter and the egg into a tin and bake them for 12 minutes.',
    'Lay the pears on top, with the juice of the lemon.',
    'Bake until the pears are soft.',
  ],
  note: 'It can stand in a cool place for two days before it is cut.',
};

export const lineText = ({ amount, unit, name, note }: CardLine): string =>
  [amount, unit, name, note].filter((one) => one !== '').join(' ');

const each = <Item>(items: readonly Item[], shown: (item: Item, at: number) => string): string =>
  items.map(shown).join('\n');
const span = (name: string, text: string): string => (text === '' ? '' : `<span class="${name}">${text}</span>`);
const spans = (prefix: string, one: CardLine, names: readonly [string, string, string, string]): string =>
  [
    [names[0], one.amount],
    [names[1], one.unit],
    [names[2], one.name],
    [names[3], one.note],
  ]
    .map(([name, text]) => span(`${prefix}${name}`, text!))
    .filter((text) => text !== '')
    .join('&#32;');

const wprm = ({ title, groups, steps, note }: CardRecipe): string =>
  `<div id="wprm-recipe-container-7" class="wprm-recipe-container" data-recipe-id="7" data-servings="6"><div class="wprm-recipe wprm-recipe-template-classic">
  <div class="wprm-container-float-right"><a href="#" class="wprm-recipe-print wprm-recipe-link wprm-print-recipe-shortcode">Print Recipe</a><a class="wprm-recipe-pin wprm-recipe-link">Pin Recipe</a></div>
  <h2 class="wprm-recipe-name wprm-block-text-bold">${title}</h2><div class="wprm-recipe-summary"><span>A pie of some words.</span></div>
  <div class="wprm-recipe-meta-container wprm-recipe-times-container"><div class="wprm-recipe-block-container wprm-recipe-prep-time-container"><span class="wprm-recipe-details-label wprm-recipe-prep-time-label">Prep Time: </span><span class="wprm-recipe-time"><span class="wprm-recipe-details wprm-recipe-prep_time wprm-recipe-prep_time-minutes">15<span class="sr-only screen-reader-text wprm-screen-reader-text"> minutes</span></span> <span class="wprm-recipe-details-unit" aria-hidden="true">minutes</span></span></div>
  <div class="wprm-recipe-block-container wprm-recipe-total-time-container"><span class="wprm-recipe-details-label wprm-recipe-total-time-label">Total Time: </span><span class="wprm-recipe-time"><span class="wprm-recipe-details wprm-recipe-total_time wprm-recipe-total_time-hours">1<span class="sr-only screen-reader-text wprm-screen-reader-text"> hour</span></span> <span class="wprm-recipe-details-unit" aria-hidden="true">hour</span> <span class="wprm-recipe-details wprm-recipe-total_time wprm-recipe-total_time-minutes">5<span class="sr-only screen-reader-text wprm-screen-reader-text"> minutes</span></span> <span class="wprm-recipe-details-unit" aria-hidden="true">minutes</span></span></div></div>
  <div class="wprm-recipe-block-container wprm-recipe-servings-container"><span class="wprm-recipe-details-label wprm-recipe-servings-label">Servings: </span><span class="wprm-recipe-servings-with-unit"><span class="wprm-recipe-servings wprm-recipe-details" data-recipe="7">6</span> <span class="wprm-recipe-servings-unit wprm-recipe-details-unit">slices</span></span></div>
  <div class="wprm-recipe-equipment-container"><h3 class="wprm-recipe-header wprm-recipe-equipment-header">Equipment</h3><ul class="wprm-recipe-equipment wprm-recipe-equipment-list"><li class="wprm-recipe-equipment-item"><div class="wprm-recipe-equipment-name">1 round tin</div></li><li class="wprm-recipe-equipment-item"><div class="wprm-recipe-equipment-name">1 bowl</div></li></ul></div>
  <div id="recipe-7-ingredients" class="wprm-recipe-ingredients-container wprm-recipe-7-ingredients-container" data-recipe="7" data-servings="6"><h3 class="wprm-recipe-header wprm-recipe-ingredients-header">Ingredients<span class="wprm-recipe-adjustable-servings-container"><button class="wprm-toggle-active">1x</button><button>2x</button></span></h3>${each(
    groups,
    ({ name, lines }) =>
      `<div class="wprm-recipe-ingredient-group">${name === null ? '' : `<h4 class="wprm-recipe-group-name wprm-recipe-ingredient-group-name wprm-block-text-bold">${name}</h4>`}<ul class="wprm-recipe-ingredients">${each(
        lines,
        (one, at) =>
          `<li class="wprm-recipe-ingredient" style="list-style-type: none;" data-uid="${at}"><span class="wprm-checkbox-container"><input type="checkbox" id="c${at}" class="wprm-checkbox" aria-label="&nbsp;${lineText(one)}"><label for="c${at}" class="wprm-checkbox-label"><span class="sr-only screen-reader-text wprm-screen-reader-text">▢ </span></label></span>${spans('wprm-recipe-ingredient-', one, ['amount', 'unit', 'name', 'notes wprm-recipe-ingredient-notes-faded'])}</li>`,
      )}</ul></div>`,
  )}</div>
  <div class="wprm-recipe-instructions-container"><h3 class="wprm-recipe-header wprm-recipe-instructions-header">Instructions</h3><div class="wprm-recipe-instruction-group"><ul class="wprm-recipe-instructions">${each(
    steps,
    (text, at) =>
      `<li id="wprm-recipe-7-step-0-${at}" class="wprm-recipe-instruction" style="list-style-type: decimal;"><div class="wprm-recipe-instruction-text"><span>${text}</span></div></li>`,
  )}</ul></div></div>
  <div class="wprm-recipe-notes-container wprm-block-text-normal"><h3 class="wprm-recipe-header wprm-recipe-notes-header">Notes</h3><div class="wprm-recipe-notes"><span style="display: block;">${note}</span></div></div>
  <h3 class="wprm-recipe-header wprm-recipe-nutrition-header">Nutrition</h3><div class="wprm-nutrition-label-container"><span class="wprm-nutrition-label-text-nutrition-label">Calories: </span><span>210</span><span>kcal</span></div></div></div>`;

const tasty = ({ title, groups, steps, note }: CardRecipe): string =>
  `<a class="button tasty-recipes-print-button tasty-recipes-no-print" href="/print/7">Print Recipe</a><span class="tasty-recipes-jump-target" id="tasty-recipes-7-jump-target"></span><div id="tasty-recipes-7" class="tasty-recipes tasty-recipes-7 tasty-recipes-display">
  <header class="tasty-recipes-entry-header"><h2 class="tasty-recipes-title" data-tasty-recipes-customization="h2-color.color">${title}</h2><div class="tasty-recipes-rating"><p><span data-rating="5" class="tasty-recipes-rating">★</span> <span class="rating-label"><span class="average">4.9</span> from <span class="count">12</span> reviews</span></p></div>
  <div class="tasty-recipes-details"><ul><li class="author"><span class="tasty-recipes-label">Author:</span> <a class="tasty-recipes-author-name" href="/about/">A. Cook</a></li><li class="total-time"><span class="tasty-recipes-label">Total Time:</span> <span class="tasty-recipes-total-time">1 hour 5 minutes</span></li><li class="yield"><span class="tasty-recipes-label">Yield:</span> <span class="tasty-recipes-yield"><span data-amount="6">6</span> slices <span class="tasty-recipes-yield-scale"><span data-amount="1">1</span>x</span></span></li></ul></div></header>
  <div class="tasty-recipes-entry-content"><div class="tasty-recipes-description"><h3>Description</h3><div class="tasty-recipes-description-body"><p>A pie of some words.</p></div></div><hr>
  <div class="tasty-recipes-ingredients"><div class="tasty-recipes-ingredients-header"><div class="tasty-recipes-ingredients-clipboard-container"><h3>Ingredients</h3></div><div class="tasty-recipes-units-scale-container"><span class="tasty-recipes-scale-container"><span class="tasty-recipes-scale-label">Scale</span><button class="tasty-recipes-scale-button">1x</button><button>2x</button></span></div></div><div class="tasty-recipes-ingredients-body">${each(
    groups,
    ({ name, lines }) =>
      `${name === null ? '' : `<p><strong>${name}</strong></p>`}<ul>${each(
        lines,
        (one) =>
          `<li data-tr-ingredient-checkbox=""><span class="tr-ingredient-checkbox-container"><input type="checkbox" aria-label="${lineText(one)}"><label></label></span>${one.amount === '' ? '' : `<span data-amount="1" data-unit="x">${[one.amount, one.unit].filter((text) => text !== '').join(' ')}</span> `}<strong>${one.name}</strong> ${one.note}</li>`,
      )}</ul>`,
  )}</div></div><div class="tasty-recipes-instructions"><div class="tasty-recipes-instructions-header"><h3>Instructions</h3><div class="tasty-recipes-cook-mode"><label class="tasty-recipes-cook-mode__switch"><input type="checkbox"></label><span class="tasty-recipes-cook-mode__label">Cook Mode</span> <span class="tasty-recipes-cook-mode__helper">Prevent your screen from going dark</span></div></div><div class="tasty-recipes-instructions-body"><ol>${each(
    steps,
    (text, at) => `<li id="instruction-step-${at + 1}">${text}</li>`,
  )}</ol></div></div><div class="tasty-recipes-notes"><h3>Notes</h3><div class="tasty-recipes-notes-body"><p>${note}</p></div></div>
  <div class="tasty-recipes-other-details"><ul><li class="category"><span class="tasty-recipes-label">Category:</span> <span class="tasty-recipes-category">Dessert</span></li></ul></div></div></div>`;

const create = ({ title, groups, steps, note }: CardRecipe): string =>
  `<section id="mv-creation-7" class="mv-create-card mv-create-card-7 mv-recipe-card mv-create-card-style-centered mv-no-js" style="position: relative;"><div class="mv-create-wrapper"><header class="mv-create-header"><h2 class="mv-create-title mv-create-title-primary">${title}</h2><div class="mv-create-times mv-create-times-3"><div class="mv-create-time mv-create-time-yield"><em class="mv-create-time-label mv-create-lowercase mv-create-strong">Yield: </em><span class="mv-create-time-format mv-create-uppercase">6 slices</span></div><div class="mv-create-time mv-create-time-total"><em class="mv-create-time-label mv-create-lowercase mv-create-strong">Total Time: </em><span class="mv-create-time-format mv-create-uppercase"><span class="mv-time-part mv-time-hours">1 hour</span> <span class="mv-time-part mv-time-minutes">5 minutes</span></span></div></div><div class="mv-create-description"><p>A pie of some words.</p></div><form class="mv-create-print-form" action="/print"><button>Print</button></form></header>
  <div class="mv-create-target mv-create-primary-unit"><div class="mv-create-hands-free"></div><div class="mv-create-ingredients"><h3 class="mv-create-ingredients-title mv-create-title-secondary">Ingredients</h3>${each(
    groups,
    ({ name, lines }) =>
      `${name === null ? '' : `<h4>${name}</h4>`}<ul>${each(lines, (one) => `<li>\n${lineText(one)}\n</li>`)}</ul>`,
  )}</div><div class="mv-create-instructions mv-create-instructions-slot-v2"><h3 class="mv-create-instructions-title mv-create-title-secondary">Instructions</h3><ol>${each(
    steps,
    (text, at) => `<li id="mv_create_7_${at + 1}">${text}</li>`,
  )}</ol></div><div class="mv-create-notes mv-create-notes-slot-v2"><h3 class="mv-create-notes-title mv-create-title-secondary">Notes</h3><div class="mv-create-notes-content"><p>${note}</p></div></div></div>
  <div class="mv-create-products"><h3 class="mv-create-products-title">Recommended Products</h3><p class="mv-create-affiliate-disclaimer">I earn from what you buy there.</p><ul class="mv-create-products-list"><li><a href="/shop/1"><span>Round tin, 24 cm</span></a></li><li><a href="/shop/2"><span>2 bowls of glass</span></a></li></ul></div>
  <div class="mv-create-nutrition"><h4 class="mv-create-nutrition-title">Nutrition Information:</h4><span class="mv-create-nutrition-item"><span>Calories: </span>210</span></div></div></section>`;

const easyRecipe = ({ title, groups, steps, note }: CardRecipe): string =>
  `<div class="easyrecipe" itemscope itemtype="http://schema.org/Recipe"><link itemprop="image" href="https://oats.example/pie.jpg"><div class="item ERName"><span class="fn" itemprop="name">${title}</span></div><div class="ERTopRight"><span class="ERRateBtn">Print</span></div>
  <div class="ERHead"><span class="xlate">Total time</span>: <time itemprop="totalTime" datetime="PT1H5M">1 hour 5 mins</time></div><div class="ERHead">Author: <span class="author" itemprop="author">A. Cook</span></div><div class="ERHead">Serves: <span class="yield" itemprop="recipeYield">6 slices</span></div>
  <div class="ERSummary summary" itemprop="description">A pie of some words.</div><div class="ERIngredients"><div class="ERIngredientsHeader ingredients">Ingredients</div>${each(
    groups,
    ({ name, lines }) =>
      `${name === null ? '' : `<div class="ERSeparator">${name}</div>`}<ul class="ingredients">${lines.map((one) => `<li class="ingredient" itemprop="ingredients">${lineText(one)}</li>`).join('')}</ul>`,
  )}</div><div class="ERClear"></div><div class="ERInstructions"><div class="ERInstructionsHeader instructions">Instructions</div><div class="instructions"><ol>${steps.map((text) => `<li class="instruction" itemprop="recipeInstructions">${text}</li>`).join('')}</ol></div></div>
  <div class="ERNotesDiv"><div class="ERNotesHeader">Notes</div><div class="ERNotes">${note}</div></div><div class="endeasyrecipe" style="display: none">3.5.3229</div></div>`;

const zipList = ({ title, groups, steps, note }: CardRecipe, prefix = 'zlrecipe'): string =>
  `<div id="${prefix}-container-7" class="${prefix}-container-border"><div itemscope itemtype="http://schema.org/Recipe" id="${prefix}-container" class="serif ${prefix}"><div id="${prefix}-innerdiv"><div class="item b-b"><div class="${prefix}-print-link fl-r"><a class="butn-link" href="#">Print</a></div><div id="${prefix}-title" itemprop="name" class="b-b h-1 strong">${title}</div></div>
  <div class="zlmeta zlclear"><p id="${prefix}-total-time">Total Time: <span itemprop="totalTime" content="PT1H5M">1 hour, 5 minutes</span></p><p id="${prefix}-yield">Yield: <span itemprop="recipeYield">6 slices</span></p></div>
  <p id="${prefix}-ingredients" class="h-4 strong">Ingredients</p><ul id="${prefix}-ingredients-list">${each(
    groups,
    ({ name, lines }) =>
      `${name === null ? '' : `<div class="ingredient-label">${name}</div>`}${lines.map((one, at) => `<li id="${prefix}-ingredient-${at}" class="ingredient" itemprop="ingredients">${lineText(one)}</li>`).join('')}`,
  )}</ul><p id="${prefix}-instructions" class="h-4 strong">Instructions</p><ol id="${prefix}-instructions-list" class="instructions">${steps.map((text, at) => `<li id="${prefix}-instruction-${at}" class="instruction" itemprop="recipeInstructions">${text}</li>`).join('')}</ol>
  <p id="${prefix}-notes" class="h-4 strong">Notes</p><div id="${prefix}-notes-list"><p class="notes">${note}</p></div><div class="ziplist-recipe-plugin" style="display: none;">2.6</div></div></div></div>`;

/** Cards of the plug-ins that are in use most, by what they leave in a page. */
export const cards: Readonly<Record<string, (recipe: CardRecipe) => string>> = {
  'WP Recipe Maker': wprm,
  'Tasty Recipes': tasty,
  'Mediavine Create': create,
  EasyRecipe: easyRecipe,
  ZipList: zipList,
  'Meal Planner Pro': (recipe) => zipList(recipe, 'mpprecipe'),
};
