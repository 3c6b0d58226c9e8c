import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignLines } from '#core/testing/form-edits.ts';
import { fromLf, toLf } from '#core/text/file-text.ts';
import { casesOf } from '#core/testing/looked-at.ts';
import { changeForm, changeOf } from './change.ts';
import type { FormChange } from './change.ts';
import { readForm } from './form.ts';
import type { Form } from './form.ts';
import { textsOf } from './outcome.ts';
import { writtenAs } from './yaml-scalar.ts';

const runs = Number(process.env['EDIT_RUNS'] ?? (process.env['HOBSIDE_FULL'] ? 20_000 : 800));

const word = fc.constantFrom('egg', 'leek', 'cream', 'Crème', '盐', 'flour', 'rye', 'stock', 'oil', 'salt');
const awkward = fc.constantFrom(
  '# sifted',
  'x: y',
  '*1* a',
  '1:30',
  'yes',
  '- b',
  '@c',
  '% d',
  '"q"',
  "it's",
  '[e]',
  '{f}',
  '😀',
  'g, h',
  '~',
  '&amp',
  '`k`',
  '|',
  '>',
  '2',
);
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: awkward }), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));
const amount = fc.constantFrom('2 cups', '1/2 tsp', '300 g', '1', '3 tbsp');
const line = fc.tuple(amount, text).map(([one, other]) => `${one} ${other}`);
const order = fc
  .tuple(fc.constantFrom('Mix', 'Boil', 'Stir in', 'Add'), word, word)
  .map(([verb, one, other]) => `${verb} the ${one} with the ${other} for 5 minutes.`);
const style = fc.constantFrom('plain' as const, 'single' as const, 'double' as const);
const comment = fc.constantFrom('', '', ' # mine', '  # keep');

interface Parts {
  readonly title: string;
  readonly tags: readonly string[];
  readonly lines: readonly string[];
  readonly steps: readonly string[];
  readonly style: 'plain' | 'single' | 'double';
  readonly comment: string;
}

const parts: fc.Arbitrary<Parts> = fc.record({
  title: word.map((one) => `Soup of ${one}`),
  tags: fc.uniqueArray(fc.constantFrom('quick', 'vegan', 'winter', 'baking'), { minLength: 1, maxLength: 3 }),
  lines: fc.array(line, { minLength: 1, maxLength: 6 }),
  steps: fc.array(order, { minLength: 1, maxLength: 5 }),
  style,
  comment,
});

const item = (one: string, { style: wanted }: Parts): string => writtenAs(one, wanted, 'block');

const seedFile = (p: Parts): string =>
  `---\n# of my aunt\ntitle: ${item(p.title, p)}${p.comment}\nsource: &from Aunt\nextra: *from\ningredients:\n${p.lines.map((one) => `  - ${item(one, p)}\n`).join('')}searchterms:\n${p.tags.map((tag) => `  - ${tag}${p.comment}\n`).join('')}unknown: {a: [1, 2], b: "c"}\n---\n\n${p.steps.map((step, at) => `${at + 1}. ${step}\n`).join('')}`;
const chowdownFile = (p: Parts): string =>
  `---\n\nlayout: recipe\ntitle:   ${item(p.title, p)}\ntags: ${p.tags.join(', ')}\ningredients:\n${p.lines.map((one) => `- ${item(one, p)}\n`).join('')}\ndirections:\n${p.steps.map((step) => `- ${item(step, p)}\n`).join('')}\n---\n\nA story, with  two blanks.  `;
const bulletFile = (p: Parts): string =>
  `---\ntitle: ${item(p.title, p)}\ntags: [${p.tags.map((tag) => `'${tag}'`).join(', ')}]\ndate: 2021-03-11\n---\n\n- ⏲️ Prep time: 10 min\n- 🍽️ Servings: 4\n\n## Ingredients\n\n${p.lines.map((one) => `* ${one}\n`).join('')}\n## Directions\n\n${p.steps.map((step, at) => `${at + 1}. ${step}\n\n`).join('')}![](a.jpg)\n\nNothing  more.`;
