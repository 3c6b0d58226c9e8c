import type { Catalogue, WordKey, Words } from './words.ts';

const plain = 'aceginoruyACEGINORUY';
const accented = 'áçéğïñöŕüýÁÇÉĞÎÑÖŔÜÝ';

/**
 * A catalogue as a long language would fill it: accents on letters, two fifths more of them, in brackets that show where a text was
 * cut off. What is filled in stays: {name}.
 */
export function pseudoCatalogue(catalogue: Catalogue): Catalogue {
  const entries = Object.entries(catalogue) as [WordKey, Words][];
  return Object.fromEntries(entries.map(([key, words]) => [key, pseudoWords(words)])) as Catalogue;
}

function pseudoWords(words: Words): Words {
  if (typeof words === 'string') return pseudoText(words);
  const forms = Object.entries(words).map(([category, form]) => [category, pseudoText(form)]);
  return Object.fromEntries(forms) as Words;
}

/** One text. Without a letter it is a sign, which no language makes longer. */
export function pseudoText(text: string): string {
  const own = text.replace(/\{\w+\}/g, '');
  if (!/\p{L}/u.test(own)) return text;
  const dressed = text.replace(/\{\w+\}|[a-z]/gi, (piece) => {
    const at = piece.length === 1 ? plain.indexOf(piece) : -1;
    return at < 0 ? piece : (accented[at] ?? piece);
  });
  return `[${dressed}${padding(Math.ceil(own.length * 0.4) - 2)}]`;
}

/** Words of four letters, so that it may wrap where a sentence may. */
function padding(length: number): string {
  let text = '';
  while (text.length < length) text += text.length % 5 === 0 ? ' ' : 'ö';
  return text.replace(/ $/, 'ö');
}
