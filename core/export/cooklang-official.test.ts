import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rational } from '#core/ingredient/rational.ts';
import { exportedText, toExport } from '#core/testing/exported.ts';
import { oneIn } from '#core/testing/looked-at.ts';
import { toLf } from '#core/text/file-text.ts';
import { cooklang } from './formats/cooklang.ts';
import { outgoingRecipe } from './outgoing-recipe.ts';

/*
 * Cooklang's own parser (cooklang-rs as WebAssembly). Its package is made for bundlers, which load the program by themselves;
 * here Node does.
 */
interface Quantity {
  readonly unit: string | null;
}
type Item =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'ingredient' | 'cookware' | 'timer' | 'inlineQuantity'; readonly index: number };
type Content =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'step'; readonly value: { readonly items: readonly Item[] } };
interface Parsed {
  readonly recipe: {
    readonly ingredients: readonly {
      readonly name: string;
      readonly note: string | null;
      readonly quantity: Quantity | null;
    }[];
    readonly cookware: readonly unknown[];
    readonly timers: readonly { readonly quantity: Quantity }[];
    readonly inline_quantities: readonly Quantity[];
    readonly sections: readonly { readonly content: readonly Content[] }[];
  };
  readonly metadata: { readonly title?: string };
  readonly report: string;
}
interface Official {
  readonly Parser: new () => { parse(text: string): Parsed };
  quantity_display(quantity: Quantity): string;
  __wbg_set_wasm(program: unknown): void;
}
interface Loader {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

const find = (name: string): string => createRequire(import.meta.url).resolve(`@cooklang/cooklang/pkg/${name}`);
const official = (await import(/* @vite-ignore */ pathToFileURL(find('cooklang_wasm_bg.js')).href)) as Official;
const { Parser, quantity_display: shown, __wbg_set_wasm: use } = official;
const { Instance, Module } = (globalThis as unknown as { readonly WebAssembly: Loader }).WebAssembly;
use(
  new Instance(new Module(readFileSync(find('cooklang_wasm_bg.wasm'))), { './cooklang_wasm_bg.js': official }).exports,
);
const parser = new Parser();

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** What it takes for wrong. Numbers of people that are words ("28 cups") are told as a warning, and kept. */
const errorsIn = ({ report }: Parsed): readonly string[] =>
  report
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .filter((line) => line.startsWith('Error'));

const linesOf = ({ recipe }: Parsed): readonly string[] =>
  recipe.ingredients.map(({ name, note, quantity }) => {
    const amount = quantity === null ? '' : shown(quantity);
    return squeezed(amount + name + (note === null ? '' : `, ${note}`));
  });

function stepsOf({ recipe }: Parsed): string {
  const words = (item: Item): string => {
    if (item.type === 'text') return item.value;
    if (item.type === 'ingredient') return recipe.ingredients[item.index]!.name;
    return shown(item.type === 'timer' ? recipe.timers[item.index]!.quantity : recipe.inline_quantities[item.index]!);
  };
  const steps = recipe.sections.flatMap(({ content }) => content.flatMap((one) => (one.type === 'step' ? [one] : [])));
  return squeezed(steps.map(({ value }) => value.items.map(words).join('')).join(''));
}

const pie = `---
title: "Leek: a pie -- @home"
---

## Ingredients

- 2 leeks, sliced
- 1/2 cup barley
- 1 pinch salt [see note]
- 100 % rye flour

### Pastry

- 200g flour {type 55}

## Directions

1. Soften the leeks in a #10 pan for 10 minutes.
2. Boil the barley (rinsed) for 25–30 minutes, then 1,5 Stunden, then 煮5分钟.
3. > Rest it for 1-2 hours at 180 °C ~ warm.

### Pastry

4. Knead @ least twice -- or more.
`;

describe('the parser of Cooklang itself', () => {
  test.each([1, 3])('reads signs, groups, waits and amounts as they were, times %d', (times) => {
    const exported = { ...toExport(pie, { fileName: 'pie.md' }), factor: rational(times) };
    const read = parser.parse(exportedText(cooklang, exported).text);
    const wanted = outgoingRecipe(exported.recipe, rational(times));
    expect(errorsIn(read)).toEqual([]);
    expect(read.metadata.title).toBe(wanted.title);
    expect(linesOf(read)).toEqual(wanted.ingredients.map(({ text }) => squeezed(text)));
    for (const { text } of wanted.steps) expect(stepsOf(read)).toContain(squeezed(text));
    expect(read.recipe.timers.length).toBe(2);
    expect(read.recipe.cookware).toEqual([]);
  });

  const root = '../shared/data/markdown';
  test.skipIf(!existsSync(root))('reads recipes of other people as they were', { timeout: 240_000 }, () => {
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.md'));
    for (const name of names.filter(oneIn(40, Boolean(process.env['HOBSIDE_FULL'])))) {
      const exported = toExport(toLf(readFileSync(`${root}/${name}`, 'utf8')).text, { fileName: name });
      if (exported.recipe.kind !== 'recipe') continue;
      const read = parser.parse(exportedText(cooklang, exported).text);
      const wanted = outgoingRecipe(exported.recipe, exported.factor);
      expect(errorsIn(read), name).toEqual([]);
      expect(read.metadata.title, name).toBe(wanted.title);
      expect(linesOf(read), name).toEqual(wanted.ingredients.map(({ text }) => squeezed(text)));
      const steps = stepsOf(read);
      for (const { text } of wanted.steps) expect(steps.includes(squeezed(text)), `${name}: ${text}`).toBe(true);
    }
  });
});
