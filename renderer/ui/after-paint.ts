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
