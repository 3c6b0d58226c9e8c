/** What needs a look in a file, said so that the cook can mend it. Codes are used by core/recipe. */
export const lookWords = {
  'look.front-matter-broken': 'Line {line}: the front matter can’t be read as YAML. {detail}',
  'look.front-matter-open': 'Line {line}: the front matter has no closing ---.',
  'look.duplicate-key': 'Line {line}: “{detail}” is there twice. The first one is shown.',
  'look.merge-conflict': 'Line {line}: a merge conflict was left in this file.',
  'look.encoding': 'This file is written in {detail}, not UTF-8. It can be read here but not saved.',
  'look.too-complex': 'This file is too complex to read as a recipe. It is shown as text.',
  'look.too-large': 'This file is too large to read as a recipe.',
  'look.image-missing': 'Line {line}: the image {detail} is not in this folder.',
  'look.blank-before-front-matter':
    'Line {line}: there is a space or an empty line before the front matter. Hobside reads it, other programs may not.',
  'look.never-used': 'Line {line}: no step uses {detail}.',
  'look.not-listed': 'Line {line}: this step puts in {detail}, which the list doesn’t have.',
  'link.too-long': 'the address is longer than any real one',
  'link.empty': 'it leads nowhere',
  'link.invisible': 'it has invisible characters in it',
  'link.network-path': 'it points to another computer’s files',
  'link.scheme': 'Hobside opens no {scheme} links',
  'link.password': 'it has a user name or password in it',
  'link.not-an-address': 'it is not a complete address',
} as const;
