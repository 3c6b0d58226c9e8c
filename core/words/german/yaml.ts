import type { yamlWords as english } from '../english/yaml.ts';
import type { Translated } from '../words.ts';

/** What is wrong with a front matter, in the words of somebody who writes recipes. The keys end in the parser's own code. */
export const yamlWords: Translated<typeof english> = {
  'yaml.BLOCK_AS_IMPLICIT_KEY':
    'Es gibt einen zweiten Doppelpunkt, oder die Zeile darunter ist zu weit eingerückt. Text mit einem Doppelpunkt gehört in Anführungszeichen.',
  'yaml.MULTILINE_IMPLICIT_KEY': 'Hier fehlt ein Doppelpunkt, oder darüber das Ende eines Zitats.',
  'yaml.MISSING_CHAR': 'Hier fehlt etwas: ein Doppelpunkt, oder das Ende eines Zitats oder einer Klammer.',
  'yaml.UNEXPECTED_TOKEN':
    'Ein Wert geht weiter, wo er hätte enden müssen. Setze den ganzen Text in Anführungszeichen.',
  'yaml.BAD_SCALAR_START': 'Mit diesem Zeichen kann ein Text nicht anfangen. Setze ihn in Anführungszeichen.',
  'yaml.BAD_ALIAS': 'Mit * oder & kann ein Text nicht anfangen. Setze ihn in Anführungszeichen.',
  'yaml.BAD_INDENT': 'Diese Zeile ist zu weit oder zu wenig eingerückt, oder eine Klammer darüber ist nicht zu.',
  'yaml.TAB_AS_INDENT': 'Diese Zeile ist mit einem Tabulator eingerückt. Nimm Leerzeichen.',
  'yaml.BAD_DQ_ESCAPE':
    'Ein Backslash in doppelten Anführungszeichen bedeutet etwas anderes. Nimm einfache Anführungszeichen.',
};
