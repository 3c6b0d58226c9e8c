/** The file's name without its folder and ending. */
export const stemOf = (fileName: string): string => {
  const name = fileName.split(/[\\/]/).at(-1) ?? fileName;
  return name.replace(/(?:\.recipe)?\.(?:md|markdown|cook|ya?ml)$/i, '') || name;
};

/** "hong-shao-rou" reads "Hong shao rou". */
export function fromStem(stem: string): string {
  const words = /\s/.test(stem) ? stem : stem.replace(/[-_]+/g, ' ');
  const text = words.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim() || 'Untitled';
  return text.charAt(0).toUpperCase() + text.slice(1);
}
