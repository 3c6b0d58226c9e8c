'use strict';

/*
 * The one script of a site that Hobside made: search in the list, the cook view, ticks and amounts of a recipe. Without it the
 * list, the recipes, the links between them and paper are all there. It fetches nothing, and has no words of its own: they
 * stand in the page.
 */

const page = document.documentElement;
const recipe = document.body.dataset.recipe;

/** @param {string} selector @returns {HTMLElement[]} */
const all = (selector) => [...document.querySelectorAll(selector)];
/** @param {string} words @param {string} name @param {string | number} filling */
const filled = (words, name, filling) => words.replace(`{${name}}`, String(filling));

/* What is kept of a recipe that is being cooked, in this browser alone. After a day it is another dinner. */

const keptFor = 24 * 60 * 60 * 1000;
const kept = { ticked: new Set(), step: 0, by: 'once' };

function readKept() {
  try {
    const found = JSON.parse(localStorage.getItem(`hobside:${recipe}`) ?? 'null');
    if (found === null || !(Date.now() - found.at < keptFor)) return;
    kept.ticked = new Set(found.ticked);
    kept.step = Number(found.step) || 0;
    kept.by = String(found.by);
  } catch {
    // A browser that keeps nothing for pages from a disk, or another page's words under our name: nothing was kept.
  }
}

function keep() {
  const { ticked, step, by } = kept;
  try {
    localStorage.setItem(`hobside:${recipe}`, JSON.stringify({ ticked: [...ticked], step, by, at: Date.now() }));
  } catch {
    // Full or refused: all of it holds until the page is left.
  }
}

/* Ticks: a line in the list and the same line at a step are one. */

/** @param {Element} line */
function tickName(line) {
  const own = document.querySelector(`.ingredients [data-i="${line.dataset.i}"]`) ?? line;
  return `${line.dataset.i} ${(own.querySelector('.by-once') ?? own).textContent.trim()}`;
}

function showTicks() {
  for (const line of all('[data-i]')) {
    const isTicked = kept.ticked.has(line.hobside);
    line.classList.toggle('ticked', isTicked);
    line.querySelector('input').checked = isTicked;
  }
  for (const button of all('.untick')) button.hidden = kept.ticked.size === 0;
}

/** @param {HTMLElement} line @param {number} at */
function makeTickable(line, at) {
  const box = document.createElement('input');
  const words = line.querySelector('span');
  line.hobside = tickName(line);
  words.id = `line-${at}`;
  box.type = 'checkbox';
  box.setAttribute('aria-labelledby', words.id);
  line.prepend(box);
  box.addEventListener('change', () => {
    if (box.checked) kept.ticked.add(line.hobside);
    else kept.ticked.delete(line.hobside);
    keep();
    showTicks();
  });
  line.addEventListener('click', ({ target }) => {
    if (target !== box && target.closest('a') === null) box.click();
  });
}

function startTicks() {
  const lines = all('[data-i]');
  // Named before the first box is put in, so that no line is called after a box.
  lines.forEach(makeTickable);
  for (const button of all('.untick'))
    button.addEventListener('click', () => {
      kept.ticked.clear();
      keep();
      showTicks();
      document.querySelector('.ingredients input')?.focus();
    });
  showTicks();
}

/* How many times as much: every way is in the page, one is shown. */

function startAmounts() {
  const choices = all('.scale input');
  const chosen =
    choices.find((choice) => choice.value === kept.by) ?? choices.find((choice) => choice.value === 'once');
  if (chosen === undefined) return;
  const showAmounts = () => {
    for (const way of all('.by')) way.hidden = !way.classList.contains(`by-${kept.by}`);
  };
  kept.by = chosen.value;
  chosen.checked = true;
  showAmounts();
  for (const choice of choices)
    choice.addEventListener('change', () => {
      kept.by = choice.value;
      keep();
      showAmounts();
    });
  for (const control of all('.scale')) control.hidden = false;
}

/* The cook view: the steps of the page, one at a time. It is a place in the page's history, so that "back" leaves it. */

const steps = all('.steps li[id^="step-"]');
const place = '#cook';
const isCooking = () => location.hash === place && steps.length > 0;
/** The largest size in which a step fits, in pixels; one that fits in none is scrolled. */
const sizes = [64, 54, 46, 42, 38, 34, 30, 27, 24];
/** Larger ones break too many words on a phone. */
const largest = () => (innerWidth < 820 ? 46 : 64);
let lock = null;
let cameByButton = false;

function showStep() {
  const at = Math.min(Math.max(kept.step, 0), steps.length - 1);
  kept.step = at;
  steps.forEach((step, number) => step.classList.toggle('now', number === at));
  const group = steps[at].closest('.group');
  for (const one of all('.group')) one.classList.toggle('now', one === group);
  const said = document.querySelector('.cook-head .place');
  said.textContent = filled(filled(said.dataset.words, 'step', at + 1), 'count', steps.length);
  const next = document.querySelector('.cook-foot .next');
  next.textContent = at === steps.length - 1 ? next.dataset.done : next.dataset.next;
  document.querySelector('.cook-foot .back').disabled = at === 0;
  group.tabIndex = 0;
  group.scrollTop = 0;
  fit(group);
}

