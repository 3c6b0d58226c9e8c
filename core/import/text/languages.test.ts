import { expect, test } from 'vitest';
import { pastedSamples } from '#core/testing/pasted-samples.ts';
import { readPastedText } from './read-pasted-text.ts';

const texts = (lines: readonly { readonly text: string }[]): readonly string[] => lines.map(({ text }) => text);
const one = (text: string) => {
  const all = readPastedText(text);
  expect(all).toHaveLength(1);
  return all[0]!;
};

/** As a narrow column of a book has it: no line longer than `width`, long words parted. */
function inColumn(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    const room = width - line.length - (line === '' ? 0 : 1);
    if (word.length <= room) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    else if (room > 4 && word.length - room > 2 && /^\p{L}+$/u.test(word)) {
      lines[lines.length - 1] = `${line} ${word.slice(0, room - 1)}-`;
      lines.push(word.slice(room - 1));
    } else lines.push(word);
  }
  return lines.join('\n');
}

for (const sample of pastedSamples) {
  const { language, title, makes, times, seconds, list, group, ingredients, method, steps, notes, note } = sample;
  const [first, second, third, fourth] = ingredients;
  const name = group.replace(/[:：]$/, '');

  test(`${language}: headings tell what is what, and groups keep their names`, () => {
    const recipe = one(
      `${title}\n\n${makes}\n${times}\n\n${list}\n${first}\n${second}\n\n${group}\n${third}\n${fourth}\n\n${method}\n1. ${steps[0]}\n2. ${steps[1]}\n\n${notes}\n${note}\n`,
    );
    expect(recipe.title).toBe(title);
    expect(recipe.ingredients).toEqual([
      { text: first, group: null },
      { text: second, group: null },
      { text: third, group: name },
      { text: fourth, group: name },
    ]);
    expect(texts(recipe.steps)).toEqual(steps);
    expect(recipe.notes).toContain(note);
    expect(recipe.language).toBe(language);
    expect(recipe.doubts).toEqual([]);
    expect(recipe.yield).toBe(makes);
    for (const kind of ['prep', 'cook', 'total'] as const)
      if (seconds[kind] > 0) expect(recipe.times[kind], kind).toBe(seconds[kind]);
  });

  test(`${language}: without headings the amounts tell the list, and the sentences below it are the steps`, () => {
    const recipe = one(`${title}\n\n${ingredients.join('\n')}\n\n${steps.join('\n')}\n`);
    expect(recipe.title).toBe(title);
    expect(texts(recipe.ingredients)).toEqual(ingredients);
    expect(texts(recipe.steps)).toEqual(steps);
    expect(recipe.doubts).toEqual(['read-by-form']);
  });

  test(`${language}: bullets, capitals and Markdown say the same`, () => {
    const items = ingredients.map((item) => `- ${item}`).join('\n');
    const markdown = one(`# ${title}\n\n## ${list}\n\n${items}\n\n## ${method}\n\n1. ${steps[0]}\n2. ${steps[1]}\n`);
    const capitals = one(
      `${title.toUpperCase()}\n${list.toUpperCase()}\n${items.replaceAll('- ', '• ')}\n${method.toUpperCase()}\n${steps.join('\n')}\n`,
    );
    const bold = one(`${title}\n\n**${list}:**\n${items}\n\n**${method}:**\n${steps.join('\n\n')}`);
    expect([markdown.title, capitals.title, bold.title]).toEqual([title, title.toUpperCase(), title]);
    for (const recipe of [markdown, capitals, bold]) {
      expect(texts(recipe.ingredients)).toEqual(ingredients);
      expect(texts(recipe.steps)).toEqual(steps);
      expect(recipe.doubts).toEqual([]);
    }
  });

  test(`${language}: a letter's quoting and a message in one line`, () => {
    const quoted = `${title}\n\n${list}:\n${ingredients.join('\n')}\n\n${method}:\n${steps.join('\n')}`
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    const letter = one(
      `From: Ann <ann@example.org>\nSubject: Fwd: ${title}\nDate: 3 May\n\n${quoted}\n-- \nAnn Example\n`,
    );
    expect(letter.title).toBe(title);
    expect(texts(letter.ingredients)).toEqual(ingredients);
    expect(texts(letter.steps)).toEqual(steps);
    expect(letter.lost.map(({ detail }) => detail)).toContain('Ann Example');
    const comma = language === 'zh' ? '、' : ', ';
    const message = one(`${title}\n${list}: ${ingredients.join(comma)}\n${method}: ${steps.join(' ')}`);
    expect(texts(message.ingredients).join('|')).toContain(ingredients[0]);
    expect(texts(message.steps)).toEqual([steps.join(' ')]);
  });

  test(`${language}: a blog's buttons, places and comments are told as left out`, () => {
    const [skip, places, jump, print, share, comments] = sample.rubbish;
    const recipe = one(
      `${skip}\n${places}\n${title}\n${jump}\n${print}\n${makes}\n${list}\n${ingredients.join('\n')}\n${method}\n${steps.join('\n')}\n${share}\n${comments}\nAnn: 2 eggs are better!\n`,
    );
    expect(recipe.title).toBe(title);
    expect(texts(recipe.ingredients)).toEqual(ingredients);
    expect(texts(recipe.steps)).toEqual(steps);
    expect(recipe.lost.map(({ detail }) => detail)).toEqual([...sample.rubbish, 'Ann: 2 eggs are better!']);
    expect(recipe.notes.filter((line) => line !== makes)).toEqual([]);
  });

  // Chinese is broken between any two signs, and nothing tells a broken line from a short one.
  test.skipIf(language === 'zh')(`${language}: a scan's broken lines and parted words are made whole`, () => {
    const [whole, last] = steps.map((step) => inColumn(step, 38)) as [string, string];
    const recipe = one(`${title}\n\n${list}\n${ingredients.join('\n')}\n\n${method}\n${whole}\n${last}\n\n- 37 -\n`);
    expect(recipe.title).toBe(title);
    expect(texts(recipe.ingredients)).toEqual(ingredients);
    expect(texts(recipe.steps).join(' ')).toBe(steps.join(' '));
    expect(recipe.lost).toEqual([{ field: 'Left out', detail: '- 37 -' }]);
  });
}
