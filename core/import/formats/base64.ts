import { t } from '#core/words/words.ts';
import type { ImportedPicture, Loss } from '../imported-recipe.ts';
import type { Json } from '#core/import/web/loose-json.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const blank = 64;
const wrong = 65;
/** What each character stands for (RFC 4648, also its alphabet for addresses); white space counts as nothing. */
const values = new Uint8Array(128).fill(wrong);
for (const [value, letter] of [...letters].entries()) values[letter.charCodeAt(0)] = value;
values['-'.charCodeAt(0)] = 62;
values['_'.charCodeAt(0)] = 63;
for (const space of ' \t\r\n') values[space.charCodeAt(0)] = blank;

/** Where the data begins and ends, without the head of a data address and the signs that fill up the last group. */
function bounds(text: string): readonly [start: number, end: number] {
  const head = /^\s{0,20}data:[\w/+.;=-]{0,100},/i.exec(text.slice(0, 140));
  let end = text.length;
  while (end > 0 && /[=\s]/.test(text.charAt(end - 1))) end -= 1;
  return [head?.[0].length ?? 0, end];
}

/** How many letters of base64 stand there, or null for a text that is none. */
function lettersIn(text: string): number | null {
  const [start, end] = bounds(text);
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const value = code < 128 ? values[code]! : wrong;
    if (value === wrong) return null;
    if (value !== blank) count += 1;
  }
  return count === 0 || count % 4 === 1 ? null : count;
}

/** The bytes of a text of base64, or null for a text that is none. */
export function bytesOfBase64(text: string): Uint8Array | null {
  const count = lettersIn(text);
  if (count === null) return null;
  const [start, end] = bounds(text);
  const bytes = new Uint8Array(Math.floor((count * 3) / 4));
  let [bits, held, to] = [0, 0, 0];
  for (let at = start; at < end; at += 1) {
    const value = values[text.charCodeAt(at)]!;
    if (value === blank) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[to] = (bits >> held) & 0xff;
      to += 1;
    }
  }
  return bytes;
}

/** Pictures that are written as base64. Each is decoded when its bytes are asked for: a notebook holds thousands. */
export function picturesOf(texts: readonly (Json | undefined)[]): {
  readonly pictures: readonly ImportedPicture[];
  readonly lost: readonly Loss[];
} {
  const pictures: ImportedPicture[] = [];
  let broken = 0;
  for (const text of new Set(texts)) {
    if (text === undefined || text === null || text === '') continue;
    if (typeof text === 'string' && lettersIn(text) !== null) pictures.push(pictureOf(text));
    else broken += 1;
  }
  const told = { field: t('app-files.lost-pictures'), detail: t('app-files.damaged-pictures', { count: broken }) };
  return { pictures, lost: broken === 0 ? [] : [told] };
}

const pictureOf = (text: string): ImportedPicture => ({
  kind: 'bytes',
  get bytes() {
    return bytesOfBase64(text) ?? new Uint8Array();
  },
});
