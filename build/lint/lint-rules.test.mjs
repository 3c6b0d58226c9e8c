import path from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { checkout } from '../setup/places.mjs';

/*
 * Each rule of the house is broken once on purpose. The texts are linted as if they lay in
 * the checkout; rules that need types are off, since no program holds such a file.
 */
const eslint = new ESLint({
  cwd: checkout,
  overrideConfigFile: path.join(checkout, 'build/eslint.config.js'),
  overrideConfig: [{ languageOptions: { parserOptions: { projectService: false } } }, ts.configs.disableTypeChecked],
});

/** @param {string} file @param {string} text */
async function complaints(file, text) {
  const [result] = await eslint.lintText(text, { filePath: path.join(checkout, file) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const inSvelte = (/** @type {string} */ script) => `<script lang="ts">\n${script}\n</script>\n`;
const direction = 'hobside/direction';
const danger = 'no-restricted-syntax';

/** @type {[rule: string, file: string, text: string][]} */
const planted = [
  [direction, 'core/recipe/planted.ts', "import 'node:fs';"],
  [direction, 'core/recipe/planted.ts', "import { app } from 'electron'; app.quit();"],
  [direction, 'core/recipe/planted.ts', "import 'svelte';"],
  [direction, 'core/recipe/planted.ts', "import 'chokidar';"],
  [direction, 'core/recipe/planted.ts', "import '../../electron/library/scan.ts';"],
  [direction, 'core/recipe/planted.ts', "export const later = import('../../renderer/app/a.ts');"],
  [direction, 'electron/library/planted.ts', "import 'electron';"],
  [direction, 'electron/library/planted.ts', "export type A = import('electron').App;"],
  [direction, 'electron/settings/planted.ts', "import 'electron/main';"],
  [direction, 'electron/library/planted.ts', "import '../shell/window.ts';"],
  [direction, 'electron/shell/planted.ts', "import '../../renderer/app/a.ts';"],
  [direction, 'electron/cli/planted.ts', "import 'electron';"],
  [direction, 'renderer/library/planted.ts', "import '../editor/draft.svelte.ts';"],
  [direction, 'renderer/library/grid/planted.ts', "import '../../cook/cook.ts';"],
  [direction, 'renderer/cook/planted.ts', "export * from '../app/app.ts';"],
  [direction, 'renderer/recipe/planted.ts', "import '../library/grid.ts';"],
  [direction, 'renderer/library/planted.ts', "import 'node:path';"],
  [direction, 'renderer/library/planted.ts', "import '../../electron/library/scan.ts';"],
  [direction, 'renderer/ui/planted.ts', "import '#core/recipe/recipe.ts';"],
  [direction, 'renderer/style/planted.ts', "import '../recipe/plate.ts';"],
  [direction, 'renderer/library/Planted.svelte', inSvelte("import '../editor/Editor.svelte';")],
  [direction, 'renderer/library/Planted.svelte', inSvelte("import 'electron';")],
  [danger, 'renderer/library/Planted.svelte', '<p>Made up</p>'],
  [danger, 'renderer/library/Planted.svelte', '{#if 1}Made up{/if}'],
  [danger, 'renderer/library/Planted.svelte', `<p>{1 > 0 ? 'made' : 'up'}</p>`],
  [danger, 'renderer/library/Planted.svelte', '<p>{`${1} made`}</p>'],
  [danger, 'renderer/library/Planted.svelte', '<p aria-label="made up"></p>'],
  [danger, 'renderer/library/Planted.svelte', `<p title={1 > 0 ? 'made' : 'up'}></p>`],
  [danger, 'renderer/library/planted.ts', "export const choice = { label: 'Made up' };"],
  [danger, 'electron/shell/planted.ts', "export const asked = { buttonLabel: 'Made up' };"],
  [danger, 'renderer/library/planted.ts', "hobside.toast('Made up');"],
  [danger, 'renderer/library/planted.ts', "export const views = [{ name: t('library.favourites') }];"],
  [danger, 'renderer/library/planted.ts', "export const row = tags.join(', ');"],
  [danger, 'electron/shell/planted.ts', "export const row = names.join(' and ');"],
  [danger, 'renderer/library/Planted.svelte', '<p>{grams.toFixed(1)}</p>'],
  [danger, 'renderer/library/planted.ts', 'export const day = new Date(0).toLocaleDateString();'],
  [danger, 'renderer/library/planted.ts', "export const said = () => (count === 1 ? t('one') : t('some', { count }));"],
  [danger, 'renderer/library/planted.ts', "export const ending = count !== 1 ? 's' : '';"],
  [direction, 'e2e/specs/planted.ts', "import '#core/recipe/recipe.ts';"],
  [direction, 'e2e/specs/planted.ts', "import '../../electron/library/scan.ts';"],
  [direction, 'electron/library/planted.ts', "import 'gray-matter';"],
  [direction, 'core/recipe/planted.ts', "import 'gray-matter';"],
  [direction, 'build/planted.mjs', "import matter from 'gray-matter/lib/parse';"],
  [direction, 'electron/cli/planted.ts', "const matter = await import('gray-matter');"],
  [direction, 'e2e/specs/planted.ts', "const matter = require('gray-matter');"],
  [direction, 'renderer/ui/Planted.svelte', inSvelte("import { X } from '@lucide/svelte';")],
  ['svelte/no-at-html-tags', 'renderer/ui/Planted.svelte', '{@html "<b>bold</b>"}\n'],
  [danger, 'renderer/ui/planted.ts', "document.body.innerHTML = '';"],
  [danger, 'renderer/ui/planted.ts', "document.body['innerHTML'] = '';"],
  [danger, 'renderer/ui/planted.ts', "document.body.outerHTML = '';"],
  [danger, 'renderer/ui/planted.ts', "document.body.insertAdjacentHTML('afterend', '');"],
  [danger, 'renderer/ui/planted.ts', "document.write('');"],
  [danger, 'renderer/ui/Planted.svelte', inSvelte("document.body.innerHTML = '';")],
  [danger, 'renderer/ui/Planted.svelte', '<p contenteditable bind:innerHTML={text}></p>\n'],
  [danger, 'renderer/ui/Planted.svelte', '<iframe title="a" srcdoc="<b>"></iframe>\n'],
  [danger, 'renderer/ui/planted.ts', "frame.srcdoc = '<b>';"],
  [danger, 'renderer/ui/planted.ts', "range.createContextualFragment('<b>');"],
  [danger, 'renderer/ui/planted.ts', "new DOMParser().parseFromString('<b>', 'text/html');"],
  [danger, 'renderer/ui/planted.ts', "Object.assign(document.body, { 'innerHTML': '' });"],
  [danger, 'renderer/ui/planted.ts', "trustedTypes.createPolicy('mine', {});"],
  [danger, 'renderer/ui/planted.ts', "eval('1');"],
  [danger, 'core/recipe/planted.ts', "new Function('return 1');"],
  [danger, 'renderer/ui/planted.ts', "setTimeout('run()', 1);"],
  [danger, 'electron/shell/planted.ts', "shell.openPath('/tmp');"],
  [danger, 'electron/shell/planted.ts', "shell['openPath']('/tmp');"],
  [danger, 'electron/shell/planted.ts', "shell['openExternal']('https://example.org');"],
  [danger, 'electron/shell/open-link.ts', "shell.openPath('/tmp');"],
  [danger, 'electron/shell/planted.ts', "shell.openExternal('https://example.org');"],
  [danger, 'electron/shell/planted.ts', 'const { openExternal } = shell; openExternal();'],
  [danger, 'electron/library/planted.ts', "import { writeFile } from 'node:fs/promises';"],
  [danger, 'electron/library/planted.ts', "import { appendFileSync } from 'fs';"],
  [danger, 'electron/shell/planted.ts', "import { createWriteStream } from 'node:fs';"],
  [danger, 'electron/library/planted.ts', "import { rename, unlink } from 'node:fs/promises';"],
  [danger, 'electron/library/planted.ts', "import * as disk from 'node:fs';"],
  [danger, 'electron/main.ts', "fs.writeFileSync('a', 'b');"],
  [danger, 'electron/library/planted.ts', "open('a', 'w');"],
  [danger, 'electron/library/planted.ts', "const fs = await import('node:fs');"],
  [danger, 'electron/library/planted.ts', "export { writeFile } from 'node:fs/promises';"],
  [danger, 'electron/library/planted.ts', "import { createRequire } from 'node:module';"],
  [danger, 'electron/shell/planted.ts', "process.getBuiltinModule('fs');"],
  [danger, 'electron/shell/planted.ts', "import { execFile } from 'node:child_process';"],
  [danger, 'electron/settings/planted.ts', "import { unlink } from 'node:fs/promises';"],
  [danger, 'core/recipe/planted.ts', 'export default 1;'],
  [danger, 'renderer/app/planted.svelte.ts', 'const one = 1; export { one as default };'],
  ['@typescript-eslint/no-explicit-any', 'core/recipe/planted.ts', 'export const a: any = 1;'],
  ['@typescript-eslint/no-explicit-any', 'renderer/ui/Planted.svelte', inSvelte('export const a: any = 1;')],
  ['max-lines', 'core/recipe/planted.ts', 'export {};\n'.repeat(301)],
  ['max-lines', 'renderer/ui/Planted.svelte', '<p>long</p>\n'.repeat(301)],
  [
    'max-lines-per-function',
    'electron/shell/planted.ts',
    `export function long() {\n${'  console.log();\n'.repeat(40)}}\n`,
  ],
];

/** @type {[file: string, text: string][]} */
const allowed = [
  ['core/recipe/planted.ts', "import 'yaml';\nimport '#core/text/span.ts';"],
  ['core/recipe/planted.test.ts', "import 'vitest';\nimport 'node:fs';"],
  ['electron/library/planted.ts', "import 'chokidar';\nimport '#core/text/span.ts';"],
  ['electron/shell/planted.ts', "import 'electron';\nimport '../library/scan.ts';"],
  ['electron/library/save.ts', "import { rename } from 'node:fs/promises';\nawait rename('', '');"],
  ['electron/shell/open-link.ts', "void shell.openExternal('https://example.org');"],
  ['renderer/app/planted.ts', "import '../editor/draft.svelte.ts';"],
  ['renderer/editor/planted.ts', "import '@codemirror/view';\nimport '../recipe/plate.ts';"],
  ['renderer/library/planted.ts', "import '../ui/button.ts';\nimport '../kitchen/kitchen.ts';"],
];

/**
 * Each row with a title of one line before it.
 * @template {string[]} Row
 * @param {Row[]} rows
 * @returns {[title: string, ...Row][]}
 */
function titled(rows) {
  return rows.map((row) => [row.join(' | ').replaceAll(/\s+/g, ' ').slice(0, 100), ...row]);
}

// The first of them loads all of ESLint, which takes its time on a busy computer.
describe('the lint rules', { timeout: 60_000 }, () => {
  it.each(titled(planted))('%s', async (_title, rule, file, text) => {
    expect(await complaints(file, text)).toContain(rule);
  });

  it.each(titled(allowed))('allow %s', async (_title, file, text) => {
    const ours = (await complaints(file, text)).filter((rule) => [direction, danger].includes(rule));
    expect(ours).toEqual([]);
  });

  it.each(['renderer/ui/Sound.svelte', 'renderer/ui/sound.svelte.ts'])(
    'read TypeScript with runes in %s',
    async (file) => {
      const script = 'const count: number = $state(1);\nconsole.log(count satisfies number);';
      const text = file.endsWith('.svelte') ? inSvelte(script) : `${script}\n`;
      expect(await complaints(file, text)).toEqual([]);
    },
  );
});