/** @param {HTMLElement} group */
function fit(group) {
  for (const size of sizes.filter((one) => one <= largest())) {
    group.style.setProperty('--step-size', `${size}px`);
    if (group.scrollHeight <= group.clientHeight) return;
  }
}

/** @param {number} by */
function go(by) {
  if (kept.step + by >= steps.length) leave();
  else if (kept.step + by >= 0) {
    kept.step += by;
    keep();
    showStep();
  }
}

function leave() {
  // The last step is done with: whoever comes again begins anew.
  if (kept.step >= steps.length - 1) kept.step = 0;
  keep();
  if (cameByButton) history.back();
  else location.replace('#');
}

async function stayAwake() {
  const said = document.querySelector('.cook-foot .awake');
  let isAwake = false;
  if ('wakeLock' in navigator)
    try {
      lock = await navigator.wakeLock.request('screen');
      isAwake = true;
    } catch {
      // Refused to save the battery, or since the page is not in front: it is said below.
    }
  // Left while the browser made up its mind: a screen that nobody reads goes dark again.
  if (!isCooking()) await sleep();
  else if (document.visibilityState === 'visible') {
    said.textContent = isAwake ? said.dataset.on : said.dataset.off;
    fit(document.querySelector('.group.now'));
  }
}

async function sleep() {
  const held = lock;
  lock = null;
  await held?.release();
}

function showCooking() {
  const cooks = isCooking();
  page.classList.toggle('cooking', cooks);
  for (const part of all('.cook-head, .cook-foot')) part.hidden = !cooks;
  if (cooks) {
    showStep();
    void stayAwake();
    document.querySelector('.cook-foot .next').focus();
  } else {
    cameByButton = false;
    for (const group of all('.group')) group.removeAttribute('tabindex');
    void sleep();
    const cook = document.querySelector('button.cook');
    cook.textContent = kept.step > 0 ? filled(cook.dataset.on, 'step', kept.step + 1) : cook.dataset.off;
  }
}

/** @param {KeyboardEvent} event */
function press(event) {
  if (!isCooking() || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'ArrowRight' || event.key === 'PageDown') go(1);
  else if (event.key === 'ArrowLeft' || event.key === 'PageUp') go(-1);
  else if (event.key === 'Escape') leave();
  else return;
  event.preventDefault();
}

function startCooking() {
  const cook = document.querySelector('button.cook');
  if (cook === null || steps.length === 0) return;
  cook.dataset.off = cook.textContent;
  cook.hidden = false;
  cook.addEventListener('click', () => {
    cameByButton = true;
    location.hash = place;
  });
  document.querySelector('.cook-head .close').addEventListener('click', leave);
  document.querySelector('.cook-foot .back').addEventListener('click', () => go(-1));
  document.querySelector('.cook-foot .next').addEventListener('click', () => go(1));
  addEventListener('keydown', press);
  addEventListener('hashchange', () => {
    const wasCooking = page.classList.contains('cooking');
    showCooking();
    if (wasCooking && !isCooking()) cook.focus();
  });
  addEventListener('resize', () => isCooking() && fit(document.querySelector('.group.now')));
  // The browser lets the screen go dark as soon as another page is in front.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && isCooking()) void stayAwake();
  });
  showCooking();
}

/* Search in the list. */

const letters = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
/** As the words that are searched were folded when the site was made. @param {string} text */
const folded = (text) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđı]/g, (letter) => letters[letter])
    .normalize('NFC');
/** Scripts that put no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** @param {string} text @param {string} word */
const hasWord = (text, word) => (unspaced.test(word) ? text.includes(word) : ` ${text}`.includes(` ${word}`));

/** Lower is better; null for one that isn't meant. @param {[string, string]} entry @param {string[]} words */
function rank([title, rest], words) {
  if (title.startsWith(words.join(' '))) return 0;
  if (words.every((word) => hasWord(title, word))) return 1;
  return words.every((word) => hasWord(title, word) || hasWord(rest, word)) ? 2 : null;
}

function startSearch() {
  const field = document.getElementById('search');
  const index = globalThis.hobsideRecipes;
  if (field === null || index === undefined) return;
  const cards = all('#all .cards > li');
  const [list, results, said] = ['all', 'results', 'found'].map((id) => document.getElementById(id));
  const look = () => {
    const words = folded(field.value).match(/[\p{L}\p{N}]+/gu) ?? [];
    const found = cards
      .map((card, at) => ({ card, rank: words.length === 0 ? null : rank(index[at], words) }))
      .filter((one) => one.rank !== null)
      .sort((one, other) => one.rank - other.rank);
    list.hidden = words.length > 0;
    results.hidden = words.length === 0;
    results.firstElementChild.replaceChildren(...found.map(({ card }) => card.cloneNode(true)));
    const text = filled(said.dataset.none, 'text', field.value.trim());
    said.textContent =
      words.length === 0 ? '' : found.length === 0 ? text : filled(said.dataset.count, 'count', found.length);
  };
  field.closest('.search').hidden = false;
  field.addEventListener('input', look);
  // Come back from a recipe: the browser has put the words back into the field.
  addEventListener('pageshow', look);
}

if (recipe !== undefined) {
  readKept();
  startTicks();
  startAmounts();
  startCooking();
}
startSearch();
