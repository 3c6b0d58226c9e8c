import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameOf } from '#core/library/names.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { allSteps } from '#core/recipe/recipe.ts';
import { oneIn } from '#core/testing/looked-at.ts';
import { toLf } from '#core/text/file-text.ts';
import { addPicture, removePicture, replacePicture } from './picture-edits.ts';
import { listedPictures } from './picture-list.ts';

const root = '../shared/data/markdown';

const shares = { recipe: [0, 0], step: [0, 0], replaced: [0, 0], removed: [0, 0] };
function count(kind: keyof typeof shares, ok: boolean): void {
  shares[kind][0]! += Number(ok);
  shares[kind][1]! += 1;
}

/** Added to the last step, then replaced: all but its own change is the file as it was. */
function tryStep(text: string, fileName: string, step: number): void {
  const added = addPicture({ text, fileName }, 'images/step.jpg', step);
  count('step', added !== null);
  if (added === null) return;
  const { from, to, insert } = added.change;
  expect(added.text.slice(0, from) + text.slice(from, to) + added.text.slice(from + insert.length)).toBe(text);
  const at = listedPictures(readRecipe(added.text, fileName)).findIndex(
    ({ image }) => image.path === 'images/step.jpg',
  );
  const other = replacePicture({ text: added.text, fileName }, at, 'images/other.jpg');
  expect(other?.text).toBe(added.text.replace('images/step.jpg', 'images/other.jpg'));
}

describe.skipIf(!existsSync(root))('pictures in the recipes of other people (../shared/data/markdown)', () => {
  test('are added, replaced and taken out as one change each, or refused', { timeout: 240_000 }, () => {
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((one) => one.endsWith('.md'))
      .filter(oneIn(4, Boolean(process.env['HOBSIDE_FULL'])))) {
      const { text } = toLf(readFileSync(`${root}/${name}`, 'utf8'));
      const fileName = nameOf(name.replaceAll('\\', '/'));
      const recipe = readRecipe(text, fileName);
      if (recipe.kind === 'note') continue;
      const file = { text, fileName };
      count('recipe', addPicture(file, 'images/the dish.jpg', null) !== null);
      const steps = allSteps(recipe).length;
      if (steps > 0) tryStep(text, fileName, steps);
      if (listedPictures(recipe).length === 0) continue;
      count('replaced', replacePicture(file, 0, 'images/new.jpg') !== null);
      count('removed', removePicture(file, 0) !== null);
    }
    const words = Object.entries(shares).map(([kind, [ok, of]]) => `${kind} ${String(ok)} of ${String(of)}`);
    console.log(`pictures: ${words.join(', ')}`);
    const least = { recipe: 1, step: 0.9, replaced: 1, removed: 0.98 };
    for (const [kind, [ok = 0, of = 0]] of Object.entries(shares))
      expect(ok / of, kind).toBeGreaterThanOrEqual(least[kind as keyof typeof least]);
  });
});
