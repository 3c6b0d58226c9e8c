import type { FileToImport } from '../format.ts';

/** Code page 850 from 0x80 on. The letters and fractions that recipes use stand at the same places in code page 437. */
const high =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** The text of a file that a program for DOS may have written; else as the importer decoded it. */
export function dosText(file: FileToImport): string {
  const { bytes } = file;
  if (isUtf8(bytes) || !looksLikeDos(bytes)) return file.text.replace(/^\ufeff/, '');
  const parts: string[] = [];
  // One call for all would have more arguments than the stack holds.
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(Array.from(bytes.subarray(at, at + 8192), character).join(''));
  return parts.join('');
}

const character = (byte: number): string => (byte < 0x80 ? String.fromCharCode(byte) : high.charAt(byte - 0x80));

/** Where DOS has letters Windows has quotes, dashes and "…", which stand beside letters as well. */
const signsOfWindows = new Set([0x85, 0x92, 0x95, 0x96, 0x97, 0xa0, 0xa5]);
const quotesOfWindows = new Set([0x91, 0x93, 0x94]);
const lowQuotesOfWindows = new Set([0x82, 0x84]);

/** Letters of DOS lie where Windows has signs, and its letters where DOS draws frames: what stands beside letters tells. */
function looksLikeDos(bytes: Uint8Array): boolean {
  let dos = 0;
  let windows = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    const isAfter = isLetter(bytes[at - 1]);
    const isBefore = isLetter(bytes[at + 1]);
    // "180øC": the degree of DOS.
    if (byte === 0xf8 && isDigit(bytes[at - 1])) dos++;
    else if (isLetterOfDos(byte, isAfter, isBefore)) dos++;
    else if (byte >= 0xc0 && (isAfter || isBefore)) windows++;
  }
  return dos > windows;
}

function isLetterOfDos(byte: number, isAfter: boolean, isBefore: boolean): boolean {
  if (signsOfWindows.has(byte)) return false;
  // “best” opens before a letter and closes after one; between two letters stands a letter.
  if (quotesOfWindows.has(byte)) return isAfter && isBefore;
  if (lowQuotesOfWindows.has(byte)) return isAfter;
  // "Öl", and the trade mark of Windows.
  if (byte === 0x99) return isBefore && !isAfter;
  return (byte <= 0xa5 || byte === 0xe1) && (isAfter || isBefore);
}

const isLetter = (byte = 0): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
const isDigit = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39;

/** By the form of its sequences; overlong ones are let pass, no program writes them. */
function isUtf8(bytes: Uint8Array): boolean {
  let following = 0;
  for (const byte of bytes) {
    const isFollowing = (byte & 0xc0) === 0x80;
    if (isFollowing !== following > 0) return false;
    if (isFollowing) following--;
    else if (byte >= 0xf8) return false;
    else following = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0;
  }
  return following === 0;
}
