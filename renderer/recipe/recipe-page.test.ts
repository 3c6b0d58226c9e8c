import { describe, expect, it } from 'vitest';
import type { Answer, Argument, Channel, Kitchen } from '#core/contract/contract.ts';
import type { OpenedRecipe } from '#core/contract/library.ts';
import { failed, success, type Result } from '#core/contract/result.ts';
import type { CookSession } from '#core/cooking/session.ts';
import { rational, rationalText } from '#core/ingredient/rational.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { RecipePage } from './recipe-page.svelte.ts';

const id = 'soup.md';

function opened(...lines: readonly string[]): Result<OpenedRecipe> {
  const list = lines.map((line) => `  - ${line}`).join('\n');
  const text = `---\ntitle: Soup\ningredients:\n${list}\n---\n\n1. Cook it.\n`;
  const file = { id, text, version: text, encoding: 'utf-8', readOnly: null } as const;
  return success({ file, recipe: readRecipe(text, id), images: {}, links: {}, corrections: [] });
}

/** A kitchen whose file reads as the test says, at the moment the test says. */
class Shelf implements Kitchen {
  readonly kept: CookSession[] = [];
  readonly #answers: Promise<Result<OpenedRecipe>>[];

  constructor(...answers: readonly (Result<OpenedRecipe> | Promise<Result<OpenedRecipe>>)[]) {
    this.#answers = answers.map((answer) => Promise.resolve(answer));
  }

  ask<Name extends Channel>(channel: Name, argument: Argument<Name>): Promise<Answer<Name>> {
    if (channel === 'hob:keep') this.kept.push(argument as CookSession);
    const answer = channel === 'recipe:open' ? this.#answers.shift() : Promise.resolve(null);
    return answer as Promise<Answer<Name>>;
  }

  listen = () => () => {};
  droppedPath = () => '';
}

describe('a recipe that is looked at', () => {
  it('keeps its ticks on lines that read as before when the file changes', async () => {
    const page = new RecipePage(new Shelf(opened('1 leek', '2 carrots'), opened('3 beets', '1 leek')), id, null);
    await page.load();
    page.ticked.add(0).add(1);
    await page.load();
    expect([...page.ticked]).toEqual([1]);
  });

  it('goes on showing what was read last when the file is gone', async () => {
    const page = new RecipePage(new Shelf(opened('1 leek'), failed({ kind: 'not-found', path: id })), id, null);
    await page.load();
    await page.load();
    expect(page.removed).toBe(true);
    expect(page.opened?.recipe.title.value).toBe('Soup');
    expect(page.failure).toBeNull();
  });

  it('never lets an older answer replace a newer one', async () => {
    let answerLate: (answer: Result<OpenedRecipe>) => void = () => {};
    const late = new Promise<Result<OpenedRecipe>>((resolve) => (answerLate = resolve));
    const page = new RecipePage(new Shelf(late, opened('new')), id, null);
    const first = page.load();
    await page.load();
    answerLate(opened('old'));
    await first;
    expect(page.opened?.file.text).toContain('new');
  });

  it('hands its scale to cook mode, and nothing when it is not scaled', async () => {
    const shelf = new Shelf(opened('1 leek'));
    const page = new RecipePage(shelf, id, null);
    await page.load();
    await page.keepScale(null);
    expect(shelf.kept).toEqual([]);
    page.factor = rational(3, 2);
    await page.keepScale(null);
    expect(shelf.kept.map((session) => [session.recipe, session.scale])).toEqual([[id, '3/2']]);
  });

  it('opens at the scale of the session that is cooked', async () => {
    const shelf = new Shelf(opened('1 leek'));
    const page = new RecipePage(shelf, id, null);
    await page.load();
    page.factor = rational(2);
    await page.keepScale(null);
    const again = new RecipePage(new Shelf(), id, shelf.kept[0] ?? null);
    expect(rationalText(again.factor)).toBe('2');
  });
});

describe('a recipe that is opened for another one', () => {
  const portion = { title: 'Lasagne', scale: '2', line: null };
  const session = { recipe: id, scale: '3' } as CookSession;

  it.each([
    ['is scaled as that asks', null, { portion, scale: null }, '2', 'Lasagne'],
    ['stays as the cook scaled it, and then says nothing', null, { portion, scale: '5' }, '5', undefined],
    ['says for which also when it is come back to', null, { portion, scale: '2' }, '2', 'Lasagne'],
    ['keeps the scale of a cook that began', session, { portion, scale: null }, '3', undefined],
    ['says nothing where it is as written', null, { portion: { ...portion, scale: '1' }, scale: null }, '1', undefined],
  ])('%s', async (_, cooking, from, factor, title) => {
    const page = new RecipePage(new Shelf(opened('1 leek')), id, cooking, from);
    await page.load();
    expect(rationalText(page.factor)).toBe(factor);
    expect(page.portion?.title).toBe(title);
  });

  it('stays as the cook scales it when its file changes', async () => {
    const page = new RecipePage(new Shelf(opened('1 leek'), opened('2 leeks')), id, null, { portion, scale: null });
    await page.load();
    page.factor = rational(7);
    await page.load();
    expect(rationalText(page.factor)).toBe('7');
  });
});
