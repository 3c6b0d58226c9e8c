import { toLf, type LfText } from '#core/text/file-text.ts';

/** Bytes as text. Only UTF-8 goes back to the very same bytes, so only that can be saved in place. */
export interface Decoded {
  readonly lf: LfText;
  /** As people name it: "UTF-8", "GB18030". */
  readonly encoding: string;
  readonly canBeSaved: boolean;
}

const strict = { fatal: true, ignoreBOM: true } as const;

/** Never fails: bytes that are no text in any other encoding are Latin-1, which has a character for each. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes);
  const utf8 = utf16 === null ? tryDecode('utf-8', bytes) : null;
  if (utf8 !== null) return { lf: toLf(utf8), encoding: 'UTF-8', canBeSaved: true };
  const [label, encoding] = utf16 ?? localLabel(bytes);
  return { lf: toLf(new TextDecoder(label, { ignoreBOM: true }).decode(bytes)), encoding, canBeSaved: false };
}

function tryDecode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, strict).decode(bytes);
  } catch (error) {
    // RangeError: a Node built without this encoding.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** By its byte order mark, or by NULs in every second place, as English text in UTF-16 has them. */
function utf16Label(bytes: Uint8Array): readonly [label: string, encoding: string] | null {
  const little = ['utf-16le', 'UTF-16 LE'] as const;
  const big = ['utf-16be', 'UTF-16 BE'] as const;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return little;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return big;
  const start = bytes.subarray(0, 1024);
  if (start.length < 4 || start.length % 2 === 1) return null;
  const nuls = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  if (odd > start.length / 4 && even === 0) return little;
  return even > start.length / 4 && odd === 0 ? big : null;
}

/** The encoding of one part of the world whose text these bytes are. */
function localLabel(bytes: Uint8Array): readonly [label: string, encoding: string] {
  if (looksJapanese('shift_jis', bytes)) return ['shift_jis', 'Shift_JIS'];
  if (looksJapanese('euc-jp', bytes)) return ['euc-jp', 'EUC-JP'];
  if (looksChinese(bytes)) return ['gb18030', 'GB18030'];
  return looksCyrillic(bytes) ? ['windows-1251', 'Windows-1251'] : ['windows-1252', 'Latin-1'];
}

const beyondAscii = (text: string): readonly string[] => [...text].filter((character) => character > '\u007f');

/** Japanese is never without kana; Chinese bytes read as Japanese are half-width katakana and rare signs. */
function looksJapanese(label: string, bytes: Uint8Array): boolean {
  const beyond = beyondAscii(tryDecode(label, bytes) ?? '');
  const kana = beyond.filter((character) => /[\u3041-\u30ff]/.test(character)).length;
  const known = beyond.filter((character) =>
    /[\u2010-\u203f\u2150-\u25ff\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/.test(character),
  ).length;
  return beyond.length > 3 && kana * 4 > beyond.length && known * 20 > beyond.length * 19;
}

/** Words of small Cyrillic letters; in Latin-1 text high bytes stand alone between plain letters. */
function looksCyrillic(bytes: Uint8Array): boolean {
  if (!isPaired(bytes)) return false;
  const beyond = beyondAscii(tryDecode('windows-1251', bytes) ?? '');
  const letters = beyond.filter((character) => /[\u0430-\u044f\u0451\u0456\u0457\u0454]/.test(character)).length;
  return beyond.length > 8 && letters * 4 > beyond.length * 3;
}

/** Legal GB18030 in which most characters beyond ASCII are common Chinese ones: French in Latin-1 can be legal too, but not that. */
function looksChinese(bytes: Uint8Array): boolean {
  const text = tryDecode('gb18030', bytes);
  if (text === null) return false;
  const beyond = beyondAscii(text);
  const chinese = beyond.filter((character) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(character));
  // Two bytes make one Chinese character; in Latin-1 text an accented letter swallows the plain letter after it, mostly into rare ones.
  return beyond.length > 0 && chinese.length / beyond.length > 0.9 && isPaired(bytes);
}

/** In Chinese text high bytes stand in long runs; in Latin-1 text they mostly stand alone. */
function isPaired(bytes: Uint8Array): boolean {
  let high = 0;
  let alone = 0;
  bytes.forEach((byte, index) => {
    if (byte < 0x80) return;
    high += 1;
    if ((bytes[index - 1] ?? 0) < 0x80 && (bytes[index + 1] ?? 0) < 0x80) alone += 1;
  });
  return alone < high / 4;
}
