import { describe, expect, test } from 'vitest';
import { changeForm } from './change.ts';
import type { FormChange } from './change.ts';
import { readForm } from './form.ts';
import { seedManner } from '#core/manner/manner.ts';

function made(text: string, change: FormChange, fileName = 'soup.md'): string {
  const outcome = changeForm(text, fileName, change);
  return outcome.ok ? outcome.text : `refused: ${outcome.refusal}`;
}

const seed = `---
title: Hong Shao Rou
source: Omnivore's Cookbook
image:
ingredients:
  - 2 green onions, cut into 2” pieces
  - 1/2" ginger, sliced # fresh
  - 'salt: to taste'
searchterms:
  - chinese # first
  - pork
---

1. Add the **onions**.
2. Boil for 5 minutes,
   then strain.
3. Serve.
`;

describe('a field', () => {
  test('of which one word changes, changes that word', () => {
    expect(made(seed, { kind: 'field', field: 'title', text: 'Hong Shao Pork' })).toBe(
      seed.replace('title: Hong Shao Rou', 'title: Hong Shao Pork'),
    );
  });

  test('is quoted where YAML would read something else, in the quotes that the file has', () => {
    expect(made(seed, { kind: 'field', field: 'title', text: 'Rou: the best' })).toContain("title: 'Rou: the best'\n");
    expect(made('---\ntitle: "A"\nsource: B\n---\n', { kind: 'field', field: 'source', text: 'yes' })).toContain(
      'source: "yes"\n',
    );
  });

  test('keeps the quotes that it has', () => {
    expect(
      made("---\ntitle: 'Mom''s pie'\n---\n\n- 1 egg\n", { kind: 'field', field: 'title', text: "Dad's pie" }),
    ).toContain("title: 'Dad''s pie'\n");
  });

  test('that is new goes behind an empty key, or where people write such a key', () => {
    expect(made(seed, { kind: 'field', field: 'image', text: 'a b.jpg' })).toBe(
      seed.replace('image:', 'image: a b.jpg'),
    );
    expect(made(seed, { kind: 'field', field: 'servings', text: '4' })).toBe(
      seed.replace('image:\n', 'image:\nservings: 4\n'),
    );
    const camel = '---\ntitle: A\nprepTime: 5 min\n---\n\n- 1 egg\n';
    expect(made(camel, { kind: 'field', field: 'cook', text: '10 min' })).toBe(
      camel.replace('5 min\n', '5 min\ncookTime: 10 min\n'),
    );
  });

  test('that is told in a bullet stays there, and a new one stands beside it', () => {
    const bullets =
      '---\ntitle: A\n---\n\n- ⏲️ Prep time: 10 min\n\n## Ingredients\n\n- 1 egg\n\n## Directions\n\n1. Boil it.\n';
    expect(made(bullets, { kind: 'field', field: 'prep', text: '15 min' })).toBe(bullets.replace('10 min', '15 min'));
    expect(made(bullets, { kind: 'field', field: 'servings', text: '4' })).toBe(
      bullets.replace('10 min\n', '10 min\n- 🍽️ Servings: 4\n'),
    );
  });

  test('that goes leaves its key', () => {
    expect(made(seed, { kind: 'field', field: 'source', text: '' })).toBe(
      seed.replace("source: Omnivore's Cookbook", 'source:'),
    );
  });

  test('stays as it is when nothing changed', () => {
    expect(made(seed, { kind: 'field', field: 'title', text: ' Hong Shao Rou ' })).toBe(seed);
  });

  test('with the title in a heading, changes the heading', () => {
    expect(made('# Soup #\n\n- 1 egg\n', { kind: 'field', field: 'title', text: 'Stew' })).toBe(
      '# Stew #\n\n- 1 egg\n',
    );
    expect(made('Soup\n====\n\n- 1 egg\n', { kind: 'field', field: 'title', text: 'Broth' })).toBe(
      'Broth\n====\n\n- 1 egg\n',
    );
    expect(changeForm(seed, 'a.md', { kind: 'field', field: 'title', text: ' ' })).toEqual({
      ok: false,
      refusal: 'needs-title',
    });
  });
});

