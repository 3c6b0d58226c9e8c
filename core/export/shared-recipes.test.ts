import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemaFile } from '#core/import/formats/schema-file.ts';
import { rational } from '#core/ingredient/rational.ts';
import { nameOf } from '#core/library/names.ts';
import { readRecipe } from '#core/recipe/read.ts';
import {
  comparedImport,
  comparedRecipe,
  exportedText,
  importedFrom,
  toExport,
  untold,
} from '#core/testing/exported.ts';
import { oneIn } from '#core/testing/looked-at.ts';
import { toLf } from '#core/text/file-text.ts';
import type { ExportFormat } from './format.ts';
import { cooklang } from './formats/cooklang.ts';
import { jsonLd } from './formats/json-ld.ts';
import { markdown } from './formats/markdown.ts';
import { outgoingRecipe } from './outgoing-recipe.ts';

const root = '../shared/data/markdown';

function* recipes() {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.md'));
  for (const name of names.filter(oneIn(7, Boolean(process.env['HOBSIDE_FULL'])))) {
    const fileName = nameOf(name.replaceAll('\\', '/'));
    const exported = toExport(toLf(readFileSync(`${root}/${name}`, 'utf8')).text, { fileName });
    if (exported.recipe.kind === 'recipe') yield { name, exported };
  }
}

/** Keys that only the file has, pictures that are not there, links within texts: no format but the file's own is meant to hold them. */
const isOfTheFormat = (field: string, keys: readonly string[]): boolean =>
  keys.includes(field) || field === 'Picture' || field === 'Link in a text';

describe.skipIf(!existsSync(root))('recipes of other people (../shared/data/markdown)', () => {
  test.each([
    [markdown.id, markdown, 1, (text: string, name: string) => comparedRecipe(readRecipe(text, name, 'list'))],
    [cooklang.id, cooklang, 0.98, (text: string) => comparedRecipe(readRecipe(text, 'x.cook', 'list'))],
    [jsonLd.id, jsonLd, 0.9, (text: string) => comparedImport(importedFrom(schemaFile, 'x.jsonld', text))],
  ] as const)(
    '%s: each is read back as it was, apart from what is told; nearly all without a loss',
    { timeout: 240_000 },
    (_, format: ExportFormat, least, read) => {
      let [all, clean] = [0, 0];
      for (const { name, exported } of recipes()) {
        const { text, lost } = exportedText(format, exported);
        expect(untold(comparedRecipe(exported.recipe), read(text, exported.fileName), lost), name).toEqual([]);
        const keys = exported.recipe.extra.map(({ key }) => key);
        all += 1;
        if (lost.every(({ field }) => isOfTheFormat(field, keys))) clean += 1;
      }
      console.log(`${format.id}: ${clean} of ${all} without a loss`);
      expect(clean / all).toBeGreaterThanOrEqual(least);
    },
  );

  test('written anew as Markdown, from Cooklang, each says the same or tells it', { timeout: 240_000 }, () => {
    let [all, clean] = [0, 0];
    for (const { name, exported } of recipes()) {
      const cook = toExport(exportedText(cooklang, exported).text, { fileName: 'x.cook' });
      const { text, lost } = exportedText(markdown, cook);
      expect(untold(comparedRecipe(cook.recipe), comparedRecipe(readRecipe(text, 'x.md', 'list')), lost), name).toEqual(
        [],
      );
      all += 1;
      if (lost.every(({ field }) => isOfTheFormat(field, []) || / time$/.test(field))) clean += 1;
    }
    console.log(`markdown written anew: ${clean} of ${all} without a loss`);
    expect(clean / all).toBeGreaterThanOrEqual(0.95);
  });

  test('scaled by two in their own files, and every line that did not follow is told', { timeout: 240_000 }, () => {
    let [all, clean] = [0, 0];
    for (const { name, exported } of recipes()) {
      const { text, lost } = exportedText(markdown, { ...exported, factor: rational(2) });
      const wanted = outgoingRecipe(exported.recipe, rational(2));
      const read = comparedRecipe(readRecipe(text, exported.fileName, 'list'));
      const said = comparedRecipe(exported.recipe);
      const lines = wanted.ingredients.map(({ text: line }) => line.replace(/(\p{N}) (?=\p{L})/gu, '$1'));
      const isScaled = lines.every((line) => read.Ingredients.some((one) => one.endsWith(`> ${line}`)));
      const told = lost.some(({ field }) => field === 'Scaling');
      expect(isScaled || told, name).toBe(true);
      // Only amounts change.
      expect(read.Title, name).toBe(said.Title);
      expect(read.Steps.length === said.Steps.length || lost.some(({ field }) => field === 'Scaling'), name).toBe(true);
      all += 1;
      if (lost.every(({ field }) => isOfTheFormat(field, []))) clean += 1;
    }
    console.log(`scaled in place: ${clean} of ${all} without a loss`);
    expect(clean / all).toBeGreaterThanOrEqual(0.9);
  });
});
