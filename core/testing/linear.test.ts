import { expect, test } from 'vitest';
import { examine } from '#core/doctor/examine.ts';
import { readForm } from '#core/form/form.ts';
import { readTemperatures } from '#core/heat/temperatures.ts';
import { readLine } from '#core/ingredient/line.ts';
import { findPicture, gatherPictures } from '#core/library/picture-places.ts';
import { parseQuery } from '#core/query/parse.ts';
import { linkTarget } from '#core/recipe/link-target.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { findReferences } from '#core/references/reference.ts';
import { hitsIn } from '#core/replace/hits.ts';
import { foldedText } from '#core/search/folded.ts';
import { farText, nearText } from '#core/search/recipe-text.ts';
import { readStepAmounts } from '#core/step-amounts/step-amounts.ts';
import { withoutMergeMarks } from '#core/text/merge-marks.ts';
import { readDurations } from '#core/waits/durations.ts';
import { oneIn } from './looked-at.ts';
import { inProportion } from './processor-time.ts';

/** The table of SAFETY.md P17: time(2n) / time(n) is at most this. */
const most = 2.5;
const isFull = Boolean(process.env['HOBSIDE_FULL']);
const looked = oneIn(3, isFull);
/** Letters, of the smaller text. */
const size = isFull ? 20_000 : 10_000;

const pictures = gatherPictures(['a/b/c.jpg', 'x.png']);
const front = (text: string) => `---\ntitle: x\nk: ${text}\n---\n\n1. Boil.\n`;
const asNote = (text: string) => readRecipe(text, 'x.md');

/** Everything of ours that reads what others have written. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'an ingredient line': readLine,
  'times in a step': readDurations,
  'temperatures in a step': readTemperatures,
  'amounts in a step': (text) => readStepAmounts(text),
  'a file': asNote,
  'a front matter': (text) => readRecipe(front(text), 'x.md'),
  'a front matter without an end': (text) => readRecipe(`---\n${text}`, 'x.md'),
  TOML: (text) => readRecipe(`+++\nk = ${text}\n+++\n`, 'x.md'),
  'a Cooklang file': (text) => readRecipe(text, 'x.cook'),
  'a YAML file': (text) => readRecipe(`k: ${text}\n`, 'x.yaml'),
  'the form': (text) => readForm(text, 'x.md'),
  'the form of a front matter': (text) => readForm(front(text), 'x.md'),
  'what needs a look': (text) => examine(readRecipe('1. Boil.\n', 'x.md'), text, 'x.md'),
  references: (text) => findReferences(text, 'x.md'),
  'references in a front matter': (text) => findReferences(front(text), 'x.md'),
  'references in Cooklang': (text) => findReferences(text, 'x.cook'),
  'a query': (text) => parseQuery(text),
  'a link': linkTarget,
  'the path of a picture': (text) => findPicture(text, 'a/soup.md', pictures),
  'folded text': foldedText,
  'words to be found': (text) => hitsIn(text, { words: 'aa', matchCase: false, wholeWords: true }),
  'marks of a merge': withoutMergeMarks,
  'words for the search': (text) => {
    const recipe = asNote(text);
    return [nearText(recipe), farText(recipe)];
  },
};

/** Each again and again; what makes a pattern go back is a run of what it may take in two ways. */
const pieces: readonly string[] = [
  ...['1 1/', '9', '1-', ' ', '\t', '½', '(', ', ', '1 minute ', '1 to ', '1°', '一', 'half an ', 'a ', 'a', '"', "'"],
  ...['*', '**a ', '_', '[', '[[', '![', '](', '[a](', '>', '`', '``a', '~', '<', '<!--', '</', '{', '{@', '@a{', '#'],
  ...['\n', '\n\n', ' \n', 'a:\n', '- ', '\n- ', '\n1. ', '\n# a', '|a', '\n|a|b|', '---\n', '+++\n', '=', '==\n'],
  ...['../', '/', '%2f', '\\', 'http://', 'a@b.', '&#1;', '&a ', '!t ', 'e\u0301', '\u202e', '<<<<<<<\n', '=======\n'],
];

/** A run of spaces between words, and runs of backticks of ever other lengths. */
const shapes: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ...pieces.map(
    (piece) => [JSON.stringify(piece), (length: number) => piece.repeat(Math.ceil(length / piece.length))] as const,
  ),
  ['a gap', (length) => `a${' '.repeat(length)}b`],
  ['a gap before a colon', (length) => `- a${' '.repeat(length)}: b #`],
  [
    'runs of backticks',
    (length) => Array.from({ length: Math.floor(Math.sqrt(2 * length)) }, (_, at) => '`'.repeat(at)).join(' '),
  ],
  ['code and links', (length) => '`a` [x](y.md) '.repeat(length / 14)],
];

test.each(Object.entries(readers))(
  'P17 %s is read in time that grows with the text',
  { timeout: 600_000 },
  (_, read) => {
    const slow = shapes.filter(looked).flatMap(([name, make]) => {
      const [once, twice] = [make(size), make(2 * size)];
      const isFine = inProportion(
        () => void read(once),
        () => void read(twice),
        most,
        20,
      );
      return isFine ? [] : [name];
    });
    expect(slow).toEqual([]);
  },
);