describe('tags', () => {
  test('stay the list or the text that they are', () => {
    expect(made(seed, { kind: 'tags', tags: ['chinese', 'pork', 'quick'] })).toBe(
      seed.replace('- pork\n', '- pork\n  - quick\n'),
    );
    expect(made(seed, { kind: 'tags', tags: ['pork'] })).not.toContain('chinese');
    const comma = '---\ntitle: A\ntags: breakfast, baking\ningredients:\n- 1 egg\ndirections:\n- Boil it.\n---\n';
    expect(made(comma, { kind: 'tags', tags: ['breakfast', 'baking', 'quick'] })).toBe(
      comma.replace('baking', 'baking, quick'),
    );
    const flow = "---\ntitle: A\ntags: ['air-fryer', 'easy']\n---\n\n## Ingredients\n\n- 1 egg\n";
    expect(made(flow, { kind: 'tags', tags: ['easy', 'quick'] })).toBe(
      flow.replace("'air-fryer', 'easy'", "'easy', 'quick'"),
    );
  });

  test('of a recipe without any are written as its neighbours do', () => {
    const text = '---\ntitle: A\n---\n\n## Ingredients\n\n- 1 egg\n';
    const outcome = changeForm(
      text,
      'a.md',
      { kind: 'tags', tags: ['quick'] },
      { ...seedManner, tags: 'flow', keys: { ...seedManner.keys, tags: 'tags' } },
    );
    expect(outcome.ok && outcome.text).toBe(text.replace('title: A\n', 'title: A\ntags: [quick]\n'));
  });
});

