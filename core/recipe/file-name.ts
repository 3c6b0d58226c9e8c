import type { FileNames } from '#core/manner/manner.ts';

const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
const longestStem = 80;
const mostBytes = 200;

/** A title on one line, without characters that no file system and no YAML can hold. */
export const plain = (title: string): string => title.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();

/** File systems count bytes: eighty letters of some scripts are more than a name may have. */
function shortened(words: string): string {
  let bytes = 0;
  let stem = '';
  for (const letter of [...words].slice(0, longestStem)) {
    const code = letter.codePointAt(0)!;
    bytes += code > 0xffff ? 4 : code > 0x7ff ? 3 : code > 0x7f ? 2 : 1;
    if (bytes > mostBytes) break;
    stem += letter;
  }
  return stem;
}

/**
 * A file name without its ending: letters of any script in NFC, words joined as the library joins them (in lower case but between blanks).
 * Never empty, hidden, reserved on Windows, or longer than 80 characters. Whether the name is free is the library's to say.
 */
export function fileNameFor(title: string, style: FileNames = 'kebab'): string {
  const join = { kebab: '-', spaces: ' ', underscores: '_' }[style];
  const named = plain(title)
    .normalize('NFC')
    .replace(/['’`´]/g, '');
  const words = (style === 'spaces' ? named : named.toLowerCase()).replace(/[^\p{L}\p{M}\p{N}]+/gu, join);
  const stem = shortened(words).replace(/^[-_ \p{M}]+|[-_ ]+$/gu, '');
  if (stem === '') return 'recipe';
  return reserved.test(stem) ? `${stem}-recipe` : stem;
}
