import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Grey } from './grey-png.ts';

/** Points at each side of a square of a page whose ink is one shade: a line of text is one or two high. */
const square = 8;
/** Points at the end of a page that are left white: its foot is set in a font of the system, of which each has another. */
const foot = 28;
/** Points between two pages. */
const between = square;

/** Made once for all pages: it takes half a second. */
let pdfium: Promise<PDFiumLibrary> | null = null;

/** The pages of a PDF beside each other, drawn small by PDFium: how much ink is where, and no letter. */
export async function inkOf(pdf: Uint8Array): Promise<Grey> {
  pdfium ??= PDFiumLibrary.init();
  const document = await (await pdfium).loadDocument(pdf);
  try {
    const pages: Grey[] = [];
    for (const page of document.pages()) {
      const { data, width, height } = await page.render({ scale: 1, render: 'bitmap', colorSpace: 'Gray' });
      pages.push(small(data, width, height));
    }
    return besideEachOther(pages);
  } finally {
    document.destroy();
  }
}

/** `data` has a shade for each point. */
function small(data: Uint8Array, width: number, height: number): Grey {
  const [columns, rows] = [Math.ceil(width / square), Math.ceil(height / square)];
  const ink = new Float64Array(columns * rows);
  for (let y = 0; y < height - foot; y += 1)
    for (let x = 0; x < width; x += 1) {
      const cell = Math.floor(y / square) * columns + Math.floor(x / square);
      ink[cell] = (ink[cell] ?? 0) + 255 - (data[y * width + x] ?? 255);
    }
  return { width: columns, height: rows, shades: Uint8Array.from(ink, (sum) => 255 - Math.round(sum / square ** 2)) };
}

function besideEachOther(pages: readonly Grey[]): Grey {
  const gap = between / square;
  const width = pages.reduce((sum, page) => sum + page.width + gap, -gap);
  const height = Math.max(...pages.map((page) => page.height));
  const shades = new Uint8Array(width * height).fill(128);
  let left = 0;
  for (const page of pages) {
    for (let row = 0; row < page.height; row += 1)
      shades.set(page.shades.subarray(row * page.width, (row + 1) * page.width), row * width + left);
    left += page.width + gap;
  }
  return { width, height, shades };
}

/** How far a square may be from its shade: a letter that stands half a point further right. */
const slack = 28;

/**
 * How many squares have another shade, and none such beside them: the same page drawn by two Chromiums differs by parts of a
 * point. Infinity for pages of another number or size.
 */
export function differentSquares(one: Grey, other: Grey): number {
  if (one.width !== other.width || one.height !== other.height) return Infinity;
  let count = 0;
  for (let at = 0; at < one.shades.length; at += 1) if (!isNear(one, other, at) || !isNear(other, one, at)) count += 1;
  return count;
}

function isNear(one: Grey, other: Grey, at: number): boolean {
  const shade = one.shades[at] ?? 0;
  const places = [at, at - 1, at + 1, at - one.width, at + one.width];
  return places.some((place) => Math.abs((other.shades[place] ?? 0) - shade) <= slack);
}
