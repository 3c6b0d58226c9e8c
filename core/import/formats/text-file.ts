import { readPastedText } from '../text/read-pasted-text.ts';
import type { ImportFormat } from '../format.ts';
import { endsWith } from './json.ts';

/** A text that somebody typed, was sent or scanned. Read last: files of other programs are texts, too. */
export const textFile: ImportFormat = {
  id: 'text',
  name: 'Text',
  basis: 'core/import/text: by form and words, no format',
  accepts: (file) => endsWith(file, '.txt', '.text'),
  recipes: (file) => readPastedText(file.text),
};
