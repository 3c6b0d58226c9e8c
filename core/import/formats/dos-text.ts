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

/** Letters of DOS lie where Windows has signs that hardly stand in a recipe, and its letters where DOS draws frames. */
function looksLikeDos(bytes: Uint8Array): boolean {
  let dos = 0;
  let windows = 0;
  for (const byte of bytes) {
    if ((byte >= 0x80 && byte <= 0xa5) || byte === 0xe1) dos++;
    else if (byte >= 0xc0) windows++;
  }
  return dos > windows;
}

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
