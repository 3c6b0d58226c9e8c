const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
const longestStem = 80;

const plain = (title: string): string => title.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();

/** A title as YAML reads it back unchanged: as it is where that is safe, in double quotes otherwise. */
export const yamlTitle = (title: string): string => {
  const text = plain(title);
  const safe =
    /^[\p{L}\p{N}][^:#"'\\{}[\],&*!|>%@`]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|[\d.]+)$/i.test(text);
  return safe ? text : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
};

/** The text of a new file: the reference dialect with its fields empty, one ingredient and one step to write over. */
export const newRecipeText = (title: string): string =>
  `---\ntitle: ${yamlTitle(title)}\nsource:\nsourcelink:\nimage:\ningredients:\n  -\nsearchterms:\n  -\n---\n\n1. \n`;

/**
 * A file name without its ending: letters of any script in NFC and lower case, words joined by "-".
 * Never empty, hidden, reserved on Windows, or longer than 80 characters. Whether the name is free is the library's to say.
 */
export function fileNameFor(title: string): string {
  const words = plain(title)
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const stem = [...words]
    .slice(0, longestStem)
    .join('')
    .replace(/^[-\p{M}]+|-+$/gu, '');
  if (stem === '') return 'recipe';
  return reserved.test(stem) ? `${stem}-recipe` : stem;
}
