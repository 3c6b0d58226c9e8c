import type { Page } from '@playwright/test';

/** A photo as a phone makes it: held upright (Exif says so), with a place and words in it that are nobody's business. */
export const photoFromAPhone = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2400, 1800);
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#c02020';
    context.fillRect(0, 0, 2400, 1800);
    context.fillStyle = '#2040c0';
    context.fillRect(0, 0, 400, 1800);
    const jpeg = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
    const exif = [...'Exif\0\0II*\0\x08\0\0\0'].map((letter) => letter.charCodeAt(0));
    // One entry: orientation (0x0112), short, one value, 6 = turned by a quarter.
    const entry = [0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0];
    const told = [...'GPS 48.2082 N 16.3738 E, home of the cook'].map((letter) => letter.charCodeAt(0));
    const content = [...exif, 1, 0, ...entry, 0, 0, 0, 0, ...told];
    const length = content.length + 2;
    return [0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff, ...content, ...jpeg.subarray(2)];
  });

interface Given {
  readonly bytes: readonly number[];
  readonly name: string;
  readonly type: string;
}

/** As another program's window gives it. */
export const dropOn = (page: Page, selector: string, given: Given): Promise<void> =>
  page.evaluate(
    ([where, { bytes, name, type }]) => {
      const target = document.querySelector(where);
      if (target === null) throw new Error(`Nothing to drop on: ${where}`);
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
      for (const kind of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [selector, given] as const,
  );

/** Into what has focus. */
export const pastePicture = (page: Page, { bytes, name, type }: Given): Promise<void> =>
  page.evaluate(
    (given) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([new Uint8Array(given.bytes)], given.name, { type: given.type }));
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    { bytes, name, type },
  );
