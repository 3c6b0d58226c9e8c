import { expect, test } from 'vitest';
import { readLine } from '#core/ingredient/line.ts';
import { readDurations } from '#core/waits/durations.ts';
import { inProportion, processorTime } from '#core/testing/processor-time.ts';
import { readRecipe } from './read.ts';

/** Of the sizes. What takes the square of its length shows it at half of them, too; `npm run test:full` takes the whole. */
const part = process.env['HOBSIDE_FULL'] ? 1 : 0.3;
const front = (yaml: string) => `---\ntitle: x\n${yaml}\n---\n\n1. Boil.\n`;
const times = (piece: string) => (count: number) => piece.repeat(count);

/** SAFETY.md section 4, E and F: each text at a size and at twice that size. */
const shapes: readonly (readonly [name: string, size: number, make: (count: number) => string])[] = [
  ['brackets in YAML', 20_000, (count) => front(`a: ${'['.repeat(count)}`)],
  ['keys', 5_000, (count) => front(Array.from({ length: count }, (_, at) => `k${at}: v`).join('\n'))],
  ['anchors', 20_000, (count) => front('&a '.repeat(count))],
  ['tags', 20_000, (count) => front('!t '.repeat(count))],
  ['empty quotes', 20_000, (count) => front("'' ".repeat(count))],
  ['a front matter without an end', 5_000, (count) => `---\n${'title: x\n'.repeat(count)}`],
  ['ingredients', 5_000, (count) => front(`ingredients:\n${'- 1 cup salt\n'.repeat(count)}`)],
  ['stars', 50_000, times('*')],
  ['open brackets', 20_000, times('[')],
  ['open wiki links', 20_000, times('[[')],
  ['open pictures', 20_000, times('![')],
  ['quotes', 20_000, times('>')],
  ['nested lists', 500, (count) => Array.from({ length: count }, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n')],
  ['backticks', 20_000, times('`')],
  ['comments', 20_000, times('<!--')],
  ['links', 5_000, times('[a](http://a.b) ')],
  ['one long line', 200_000, times('ab cd ')],
  ['table cells', 10_000, (count) => `|a|b|\n|--|--|\n${'|a|b|\n'.repeat(count)}`],
  ['steps with timers', 5_000, times('1. Boil the salt for 1 minute.\n')],
  [
    'steps that use many things',
    1_500,
    (count) =>
      `## Ingredients\n${Array.from({ length: count }, (_, at) => `- ${at} cups thing${at} sauce\n`).join('')}## Directions\n${'1. Add the sauce and thing5 sauce.\n'.repeat(count)}`,
  ],
  ['combining marks', 20_000, times('e\u0301\u0302')],
  ['cooklang signs', 20_000, times('@a{')],
  ['cooklang comments', 20_000, times('[- ')],
  ['cooklang words', 20_000, times('@a b c ')],
  ['TOML lists', 20_000, (count) => `+++\ntags = [${'"a", '.repeat(count)}\n+++\n`],
  ['TOML without an end', 20_000, (count) => `+++\n${'a = "\n'.repeat(count)}`],
  ['announcements', 5_000, times('Ingredients:\n\nDirections:\n\n')],
  ['announcements in one paragraph', 500, times('Ingredients:\n2 eggs\n')],
  ['an outline', 3_000, times('- ## Ingredients\n  - 2 eggs\n')],
  ['call-outs', 3_000, times('> [!note] Ingredients\n> - 2 eggs\n\n')],
  ['short lines', 3_000, times('1 egg\n\nStir it in\n\n')],
  ['lists of two kinds', 2_000, times('1. a\n\n  - b\n\n  * c\n\n')],
  ['bold lines', 3_000, (count) => `## Ingredients\n\n${'**salt**\n\n'.repeat(count)}`],
  ['line breaks', 10_000, (count) => `## Ingredients\n\n${'1 egg<br>'.repeat(count)}`],
  ['wrapped lines', 5_000, (count) => `## Ingredients\n\n${`1 cup of ${'something '.repeat(6)}\n`.repeat(count)}`],
  ['key lines', 5_000, times('Serves: 4 | Prep: 5 min\n\n')],
  ['parts', 3_000, times('## Part\n\n### Ingredients\n\n- 1 egg\n\n')],
  ['lists with remarks between', 3_000, times('1. Mix.\n\nThen wait.\n\n')],
];

test.each(shapes)('%s cost time in proportion', { timeout: 30_000 }, (_, size, make) => {
  for (const name of ['x.md', 'x.cook']) {
    const [once, twice] = [make(size * part), make(size * part * 2)];
    const read = (text: string) => () => void readRecipe(text, name);
    expect(processorTime(read(once), 1), 'too slow at all').toBeLessThan(2000);
    expect(inProportion(read(once), read(twice), 3.2, 30)).toBe(true);
  }
});

const lines: readonly (readonly [string, string])[] = [
  ['fractions', '1 1/'],
  ['nines', '9'],
  ['dashes', '1-'],
  ['spaces', ' '],
  ['glyphs', '½'],
  ['brackets', '('],
  ['commas', ', '],
  ['minutes', '1 minute '],
  ['hours', '1 h '],
  ['numbers', '1 to '],
  ['degrees', '1°'],
  ['han', '一'],
  ['halves', 'half an '],
];
test.each(lines)('a line or a step of %s costs time in proportion', { timeout: 30_000 }, (_, piece) => {
  for (const read of [readLine, readDurations]) {
    const [once, twice] = [piece.repeat(20_000 * part), piece.repeat(40_000 * part)];
    expect(
      inProportion(
        () => void read(once),
        () => void read(twice),
        3.2,
        30,
      ),
    ).toBe(true);
  }
});

test('an alias bomb and a cycle are text', () => {
  const bomb = `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ningredients: *c\n`;
  expect(readRecipe(front(bomb), 'x.md').title.value).toBe('x');
  expect(readRecipe(front('a: &a [*a]'), 'x.md').title.value).toBe('x');
});

test('a file that is too large is shown as text and said to be', () => {
  const recipe = readRecipe('x'.repeat(3 * 1024 * 1024), 'big.md');
  expect(recipe.needsALook).toMatchObject([{ code: 'look.too-large' }]);
});
