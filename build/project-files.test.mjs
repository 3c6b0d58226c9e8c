import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { checkout } from './setup/places.mjs';
import { windowPackages } from './setup/system.mjs';

const { scripts } = JSON.parse(textOf('package.json'));
const yamlFiles = readdirSync(path.join(checkout, '.github'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yml'))
  .map((name) => path.join('.github', name));
const workflows = yamlFiles.filter((file) => file.includes('workflows'));
const forms = yamlFiles.filter((file) => file.includes('ISSUE_TEMPLATE') && !file.endsWith('config.yml'));

/** @param {string} file */
function textOf(file) {
  return readFileSync(path.join(checkout, file), 'utf8');
}

/** @param {string} file */
function yamlOf(file) {
  const document = parseDocument(textOf(file), { strict: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS();
}

/** @param {string} file */
const steps = (file) => Object.values(yamlOf(file).jobs).flatMap((job) => job.steps);
/** @param {string} file */
const commands = (file) => steps(file).flatMap(({ run }) => (run === undefined ? [] : [run]));

test.each(yamlFiles)('%s can be read', (file) => {
  expect(yamlOf(file)).toBeTruthy();
});

test.each(workflows)('every file and npm script that %s names is there', (file) => {
  const text = textOf(file);
  const places = [
    ...text.matchAll(/(?:^|[\s(])((?:\.ci|\.github|build|core|electron|renderer|e2e|docs)\/[\w./-]*\w)/gm),
  ];
  expect(places.map((match) => match[1]).filter((place) => !existsSync(path.join(checkout, place)))).toEqual([]);
  const ran = commands(file).flatMap((run) => [...run.matchAll(/\bnpm (?:run (?:-s )?)?([a-z][\w:-]*)/g)]);
  expect(ran.map((match) => match[1]).filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
});

test('a push runs what a newcomer types on three systems: npm start, and npm test by .ci/run', () => {
  const file = '.github/workflows/ci.yml';
  const systems = yamlOf(file).jobs.clone.strategy.matrix.os.map((/** @type {string} */ os) => os.split('-')[0]);
  expect(systems).toEqual(['ubuntu', 'macos', 'windows']);
  expect(commands(file).slice(-2)).toEqual(['node build/opens.mjs', '.ci/run']);
  expect(textOf('build/opens.mjs')).toContain("['start']");
  expect(textOf('.ci/run')).toMatch(/^exec npm test$/m);
  // Prepared by npm's own scripts, as in any clone.
  expect(commands(file).join('\n')).not.toContain('npm ci');
});

test('a tag of which CHANGELOG.md says nothing is refused before a package is made', () => {
  const file = '.github/workflows/release.yml';
  const { holes, packages, draft } = yamlOf(file).jobs;
  expect(holes.steps.some((/** @type {{ run?: string }} */ { run }) => run?.includes('build/release-notes.mjs'))).toBe(
    true,
  );
  expect([packages.needs, draft.needs]).toEqual(['holes', 'packages']);
  expect(commands(file).at(-1)).toContain('--notes-file made/notes/notes.md');
});

test('on Linux, root has installed what a window needs before anybody without a password asks for it', () => {
  const install = commands('.github/workflows/ci.yml').find((run) => run.includes('apt-get install'));
  const installed = install.split(/\s+/).map((/** @type {string} */ word) => word.replace(/t64$/, ''));
  expect([...windowPackages, 'xvfb'].filter((name) => !installed.includes(name))).toEqual([]);
});

test.each(forms)('%s is a form that can be filled in', (file) => {
  const { name, description, body } = yamlOf(file);
  expect(name && description).toBeTruthy();
  const fields = body.filter((/** @type {{ type: string }} */ { type }) => type !== 'markdown');
  expect(fields.length).toBeGreaterThan(1);
  expect(new Set(fields.map((/** @type {{ id: string }} */ { id }) => id)).size).toBe(fields.length);
  for (const { type, id, attributes } of fields) {
    expect(['textarea', 'input']).toContain(type);
    expect(id).toMatch(/^[a-z]+$/);
    expect(attributes.label).toBeTruthy();
  }
});