describe('rows', () => {
  test('a row that needs quotes gets them, and a comment that is part of it is kept', () => {
    expect(made(seed, { kind: 'row', list: 'ingredients', index: 0, text: 'Water, 190 g: Warm' })).toContain(
      "  - 'Water, 190 g: Warm'\n",
    );
    expect(made(seed, { kind: 'row', list: 'ingredients', index: 1, text: '1" ginger, sliced # fresh' })).toContain(
      `  - '1" ginger, sliced # fresh'\n`,
    );
    expect(made(seed, { kind: 'row', list: 'ingredients', index: 2, text: 'salt: a pinch' })).toBe(
      seed.replace("'salt: to taste'", "'salt: a pinch'"),
    );
  });

  test('quotes that only the typing so far needed go again', () => {
    const typed = seed.replace('  - 2 green', '  - "2"\n  - 2 green');
    expect(made(typed, { kind: 'row', list: 'ingredients', index: 0, text: '2 eggs', plainAgain: true })).toContain(
      '  - 2 eggs\n',
    );
    expect(made(typed, { kind: 'row', list: 'ingredients', index: 0, text: '2 eggs' })).toContain('  - "2 eggs"\n');
  });

  test('a wrapped step keeps its line ends where nothing was changed', () => {
    const form = readForm(seed, 'a.md');
    expect(form.steps[0]!.rows[1]!.text).toBe('Boil for 5 minutes,\nthen strain.');
    expect(made(seed, { kind: 'row', list: 'steps', index: 1, text: 'Boil for 15 minutes,\nthen strain.' })).toBe(
      seed.replace('for 5 minutes', 'for 15 minutes'),
    );
  });

  test('a new step is numbered, and those below it count on', () => {
    expect(made(seed, { kind: 'insert', list: 'steps', index: 0, texts: ['Stir it.', 'Wait.'] })).toContain(
      '1. Add the **onions**.\n2. Stir it.\n3. Wait.\n4. Boil for 5 minutes,\n   then strain.\n5. Serve.\n',
    );
    expect(made(seed, { kind: 'remove', list: 'steps', index: 0 })).toContain(
      '\n\n1. Boil for 5 minutes,\n   then strain.\n2. Serve.\n',
    );
  });

  test('a list in which every step is 1. stays one', () => {
    const lazy = '# A\n\n- 1 egg\n\n1. Mix it.\n1. Boil it.\n1. Serve.\n';
    expect(made(lazy, { kind: 'insert', list: 'steps', index: 0, texts: ['Stir it.'] })).toBe(
      lazy.replace('Mix it.\n', 'Mix it.\n1. Stir it.\n'),
    );
  });

  test('moving lets contents change places and comments stay', () => {
    const text = seed.replace('pieces\n', 'pieces\n  # for the pot\n');
    const moved = made(text, { kind: 'move', list: 'ingredients', index: 0, to: { group: 0, at: 2 } });
    expect(moved).toContain(
      `  - 1/2" ginger, sliced # fresh\n  # for the pot\n  - 'salt: to taste'\n  - 2 green onions`,
    );
  });

  test('parting a row and joining it again gives the same file', () => {
    const parted = made(seed, { kind: 'split', list: 'steps', index: 0, at: 'Add the'.length });
    expect(parted).toContain('1. Add the\n2. **onions**.\n3. Boil');
    expect(made(parted, { kind: 'join', list: 'steps', index: 1 })).toBe(seed);
  });

  test('a file in Windows’ or another manner of steps keeps it: lines of a text in YAML', () => {
    const block = '---\nname: A\ningredients: |\n  1 egg\n  2 leeks\ndirections: |\n  Boil it.\n\n  Serve it.\n---\n';
    expect(made(block, { kind: 'insert', list: 'ingredients', index: 0, texts: ['salt # fine'] })).toBe(
      block.replace('1 egg\n', '1 egg\n  salt # fine\n'),
    );
    expect(made(block, { kind: 'row', list: 'steps', index: 1, text: 'Serve it hot.' })).toBe(
      block.replace('Serve it.', 'Serve it hot.'),
    );
  });

  test('the first ingredient and step of a new recipe go where their places are', () => {
    const empty = '---\ntitle: A\ningredients:\n  -\nsearchterms:\n  -\n---\n\n1. \n';
    const one = made(empty, { kind: 'insert', list: 'ingredients', index: -1, texts: ['1 egg', '2 leeks'] });
    expect(one).toBe(empty.replace('  -\nsearch', '  - 1 egg\n  - 2 leeks\nsearch'));
    expect(made(one, { kind: 'insert', list: 'steps', index: -1, texts: ['Boil it.'] })).toContain('\n\n1. Boil it.\n');
    expect(made(one, { kind: 'tags', tags: ['quick'] })).toContain('searchterms:\n  - quick\n');
  });

  test('what a file holds in pieces is refused, not guessed', () => {
    const pieces = '---\ntitle: A\ningredients:\n  - name: flour\n    quantity: 200 g\nsteps:\n  - Mix it.\n---\n';
    expect(made(pieces, { kind: 'row', list: 'ingredients', index: 0, text: '300 g flour' })).toBe('refused: not-here');
  });

  test('a row that would be read as a section name is refused', () => {
    expect(made(seed, { kind: 'row', list: 'ingredients', index: 0, text: 'Sauce:' })).toBe('refused: not-so');
  });
});

describe('sections', () => {
  const text =
    '# A\n\n## Ingredients\n\n### Dough\n\n- 1 egg\n- 2 cups flour\n- 1 tsp salt\n\n## Method\n\n1. Mix it.\n';

  test('are begun as the file begins them, renamed, and joined again', () => {
    const begun = made(text, { kind: 'begin-section', list: 'ingredients', index: 2, name: 'Topping' });
    expect(begun).toBe(text.replace('- 1 tsp salt', '\n### Topping\n\n- 1 tsp salt'));
    expect(made(text, { kind: 'name-section', list: 'ingredients', group: 0, name: 'Crust' })).toBe(
      text.replace('Dough', 'Crust'),
    );
    const joined = made(begun, { kind: 'name-section', list: 'ingredients', group: 1, name: '' });
    expect(readForm(joined, 'a.md').ingredients.map(({ name, rows }) => [name, rows.length])).toEqual([['Dough', 3]]);
  });

  test('in front matter are an item that names what follows', () => {
    const begun = made(seed, { kind: 'begin-section', list: 'ingredients', index: 1, name: 'Sauce' });
    expect(readForm(begun, 'a.md').ingredients.map(({ name, rows }) => [name, rows.length])).toEqual([
      [null, 1],
      ['Sauce', 2],
    ]);
  });
});
