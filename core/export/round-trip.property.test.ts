import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOf } from '#core/testing/looked-at.ts';
import { emptyImport } from '#core/import/imported-recipe.ts';
import { schemaFile } from '#core/import/formats/schema-file.ts';
import { writtenRecipe } from '#core/import/write/written-recipe.ts';
import { one, rational } from '#core/ingredient/rational.ts';
import { seedManner } from '#core/manner/manner.ts';
import { readRecipe } from '#core/recipe/read.ts';
import {
  comparedImport,
  comparedRecipe,
  exportedText,
  importedFrom,
  toExport,
  untold,
  type Compared,
} from '#core/testing/exported.ts';
import { exportFormats } from './formats.ts';
import { cooklang } from './formats/cooklang.ts';
import { jsonLd } from './formats/json-ld.ts';
import { markdown } from './formats/markdown.ts';

/** Kitchen words, and what is markup somewhere: to Markdown, to YAML, to Cooklang, to HTML. */
const words = fc.constantFrom(
  '2 cups flour',
  '200g butter, soft',
  '1 1/2 tbsp honey',
  '3–4 eggs',
  'salt',
  'Simmer for 20 minutes.',
  'Rest 1 h, then bake at 180 °C for 25-30 minutes (until golden).',
  'Stir in the flour and the salt.',
  '½ onion',
  '红烧肉 500 g',
  'crème fraîche',
  '@salt{}',
  '@ home',
  '#10 can of plums',
  '~5 minutes~',
  'a -- b',
  '[- c -]',
  '> quoted',
  '= part =',
  '--- ',
  'a: b # c',
  '"quoted" and \'single\'',
  '*b* _i_ `c` ~~s~~',
  '[[Stock]] and [a](b.md)',
  '<b>bold</b> & <script>',
  '&amp; &#64;',
  '{braces} (brackets)',
  '\\@ \\ back',
  '1. one',
  '- dash',
  'Sauce:',
  '50% of 3/4',
  'x|y',
);
const text = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.tuple(words, words).map((two) => two.join(' ')) },
);
const group = fc.constantFrom(
  'Sauce',
  'For the dough',
  'Beurre & sel',
  'Teil 2: Füllung',
  '#1 {x}',
  'Ingredients',
  'Steps',
);
const lines = fc
  .tuple(
    fc.array(text, { maxLength: 4 }),
    fc.array(fc.tuple(group, fc.array(text, { minLength: 1, maxLength: 3 })), { maxLength: 2 }),
  )
  .map(([some, groups]) => [
    ...some.map((one) => ({ text: one, group: null as string | null })),
    ...groups.flatMap(([name, all]) => all.map((one) => ({ text: one, group: name as string | null }))),
  ]);
const minutes = fc.option(fc.integer({ min: 1, max: 3000 }).map((count) => count * 60));
const invented = fc.record({
  title: text,
  ingredients: lines,
  steps: lines,
  yield: fc.option(fc.constantFrom('4', '4 portions', '2 to 3 loaves', '1 (9-inch) tart', 'ein Blech')),
  times: fc.record({ prep: minutes, cook: minutes, total: minutes }),
  author: fc.option(text),
  source: fc.option(text),
  link: fc.option(
    fc.constantFrom('https://example.org/a?b=1&c=%20#d', 'http://example.org', 'javascript:alert(1)', 'soup.md'),
  ),
  tags: fc.array(text, { maxLength: 3 }),
  description: fc.option(text),
  notes: fc.array(text, { maxLength: 2 }),
});

const fileOf = (parts: Partial<typeof emptyImport>): string =>
  writtenRecipe({ ...emptyImport, ...parts }, { manner: seedManner, pictures: [], nameless: 'Untitled' }).text;

/** Of all, this part at least without any loss. Nearly every text here is markup of some kind, and half of the links lead nowhere good. */
const readers: readonly (readonly [(typeof exportFormats)[number], number, (text: string) => Compared])[] = [
  [markdown, 1, (written) => comparedRecipe(readRecipe(written, 'x.md', 'list'))],
  [cooklang, 0.5, (written) => comparedRecipe(readRecipe(written, 'x.cook', 'list'))],
  // What looks like HTML is taken for HTML by every reader of such data, ours among them.
  [jsonLd, 0.02, (written) => comparedImport(importedFrom(schemaFile, 'x.jsonld', written))],
];

test.each(readers.map(([format, least, read]) => [format.id, format, least, read] as const))(
  '%s: an invented recipe is read back as it was, apart from what is told as lost',
  (_, format, least, read) => {
    const all = casesOf(120);
    let clean = 0;
    fc.assert(
      fc.property(invented, (parts) => {
        const exported = toExport(fileOf(parts));
        const { text: written, lost } = exportedText(format, exported);
        expect(untold(comparedRecipe(exported.recipe), read(written), lost), written).toEqual([]);
        if (lost.length === 0) clean += 1;
      }),
      { numRuns: all },
    );
    expect(clean).toBeGreaterThanOrEqual(all * least);
  },
);

test('a Cooklang recipe that leaves as Markdown, and one of Markdown that leaves scaled, say the same or tell it', () => {
  fc.assert(
    fc.property(invented, fc.constantFrom(one, rational(2), rational(1, 2)), (parts, factor) => {
      const cook = exportedText(cooklang, toExport(fileOf(parts))).text;
      const exported = toExport(cook, { fileName: 'x.cook', factor });
      const { text: written, lost } = exportedText(markdown, exported);
      if (factor === one)
        expect(
          untold(comparedRecipe(exported.recipe), comparedRecipe(readRecipe(written, 'x.md', 'list')), lost),
          written,
        ).toEqual([]);
      const scaled = exportedText(markdown, toExport(fileOf(parts), { factor })).text;
      expect(readRecipe(scaled, 'x.md').title.value).toBe(readRecipe(fileOf(parts), 'x.md').title.value);
    }),
    { numRuns: casesOf(80) },
  );
});

test('no recipe is too odd for any format', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      invented,
      fc.constantFrom(one, rational(3)),
      (odd, parts, factor) => {
        for (const recipe of [toExport(odd, { factor }), toExport(fileOf({ ...parts, notes: [odd] }), { factor })])
          for (const format of exportFormats) format.write(recipe);
      },
    ),
    { numRuns: casesOf(40) },
  );
});
