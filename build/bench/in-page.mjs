/* Functions that run inside a page: they may use nothing from outside themselves. */

/** Collects, for each key, the time from the key's event to the paint that shows its effect, and to the change of the preview itself. */
export function watchKeys(/** @type {string | null} */ watchedSelector) {
  const record = { painted: /** @type {number[]} */ ([]), changed: /** @type {number[]} */ ([]) };
  Object.assign(window, { keyRecord: record });
  const watched = watchedSelector === null ? null : document.querySelector(watchedSelector);
  let pressed = 0;
  let waiting = false;
  const painted = () => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => record.painted.push(performance.now() - pressed);
    channel.port2.postMessage(0);
  };
  const changed = () => {
    if (!waiting) return;
    waiting = false;
    record.changed.push(performance.now() - pressed);
    requestAnimationFrame(painted);
  };
  document.addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
      waiting = true;
    },
    true,
  );
  if (watched === null) document.addEventListener('input', changed, true);
  else new MutationObserver(changed).observe(watched, { subtree: true, childList: true, characterData: true });
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
