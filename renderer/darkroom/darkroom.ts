import type { Notices } from '#core/contract/notices.ts';
import type { MadePicture } from '#core/contract/pictures.ts';
import { kitchen } from '../kitchen/kitchen.ts';
import { fitWithin } from './fit-within.ts';

type Order = Notices['darkroom:make'];

kitchen().listen('darkroom:make', (order) => void answer(order));

async function answer(order: Order): Promise<void> {
  await kitchen().ask('darkroom:made', { order: order.order, made: await made(order) });
}

/** Null for bytes that Chromium draws nothing of. */
async function made({ bytes, longestSide, quality }: Order): Promise<MadePicture | null> {
  const whole = await decoded(new Blob([new Uint8Array(bytes)]));
  if (whole === null) return null;
  const { width, height } = fitWithin(whole, longestSide);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No canvas to draw on');
  context.imageSmoothingQuality = 'high';
  context.drawImage(whole, 0, 0, width, height);
  whole.close();
  // JPEG has no transparency: what is seen through would turn black.
  const type = isSeenThrough(context.getImageData(0, 0, width, height).data) ? 'image/png' : 'image/jpeg';
  const blob = await canvas.convertToBlob({ type, quality });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type };
}

/** Upright as the camera was held: what says so is not in the copy any more. */
async function decoded(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob, { imageOrientation: 'from-image' });
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function isSeenThrough(pixels: Uint8ClampedArray): boolean {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at]! < 255) return true;
  return false;
}