const headingFile = (p: Parts): string =>
  `${p.title}\n${'='.repeat(p.title.length)}\n\nServes 4\n\nIngredients\n-----------\n\n${p.lines.map((one) => `- ${one}  \n`).join('')}\nMethod\n------\n\n${p.steps.map((step) => `${step}\n`).join('\n')}`;
const blockFile = (p: Parts): string =>
  `---\nname: ${item(p.title, p)}\ncategories: [${p.tags.join(', ')}]\ningredients: |\n${p.lines.map((one) => `    ${one}\n`).join('')}directions: |\n${p.steps.map((step) => `    ${step}\n`).join('\n')}rating: 5 # of 5\n---\n`;
const tomlFile = (p: Parts): string =>
  `+++\ntitle = "Soup of leek"\ntags = [${p.tags.map((tag) => `"${tag}"`).join(', ')}]\ndraft = false\n+++\n\n## Zutaten\n\n${p.lines.map((one) => `- ${one}\n`).join('')}\n## Zubereitung\n\n${p.steps.map((step, at) => `${at + 1}. ${step}\n`).join('')}`;

const file = fc
  .tuple(parts, fc.constantFrom(seedFile, chowdownFile, bulletFile, headingFile, blockFile, tomlFile))
  .map(([p, write]) => write(p));

