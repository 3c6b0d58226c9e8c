import { parseDocument, type Document } from 'yaml';

/** How a scalar is written; plain is without quotes. */
export type ScalarStyle = 'plain' | 'single' | 'double';
/** In a block a scalar ends with its line; in a flow ("[a, b]") also at a comma or bracket. */
export type ScalarPlace = 'block' | 'flow';

/** Control characters, lone surrogates and the two that YAML 1.1 takes for line ends can only be written as escapes. */
const needsEscape = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;
/** YAML 1.1 programs read these as a number, a flag, nothing, or a place to merge; `yaml` knows most of them. */
const meansMore = /^(?:[yYnN]|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?|<<|=)$/;

/** Whether every YAML 1.1 and 1.2 reader takes this piece of a file, put after `- ` or into brackets, for exactly this text. */
export function readsAs(written: string, text: string, place: ScalarPlace): boolean {
  const source = place === 'flow' ? `- [${written}, x]` : `- ${written}\n- x`;
  return (['1.1', '1.2'] as const).every((version) => {
    const document = parseDocument(source, { version, prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
    if (document.errors.length > 0 || document.warnings.length > 0) return false;
    const value = valueOf(document);
    const list: unknown = Array.isArray(value) ? (place === 'flow' ? (value as unknown[])[0] : value) : null;
    return Array.isArray(list) && list.length === 2 && list[0] === text && list[1] === 'x';
  });
}

/** Null where it can't be told: "Sauce: *mild*" names an anchor that isn't there, which `yaml` finds only now. */
function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

/**
 * Two words or more of nothing but letters, figures and what means nothing to YAML between them: no reader takes that for
 * anything else, and most lines are of this kind. To parse each of them twice took a sixth of an import.
 */
export const isPlainSentence = (text: string): boolean =>
  /^(?=[\p{L}\p{N}])[\p{L}\p{N}.()’/]+(?: [\p{L}\p{N}(][\p{L}\p{N}.()’/]*)+$/u.test(text);

/** Whether a text can stand without quotes: "2 eggs" can; "# sifted", "Water, 190 g: Warm", "*1* avocado", "1:30" and "yes" can't. */
export const isPlainText = (text: string, place: ScalarPlace): boolean =>
  text !== '' &&
  !needsEscape.test(text) &&
  !meansMore.test(text) &&
  // Tabs before "#" and unbalanced quotes at the start are read differently by different programs.
  !/^["'`%@&*!|>]|^\s|\s$/.test(text) &&
  (isPlainSentence(text) || readsAs(text, text, place));

/**
 * A text as a YAML scalar of one line, in the wanted style where that says exactly this text, else in quotes. A text that
 * holds the wanted quote and not the other is put into the other, so that `1/2" ginger # fresh` needs no escapes.
 */
export function writtenAs(text: string, preferred: ScalarStyle, place: ScalarPlace): string {
  if (preferred === 'plain' && isPlainText(text, place)) return text;
  if (needsEscape.test(text)) return inDouble(text);
  const wanted = preferred === 'single' ? 'single' : 'double';
  const [hasDouble, hasSingle] = [/["\\]/.test(text), text.includes("'")];
  if (wanted === 'double') return hasDouble && !hasSingle ? inSingle(text) : inDouble(text);
  return hasSingle && !hasDouble ? inDouble(text) : inSingle(text);
}

/** What stands between double quotes for a piece of text. */
export const escapedForDouble = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/gu, unicodeEscape);
/** What stands between single quotes for a piece of text. */
export const escapedForSingle = (text: string): string => text.replaceAll("'", "''");

const inDouble = (text: string): string => `"${escapedForDouble(text)}"`;
const inSingle = (text: string): string => `'${escapedForSingle(text)}'`;
const unicodeEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
