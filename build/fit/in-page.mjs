/* What runs in the page: it may use nothing from outside itself. */

/**
 * Sets the recipes of this title to the last part of their longest step, as if the cook had left them there.
 * @param {string} title
 * @returns {Promise<{ id: string, step: number, letters: number } | null>} null for recipes without steps
 */
export async function leaveAtLongestStep(title) {
  const { kitchen } = /** @type {any} */ (window);
  const { recipes } = JSON.parse(await kitchen.ask('library:snapshot', null));
  let found = null;
  for (const { id } of recipes.filter((/** @type {any} */ one) => one.title === title)) {
    const { ok, value } = await kitchen.ask('recipe:open', { id });
    if (!ok) continue;
    const steps = value.recipe.stepGroups.flatMap((/** @type {any} */ group) => group.steps);
    if (steps.length === 0) continue;
    const letters = (/** @type {any} */ step) => step.content.text.length;
    const longest = steps.reduce((/** @type {any} */ one, /** @type {any} */ other) =>
      letters(other) > letters(one) ? other : one,
    );
    found = { id, step: longest.number, letters: letters(longest) };
    await kitchen.ask('hob:keep', {
      recipe: id,
      title,
      version: value.file.version,
      step: longest.number,
      steps: steps.map((/** @type {any} */ step) => step.content.text),
      ingredients: value.recipe.ingredientGroups.flatMap((/** @type {any} */ group) =>
        group.ingredients.map((/** @type {any} */ one) => one.text),
      ),
      part: 9999,
      ticked: [],
      done: [],
      view: 'step',
      scale: '1',
      changedAt: Date.now(),
    });
  }
  return found;
}

/** Drawn, measured and drawn again. @returns {Promise<void>} */
export async function settled() {
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * Everything that is wrong with the step as it is drawn now, in words; its size in px and its parts.
 * @param {number} floor
 */
export function lookAtStep(floor) {
  const must = (/** @type {string} */ selector) => {
    const found = document.querySelector(selector);
    if (!(found instanceof HTMLElement)) throw new Error(`${selector} is not there`);
    return found;
  };
  const step = must('[data-testid=cook-step]');
  const rail = must('[data-testid=rail]');
  const size = Number.parseFloat(getComputedStyle(step).fontSize);
  const wrong = [];
  const scrolls = (/** @type {HTMLElement} */ one) =>
    one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1;
  if (size < floor) wrong.push(`text of ${size} px`);
  if (scrolls(step)) wrong.push(`step scrolls, ${step.scrollHeight} in ${step.clientHeight}`);
  if (scrolls(rail)) wrong.push(`rail scrolls, ${rail.scrollHeight} in ${rail.clientHeight}`);
  if (scrolls(must('[data-view=cook]'))) wrong.push('page scrolls');
  const room = step.getBoundingClientRect();
  const words = step.querySelector('.rich')?.getBoundingClientRect();
  if (words && (words.bottom > room.bottom + 1 || words.right > room.right + 1)) wrong.push('words are cut off');
  const railText = rail.querySelector('.room');
  if (railText instanceof HTMLElement) {
    if (Number.parseFloat(getComputedStyle(railText).fontSize) < 30) wrong.push('rail below 30 px');
    const bottom = railText.getBoundingClientRect().bottom;
    const lines = [...railText.children].filter((line) => line.getBoundingClientRect().bottom > bottom + 1);
    if (lines.length > 0) wrong.push(`${lines.length} lines of the rail are cut off`);
  }
  const boxes = [...document.querySelectorAll('[data-view=cook] :is(header, aside, footer, [data-testid=cook-step])')];
  for (const one of boxes)
    for (const other of boxes) {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      if (one !== other && !apart && !one.contains(other) && !other.contains(one)) wrong.push('things overlap');
    }
  const dots = document.querySelector('[data-testid=parts]')?.getAttribute('aria-label') ?? '';
  const [part, parts] = /(\d+) of (\d+)/.exec(dots)?.slice(1).map(Number) ?? [1, 1];
  const hidden = [...rail.querySelectorAll('.pot')].some((line) => /^and \d+ more$/.test(line.textContent ?? ''));
  return { size, part: part ?? 1, parts: parts ?? 1, wrong, hidden };
}
