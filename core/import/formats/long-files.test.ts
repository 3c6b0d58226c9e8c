import { expect, test } from 'vitest';
import { appFile, appFormats } from '#core/testing/app-files.ts';
import { oneIn } from '#core/testing/looked-at.ts';
import { processorTime } from '#core/testing/processor-time.ts';
import { ImportError, type FileToImport, type ImportFormat } from '../format.ts';

/** Each of them in `npm run test:full`. */
const looked = oneIn(5, Boolean(process.env['HOBSIDE_FULL']));

const names =
  'database.json a.json a.paprikarecipe a.melarecipe a.crumb a.jsonld a.csv a.rtk a.txt a.mmf a.mm a.mxp a.mx2 a.rk a.enex a.html a.xml a.grmt a.kreml a.recipeml a.cook'.split(
    ' ',
  );

/** The formats that a file with this text can come to, whatever it is called. */
function readers(text: string): readonly (readonly [ImportFormat, FileToImport])[] {
  const files = names.map((name) => appFile(name, text));
  const found = appFormats.flatMap((format) => {
    const file = files.find((one) => format.accepts(one));
    return file === undefined ? [] : [[format, file] as const];
  });
  expect(found.length, text.slice(0, 60)).toBeGreaterThan(0);
  return found;
}

function read(format: ImportFormat, file: FileToImport): void {
  try {
    format.recipes(file);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
  }
}

const wordAt = (number: number): string =>
  [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');

test('what is very deep, very wide or very long ends in time', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const wide =
    '{"recipes_ingredients":1,"recipe_instructions":1,"name":"x","title":"y","@type":"Recipe","ingredients":';
  const long = [
    deep,
    `${wide}${deep}}`,
    `${wide}"${'\\n'.repeat(200_000)}","directions":"${'# a\\n'.repeat(40_000)}","notes":"${'\\n \\n'.repeat(40_000)}"}`,
    `${wide}"${' '.repeat(200_000)}:","prep_time":"${'1 h '.repeat(40_000)}","nutritional_info":"${'a, '.repeat(40_000)}","photo_data":"${'A '.repeat(100_000)}"}`,
    `${wide}[${'{"order":1,"text":"a"},'.repeat(10_000)}1],"recipes":[${'{"id":1},'.repeat(4_000)}1]}`,
    '<note>'.repeat(20_000),
    '<en-export><note><content>'.repeat(10_000),
    '<div class="recipe"><div class="recipe-details">'.repeat(4_000),
    `<gourmetDoc><recipe><ingredient-list>${'<inggroup>'.repeat(20_000)}`,
    `<gourmetDoc><recipe>${'<category>a,</category>'.repeat(20_000)}${'<image>A A</image>'.repeat(20_000)}`,
    `<gourmetDoc><recipe><instructions>${'&amp;lt;b&amp;gt;a'.repeat(20_000)}`,
    `<krecipes>${'<krecipes-category-structure><category name="a">'.repeat(10_000)}`,
    `<krecipes><krecipes-recipe><krecipes-ingredients>${'<ingredient><name>a</name><substitutes>'.repeat(10_000)}`,
    `<krecipes><krecipes-recipe><krecipes-ratings>${'<rating><criterion><criteria><stars>3</stars></criteria></criterion></rating>'.repeat(10_000)}`,
    `<recipeml><recipe><head/><directions>${'<step>a<substep>b'.repeat(10_000)}`,
    `<recipeml><recipe><head/><directions>${'<dir-div><title>a</title><ing>'.repeat(10_000)}`,
    `<recipeml><recipe><ingredients>${'<ing>a<alt-ing>b'.repeat(10_000)}`,
    `<recipeml><recipe><ingredients><ing>${'<range><q1>a<frac><n>1</n><d>'.repeat(10_000)}`,
    `<recipeml><recipe><ingredients><ing>${'<item>a</item><prep>b</prep><alt-ing>c</alt-ing>'.repeat(10_000)}`,
    `<recipeml><recipe><directions><step>${'\n \n1. '.repeat(10_000)}`,
    `<recipeml><menu><recipe><nutrition>${'<nutrient-group><nutrient><n-name>a</n-name><qty>1</qty>'.repeat(10_000)}`,
    `==== Recipes ====\n\n${'id: 1\r\nimages: https://example.org/a, b\r\n'.repeat(5_000)}`,
    `==== Recipes ====\n\nid: 1\nnotes: ${'a\n'.repeat(20_000)}images: ${'a, '.repeat(50_000)}`,
    `${'<?a?>'.repeat(20_000)}<gourmetDoc>`,
    `<gourmetDoc><recipe>${`<a>${'x'.repeat(50)}`.repeat(4_000)}`,
    `Title,Ingredients,Directions\n${'"a""b",'.repeat(40_000)}`,
    `${wide}"","nutritional_info":"${Array.from({ length: 10_000 }, (_, at) => `${wordAt(at)}: b`).join('\\n')}"}`,
    `MMMMM Meal-Master\n${'-'.repeat(200_000)}\n${'      1 c  a\n           -b\n'.repeat(20_000)}`,
    `===== REZKONV\n${'='.repeat(200_000)}a\n${'      1 kg         a\n                   -b\n'.repeat(2_000)}\n${':Fett:b\n::c\n'.repeat(2_000)}`,
    '"'.repeat(100_000),
    '\n'.repeat(100_000),
  ];
  for (const text of long.filter(looked))
    for (const [format, file] of readers(text)) {
      const time = processorTime(() => void read(format, file), 1);
      expect(time, `${format.id}: ${text.slice(0, 60)}`).toBeLessThan(2000);
    }
}, 60_000);

const tableHead = '--------  ------------  ----';
test('long texts of old programs end in time', () => {
  const long = [
    `* Exported from MasterCook *\nA\n\n${'-'.repeat(100_000)}\n${'--------  ------------  ----\n'.repeat(20_000)}${'  1                cup  (a,\n                        (b,\n'.repeat(20_000)}`,
    `* Exported from MasterCook *\nA\n\n--------  ------------  ----\n\n${'Source:\n"a\n'.repeat(20_000)}${'Note: b\n'.repeat(20_000)}Source:"${'\nc'.repeat(20_000)}`,
    `<mx2>${'<RcpE name="a\n'.repeat(20_000)}${'<IngR name=" name=" unit='.repeat(20_000)}`,
    `<mx2><RcpE name="a">${'<DirT>&amp;'.repeat(20_000)}`,
    `===== REZKONV\n\n${`${'a '.repeat(30)}b.\n`.repeat(20_000)}`,
    `===== REZKONV\n\n${'Zutaten: '.repeat(50_000)}\n${'\n:Quelle: a'.repeat(20_000)}`,
    `===== REZKONV\n\nA.\n:Quelle: a${'\n: : b'.repeat(200_000)}`,
    `* Exported from MasterCook *\n${tableHead}${'\n  1                     egg'.repeat(150_000)}`,
    `* Exported from MasterCook *\n${tableHead}${'\n\nBoil it.'.repeat(150_000)}`,
    `===== REZKONV\n${'===== QUELLE =\n===== A =\n'.repeat(20_000)}`,
    `===== REZKONV\nTitel: a\n${'         a\n'.repeat(20_000)}`,
    `* Exported from MasterCook *\n${'Categories:\n     a  b\n'.repeat(20_000)}`,
  ];
  for (const text of long.filter(looked))
    for (const [format, file] of readers(text)) {
      const time = processorTime(() => void read(format, file), 1);
      expect(time, `${format.id}: ${text.slice(0, 60)}`).toBeLessThan(2000);
    }
}, 60_000);
