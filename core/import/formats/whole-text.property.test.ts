import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOf } from '#core/testing/looked-at.ts';
import { appFile } from '#core/testing/app-files.ts';
import { linesIn, manners, said } from '#core/testing/app-texts.ts';
import type { ImportFormat } from '../format.ts';
import { masterCook } from './master-cook.ts';
import { rezkonv } from './rezkonv.ts';

const each = (text: string, before: string): string =>
  text
    .split('\n')
    .map((line) => before + line)
    .join('\n');

/** Each names the format and the place that is tried, and how a file is written that has a text there. */
type Place = readonly [format: ImportFormat, name: string, file: (text: string) => string];

const rezkonvFile = (inside: string): string => `===== REZKONV\n     Titel: A\n${inside}\n=====\n`;
const tableHead = '  Amount  Measure       Ingredient -- Preparation Method\n--------  ------------  ----------------';
const mxp = (head: string, rows: string, below: string): string =>
  `* Exported from MasterCook *\n\n   A\n\n${head}\n\n${tableHead}\n${rows}\n\n${below}\n`;
const mx2 = (inside: string, attributes = ''): string => `<mx2><RcpE name="A" ${attributes}>\n${inside}\n</RcpE></mx2>`;
const ended = ' - - - - - - - - -\n';
const mxpPlaces: readonly Place[] = [
  ['letter', (text: string) => `${text}\n${mxp('', '', '')}`],
  ['title', (text: string) => mxp('', '', '').replace('   A', text)],
  ['head', (text: string) => mxp(text, '', '')],
  ['author', (text: string) => mxp(`Recipe By     :${each(text, '    ')}`, '', '')],
  ['categories', (text: string) => mxp(`Categories    :${each(text, '                ')}`, '', '')],
  ['servings', (text: string) => mxp(each(text, 'Serving Size  : '), '', '')],
  ['ingredients', (text: string) => mxp('', each(text, ' '.repeat(24)), '')],
  ['amounts', (text: string) => mxp('', each(text, '  1                cup  '), '')],
  ['loose', (text: string) => mxp('', text, '')],
  ['steps', (text: string) => mxp('', '  1 egg', text)],
  ['no table', (text: string) => `* Exported from MasterCook *\nA\n\n${text}`],
  ['quoted', (text: string) => mxp('', '  1 egg', `Boil.\n${each(text, 'Source:\n  "')}"\nBake.`)],
  ['ended', (text: string) => mxp('', '  1 egg', `Boil.\n${ended}${text}`)],
  ...[
    'Per Serving',
    'NOTES',
    'Ratings',
    'Suggested Wine',
    'T(Cook Time)',
    'S(Internet address)',
    'Yield',
    'Cuisine',
  ].flatMap((name) => [
    [name, (text: string) => mxp('', '  1 egg', `Boil.\n${name} : "${text}"\n`)] as const,
    [`${name} below`, (text: string) => mxp('', '  1 egg', `Boil.\n${ended}\n${name} : "${text}"\n\nA`)] as const,
  ]),
].map(([name, file]) => [masterCook, name, file] as Place);
const mx2Places: readonly Place[] = [
  ...['CatT', 'DirT', 'Desc', 'Natn', 'Srce', 'CpyR', 'Wine', 'SrvI', 'Note', 'Nutr', 'Other'].map(
    (tag) => [tag, (text: string) => mx2(`<${tag}>\n${text}\n</${tag}>`)] as const,
  ),
  ...['name', 'unit', 'qty'].map(
    (name) =>
      [
        name,
        (text: string) => mx2(`<IngR ${name === 'name' ? '' : 'name="egg" '}${name}="${text}">\n</IngR>`),
      ] as const,
  ),
  ['IPrp', (text: string) => mx2(`<IngR name="egg" qty="1"><IPrp>\n${text}\n</IPrp></IngR>`)] as const,
  ['heading', (text: string) => mx2(`<IngR name="${text.replaceAll('\n', ' ')}" code="S"></IngR>`)] as const,
  ['author', (text: string) => mx2('', `author="${text}"`)] as const,
  ['label', (text: string) => mx2(`<AltS label="${text}" source="x"/>`)] as const,
  ['source', (text: string) => mx2(`<AltS label="Address" source="${text}"/>`)] as const,
  ['time', (text: string) => mx2(`<AltT label="${text}" elapsed="1:00"/><TTim elapsed="${text}"/>`)] as const,
  ['yield', (text: string) => mx2(`<Yield unit="${text}" qty="2"/>`)] as const,
].map(([name, file]) => [masterCook, name, file] as Place);

const places: readonly Place[] = [
  ...mxpPlaces,
  ...mx2Places,
  [rezkonv, 'letter', (text) => `${text}\n${rezkonvFile('')}`],
  [rezkonv, 'head', (text) => rezkonvFile(each(text, '     '))],
  [rezkonv, 'title', (text) => `===== REZKONV\n     Titel: ${text}\n=====\n`],
  [rezkonv, 'ingredients', (text) => rezkonvFile(`\n${each(text, ' '.repeat(19))}`)],
  [rezkonv, 'announced', (text) => rezkonvFile(`\nZutaten:\n${text}`)],
  [rezkonv, 'headings', (text) => rezkonvFile(each(text, '===== '))],
  [rezkonv, 'origin', (text) => rezkonvFile(`===== QUELLE =====\n${each(text, '     ')}`)],
  [rezkonv, 'steps', (text) => rezkonvFile(`\n      1 kg a\n\n${text}`)],
  [rezkonv, 'forced', (text) => rezkonvFile(`\nB.\n${each(text, ':')}`)],
  [rezkonv, 'named', (text) => rezkonvFile(`\nB.\n:Notizen: C\n${each(text, ':  : ')}\n${each(text, ':')}`)],
];

test('every word of a text of an old program is in the recipe or among what is lost', () => {
  fc.assert(
    fc.property(linesIn(manners), fc.constantFrom(...places), ({ texts, words }, [format, name, file]) => {
      const all = format
        .recipes(appFile('a.txt', file(texts.join('\n'))))
        .map(said)
        .join('\n');
      for (const word of words) expect(all, `${format.id} ${name}: ${word}`).toContain(word);
    }),
    { numRuns: casesOf(1500) },
  );
});
