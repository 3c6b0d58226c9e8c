/* Functions that run inside a page: they may use nothing from outside themselves. */

/** Collects, for each key, the time from the key's event to the paint that shows its effect, and to the change of the preview itself. */
export function watchKeys(/** @type {string | null} */ watchedSelector) {
  const record = { painted: /** @type {number[]} */ ([]), changed: /** @type {number[]} */ ([]) };
  Object.assign(window, { keyRecord: record });
  const watched = watchedSelector === null ? null : document.querySelector(watchedSelector);
  // On a busy computer two keys may show in one change: each is counted, the earlier one with its longer wait.
  /** @type {number[]} */ let waiting = [];
  const painted = (/** @type {number[]} */ keys) => () => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => record.painted.push(...keys.map((pressed) => performance.now() - pressed));
    channel.port2.postMessage(0);
  };
  const changed = () => {
    if (waiting.length === 0) return;
    record.changed.push(...waiting.map((pressed) => performance.now() - pressed));
    requestAnimationFrame(painted(waiting));
    waiting = [];
  };
  document.addEventListener('keydown', (event) => void waiting.push(event.timeStamp), true);
  if (watched === null) document.addEventListener('input', changed, true);
  else new MutationObserver(changed).observe(watched, { subtree: true, childList: true, characterData: true });
}

/** Collects the time from each PageDown to the paint after which the step and its size stay as they are. */
export function watchSteps() {
  /** @type {number[]} */ const record = [];
  Object.assign(window, { stepRecord: record });
  const shown = () => {
    const step = /** @type {HTMLElement | null} */ (document.querySelector('[data-testid=cook-step]'));
    return step === null ? '' : `${step.style.fontSize} ${step.textContent ?? ''}`;
  };
  document.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key !== 'PageDown') return;
      const before = shown();
      let [last, at, still] = [before, 0, 0];
      const painted = () => {
        if (shown() === last) still += 1;
        else [last, at, still] = [shown(), performance.now(), 0];
        if (last === before || still < 3) requestAnimationFrame(look);
        else record.push(at - timeStamp);
      };
      const look = () => {
        const channel = new MessageChannel();
        channel.port1.onmessage = painted;
        channel.port2.postMessage(0);
      };
      requestAnimationFrame(look);
    },
    true,
  );
}

/** Collects the time from each key in the search field to the paint that shows what it asks for. */
export function watchSearch() {
  const record = /** @type {{ query: string, took: number }[]} */ ([]);
  Object.assign(window, { searchRecord: record });
  const view = /** @type {HTMLElement} */ (document.querySelector('[data-view=library]'));
  /** @type {Map<string, number>} */ const asked = new Map();
  let pressed = 0;
  document.addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
  document.addEventListener(
    'input',
    (event) => asked.set(/** @type {HTMLInputElement} */ (event.target).value, pressed),
    true,
  );
  new MutationObserver(() => {
    const query = view.dataset.answered ?? '';
    const since = asked.get(query);
    if (since === undefined) return;
    asked.delete(query);
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => record.push({ query, took: performance.now() - since });
      channel.port2.postMessage(0);
    });
  }).observe(view, { attributes: true, attributeFilter: ['data-answered'] });
}

/** Resolves with the wall clock at the paint that first shows `title` on a card. */
export function whenCardPainted(/** @type {string} */ title) {
  return new Promise((resolve) => {
    const look = () => {
      const cards = [...document.querySelectorAll('[data-testid=card]')];
      if (!cards.some((card) => card.textContent?.includes(title))) return void requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(Date.now());
      channel.port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });
}

/** Whether `count` recipes are in the list and the folder is read. */
export async function isScanned(/** @type {number} */ count) {
  const kitchen = /** @type {any} */ (window).kitchen;
  const { recipes, scanning } = JSON.parse(await kitchen.ask('library:snapshot', null));
  return !scanning && recipes.length === count;
}

/** Resolves when the folder is read: wall clock of the first paint and of that moment, and the longest task in between. Milliseconds. */
export function listedAndLongestTask() {
  let longestTask = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      // The start's own task ends with the first paint.
      if (startTime > paintedIn()) longestTask = Math.max(longestTask, duration);
  });
  const paintedIn = () => performance.getEntriesByName('painted')[0]?.startTime ?? Infinity;
  tasks.observe({ type: 'longtask', buffered: true });
  return new Promise((resolve) => {
    const look = (/** @type {{ state: string }} */ status) => {
      if (status.state !== 'open') return;
      const listedAt = Date.now();
      // Told of a task only after it has ended.
      setTimeout(() => resolve({ paintedAt: performance.timeOrigin + paintedIn(), listedAt, longestTask }), 500);
    };
    /** @type {any} */ (window).kitchen.listen('library:status', look);
  });
}

/** Resolves when so many titles of the list begin so: the wall clock, and the longest task until then. */
export function titlesListed(/** @type {{ start: string, count: number }} */ { start, count }) {
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });
  const begun = new Set();
  return new Promise((resolve) => {
    /** @type {any} */ (window).kitchen.listen(
      'library:changed',
      (/** @type {{ upserts: { id: string, title: string }[] }} */ { upserts }) => {
        for (const { id, title } of upserts) if (title.startsWith(start)) begun.add(id);
        if (begun.size < count) return;
        const at = Date.now();
        setTimeout(() => resolve({ at, longestTask }), 500);
      },
    );
  });
}

/** Opens cards one after the other and goes back: milliseconds from the press to the paint of the steps, and from Escape to the paint of the cards. */
export async function openFirstCards(/** @type {number} */ times) {
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(0);
      }),
    );
  const there = async (/** @type {string} */ selector) => {
    while (document.querySelector(selector) === null)
      await new Promise((resolve) => {
        const observer = new MutationObserver(() => (observer.disconnect(), resolve(null)));
        observer.observe(document.body, { subtree: true, childList: true });
      });
    return Number(await painted());
  };
  /** @type {number[]} */ const opened = [];
  /** @type {number[]} */ const back = [];
  for (let round = 0; round < times; round += 1) {
    await there('[data-view=library] [data-testid=card]');
    const cards = document.querySelectorAll('[data-testid=card]');
    const pressed = performance.now();
    /** @type {HTMLElement} */ (cards[round % cards.length]).click();
    opened.push((await there('[data-view=recipe] ol li')) - pressed);
    const left = performance.now();
    /** @type {HTMLElement} */ (document.querySelector('[data-view=recipe] button')).click();
    back.push((await there('[data-view=library] [data-testid=card]')) - left);
  }
  return { opened, back };
}
