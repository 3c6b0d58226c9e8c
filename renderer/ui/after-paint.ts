/** Calls back when the frame that is being made is on the screen: after the next frame's work, once the page is free again. */
export function afterPaint(painted: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      painted();
    };
    port2.postMessage(null);
  });
}

/** Work that the first picture doesn't need: begun once it is on the screen, behind everything that waits for it. */
export const onceShown = (work: () => void): void => afterPaint(() => setTimeout(work));
