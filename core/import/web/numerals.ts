const stepWords = 'step|schritt|étape|etape|paso|passo|stap|steg|trin|krok|etapa|vaihe|шаг|крок';
/** "1 of 4" */
const ofAll = String.raw`(?:\s?(?:/|of|von|de|di|sur|van|av|af|z|из)\s?\d{1,2})?`;
const numeral = new RegExp(
  String.raw`^(?:(?:${stepWords}|adım|passaggio|fase|#|n°|nr\.?)\s*)?\d{0,3}${ofAll}\s*[.:)]*$`,
  'iu',
);

/** "Step 1", "2.", "Schritt 3": no words of the recipe. */
export const isNumeral = (text: string): boolean =>
  numeral.test(text) || /^第?[\d一二三四五六七八九十]{1,3}[步.、]?$/u.test(text);

/** A step without the number or the dot that its writer put before it. */
export const unnumbered = (text: string): string =>
  text.replace(/^\(?\d{1,2}(?:\.\)|[.)])\s+(?=\p{L})|^[•●▪◦‣]\s*/u, '');

const stepNumber = new RegExp(
  String.raw`^(?:(?:${stepWords})\s?\d{1,2}${ofAll}\s*[.:)–-]?|\d{1,2}\s*[.:)])\s+(?=\S)`,
  'iu',
);

/** "Step 2: Boil the water", "2. Boil the water". */
export const isStepName = (text: string): boolean => stepNumber.test(text);
export const withoutStepNumber = (text: string): string => text.replace(stepNumber, '');

/** The name of a step is most often its number or its beginning; else it says something of its own. */
export function named(name: string, text: string): string {
  const bare = name.replace(/[.…:\s]+$/, '');
  if (bare === '' || isNumeral(name) || /[.…]{2,}$|…$/.test(name)) return text;
  if (comparable(text).startsWith(comparable(bare))) return text;
  return `${name}${/[.:!?]$/.test(name) ? '' : ':'} ${text}`;
}
const comparable = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const count = new RegExp(
  String.raw`(?:(?:${stepWords})\s?(\d{1,2})\s?[.:)–-]?|(\d{1,2})\s?[.)])\s*(?=[\p{Lu}\p{Lo}])`,
  'giu',
);

/** "1. Cut it. 2. Cook it." in one line: the steps, where their numbers go up from 1. A "2." anywhere else is no number of a step. */
export function countedParts(line: string): readonly string[] {
  if (line.length < 20 || !/\d/.test(line)) return [line];
  const starts: number[] = [];
  for (const match of line.matchAll(count)) {
    const before = line.charAt(match.index - 1);
    const isFree = match.index === 0 || /[\s.!?;)]/.test(before);
    if (isFree && Number(match[1] ?? match[2]) === starts.length + 1) starts.push(match.index);
  }
  if (starts.length < 2 || starts[0] !== 0) return [line];
  return starts.map((start, at) => withoutStepNumber(line.slice(start, starts[at + 1] ?? line.length).trim()));
}
