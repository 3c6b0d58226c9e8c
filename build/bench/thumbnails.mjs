import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { say } from '../setup/say.mjs';
import { quit } from './running-app.mjs';

/** @typedef {import('./figures.mjs').Row} Row */
/** @typedef {(bench: { scratch: string }, folder: string, other?: { profile?: string }) => Promise<{ running: import('playwright').ElectronApplication, page: import('playwright').Page }>} Launch */

const recipes = 200;
const frames = 300;

/* Functions that run inside the page: they may use nothing from outside themselves. */

/** A photo of 12 megapixels as bytes, and the milliseconds that Chromium takes to decode it to a card's size. */
async function paintedPhoto() {
  const canvas = new OffscreenCanvas(4000, 3000);
  const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
  for (let spot = 0; spot < 3000; spot += 1) {
    context.fillStyle = `hsl(${String((spot * 47) % 360)} 60% 50% / 0.6)`;
    context.fillRect((spot * 397) % 4000, (spot * 211) % 3000, 300, 200);
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  const started = performance.now();
  const bitmap = await createImageBitmap(blob);
  new OffscreenCanvas(480, 360).getContext('2d')?.drawImage(bitmap, 0, 0, 480, 360);
  return { bytes: [...new Uint8Array(await blob.arrayBuffer())], decoding: performance.now() - started };
}

/** Milliseconds from the first paint until every cover in view is a photo, and how many those are. */
async function whenCoversDrawn() {
  const inView = () =>
    [...document.querySelectorAll('[data-testid=card]')].filter((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const cards = inView();
    if (cards.length === 0 || !cards.every((card) => card.querySelector('img.drawn'))) continue;
    const painted = performance.getEntriesByName('painted')[0]?.startTime ?? 0;
    return { took: performance.now() - painted, count: cards.length };
  }
}

/** Scrolls by a view's height each frame; counts the frames in which a card in view had neither plate nor photo. @param {number} frames */
async function blankFrames(frames) {
  const scroller = /** @type {HTMLElement} */ (document.querySelector('[data-testid=scroller]'));
  const isBlank = (/** @type {Element} */ card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && !card.querySelector('.plate, img.drawn');
  };
  let blank = 0;
  for (let frame = 0; frame < frames; frame += 1) {
    const way = Math.floor(frame / 20) % 2 === 0 ? 1 : -1;
    scroller.scrollTop += way * scroller.clientHeight * 0.8;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const cards = [...document.querySelectorAll('[data-testid=card]')];
    if (cards.length === 0 || cards.some(isBlank)) blank += 1;
  }
  return blank;
}

/** Each photo its own content: a comment in it says which. @param {Buffer} photo @param {number} index */
function photoNumber(photo, index) {
  const words = Buffer.from(String(index).padStart(8, '0'));
  return Buffer.concat([
    photo.subarray(0, 2),
    Buffer.from([0xff, 0xfe, 0, words.length + 2]),
    words,
    photo.subarray(2),
  ]);
}

/** @param {string} folder @param {Buffer} photo */
async function libraryOfPhotos(folder, photo) {
  await mkdir(path.join(folder, 'images'), { recursive: true });
  for (let index = 0; index < recipes; index += 1) {
    const name = `dish-${String(index).padStart(4, '0')}`;
    await writeFile(path.join(folder, 'images', `${name}.jpg`), photoNumber(photo, index));
    const text = `---\nimage: images/${name}.jpg\n---\n\n# Dish ${String(index)}\n\n- 1 onion\n\n1. Fry the onion.\n`;
    await writeFile(path.join(folder, `${name}.md`), text);
  }
}

/**
 * Time to the photos of the first screen, without and with the thumbnails of an earlier run, and frames without plate or photo.
 * @param {{ scratch: string }} bench @param {Launch} launch @returns {Promise<readonly Row[]>}
 */
export async function thumbnails(bench, launch) {
  const [empty, folder] = [path.join(bench.scratch, 'no-photos'), path.join(bench.scratch, 'photos')];
  const profile = path.join(bench.scratch, 'profile-of-photos');
  await mkdir(empty, { recursive: true });
  say(`thumbnails: ${String(recipes)} recipes with photos of 12 megapixels`);
  const painter = await launch(bench, empty);
  const { bytes, decoding } = await painter.page.evaluate(paintedPhoto);
  await quit(painter.running);
  await libraryOfPhotos(folder, Buffer.from(bytes));

  const cold = await launch(bench, folder, { profile });
  const first = await cold.page.evaluate(whenCoversDrawn);
  const blank = await cold.page.evaluate(blankFrames, frames);
  await quit(cold.running);
  const warm = await launch(bench, folder, { profile });
  const again = await warm.page.evaluate(whenCoversDrawn);
  await quit(warm.running);

  const floor = decoding * first.count;
  const floorName = `decoding ${String(first.count)}`;
  const detail = `${String(first.count)} cards in view; ${String(blank)} of ${String(frames)} scrolled frames had a blank cover`;
  return [
    {
      name: 'photos of the first screen, new',
      ours: first.took,
      floor,
      floorName,
      bar: '3 x the floor',
      met: first.took <= 3 * floor && blank === 0,
      detail,
    },
    {
      name: 'photos of the first screen, known',
      ours: again.took,
      floor,
      floorName,
      bar: '300 ms',
      met: again.took <= 300,
      detail,
    },
  ];
}
