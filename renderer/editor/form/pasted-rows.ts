const bullet =
  /^\s*(?:[-*+•–·▢☐☑✓]\s+|\d{1,3}[.)]\s+|(?:step|schritt|étape|paso)\s+\d{1,3}\s*[:.)]\s*|\[[ xX]\]\s+)*/iu;

/** The lines of a pasted text as rows, without the bullets and numbers that the list has of its own. */
export const pastedRows = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '');
