import { decode } from '../library/decode.ts';

/**
 * Bytes of a page as text: by its byte-order mark, as UTF-8 where they are that, as its server says (`contentType`) or it says of
 * itself, else by what they look like.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe;
  const utf8 = marked ? null : inEncoding('utf-8', bytes, true);
  const label = marked ? null : (servedLabel(contentType) ?? statedLabel(bytes));
  // The old Japanese encoding of letters is made of ASCII signs alone, so it is legal UTF-8 as well.
  if (utf8?.includes('\u001b$') === true) return inEncoding('iso-2022-jp', bytes, true) ?? utf8;
  if (utf8 !== null && !utf8.includes('\0')) return utf8;
  // A page that says UTF-8 and isn't has one broken sign in an advertisement, or was saved by a program that left the old word in it.
  const saysUtf8 = label === null || /^utf-?8$/i.test(label);
  const readAsUtf8 = mostlyUtf8(bytes, saysUtf8 ? 4 : 20);
  const stated = label === null || /^utf-?(?:8|16)/i.test(label) ? null : inEncoding(label, bytes, false);
  return readAsUtf8 ?? stated ?? decode(bytes).lf.text;
}

const servedLabel = (contentType: string): string | null =>
  /;\s*charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(contentType.slice(0, 1_000))?.[1] ?? null;

function statedLabel(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 16_384));
  return /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(start)?.[1] ?? null;
}

/** Null when Node doesn't know the encoding, or, if it is strict, when the bytes aren't in it. */
function inEncoding(label: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Null where there are not `times` more signs beyond ASCII that are whole than broken ones. */
function mostlyUtf8(bytes: Uint8Array, times: number): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (const sign of text) {
    if (sign === '\ufffd') broken += 1;
    else if (sign > '\u007f') whole += 1;
  }
  return !text.includes('\0') && broken * times < whole ? text : null;
}