const list = fc.constantFrom('ingredients' as const, 'steps' as const);
const index = fc.nat(6);
const change: fc.Arbitrary<FormChange> = fc.oneof(
  fc.record({
    kind: fc.constant('field' as const),
    field: fc.constantFrom(
      'title' as const,
      'source' as const,
      'link' as const,
      'author' as const,
      'image' as const,
      'servings' as const,
      'prep' as const,
      'cook' as const,
      'total' as const,
    ),
    text: fc.oneof(text, fc.constantFrom('4', '20 min', '1:30', '')),
  }),
  fc.record({
    kind: fc.constant('tags' as const),
    tags: fc.uniqueArray(fc.oneof(word, fc.constantFrom('quick', 'vegan', 'a: b', 'yes')), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('row' as const), list, index, text: fc.oneof(line, order, text) }),
  fc.record({
    kind: fc.constant('insert' as const),
    list,
    index: fc.integer({ min: -1, max: 6 }),
    texts: fc.array(fc.oneof(line, order), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('remove' as const), list, index }),
  fc.record({ kind: fc.constant('split' as const), list, index, at: fc.nat(20) }),
  fc.record({ kind: fc.constant('join' as const), list, index }),
  fc.record({
    kind: fc.constant('move' as const),
    list,
    index,
    to: fc.record({ group: fc.constant(0), at: fc.nat(5) }),
  }),
  fc.record({ kind: fc.constant('begin-section' as const), list, index, name: word }),
);

/** Rows are counted over; most edits then have a row to edit. */
function fitting(form: Form, wanted: FormChange): FormChange {
  if (!('index' in wanted)) return wanted;
  const count = form[wanted.list].reduce((sum, { rows }) => sum + rows.length, 0);
  return { ...wanted, index: wanted.index < 0 ? -1 : wanted.index % Math.max(1, count) };
}

/** Two lines that say the same, whatever their numbers. */
function hasTwins(one: string): boolean {
  const lines = one.split('\n').flatMap((each) => (each === '' ? [] : [each.replace(/^\d+\. /, '')]));
  return new Set(lines).size < lines.length;
}
const flat = (one: string): string => one.replace(/\s+/g, ' ').trim();

describe('an edit of the form', () => {
  test(
    'P07 changes no line that is none of its field’s, and reads back as what was wanted',
    { timeout: 600_000 },
    () => {
      let made = 0;
      fc.assert(
        fc.property(file, change, (source, any) => {
          const form = readForm(source, 'soup.md');
          const wanted = fitting(form, any);
          const outcome = changeOf(form, wanted);
          if (!outcome.ok) return;
          made += 1;
          expect(foreignLines(form, wanted, outcome.text)).toEqual([]);
          const after = textsOf(readForm(outcome.text, 'soup.md'));
          if (wanted.kind === 'field' && wanted.field !== 'servings')
            expect(flat(after.fields[wanted.field])).toBe(flat(wanted.text));
          if (wanted.kind === 'row')
            expect(after[wanted.list].flatMap(({ rows }) => rows).map(flat)).toContain(flat(wanted.text));
          if (wanted.kind === 'tags') expect(after.tags.map(flat)).toEqual(wanted.tags.map(flat));
        }),
        { numRuns: runs },
      );
      console.log(`${made} of ${runs} edits made`);
      expect(made).toBeGreaterThan(runs * 0.7);
    },
  );

  test(
    'P07 whatever the line ends are, with a byte-order mark or without: every byte before and after the edited lines stays',
    { timeout: 600_000 },
    () => {
      const ends = fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 1, maxLength: 5 });
      fc.assert(
        fc.property(file, change, ends, fc.boolean(), fc.boolean(), (text, wanted, endings, hasMark, endsOpen) => {
          const lines = (endsOpen ? text.trimEnd() : text).split('\n');
          const mark = hasMark ? '\uFEFF' : '';
          const written = lines.map((one, at) =>
            at < lines.length - 1 ? one + (endings[at % endings.length] ?? '') : one,
          );
          const lf = toLf(mark + written.join(''));
          const outcome = changeForm(lf.text, 'soup.md', wanted);
          const [first, last] = outcome.ok ? [outcome.changes[0], outcome.changes.at(-1)] : [];
          if (!outcome.ok || first === undefined || last === undefined) return;
          // Of two lines that say the same, nobody can tell which one went.
          if (hasTwins(lf.text) || hasTwins(outcome.text)) return;
          const after = fromLf(outcome.text, lf);
          const lineOf = (offset: number): number => lf.text.slice(0, offset).split('\n').length - 1;
          expect(after.startsWith(mark + written.slice(0, Math.max(0, lineOf(first.from) - 1)).join(''))).toBe(true);
          expect(after.endsWith(written.slice(lineOf(last.to) + 1).join(''))).toBe(true);
        }),
        { numRuns: process.env['HOBSIDE_FULL'] ? 5000 : 100 },
      );
    },
  );

  test('made twice changes nothing the second time', () => {
    fc.assert(
      fc.property(file, text, list, index, (source, words, which, at) => {
        const edit: FormChange = { kind: 'row', list: which, index: at, text: words };
        const once = changeForm(source, 'soup.md', edit);
        if (!once.ok) return;
        const twice = changeForm(once.text, 'soup.md', edit);
        expect(twice.ok && twice.changes).toEqual([]);
      }),
      { numRuns: casesOf(300) },
    );
  });

  test('the changes are what leads from the one text to the other, in order and apart', () => {
    fc.assert(
      fc.property(file, change, (source, wanted) => {
        const outcome = changeForm(source, 'soup.md', wanted);
        if (!outcome.ok) return;
        let [built, at] = ['', 0];
        for (const { from, to, insert } of outcome.changes) {
          expect(from).toBeGreaterThanOrEqual(at);
          built += source.slice(at, from) + insert;
          at = to;
        }
        expect(built + source.slice(at)).toBe(outcome.text);
      }),
      { numRuns: casesOf(500) },
    );
  });

  test('never throws, whatever the file is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.string({
            unit: fc.constantFrom('-', '\n', '#', ' ', ':', '1', '.', '"', "'", '[', '>', '|', 'a'),
            maxLength: 60,
          }),
        ),
        change,
        (source, wanted) => {
          changeForm(source, 'soup.md', wanted);
        },
      ),
      { numRuns: casesOf(1500) },
    );
  });
});
